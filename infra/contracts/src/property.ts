import { z } from 'zod';
import { defineEvent } from './event.ts';

/** An owners' vote is over. */
export const voteClosed = defineEvent({
  type: 'property.vote.closed',
  version: 1,
  description: '业主表决结束: the outcome by area and by heads (Civil Code art. 278)',
  data: z.object({
    voteId: z.string(),
    topicId: z.string().nullable().describe('the deliberation that asked for the vote'),
    estateId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    passed: z.boolean(),
    closedAt: z.iso.datetime(),
  }),
});

/** Money was paid out with both keys. */
export const disbursementReleased = defineEvent({
  type: 'property.disbursement.released',
  version: 1,
  description: '资金拨付: linked work may start',
  data: z.object({
    disbursementId: z.string(),
    issueId: z.string().nullable().describe('the work that waited for it'),
    estateId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    amountMinor: z.number().int().positive().describe('in fen'),
    releasedAt: z.iso.datetime(),
  }),
});
