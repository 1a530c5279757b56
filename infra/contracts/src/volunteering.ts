import { z } from 'zod';
import { defineEvent } from './event.ts';

/** Hours of service were certified and booked to the person's time account. */
export const hoursCertified = defineEvent({
  type: 'volunteering.hours.certified',
  version: 1,
  description: '志愿服务时长认证: minutes earned for one piece of work',
  data: z.object({
    postingId: z.string(),
    personId: z.string(),
    memberReportId: z.string().nullable(),
    communityId: z.string(),
    issueId: z.string().nullable(),
    minutes: z.number().int().positive(),
    certifiedAt: z.iso.datetime(),
  }),
});
