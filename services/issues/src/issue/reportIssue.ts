import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { type Category, ISSUE_SIZES, ISSUE_URGENCIES } from '../catalogue/category.ts';
import type { Context } from '../graphql/context.ts';
import { checkAnswers } from '../intake/formAnswers.ts';
import { trackingCodeOf } from '../intake/trackingCode.ts';
import { ANONYMOUS, CHANNELS } from './issue.ts';
import { fileShape } from './issueInputs.ts';
import { placeOf } from '../place.ts';
import { type NewIssue, startIssue } from './startIssue.ts';

/** Most photos and answers of one report, values of one answer. */
export const MAX_PHOTOS = 10;
export const MAX_ANSWERS = 30;
export const MAX_ANSWER_VALUES = 20;

export const locationShape = z.object({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

export const answersShape = z
  .array(z.object({ code: shapes.line, values: z.array(shapes.text).max(MAX_ANSWER_VALUES) }))
  .max(MAX_ANSWERS);

const Input = z.object({
  areaId: shapes.id,
  categoryCode: shapes.line,
  description: shapes.text,
  contactPhone: shapes.phone.nullish(),
  address: shapes.line.nullish(),
  buildingId: shapes.id.nullish(),
  estateId: shapes.id.nullish(),
  location: locationShape.nullish(),
  answers: answersShape.nullish(),
  photos: z
    .array(fileShape.extend({ privacy: z.boolean() }))
    .max(MAX_PHOTOS)
    .nullish(),
  channel: z.enum(CHANNELS).default('APP'),
  anonymous: z.boolean().default(false),
  onBehalfOfPersonId: shapes.id.nullish(),
  size: z.enum(ISSUE_SIZES).nullish(),
  urgency: z.enum(ISSUE_URGENCIES).nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

type Input = z.output<typeof Input>;

/** Stands for whoever reports without a name; nothing is kept that leads back to the caller. */
const NOBODY: Viewer = { id: ANONYMOUS, name: '', grants: [] };

/**
 * Takes an issue in on any channel. @returns its id, and the tracking code of an anonymous one
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE, CATEGORY_NOT_FOUND, FORBIDDEN, ANONYMOUS_NOT_ALLOWED, INVALID_INPUT
 */
export async function reportIssue(
  { service, viewer, locale }: Context,
  raw: unknown,
): Promise<{ id: string; trackingCode: string | null }> {
  const input = readInput(Input, raw, locale);
  const place = await placeOf(service, input.areaId);
  if (!mayOn(viewer, 'issue:report', place.areaIds)) reject('FORBIDDEN', ['input', 'areaId']);
  const category = await service.catalogue.find(input.categoryCode, place.areaIds);
  if (!category || category.retired) reject('CATEGORY_NOT_FOUND', ['input', 'categoryCode']);
  refuseUnlessOperator(input, mayOn(viewer, 'issue:operate', place.areaIds));
  refuseIncomplete(input, category);
  const answers = checkAnswers(category.form, input.answers ?? [], locale);
  const now = service.clock();
  const request = { viewer: input.anonymous ? NOBODY : viewer, operation: 'issueReport', input, now };
  const id = await createOnce(service, request, async (transaction: Transaction) => {
    const reported: NewIssue = { ...input, ...place, ...persons(input, viewer), answers, category, origin: null };
    return (await startIssue(service, transaction, newId('iss'), reported))._id;
  });
  return { id, trackingCode: input.anonymous ? trackingCodeOf(service.personalData, id) : null };
}

function persons({ anonymous, onBehalfOfPersonId }: Input, viewer: Viewer) {
  if (anonymous) return { reporterId: null, takenInById: null };
  return onBehalfOfPersonId && onBehalfOfPersonId !== viewer.id
    ? { reporterId: onBehalfOfPersonId, takenInById: viewer.id }
    : { reporterId: viewer.id, takenInById: null };
}

/** What only operators may say of a report. */
function refuseUnlessOperator({ channel, onBehalfOfPersonId, size, urgency }: Input, operator: boolean): void {
  if (operator) return;
  if (channel !== 'APP') reject('FORBIDDEN', ['input', 'channel']);
  for (const [field, given] of Object.entries({ onBehalfOfPersonId, size, urgency }))
    if (given) reject('FORBIDDEN', ['input', field]);
}

/** Who comes to help at home must know where to and whom to call. */
function refuseIncomplete({ anonymous, contactPhone, address, photos }: Input, category: Category): void {
  if (anonymous && !category.anonymousAllowed) reject('ANONYMOUS_NOT_ALLOWED', ['input', 'anonymous']);
  const missing = (field: string) => reject('MISSING_FOR_CATEGORY', ['input', field]);
  if (category.kind === 'HELP' && !contactPhone) missing('contactPhone');
  if (category.kind === 'HELP' && !address) missing('address');
  if (category.photosRequired && !photos?.length) missing('photos');
}
