import { codedError } from '@linli/kit/graphql/context.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { type Candidate, candidatesAmong } from './candidates.ts';
import { type ClassIssue, readLatest, VOID_STATUSES } from './classIssue.ts';

/** Most issues that one search looks at; of more the latest. */
export const MAX_ISSUES_LOOKED_AT = 2_000;

/** Longest period of one search in milliseconds (366 days). */
export const MAX_SEARCH_MS = 366 * 86_400_000;

type Search = {
  readonly areaId: string;
  readonly since: Date;
  readonly until: Date;
  readonly categoryCode?: string | null;
};

export type Candidates = {
  readonly nodes: readonly Candidate[];
  readonly lookedAt: number;
  readonly truncated: boolean;
};

/**
 * Groups of alike issues of an area and period that are in no class yet; null where the viewer may not manage classes.
 * @throws GraphQLError BAD_USER_INPUT for an empty or too long period
 */
export async function findCandidates({ service, viewer }: Context, search: Search): Promise<Candidates | null> {
  const { areaId, since, until, categoryCode } = search;
  const length = until.getTime() - since.getTime();
  if (!(length > 0 && length <= MAX_SEARCH_MS))
    throw codedError('BAD_USER_INPUT', '"until" is after "since", by 366 days at most');
  const area = await service.tree.node(areaId);
  if (!area || !mayOn(viewer, 'class:manage', area.path)) return null;
  const filter = {
    areaIds: areaId,
    reportedAt: { $gte: since, $lt: until },
    status: { $nin: [...VOID_STATUSES] },
    ...(categoryCode && { categoryCode: ofCategory(categoryCode) }),
  };
  const latest = await readLatest(service.models.classIssues, filter, MAX_ISSUES_LOOKED_AT + 1);
  const issues = latest.slice(0, MAX_ISSUES_LOOKED_AT);
  const nodes = candidatesAmong(await unclassed(service, issues));
  return { nodes, lookedAt: issues.length, truncated: latest.length > issues.length };
}

/** A code, or all of a major category: everything that begins with it and the hyphen (`.` comes right after it). */
const ofCategory = (code: string) => (code.includes('-') ? code : { $gte: `${code}-`, $lt: `${code}.` });

async function unclassed({ models }: Context['service'], issues: readonly ClassIssue[]): Promise<ClassIssue[]> {
  if (issues.length === 0) return [];
  const members = await models.classMembers
    .find({ _id: { $in: issues.map(({ _id }) => _id) } }, { _id: 1 })
    .batchSize(issues.length + 1)
    .lean<{ _id: string }[]>();
  const taken = new Set(members.map(({ _id }) => _id));
  return issues.filter(({ _id }) => !taken.has(_id));
}
