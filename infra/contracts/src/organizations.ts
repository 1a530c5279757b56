import { z } from 'zod';
import { defineEvent } from './event.ts';

/** A community has accepted the report of an in-service member (双报到). */
export const memberReportAccepted = defineEvent({
  type: 'organizations.member-report.accepted',
  version: 1,
  description: '在职党员到社区报到获接收: the person serves this community from now on',
  data: z.object({
    memberReportId: z.string(),
    personId: z.string().describe('pseudonymous id of the person, the same in every service'),
    maskedName: z.string().describe('family name with the rest masked'),
    communityId: z.string(),
    areaIds: z.array(z.string()).describe('path of area ids from the root to the community'),
    unitReportId: z.string().nullable(),
    skills: z.array(z.string()),
    weeklyMinutes: z.number().int().describe('pledged minutes per week'),
    acceptedAt: z.iso.datetime(),
  }),
});

/** The member serves the community no more; what was done stays. */
export const memberReportWithdrawn = defineEvent({
  type: 'organizations.member-report.withdrawn',
  version: 1,
  description: '在职党员报到撤回: consumers undo the acceptance without losing history',
  data: z.object({
    memberReportId: z.string(),
    personId: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    withdrawnAt: z.iso.datetime(),
    reason: z.string(),
  }),
});

/** The owner of a task has reported it, or closed it as done. */
export const taskReported = defineEvent({
  type: 'organizations.task.reported',
  version: 1,
  description: '责任清单事项报告: the owner of an item of a resolution has reported or closed its task',
  data: z.object({
    taskId: z.string(),
    itemId: z.string().describe('the item of the resolution'),
    resolutionId: z.string(),
    text: z.string(),
    reportedById: z.string().describe('who reported for the owner'),
    reportedAt: z.iso.datetime(),
  }),
});
