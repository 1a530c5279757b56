import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { ISSUE_SIZES, ISSUE_URGENCIES } from '../catalogue/category.ts';
import type { Context } from '../graphql/context.ts';
import { TIME_OUT_ISSUES } from '../jobs/timeOutIssues.ts';
import { routeBy } from '../routing/route.ts';
import { actorsOf } from './actors.ts';
import { decide } from './decideIssue.ts';
import type { Classification, Issue } from './issue.ts';
import { rulesOf } from './rulesOf.ts';
import { viewOf } from './viewOf.ts';

const Input = z.object({
  issueId: shapes.id,
  categoryCode: shapes.line.nullish(),
  size: z.enum(ISSUE_SIZES).nullish(),
  urgency: z.enum(ISSUE_URGENCIES).nullish(),
  reason: shapes.text,
});

/** Gives an issue another category, size or urgency and routes it anew. @throws Rejection NOT_FOUND, CATEGORY_NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function classifyIssue({ service, viewer, locale }: Context, raw: unknown): Promise<Issue> {
  const { issueId, reason, ...wanted } = readInput(Input, raw, locale);
  const changed = await service.database.transaction((transaction) =>
    service.issues.change(transaction, issueId, async (issue) => {
      if (!issue || !viewOf(viewer, issue, new Set())) reject('NOT_FOUND', ['input', 'issueId']);
      const to = await classification(service, issue, wanted);
      const command = {
        type: 'CLASSIFY',
        by: viewer.id,
        actors: actorsOf(viewer, issue, new Set()),
        to,
        reason,
      } as const;
      return decide(
        issue,
        command,
        service.clock(),
        await rulesOf(service, { ...issue, categoryCode: to.categoryCode }),
      );
    }),
  );
  service.expectTimer(TIME_OUT_ISSUES, changed._id, changed.wakeAt);
  return changed;
}

type Wanted = Omit<z.output<typeof Input>, 'issueId' | 'reason'>;

async function classification(
  { catalogue, ruleTables }: Context['service'],
  issue: Issue,
  wanted: Wanted,
): Promise<Classification> {
  const categoryCode = wanted.categoryCode ?? issue.categoryCode;
  const category = await catalogue.find(categoryCode, issue.areaIds);
  if (!category || (category.retired && categoryCode !== issue.categoryCode))
    reject('CATEGORY_NOT_FOUND', ['input', 'categoryCode']);
  const stays = categoryCode === issue.categoryCode ? issue : category;
  const size = wanted.size ?? stays.size;
  const urgency = wanted.urgency ?? stays.urgency;
  const table = await ruleTables.inForce(issue.areaIds);
  const { route } = routeBy(table, { ...issue, size, urgency, category });
  return { categoryCode, categoryVersion: category.version, size, urgency, route };
}
