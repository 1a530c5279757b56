import { type DomainError, Rejection, reject } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { type ClassIssue, readIssues } from './classIssue.ts';
import { classesOf } from './classMembers.ts';
import type { IssueClass } from './issueClass.ts';
import { type Profile, profileOf } from './profile.ts';

type Asker = Pick<Context, 'service' | 'viewer'>;

/** The class in this transaction. @throws Rejection NOT_FOUND when unknown or out of the viewer's reach */
export async function reachClass(
  { service, viewer }: Asker,
  transaction: Transaction,
  id: string,
  field = 'issueClassId',
): Promise<IssueClass> {
  const found = await service.issueClasses.load(transaction, id);
  if (!found || !mayOn(viewer, 'class:manage', found.areaIds)) reject('NOT_FOUND', ['input', field]);
  return found;
}

/**
 * The issues that are to be put into a class; those already in `classId` are left out.
 * @throws Rejection NOT_FOUND for each unknown or out of reach, ALREADY_IN_CLASS for each that has another class
 */
export async function reachIssues(
  { service, viewer }: Asker,
  transaction: Transaction,
  ids: readonly string[],
  classId?: string,
): Promise<ClassIssue[]> {
  const { classIssues, classMembers } = service.models;
  const issues = await readIssues(classIssues, ids, transaction.session);
  const byId = new Map(issues.map((issue) => [issue._id, issue]));
  const taken = await classesOf(classMembers, transaction, ids);
  const errors = ids.flatMap((id, index): DomainError[] => {
    const field = ['input', 'issueIds', String(index)];
    const issue = byId.get(id);
    if (!issue || !mayOn(viewer, 'class:manage', issue.areaIds)) return [{ code: 'NOT_FOUND', field }];
    const other = taken.get(id);
    return other !== undefined && other !== classId ? [{ code: 'ALREADY_IN_CLASS', field }] : [];
  });
  if (errors.length > 0) throw new Rejection(errors);
  return issues.filter(({ _id }) => !taken.has(_id));
}

/** @throws Rejection NOT_A_MEMBER for each issue that is not among the members */
export function checkMembers(members: readonly string[], ids: readonly string[]): void {
  const known = new Set(members);
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ code: 'NOT_A_MEMBER', field: ['input', 'issueIds', String(index)] }],
  );
  if (errors.length > 0) throw new Rejection(errors);
}

/** What these issues have in common, as of this transaction; undefined for none. */
export async function profileOfIds(
  { models }: Context['service'],
  { session }: Transaction,
  ids: readonly string[],
): Promise<Profile | undefined> {
  const [first, ...others] = ids.length === 0 ? [] : await readIssues(models.classIssues, ids, session);
  return first && profileOf([first, ...others]);
}

/** @throws Rejection FORBIDDEN when the class would reach beyond what the viewer manages */
export function checkReach({ viewer }: Asker, { areaIds }: Pick<Profile, 'areaIds'>, field: readonly string[]): void {
  if (areaIds.length > 0 && !mayOn(viewer, 'class:manage', areaIds)) reject('FORBIDDEN', field);
}
