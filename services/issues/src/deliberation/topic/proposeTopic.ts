import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { type Place, placeFor } from '../../place.ts';
import { ids } from '../shapes.ts';
import { decideTopic } from './decideTopic.ts';
import { MAX_TOPIC_SOURCES } from './topic.ts';

const Input = z.object({
  areaId: shapes.id,
  title: shapes.line,
  text: shapes.text,
  issueIds: ids(MAX_TOPIC_SOURCES).nullish(),
  classIds: ids(MAX_TOPIC_SOURCES).nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/** Puts a topic forward. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE, TOPIC_SOURCE_NOT_FOUND */
export async function proposeTopic({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { areaId, title, text } = input;
  const sources = { issueIds: input.issueIds ?? [], classIds: input.classIds ?? [] };
  const place = await placeFor(service, viewer, 'topic:propose', areaId);
  await sourcesExist(service, place, sources);
  const secondersNeeded = await secondersFor(service, place);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'topicPropose', input, now }, async (transaction) => {
    const _id = newId('top');
    const content = { title, text, ...sources, secondersNeeded };
    const proposal = { _id, ...place, proposerId: viewer.id, ...content };
    await service.topics.change(transaction, _id, (state) => decideTopic(state, { type: 'PROPOSE', proposal }, now));
    return _id;
  });
}

type Sources = { readonly issueIds: readonly string[]; readonly classIds: readonly string[] };

/** What lies in other communities is not there for this one; a class may reach beyond it. */
async function sourcesExist(
  { models }: Context['service'],
  { communityId, areaIds }: Place,
  { issueIds, classIds }: Sources,
): Promise<void> {
  const [issues, classes] = await Promise.all([
    issueIds.length && models.issues.countDocuments({ _id: { $in: [...issueIds] }, communityId }),
    classIds.length &&
      models.issueClasses.countDocuments({ _id: { $in: [...classIds] }, areaId: { $in: [...areaIds] } }),
  ]);
  if (issues !== issueIds.length) reject('TOPIC_SOURCE_NOT_FOUND', ['input', 'issueIds']);
  if (classes !== classIds.length) reject('TOPIC_SOURCE_NOT_FOUND', ['input', 'classIds']);
}

/** As the deliberation day of the smallest area around the place asks for; none where there is no such day. */
async function secondersFor({ models }: Context['service'], { areaIds }: Place): Promise<number> {
  const days = await models.deliberationDays
    .find({ areaId: { $in: [...areaIds] }, status: 'ACTIVE' }, { areaId: 1, secondersNeeded: 1 })
    .lean();
  const depth = ({ areaId }: { areaId: string }) => areaIds.indexOf(areaId);
  return days.toSorted((a, b) => depth(b) - depth(a) || (a._id < b._id ? -1 : 1))[0]?.secondersNeeded ?? 0;
}
