import { issueCompleted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { countIssue } from '../handling/countIssue.ts';
import type { Property } from '../service.ts';

/** Adds a completed issue to the handling figures of its unit. */
export const onIssueCompleted = (service: Property) =>
  defineConsumer({
    name: 'issueCompleted',
    event: issueCompleted,
    handle: ({ data: { minutes, onTime, completedAt, ...work } }, transaction) =>
      countIssue(service, transaction, work, { type: 'COMPLETED', minutes, onTime: onTime ?? null }, completedAt),
  });
