import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { readsAt } from '../seen.ts';
import { decideTopic } from './decideTopic.ts';
import type { Topic, TopicCommand } from './topic.ts';

const topicId = shapes.id;

const target = z.object({ topicId });
const withReason = z.object({ topicId, reason: shapes.text });
const revision = z.object({ topicId, title: shapes.line, text: shapes.text });
const merger = z.object({ topicId, intoTopicId: shapes.id, reason: shapes.text });

/** Whether the viewer finds this topic at all. */
export const seesTopic = (viewer: Viewer, topic: Topic): boolean =>
  topic.proposerId === viewer.id || readsAt(viewer, topic.areaIds);

type Way<I> = { readonly shape: z.ZodType<I>; readonly scope?: string; command(input: I, by: string): TopicCommand };

function changing<I extends { topicId: string }>({ shape, scope, command }: Way<I>) {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<Topic> => {
    const input = readInput(shape, raw, locale);
    const now = service.clock();
    return service.database.transaction((transaction) =>
      service.topics.change(transaction, input.topicId, (topic) => {
        const found = allowed(viewer, topic, scope);
        return decideTopic(found, command(input, viewer.id), now);
      }),
    );
  };
}

function allowed(viewer: Viewer, topic: Topic | undefined, scope: string | undefined): Topic {
  if (!topic || !seesTopic(viewer, topic)) reject('NOT_FOUND', ['input', 'topicId']);
  if (scope && !mayOn(viewer, scope, topic.areaIds)) reject('FORBIDDEN', ['input', 'topicId']);
  return topic;
}

const giving = (type: 'ACCEPT' | 'REFUSE' | 'WITHDRAW', scope?: string) =>
  changing({ shape: withReason, ...(scope && { scope }), command: ({ reason }, by) => ({ type, by, reason }) });

/** Supports it; once per person. @throws Rejection NOT_FOUND, FORBIDDEN, OWN_TOPIC, WRONG_STATE, TOO_MANY_SECONDERS */
export const secondTopic = changing({
  shape: target,
  scope: 'topic:propose',
  command: (_, by) => ({ type: 'SECOND', by }),
});

/** The screening lets it go to a meeting. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const acceptTopic = giving('ACCEPT', 'topic:review');
/** The screening ends it. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const refuseTopic = giving('REFUSE', 'topic:review');
/** The proposer takes it back. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const withdrawTopic = giving('WITHDRAW');

/** The proposer improves what a meeting returned; it is collected and screened anew. @throws Rejection */
export const reviseTopic = changing({
  shape: revision,
  command: ({ title, text }, by) => ({ type: 'REVISE', by, title, text }),
});

/** The screening joins it to another open topic of the community. @throws Rejection MERGE_TARGET and as above */
export async function mergeTopic({ service, viewer, locale }: Context, raw: unknown): Promise<Topic> {
  const { topicId: id, intoTopicId: intoId, reason } = readInput(merger, raw, locale);
  const now = service.clock();
  const by = viewer.id;
  return service.database.transaction(async (transaction) => {
    const before = allowed(viewer, await service.topics.load(transaction, id), 'topic:review');
    const merged = await service.topics.change(transaction, id, (topic) =>
      decideTopic(topic, { type: 'MERGE', by, reason, intoId }, now),
    );
    if (before.status === 'MERGED') return merged;
    const { communityId } = before;
    await service.topics.change(transaction, intoId, (topic) =>
      decideTopic(topic, { type: 'ABSORB', by, communityId, merged: before }, now),
    );
    return merged;
  });
}
