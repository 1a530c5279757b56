import { answerIn } from '@linli/kit/graphql/answer.ts';
import { applicationMessages } from './messages/applications.ts';
import { catalogueMessages } from './messages/catalogue.ts';
import { classMessages } from './messages/classes.ts';
import { counsellingMessages } from './messages/counselling.ts';
import { deliberationMessages } from './messages/deliberation.ts';
import { deliberationProcedureMessages } from './messages/deliberationProcedures.ts';
import { figureMessages } from './messages/figures.ts';
import { helpMessages } from './messages/help.ts';
import { importMessages } from './messages/imports.ts';
import { issueMessages } from './messages/issues.ts';
import { mediationMessages } from './messages/mediation.ts';
import { notificationMessages } from './messages/notifications.ts';
import { procedureMessages } from './messages/procedures.ts';
import { routingMessages } from './messages/routing.ts';
import { timeLimitMessages } from './messages/timeLimits.ts';
import { whistleMessages } from './messages/whistle.ts';

/** Messages of this service's error codes, by capability. */
export const answer = answerIn({
  ...applicationMessages,
  ...helpMessages,
  ...importMessages,
  ...counsellingMessages,
  ...mediationMessages,
  ...catalogueMessages,
  ...classMessages,
  ...figureMessages,
  ...issueMessages,
  ...whistleMessages,
  ...timeLimitMessages,
  ...notificationMessages,
  ...procedureMessages,
  ...routingMessages,
  ...deliberationMessages,
  ...deliberationProcedureMessages,
});
