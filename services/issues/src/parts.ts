import type { ServiceBase } from '@linli/kit/service.ts';
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
import { issuesService, type Standards } from './service.ts';

/** Everything the service runs; `firstRetryMs` after which a notification that was not taken is tried again. */
export function issuesParts(base: ServiceBase, standards: Standards, firstRetryMs: number) {
  const service = issuesService(base, standards, firstRetryMs);
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
}
