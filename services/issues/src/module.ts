import { defineService } from '@linli/kit/service.ts';
import { z } from 'zod';
import { consumers } from './consumers/index.ts';
import { createContext } from './graphql/context.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { readdressIssues } from './jobs/readdressIssues.ts';
import { timeOutIssues } from './jobs/timeOutIssues.ts';
import { issuesService } from './service.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Longest limit: a week for an answer, a year for work and confirmation. */
export const MAX_OFFER_LIMIT_MINUTES = 10_080;
export const MAX_LIMIT_HOURS = 8_760;

const limit = (standard: number, most: number) => z.coerce.number().positive().max(most).default(standard);

export const issuesModule = defineService({
  name: 'issues',
  description: 'subgraph of issues: order, dispatch, accept, complete, confirm, rate',
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
  },
  build(base, settings) {
    const service = issuesService(base, {
      offerMs: settings.ISSUE_OFFER_LIMIT_MINUTES * MINUTE_MS,
      workMs: settings.ISSUE_WORK_LIMIT_HOURS * HOUR_MS,
      confirmMs: settings.ISSUE_AUTO_CONFIRM_HOURS * HOUR_MS,
    });
    return {
      resolvers,
      createContext: createContext(service),
      consumers: consumers(service),
      timers: [timeOutIssues(service)],
      jobs: [readdressIssues(service)],
    };
  },
});
