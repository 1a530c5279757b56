import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { codeShape } from '../../procedure/definition.ts';
import type { Rules } from '../../procedure/run.ts';
import type { Issues } from '../../service.ts';
import { seesTopic } from '../topic/changeTopic.ts';
import { decideTopic } from '../topic/decideTopic.ts';
import type { Topic } from '../topic/topic.ts';
import { decideDeliberation } from './decideDeliberation.ts';
import { WATCH_DELIBERATIONS } from './deliberation.ts';
import { rulesBy } from './deliberationRules.ts';

/** Where somebody has reported it, the six parties see to it in one of three ways; else what residents propose goes the six steps. */
const BEHIND_ISSUES = 'SIX_PARTY';
const BY_RESIDENTS = 'SIX_STEP';

const FIELD = ['input', 'topicId'];

const Input = z.object({
  topicId: shapes.id,
  procedureKey: codeShape.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Starts the procedure in which a topic is deliberated; one at a time, as the topic itself says.
 * @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE, DELIBERATION_OPEN, NOT_FOR_TOPICS
 */
export async function startDeliberation({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'deliberationStart', input, now }, async (transaction) => {
    const topic = await service.topics.load(transaction, input.topicId);
    if (!topic || !seesTopic(viewer, topic)) reject('NOT_FOUND', FIELD);
    if (!mayOn(viewer, 'topic:review', topic.areaIds)) reject('FORBIDDEN', FIELD);
    const rules = await rulesFor(service, topic, input.procedureKey ?? standardFor(topic));
    return start(service, transaction, { topic, rules, by: viewer.id, now });
  });
}

const standardFor = ({ issueIds }: Topic): string => (issueIds.length > 0 ? BEHIND_ISSUES : BY_RESIDENTS);

/** @throws Rejection NOT_FOR_TOPICS */
async function rulesFor(service: Issues, { areaIds }: Topic, key: string): Promise<Rules> {
  const chosen = await service.procedures.findLatest(key, areaIds);
  if (chosen?.definition.subject !== 'TOPIC') reject('NOT_FOR_TOPICS', ['input', 'procedureKey'], { key });
  return rulesBy(service, chosen);
}

type Start = { readonly topic: Topic; readonly rules: Rules; readonly by: string; readonly now: Date };

async function start(service: Issues, transaction: Transaction, { topic, rules, by, now }: Start): Promise<string> {
  const _id = newId('dlb');
  const { _id: topicId, communityId, areaIds, proposerId, issueIds } = topic;
  await service.topics.change(transaction, topicId, (state) =>
    decideTopic(state, { type: 'DELIBERATE', by, deliberationId: _id }, now),
  );
  const subject = { _id, topicId, communityId, areaIds, proposerId, issueIds };
  const { wakeAt } = await service.deliberations.change(transaction, _id, (state) =>
    decideDeliberation(state, { type: 'START', subject, by }, now, rules),
  );
  transaction.afterCommit(() => service.expectTimer(WATCH_DELIBERATIONS, _id, wakeAt));
  return _id;
}
