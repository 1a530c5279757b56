import { defineService } from '@linli/kit/service.ts';
import { z } from 'zod';

const MINUTES_PER_HOUR = 60;
const MS_PER_SECOND = 1_000;

/** Longest limit: a week for an answer, a year for work and confirmation. */
export const MAX_OFFER_LIMIT_MINUTES = 10_080;
export const MAX_LIMIT_HOURS = 8_760;

/** Longest pause after the first failed try of a notification: an hour. */
export const MAX_RETRY_SECONDS = 3_600;

const limit = (standard: number, most: number) => z.coerce.number().positive().max(most).default(standard);

export const issuesModule = defineService({
  name: 'issues',
  description: 'subgraph of issues: intake, procedures, time limits, deliberation, help, figures',
  port: 4003,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {
    ISSUE_OFFER_LIMIT_MINUTES: limit(120, MAX_OFFER_LIMIT_MINUTES).describe(
      `minutes to answer an offer before it goes to the pool, up to ${MAX_OFFER_LIMIT_MINUTES}; fractions are possible`,
    ),
    ISSUE_WORK_LIMIT_HOURS: limit(72, MAX_LIMIT_HOURS).describe(
      `hours from acceptance to completion before the issue goes back to the pool, up to ${MAX_LIMIT_HOURS}; fractions are possible`,
    ),
    ISSUE_AUTO_CONFIRM_HOURS: limit(168, MAX_LIMIT_HOURS).describe(
      `hours after which completed work counts as confirmed, up to ${MAX_LIMIT_HOURS}; fractions are possible`,
    ),
    NOTIFICATION_RETRY_SECONDS: limit(10, MAX_RETRY_SECONDS).describe(
      `seconds after which a notification that was not taken is tried again, up to ${MAX_RETRY_SECONDS}; doubles with each try; fractions are possible`,
    ),
  },
  async build(base, settings) {
    const { issuesParts } = await import('./parts.ts');
    const limits = {
      OFFER: { amount: settings.ISSUE_OFFER_LIMIT_MINUTES / MINUTES_PER_HOUR, unit: 'HOUR' },
      WORK: { amount: settings.ISSUE_WORK_LIMIT_HOURS, unit: 'HOUR' },
      CONFIRMATION: { amount: settings.ISSUE_AUTO_CONFIRM_HOURS, unit: 'HOUR' },
    } as const;
    return issuesParts(base, limits, settings.NOTIFICATION_RETRY_SECONDS * MS_PER_SECOND);
  },
});
