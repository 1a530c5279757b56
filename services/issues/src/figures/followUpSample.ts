import { createHash } from 'node:crypto';
import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import type { IssueFact } from './fact.ts';
import { inOrder } from './figureInput.ts';

/** Most issues of one sample, and most completed issues it is drawn from. */
export const MAX_SAMPLE_SIZE = 200;
export const MAX_SAMPLED_FROM = 50_000;

const Input = z
  .object({
    areaId: shapes.id,
    since: z.date(),
    until: z.date(),
    size: z.number().int().min(1).max(MAX_SAMPLE_SIZE),
    seed: shapes.line,
  })
  .refine(inOrder, { path: ['until'] });

export type Sample = { readonly issueIds: readonly string[]; readonly population: number };

/**
 * Draws completed issues to be called about; the same seed draws the same of the same issues. Needs `issue:check` or
 * `issue:operate` on the area. @throws Rejection INVALID_INPUT, NOT_FOUND, TOO_MANY_FACTS
 */
export async function drawFollowUpSample({ service, viewer, locale }: Context, raw: unknown): Promise<Sample> {
  const { areaId, since, until, size, seed } = readInput(Input, raw, locale);
  const area = await service.tree.node(areaId);
  const may = area && ['issue:check', 'issue:operate'].some((scope) => mayOn(viewer, scope, area.path));
  if (!may) reject('NOT_FOUND', ['input', 'areaId']);
  const completed = await service.models.issueFacts
    .find({ nodes: areaId, mark: 'COMPLETED', at: { $gte: since, $lt: until } }, { _id: 0, issueId: 1 })
    .limit(MAX_SAMPLED_FROM + 1)
    .batchSize(MAX_SAMPLED_FROM + 2)
    .lean<Pick<IssueFact, 'issueId'>[]>();
  if (completed.length > MAX_SAMPLED_FROM) reject('TOO_MANY_FACTS', ['input', 'since'], { most: MAX_SAMPLED_FROM });
  const issueIds = drawn(
    completed.map(({ issueId }) => issueId),
    size,
    seed,
  );
  return { issueIds, population: completed.length };
}

/** Every subset of the size is as likely as any other; the order of the ids does not matter. Pure. */
export function drawn(ids: readonly string[], size: number, seed: string): string[] {
  const lot = (id: string) => createHash('sha256').update(`${seed}\n${id}`).digest('hex');
  const lots = ids.map((id) => [lot(id), id] as const);
  return lots
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, size)
    .map(([, id]) => id);
}
