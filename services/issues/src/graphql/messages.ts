import { answerIn } from '@linli/kit/graphql/answer.ts';
import { applicationMessages } from './messages/applications.ts';
import { counsellingMessages } from './messages/counselling.ts';
import { importMessages } from './messages/imports.ts';
import { helpMessages } from './messages/help.ts';
import { mediationMessages } from './messages/mediation.ts';
import { deliberationMessages } from './messages/deliberation.ts';
import { deliberationProcedureMessages } from './messages/deliberationProcedures.ts';
import { catalogueMessages } from './messages/catalogue.ts';
import { classMessages } from './messages/classes.ts';
import { figureMessages } from './messages/figures.ts';
import { issueMessages } from './messages/issues.ts';
import { notificationMessages } from './messages/notifications.ts';
import { procedureMessages } from './messages/procedures.ts';
import { whistleMessages } from './messages/whistle.ts';
import { timeLimitMessages } from './messages/timeLimits.ts';
import { routingMessages } from './messages/routing.ts';

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
