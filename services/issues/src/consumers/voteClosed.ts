import { voteClosed } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { topicVoteClosed } from '../deliberation/topic/topicVoteClosed.ts';
import type { Issues } from '../service.ts';

/** Lets the deliberation go on that has asked for the owners' vote. */
export const onVoteClosed = (service: Issues) =>
  defineConsumer({
    name: 'voteClosed',
    event: voteClosed,
    handle: ({ data }, transaction) => topicVoteClosed(service, transaction, data),
  });
