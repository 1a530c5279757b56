import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { WATCH_ITEMS } from '../../jobs/watchItems.ts';
import { managesMeeting } from '../meeting/changeMeeting.ts';
import { answersFor, readsAt } from '../seen.ts';
import { attachments } from '../shapes.ts';
import { decideItem, type ItemCommand, type ResponsibilityItem } from './item.ts';
import { decideResolution } from './resolution.ts';

const TARGET = ['input', 'responsibilityItemId'];

/** Whether the viewer is the owner, or acts for the unit or organization that is. */
export const ownsItem = (viewer: Viewer, { ownerId }: Pick<ResponsibilityItem, 'ownerId'>): boolean =>
  answersFor(viewer).includes(ownerId);

export const seesItem = (viewer: Viewer, item: ResponsibilityItem): boolean =>
  ownsItem(viewer, item) || item.chairId === viewer.id || readsAt(viewer, item.areaIds);

function changing<I extends { responsibilityItemId: string }>(
  shape: z.ZodType<I>,
  may: (viewer: Viewer, item: ResponsibilityItem) => boolean,
  command: (input: I, by: string) => ItemCommand,
) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<ResponsibilityItem> => {
    const input = readInput(shape, raw, locale);
    const at = service.clock();
    const changed = await service.database.transaction(async (transaction) => {
      let settled = false;
      const after = await service.responsibilityItems.change(transaction, input.responsibilityItemId, (item) => {
        if (!item || !seesItem(viewer, item)) reject('NOT_FOUND', TARGET);
        if (!may(viewer, item)) reject('FORBIDDEN', TARGET);
        const outcome = decideItem(item, command(input, viewer.id), at);
        settled = outcome.ok && outcome.events.some(({ type }) => type === 'ACCEPTED');
        return outcome;
      });
      if (settled) {
        await service.resolutions.change(transaction, after.resolutionId, (resolution) =>
          decideResolution(resolution, { type: 'SETTLE' }, at),
        );
      }
      return after;
    });
    service.expectTimer(WATCH_ITEMS, changed._id, changed.wakeAt);
    return changed;
  };
}

const responsibilityItemId = shapes.id;

/** The owner reports it done. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const reportItem = changing(
  z.object({ responsibilityItemId, text: shapes.text, attachments: attachments.nullish() }),
  ownsItem,
  (input, by) => ({ type: 'REPORT', by, text: input.text, attachments: input.attachments ?? [] }),
);

/** The chair takes it as done. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const acceptItem = changing(z.object({ responsibilityItemId }), managesMeeting, (_, by) => ({
  type: 'ACCEPT',
  by,
}));

/** The chair does not take it as done; the due date stays. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const rejectItem = changing(
  z.object({ responsibilityItemId, reason: shapes.text }),
  managesMeeting,
  ({ reason }, by) => ({ type: 'REJECT', by, reason }),
);
