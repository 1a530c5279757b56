import { z } from 'zod';
import { defineEvent } from './event.ts';

/** The reporter (or time) has confirmed that the issue is done. */
export const issueCompleted = defineEvent({
  type: 'issues.issue.completed',
  version: 1,
  description: '诉求办结: done with evidence and confirmed',
  data: z.object({
    issueId: z.string(),
    personId: z.string().describe('who did it'),
    memberReportId: z.string().nullable().describe('the report under which the person serves'),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    estateId: z.string().nullable(),
    categoryCode: z.string(),
    minutes: z.number().int().positive().describe('time spent, in minutes'),
    completedAt: z.iso.datetime(),
  }),
});

/** The reporter has rated the work, once. */
export const issueRated = defineEvent({
  type: 'issues.issue.rated',
  version: 1,
  description: '诉求评价: stars from 1 to 5',
  data: z.object({
    issueId: z.string(),
    personId: z.string().describe('who did it'),
    memberReportId: z.string().nullable(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    estateId: z.string().nullable(),
    stars: z.number().int().min(1).max(5),
    ratedAt: z.iso.datetime(),
  }),
});
