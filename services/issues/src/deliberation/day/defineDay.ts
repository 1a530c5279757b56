import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { CALL_MEETINGS } from '../../jobs/callMeetings.ts';
import { invitations } from '../meeting/callMeeting.ts';
import { MAX_AGENDA } from '../meeting/meeting.ts';
import { quorumRule, STANDARD_QUORUM } from '../meeting/party.ts';
import { placeFor } from '../../place.ts';
import { readsAt } from '../seen.ts';
import { decideDay } from './decideDay.ts';
import {
  type DayCommand,
  type DaySetup,
  type DeliberationDay,
  MAX_LEAD_DAYS,
  MAX_SECONDERS_NEEDED,
} from './deliberationDay.ts';

/** Topics one meeting takes by itself when nothing else is said. */
export const STANDARD_AGENDA_SIZE = 10;

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** The weekday of a number from 1 (Monday) to 7. */
export const weekdayName = (weekday: number) => WEEKDAYS[weekday - 1] ?? 'MONDAY';

const setup = {
  name: shapes.line,
  weekday: z.enum(WEEKDAYS).transform((name) => WEEKDAYS.indexOf(name) + 1),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  venue: shapes.line,
  chairId: shapes.id,
  leadDays: z.int().min(0).max(MAX_LEAD_DAYS),
  secondersNeeded: z.int().min(0).max(MAX_SECONDERS_NEEDED),
  agendaSize: z.int().min(1).max(MAX_AGENDA).nullish(),
  invitations: invitations.nullish(),
  quorum: quorumRule.nullish(),
};

const Definition = z.object({ areaId: shapes.id, ...setup, idempotencyKey: shapes.idempotencyKey });
const Alteration = z.object({ deliberationDayId: shapes.id, ...setup });
const Target = z.object({ deliberationDayId: shapes.id });

function setupOf(input: z.output<typeof Alteration> | z.output<typeof Definition>): DaySetup {
  const { name, weekday, venue, chairId, leadDays, secondersNeeded } = input;
  const [hours = 0, minutes = 0] = input.time.split(':').map(Number);
  return {
    name,
    weekday,
    minuteOfDay: hours * 60 + minutes,
    venue,
    chairId,
    leadDays,
    secondersNeeded,
    agendaSize: input.agendaSize ?? STANDARD_AGENDA_SIZE,
    invitations: input.invitations ?? [],
    quorum: input.quorum ?? STANDARD_QUORUM,
  };
}

/** Sets up a weekly day. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE */
export async function defineDay({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Definition, raw, locale);
  const { areaId } = input;
  const place = await placeFor(service, viewer, 'meeting:manage', areaId);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'deliberationDayDefine', input, now }, async (transaction) => {
    const id = newId('ddy');
    const command = { type: 'DEFINE', id, areaId, place, setup: setupOf(input) } as const;
    const { dueAt } = await service.deliberationDays.change(transaction, id, (day) => decideDay(day, command, now));
    transaction.afterCommit(() => service.expectTimer(CALL_MEETINGS, id, dueAt));
    return id;
  });
}

function changing<I extends { deliberationDayId: string }>(shape: z.ZodType<I>, command: (input: I) => DayCommand) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<DeliberationDay> => {
    const input = readInput(shape, raw, locale);
    const field = ['input', 'deliberationDayId'];
    const now = service.clock();
    const changed = await service.database.transaction((transaction) =>
      service.deliberationDays.change(transaction, input.deliberationDayId, (day) => {
        if (!day || !readsAt(viewer, day.areaIds)) reject('NOT_FOUND', field);
        if (!mayOn(viewer, 'meeting:manage', day.areaIds)) reject('FORBIDDEN', field);
        return decideDay(day, command(input), now);
      }),
    );
    service.expectTimer(CALL_MEETINGS, changed._id, changed.dueAt);
    return changed;
  };
}

/** Changes how the day is held; meetings already called stay as they are. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const changeDay = changing(Alteration, (input) => ({ type: 'CHANGE', setup: setupOf(input) }));
export const pauseDay = changing(Target, () => ({ type: 'PAUSE' }));
export const resumeDay = changing(Target, () => ({ type: 'RESUME' }));
export const endDay = changing(Target, () => ({ type: 'END' }));
