import { issueRated } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { countIssue } from '../handling/countIssue.ts';
import type { Property } from '../service.ts';

/** Adds the reporter's stars to the handling figures of the unit. */
export const onIssueRated = (service: Property) =>
  defineConsumer({
    name: 'issueRated',
    event: issueRated,
    handle: ({ data: { stars, ratedAt, ...work } }, transaction) =>
      countIssue(service, transaction, work, { type: 'RATED', stars }, ratedAt),
  });
