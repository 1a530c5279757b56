import type { Transaction } from '@linli/kit/mongo/database.ts';
import { responsibleUnit } from '../handlers/handlerUnits.ts';
import { stepOf } from '../procedure/run.ts';
import type { Issues } from '../service.ts';
import { decide } from './decideIssue.ts';
import type { Issue } from './issue.ts';
import { rulesOf } from './rulesOf.ts';
import { silently } from './silently.ts';

/** Names the responsible unit where the procedure lets the system assign; without one the issue waits for a person. */
export async function assignByRouting(
  service: Issues,
  transaction: Transaction,
  issue: Issue,
  { now, silent }: { readonly now: Date; readonly silent?: boolean | undefined },
): Promise<Issue> {
  const rules = await rulesOf(service, issue);
  const { actions } = stepOf(rules.procedure, issue.run.step);
  const assign = actions.find(({ effect, by }) => effect === 'ASSIGN' && by.includes('SYSTEM'));
  if (!assign) return issue;
  const unit = await responsibleUnit(service.models.handlerUnits, issue, ['PROPERTY_FIRM', 'DEPARTMENT']);
  if (!unit) return issue;
  const actors = new Set(['SYSTEM'] as const);
  const left = { unit: unit._id, unitKind: unit.kind };
  const command = { type: 'ACT', by: null, actors, wanted: { key: assign.key }, left } as const;
  const unitRules = await rulesOf(service, { ...issue, handlerId: unit._id });
  return service.issues.change(transaction, issue._id, (state) =>
    silently(decide(state, command, now, unitRules), silent),
  );
}
