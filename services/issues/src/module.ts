import { defineService } from '@linli/kit/service.ts';
import { z } from 'zod';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { attendCounselling } from './jobs/attendCounselling.ts';
import { callMeetings } from './jobs/callMeetings.ts';
import { closeVotes } from './jobs/closeVotes.ts';
import { drawMonthlyRankings } from './jobs/drawMonthlyRankings.ts';
import { expireWhistles } from './jobs/expireWhistles.ts';
import { importIssues } from './jobs/importIssues.ts';
import { lapseMeetings } from './jobs/lapseMeetings.ts';
import { markOverdueMediations } from './jobs/markOverdueMediations.ts';
import { readdressIssues } from './jobs/readdressIssues.ts';
import { rollUpFacts } from './jobs/rollUpFacts.ts';
import { deliverNotifications, releaseNotifications } from './jobs/sendNotifications.ts';
import { timeOutApplications } from './jobs/timeOutApplications.ts';
import { timeOutIssues } from './jobs/timeOutIssues.ts';
import { watchDeliberations } from './jobs/watchDeliberations.ts';
import { watchItems } from './jobs/watchItems.ts';
import { issuesService } from './service.ts';

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
  build(base, settings) {
    const service = issuesService(
      base,
      {
        OFFER: { amount: settings.ISSUE_OFFER_LIMIT_MINUTES / MINUTES_PER_HOUR, unit: 'HOUR' },
        WORK: { amount: settings.ISSUE_WORK_LIMIT_HOURS, unit: 'HOUR' },
        CONFIRMATION: { amount: settings.ISSUE_AUTO_CONFIRM_HOURS, unit: 'HOUR' },
      },
      settings.NOTIFICATION_RETRY_SECONDS * MS_PER_SECOND,
    );
    return {
      resolvers,
      createContext: createContext(service),
      consumers: consumers(service),
      timers: [
        timeOutApplications(service),
        releaseNotifications(service),
        deliverNotifications(service),
        rollUpFacts(service),
        drawMonthlyRankings(service),
        attendCounselling(service),
        markOverdueMediations(service),
        timeOutIssues(service),
        expireWhistles(service),
        callMeetings(service),
        closeVotes(service),
        watchItems(service),
        watchDeliberations(service),
        lapseMeetings(service),
      ],
      jobs: [readdressIssues(service), importIssues(service)],
    };
  },
});
