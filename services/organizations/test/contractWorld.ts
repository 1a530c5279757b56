import { expect } from '@jest/globals';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { dayOf } from '../src/localDays.ts';
import { act, creditCode, defineCommunity, run, type UserError } from './world.ts';

export const DISTRICT = 'are_440803';
export const SCOPES = [
  'unit-report:submit',
  'unit-report:decide',
  'member-report:read',
  'contract:read',
  'contract:sign',
  'contract:manage',
];
export const operator = viewerWith('per_operator', DISTRICT, SCOPES);
/** Acts for every unit. */
export const representative = viewerWith('per_rep', 'are_nowhere', []);
export const communities = Array.from(
  { length: 14 },
  (_, index) => `are_4408030710${String(index + 1).padStart(2, '0')}`,
);
export const COMMUNITY = communities[0] as string;

const FIELDS = `contract { id status startsOn endsOn reason closedAt community { id } partyOrganization { id }
  parties { id kind name signedAt signedBy { id } unit { id unitName } } needs resources }`;

export type Contract = {
  id: string;
  status: string;
  closedAt: string | null;
  parties: { id: string; kind: string; name: string; signedBy: { id: string } | null }[];
};
type Payload = { contract: Contract | null };

export const codes = ({ userErrors }: { userErrors: UserError[] }): string[] => userErrors.map(({ code }) => code);

/** What the tests of contracts do with a service: 14 communities, and a unit that has reported to the first. */
export async function contractWorld(service: TestService, clock: () => Date) {
  for (const community of communities) await defineCommunity(service, [DISTRICT, 'are_440803071', community], 0, 0);
  let units = 0;
  const unitOf = async (communityId: string, unitKind = 'AGENCY'): Promise<string> => {
    units += 1;
    const contact = { contactName: '李建国', contactPhone: '13812345678', representativeId: representative.id };
    const input = { communityId, unitName: `第${units}单位`, unitKind, creditCode: creditCode(units), ...contact };
    type Made = { unitReport: { id: string } };
    return (await act<Made>(service, operator, 'unitReportSubmit', input, 'unitReport { id }')).unitReport.id;
  };
  const unitId = await unitOf(COMMUNITY);
  const inDays = (days: number) => dayOf(new Date(clock().getTime() + days * 24 * 3_600_000));
  const draft = (more: object = {}, viewer = operator) => {
    const text = {
      title: '红色契约',
      needs: ['活动场地'],
      resources: ['法律咨询'],
      startsOn: inDays(0),
      endsOn: inDays(300),
    };
    const input = { communityId: COMMUNITY, unitReportIds: [unitId], ...text, ...more };
    return act<Payload>(service, viewer, 'contractDraft', input, FIELDS);
  };
  const sign = (contractId: string, partyId: string, viewer = operator) =>
    act<Payload>(service, viewer, 'contractSign', { contractId, partyId }, FIELDS);
  const drafted = async (more: object = {}): Promise<string> => {
    const { contract, userErrors } = await draft(more);
    expect(userErrors).toEqual([]);
    return contract?.id as string;
  };
  return {
    unitId,
    unitOf,
    inDays,
    draft,
    sign,
    drafted,
    async signed(more: object = {}): Promise<string> {
      const id = await drafted(more);
      await sign(id, COMMUNITY);
      expect((await sign(id, unitId, representative)).contract?.status).toBe('SIGNED');
      return id;
    },
    change: (field: string, contractId: string, more: object = {}, viewer = operator) =>
      act<Payload>(service, viewer, field, { contractId, ...more }, FIELDS),
    read: (id: string) => run<Contract>(service, operator, `{ coBuildingContract(id: "${id}") { status closedAt } }`),
  };
}

export type ContractWorld = Awaited<ReturnType<typeof contractWorld>>;
