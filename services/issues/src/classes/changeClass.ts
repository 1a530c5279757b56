import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { memberIds } from './classMembers.ts';
import { decide } from './decideIssueClass.ts';
import type { CommonAction, IssueClass, IssueClassCommand } from './issueClass.ts';
import { reachClass } from './reach.ts';

const id = { issueClassId: shapes.id };
const Revision = z.object({ ...id, title: shapes.line.nullish(), rootCause: shapes.text.nullish() });
const Acceptance = z.object({ ...id, rootCause: shapes.text.nullish() });
const Resolution = z.object({ ...id, summary: shapes.text });
const Dismissal = z.object({ ...id, reason: shapes.text });
const Action = z
  .object({
    ...id,
    text: shapes.text,
    ownerUnitId: shapes.id.nullish(),
    ownerPersonId: shapes.id.nullish(),
    dueAt: z.date(),
    areaId: shapes.id.nullish(),
  })
  .refine(({ ownerUnitId, ownerPersonId }) => Boolean(ownerUnitId) !== Boolean(ownerPersonId), {
    path: ['ownerUnitId'],
  });

/** Sets title or root cause anew. @throws Rejection NOT_FOUND, WRONG_STATE */
export function reviseClass(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId, title = null, rootCause = null } = readInput(Revision, raw, context.locale);
  return change(context, issueClassId, { type: 'REVISE', title, rootCause });
}

/** The issues do have one root cause. @throws Rejection NOT_FOUND, WRONG_STATE, ROOT_CAUSE_MISSING */
export function acceptClass(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId, rootCause = null } = readInput(Acceptance, raw, context.locale);
  return change(context, issueClassId, { type: 'ACCEPT', rootCause });
}

/** The common action is over; from now on recurrences are counted. @throws Rejection NOT_FOUND, WRONG_STATE */
export function resolveClass(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId, summary } = readInput(Resolution, raw, context.locale);
  return change(context, issueClassId, { type: 'RESOLVE', summary });
}

/** The common action begins. @throws Rejection NOT_FOUND, WRONG_STATE, AREA_NOT_FOUND, FORBIDDEN, OUTSIDE_CLASS_AREA, DUE_IN_THE_PAST */
export async function beginAction(context: Context, raw: unknown): Promise<IssueClass> {
  const input = readInput(Action, raw, context.locale);
  const { text, dueAt, ownerUnitId, ownerPersonId } = input;
  const owner: CommonAction['owner'] = ownerUnitId
    ? { kind: 'UNIT', id: ownerUnitId }
    : { kind: 'PERSON', id: ownerPersonId as string };
  const { service, viewer } = context;
  return service.database.transaction(async (transaction) => {
    const known = await reachClass(context, transaction, input.issueClassId);
    const areaId = await actionArea(context, known, input.areaId);
    const action = { text, owner, dueAt, areaId };
    return service.issueClasses.change(transaction, known._id, (state) =>
      decide(state, { type: 'BEGIN_ACTION', action }, viewer.id, service.clock()),
    );
  });
}

/** The class is given up; its members may be put into other classes. @throws Rejection NOT_FOUND, WRONG_STATE */
export async function dismissClass(context: Context, raw: unknown): Promise<IssueClass> {
  const { issueClassId, reason } = readInput(Dismissal, raw, context.locale);
  const { service, viewer } = context;
  return service.database.transaction(async (transaction) => {
    await reachClass(context, transaction, issueClassId);
    const { classMembers } = service.models;
    const issueIds = await memberIds(classMembers, transaction, issueClassId);
    const dismissed = await service.issueClasses.change(transaction, issueClassId, (state) =>
      decide(state, { type: 'DISMISS', reason, issueIds }, viewer.id, service.clock()),
    );
    await classMembers.deleteMany({ classId: issueClassId }, { session: transaction.session });
    return dismissed;
  });
}

function change(context: Context, classId: string, command: IssueClassCommand): Promise<IssueClass> {
  const { service, viewer } = context;
  return service.database.transaction(async (transaction) => {
    await reachClass(context, transaction, classId);
    return service.issueClasses.change(transaction, classId, (state) =>
      decide(state, command, viewer.id, service.clock()),
    );
  });
}

/** Where the action is taken: the class's area, or one above or below it. */
async function actionArea({ service, viewer }: Context, { areaIds }: IssueClass, wanted: string | null | undefined) {
  const own = areaIds.at(-1) as string;
  if (!wanted || wanted === own) return own;
  const area = await service.tree.node(wanted);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'class:manage', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  if (!area.path.includes(own) && !areaIds.includes(wanted)) reject('OUTSIDE_CLASS_AREA', ['input', 'areaId']);
  return wanted;
}
