import type { ServiceBase } from '@linli/kit/service.ts';
import type { IssueLimits } from './issue/decideIssue.ts';
import { issueModel, issueStore } from './issue/issues.ts';
import { responderModel, responderStore } from './responders/responders.ts';

/** Time limits of this installation, in milliseconds. */
export type Limits = IssueLimits & { readonly offerMs: number };

/** Everything the use cases of this service work with. */
export function issuesService(base: ServiceBase, limits: Limits) {
  const { connection } = base.database;
  const models = { issues: issueModel(connection), responders: responderModel(connection) };
  return {
    ...base,
    limits,
    models,
    issues: issueStore(models.issues),
    responders: responderStore(models.responders),
  };
}

export type Issues = ReturnType<typeof issuesService>;
