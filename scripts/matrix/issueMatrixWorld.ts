import type { Grant, Viewer } from '@linli/kit/security/viewer.ts';
import { startWorld } from '../../services/issues/test/catalogueWorld.ts';
import { COMMUNITY, defineAreas, GRID, join, PATH, photo } from '../../services/issues/test/neighbourhood.ts';
import { ROLES, type RoleName } from '../../gateway/src/identity/roles.ts';

const GRID_ELSEWHERE = `${COMMUNITY}-G02`;

const grant = (role: RoleName, node: string): Grant => ({ role, node, scopes: ROLES[role].scopes });
const person = (id: string, ...grants: Grant[]): Viewer => ({ id, name: id, grants });

/** The columns of the matrix, with the scopes the gateway gives to their roles. */
export const PEOPLE = {
  reporter: person('per_reporter', grant('RESIDENT', COMMUNITY)),
  resident: person('per_resident', grant('RESIDENT', COMMUNITY)),
  poolMember: person('per_pool', grant('RESIDENT', COMMUNITY)),
  gridWorker: person('per_grid', grant('GRID_WORKER', GRID)),
  nextGrid: person('per_next_grid', grant('GRID_WORKER', GRID_ELSEWHERE)),
  officer: person('per_officer', grant('DEPARTMENT_OFFICER', 'hun_ours')),
  otherUnit: person('per_other_unit', grant('DEPARTMENT_OFFICER', 'hun_other')),
  secretary: person('per_secretary', grant('COMMUNITY_SECRETARY', COMMUNITY)),
  supervisor: person('per_supervisor', grant('SUPERVISOR', COMMUNITY)),
  operator: person('per_operator', grant('GRID_OPERATOR', COMMUNITY)),
  partner: person('per_partner', grant('PARTNER', COMMUNITY)),
  stranger: person('per_stranger', grant('RESIDENT', 'are_110101')),
} satisfies Record<string, Viewer>;

export type Who = keyof typeof PEOPLE;

type Answer = { userErrors: { code: string }[]; issue: { id: string } | null };
export type IssueDocument = Record<string, unknown> & {
  _id: string;
  run: { step: string };
  stepCount: number;
  supervision: { id: string }[];
};

/** What an action may need; given to everybody, so that nobody is refused for want of it. */
const LEAVINGS = { reason: '因故', evidence: [photo], minutes: 30, stars: 4 };

/** The service, and one issue of each procedure that can be put back to any step it has been through. */
export async function startMatrix() {
  const world = await startWorld('matrix');
  const { service, connection } = world;
  await defineAreas(service, [...PATH, GRID_ELSEWHERE]);
  await join(service, PEOPLE.poolMember.id);

  /** `+`, or the code it was refused with. */
  const attempt = async (who: Viewer, field: string, input: object): Promise<string> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const selected = field === 'handlerUnitDefine' ? '' : 'issue { id }';
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selected} userErrors { code } } }`;
    const { data, errors } = await service.ask<Record<string, Answer> | null>(who, query, { input });
    if (errors) return String(errors[0]?.extensions['code']);
    return data?.[field]?.userErrors[0]?.code ?? '+';
  };
  for (const code of ['ours', 'other']) {
    const unit = { code, name: code, kind: 'DEPARTMENT', servesAreaIds: [COMMUNITY] };
    await attempt(person('per_district', grant('DISTRICT_OPERATOR', COMMUNITY)), 'handlerUnitDefine', unit);
  }
  const documents = connection.collection<IssueDocument>('issues');
  return {
    attempt,
    stop: world.stop,
    documents,
    report: (who: Viewer, categoryCode: string) =>
      attempt(who, 'issueReport', { areaId: GRID, categoryCode, description: '路口一地泥浆', ...HOME }),
    /** The only issue of a category. */
    only: async (categoryCode: string): Promise<IssueDocument> => {
      const found = await documents.findOne({ categoryCode });
      if (!found) throw new Error(`no issue of ${categoryCode}`);
      return found;
    },
    /** Puts an issue back as it was; its steps go on counting, since others have heard of them. */
    async restore(document: IssueDocument): Promise<void> {
      const { _id } = document;
      const now = await documents.findOne({ _id }, { projection: { stepCount: 1 } });
      await documents.replaceOne({ _id }, { ...document, stepCount: now?.stepCount ?? document.stepCount });
    },
  };
}

const HOME = { contactPhone: '13812345678', address: '3栋501' };

export type Matrix = Awaited<ReturnType<typeof startMatrix>>;

/** Input of a mutation on an issue; `issueAct:KEY` is an action of its procedure. */
export function inputOf(mutation: string, issue: IssueDocument, other: string): [field: string, input: object] {
  const issueId = issue._id;
  const [field = '', action] = mutation.split(':');
  const { reason, evidence, minutes, stars } = LEAVINGS;
  const inputs: Record<string, object> = {
    issueAct: {
      action,
      ...LEAVINGS,
      ...(action === 'OFFER' && { responderPersonId: PEOPLE.poolMember.id }),
      ...(action?.endsWith('ASSIGN') && { handlerUnitId: 'hun_ours' }),
    },
    issueAccept: {},
    issueAnswerSupervision: { orderId: issue.supervision[0]?.id ?? 'sup_0', text: '已办' },
    issueAssign: { handlerUnitId: 'hun_ours' },
    issueClassify: { urgency: 'URGENT', reason },
    issueComment: { text: '说明' },
    issueComplete: { evidence, minutes },
    issueConfirm: {},
    issueDispatch: {},
    issueFollowUp: { reached: true },
    issueJoin: {},
    issueMerge: { intoIssueId: other, reason },
    issueNote: { text: '内部', internal: true },
    issueRate: { stars },
    issueRequest: { kind: 'EXTENSION', reason, extension: { amount: 1, unit: 'DAY' } },
    issueSupervise: { text: '限期办结', answerDueAt: new Date(Date.now() + 86_400_000).toISOString() },
  };
  return [field === 'issueNote' ? 'issueComment' : field, { issueId, ...(inputs[field] ?? { reason }) }];
}
