import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { z } from 'zod';
import { placeFor } from '../place.ts';
import { ids } from '../deliberation/shapes.ts';
import type { Context } from '../graphql/context.ts';
import { OPEN_STATUSES } from '../issue/issue.ts';
import { EXPIRE_WHISTLES } from '../jobs/expireWhistles.ts';
import { callsOf, departmentsShape } from './callsOf.ts';
import { decideWhistle } from './decideWhistle.ts';
import { isWhistleMatter } from './matters.ts';
import { MAX_WHISTLE_ISSUES } from './whistle.ts';
import { newWhistleRules } from './whistleRules.ts';

const Input = z
  .object({
    areaId: shapes.id,
    text: shapes.text,
    categoryCode: shapes.line.nullish(),
    issueIds: ids(MAX_WHISTLE_ISSUES).nullish(),
    departments: departmentsShape,
    leadUnitId: shapes.id.nullish(),
    idempotencyKey: shapes.idempotencyKey,
  })
  .refine(
    ({ leadUnitId, departments }) =>
      !leadUnitId || departments.some(({ handlerUnitId }) => handlerUnitId === leadUnitId),
    { path: ['leadUnitId'] },
  );

/**
 * A community whistles for departments.
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, CATEGORY_NOT_FOUND, NOT_A_WHISTLE_MATTER,
 * WHISTLE_ISSUE_NOT_FOUND, HANDLER_UNIT_NOT_FOUND, NOT_CALLABLE, LIMIT_TOO_LONG, PROCEDURE_UNSUITABLE
 */
export async function blowWhistle({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { areaId, text, departments } = input;
  const categoryCode = input.categoryCode ?? null;
  const issueIds = input.issueIds ?? [];
  const place = await placeFor(service, viewer, 'issue:whistle', areaId);
  await mayWhistleFor(service, { ...place, categoryCode, issueIds });
  const calls = await callsOf(service, departments, { ...place, leadId: input.leadUnitId ?? null });
  const rules = await newWhistleRules(service, place.areaIds);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'whistleBlow', input, now }, async (transaction) => {
    const _id = newId('whi');
    const content = { _id, ...place, blownById: viewer.id, text, categoryCode, issueIds };
    const { wakeAt } = await service.whistles.change(transaction, _id, (state) =>
      decideWhistle(state, { type: 'BLOW', content, calls }, now, rules),
    );
    transaction.afterCommit(() => service.expectTimer(EXPIRE_WHISTLES, _id, wakeAt));
    return _id;
  });
}

type Matter = {
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly categoryCode: string | null;
  readonly issueIds: readonly string[];
};

/** The named category and those of the issues have to be on the list; the issues open and of this community. */
async function mayWhistleFor({ catalogue, models }: Context['service'], matter: Matter): Promise<void> {
  const { categoryCode, issueIds, communityId, areaIds } = matter;
  if (categoryCode !== null) {
    if (!(await catalogue.find(categoryCode, areaIds))) reject('CATEGORY_NOT_FOUND', ['input', 'categoryCode']);
    if (!isWhistleMatter(categoryCode)) reject('NOT_A_WHISTLE_MATTER', ['input', 'categoryCode']);
  }
  if (issueIds.length === 0) return;
  const open = { _id: { $in: [...issueIds] }, communityId, status: { $in: OPEN_STATUSES } };
  const issues = await models.issues.find(open, { categoryCode: 1 }).lean<{ _id: string; categoryCode: string }[]>();
  const byId = new Map(issues.map((issue) => [issue._id, issue.categoryCode]));
  issueIds.forEach((issueId, index) => {
    const code = byId.get(issueId);
    const field = ['input', 'issueIds', String(index)];
    if (code === undefined) reject('WHISTLE_ISSUE_NOT_FOUND', field);
    if (!isWhistleMatter(code)) reject('NOT_A_WHISTLE_MATTER', field);
  });
}
