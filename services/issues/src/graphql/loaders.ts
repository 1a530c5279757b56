import { clearTextLoader } from '@linli/kit/graphql/clearText.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from '../service.ts';
import { applicationLoaders } from './loaders/applications.ts';
import { catalogueLoaders } from './loaders/catalogue.ts';
import { classLoaders } from './loaders/classes.ts';
import { counsellingLoaders } from './loaders/counselling.ts';
import { deliberationLoaders } from './loaders/deliberation.ts';
import { deliberationProcedureLoaders } from './loaders/deliberationProcedures.ts';
import { figureLoaders } from './loaders/figures.ts';
import { handlerLoaders } from './loaders/handlers.ts';
import { helpLoaders } from './loaders/help.ts';
import { importLoaders } from './loaders/imports.ts';
import { intakeLoaders } from './loaders/intake.ts';
import { issueLoaders } from './loaders/issues.ts';
import { mediationLoaders } from './loaders/mediation.ts';
import { notificationLoaders } from './loaders/notifications.ts';
import { procedureLoaders } from './loaders/procedures.ts';
import { routingLoaders } from './loaders/routing.ts';
import { timeLimitLoaders } from './loaders/timeLimits.ts';
import { whistleLoaders } from './loaders/whistle.ts';

/** The loaders of one request; what they return is already limited to what the viewer may see. */
export function createLoaders(service: Issues, viewer: Viewer) {
  const help = helpLoaders(service, viewer);
  return {
    ...help,
    ...applicationLoaders(service, viewer),
    ...counsellingLoaders(service, viewer, help),
    ...mediationLoaders(service, viewer),
    ...catalogueLoaders(service),
    ...figureLoaders(service, viewer),
    ...handlerLoaders(service),
    ...importLoaders(service, viewer),
    ...classLoaders(service, viewer),
    ...issueLoaders(service, viewer),
    ...whistleLoaders(service, viewer),
    ...deliberationLoaders(service, viewer),
    ...deliberationProcedureLoaders(service, viewer),
    ...timeLimitLoaders(service),
    ...notificationLoaders(service, viewer),
    ...procedureLoaders(service),
    ...intakeLoaders(service, viewer),
    ...routingLoaders(service, viewer),
    clearText: clearTextLoader(service, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
