import { applicationResolvers } from './applications.ts';
import { catalogueResolvers } from './catalogue.ts';
import { classResolvers } from './classes.ts';
import { counsellingResolvers } from './counselling.ts';
import { deliberationResolvers } from './deliberation.ts';
import { deliberationProcedureResolvers } from './deliberationProcedures.ts';
import { figureResolvers } from './figures.ts';
import { handlerResolvers } from './handlers.ts';
import { helpResolvers } from './help.ts';
import { importResolvers } from './imports.ts';
import { intakeResolvers } from './intake.ts';
import { issueResolvers } from './issues.ts';
import { mediationResolvers } from './mediation.ts';
import { notificationResolvers } from './notifications.ts';
import { procedureResolvers } from './procedures.ts';
import { routingResolvers } from './routing.ts';
import { timeLimitResolvers } from './timeLimits.ts';
import { whistleResolvers } from './whistling.ts';

type Fields = Record<string, unknown>;

/** One part for each capability; several may add fields to the same type. */
const parts: readonly Record<string, Fields>[] = [
  applicationResolvers,
  figureResolvers,
  importResolvers,
  helpResolvers,
  counsellingResolvers,
  mediationResolvers,
  catalogueResolvers,
  classResolvers,
  handlerResolvers,
  issueResolvers,
  whistleResolvers,
  intakeResolvers,
  routingResolvers,
  timeLimitResolvers,
  procedureResolvers,
  notificationResolvers,
  deliberationResolvers,
  deliberationProcedureResolvers,
];

export const resolvers: Record<string, Fields> = {};
for (const part of parts) {
  for (const [type, fields] of Object.entries(part)) resolvers[type] = { ...resolvers[type], ...fields };
}
