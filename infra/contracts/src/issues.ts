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
    handlerId: z.string().nullable().optional().describe('the unit that answered for it: department or property firm'),
    onTime: z.boolean().optional().describe('within its closing limit'),
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
    handlerId: z.string().nullable().optional().describe('the unit that answered for it: department or property firm'),
    handlerKind: z
      .enum(['DEPARTMENT', 'PROPERTY_FIRM', 'STATIONED_UNIT', 'SOCIAL_ORGANIZATION'])
      .optional()
      .describe('what kind of unit that is; absent where it is not known'),
    categoryCode: z.string().optional(),
  }),
});

/** An issue was taken in, on whatever channel. */
export const issueReported = defineEvent({
  type: 'issues.issue.reported',
  version: 1,
  description: '诉求受理: an issue exists, with its code and category',
  data: z.object({
    issueId: z.string(),
    code: z.string().describe('event code of 16 characters'),
    channel: z.string(),
    categoryCode: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    estateId: z.string().nullable(),
    visitId: z.string().nullable().describe('the visit whose finding it is'),
    findingId: z.string().nullable(),
    reportedAt: z.iso.datetime(),
  }),
});

/** A whistle is over: everybody asked has reported, or their time is up, and the community has judged the outcome. */
export const whistleClosed = defineEvent({
  type: 'issues.whistle.closed',
  version: 1,
  description: '吹哨办结: how each department responded, and the scores of both sides',
  data: z.object({
    whistleId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    whistlerScore: z
      .number()
      .int()
      .min(0)
      .max(100)
      .describe('average of what the departments gave; 100 when none has given a score'),
    whistlerScoredBy: z.number().int().min(0).optional().describe('how many departments have scored the whistler'),
    responses: z.array(
      z.object({
        handlerId: z.string().describe('the department'),
        organizationId: z.string().nullable().describe('its organization, where known'),
        lead: z.boolean(),
        respondedAt: z.iso.datetime().nullable(),
        late: z.boolean(),
        score: z.number().int().min(0).max(100),
      }),
    ),
    blownAt: z.iso.datetime().optional(),
    outcomes: z
      .array(z.object({ handlerId: z.string(), outcome: z.enum(['SOLVED', 'PARTLY', 'UNSOLVED']) }))
      .optional()
      .describe('what the community says of each department'),
    closedAt: z.iso.datetime(),
  }),
});

/** A meeting has adopted a resolution. */
export const resolutionAdopted = defineEvent({
  type: 'issues.resolution.adopted',
  version: 1,
  description: '决议通过: what was resolved, and who is to do what by when',
  data: z.object({
    resolutionId: z.string(),
    topicId: z.string().nullable(),
    meetingId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    estateId: z.string().nullable(),
    title: z.string(),
    follows: z.enum(['NOTHING', 'PROJECT', 'OWNERS_VOTE']).describe('what property is asked to begin'),
    items: z.array(
      z.object({
        itemId: z.string(),
        text: z.string(),
        ownerId: z.string().describe('person, organization or handling unit'),
        dueAt: z.iso.datetime(),
      }),
    ),
    adoptedAt: z.iso.datetime(),
  }),
});

/** An item of a resolution was accepted as done, once. */
export const responsibilityItemAccepted = defineEvent({
  type: 'issues.responsibility-item.accepted',
  version: 1,
  description: '责任事项验收: what a resolution gave its owner to do is done',
  data: z.object({
    itemId: z.string(),
    resolutionId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    ownerId: z.string().describe('person, organization or handling unit'),
    acceptedAt: z.iso.datetime(),
  }),
});
