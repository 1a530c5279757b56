import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hoursCertified } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import { act, creditCode, defineCommunity, idNumber, run, type UserError } from './world.ts';

const DISTRICT = 'are_440803';
const COMMUNITY = 'are_440803071004';
const OTHER = 'are_440803071005';
const SCOPES = [
  'unit-report:submit',
  'unit-report:decide',
  'member-report:read',
  'member-report:submit',
  'member-report:decide',
];
const secretary = viewerWith('per_secretary', COMMUNITY, SCOPES);
const operator = viewerWith('per_operator', DISTRICT, SCOPES);
const FIELDS =
  'unitReport { id status contactName contactPhone comment reason acceptedAt withdrawnAt community { id } representative { id } }';

type Report = { id: string; status: string; contactName: string; contactPhone: string; comment: string | null };
type Payload = { unitReport: Report | null };

let service: TestService;
let units = 0;
let people = 0;

const submission = (more: object = {}) => {
  units += 1;
  const contact = { contactName: '李建国', contactPhone: '13812345678' };
  return {
    communityId: COMMUNITY,
    unitName: `第${units}单位`,
    unitKind: 'AGENCY',
    creditCode: creditCode(units),
    ...contact,
    ...more,
  };
};
const submit = (input: object = submission(), viewer = secretary) =>
  act<Payload>(service, viewer, 'unitReportSubmit', input, FIELDS);
const change = (field: string, unitReportId: string, more: object = {}, viewer = secretary) =>
  act<Payload>(service, viewer, field, { unitReportId, ...more }, FIELDS);
const codes = ({ userErrors }: { userErrors: UserError[] }) => userErrors.map(({ code }) => code);

async function reported(more: object = {}): Promise<string> {
  const { unitReport, userErrors } = await submit(submission(more));
  expect(userErrors).toEqual([]);
  return unitReport?.id as string;
}

const submitMember = (more: object = {}) => {
  people += 1;
  const input = {
    communityId: COMMUNITY,
    name: '陈静怡',
    idNumber: idNumber(people),
    phone: '13912345678',
    unitName: '税务局',
    weeklyMinutes: 60,
  };
  return act<{ memberReport: { id: string; unit: { id: string } | null } | null }>(
    service,
    secretary,
    'memberReportSubmit',
    { ...input, ...more },
    'memberReport { id unit { id } }',
  );
};

let postings = 0;
async function certify(memberReportId: string, minutes: number): Promise<void> {
  postings += 1;
  const data = {
    postingId: `pst_${postings}`,
    personId: 'per_1',
    memberReportId,
    communityId: COMMUNITY,
    issueId: null,
    minutes,
  };
  await service.probe.publish(hoursCertified, `per_${postings}`, 1, { ...data, certifiedAt: new Date().toISOString() });
}

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  await defineCommunity(service, [DISTRICT, 'are_440803071', COMMUNITY], 0, 0);
  await defineCommunity(service, [DISTRICT, 'are_440803071', OTHER], 0, 0);
});
afterAll(() => service.stop());

describe('O5 dual reporting of units', () => {
  it('O5 a unit goes from submitted to active, is suspended, serves again, and withdraws', async () => {
    const id = await reported();
    expect((await change('unitReportAccept', id)).unitReport).toMatchObject({ status: 'ACCEPTED', comment: null });
    expect((await change('unitReportActivate', id)).unitReport?.status).toBe('ACTIVE');
    expect((await change('unitReportSuspend', id, { reason: '装修' })).unitReport).toMatchObject({
      status: 'SUSPENDED',
      reason: '装修',
    });
    expect((await change('unitReportActivate', id)).unitReport?.status).toBe('ACTIVE');
    expect((await change('unitReportWithdraw', id, { reason: '搬迁' })).unitReport?.status).toBe('WITHDRAWN');
    expect((await change('unitReportWithdraw', id, { reason: '搬迁' })).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('O5 a unit has one open report per community, also under 20 submissions at once', async () => {
    const input = submission();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(input)));
    const first = answers.filter(({ unitReport }) => unitReport);
    expect(first).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['UNIT_ALREADY_REPORTED']));
    expect(codes(await submit({ ...input, communityId: OTHER }, operator))).toEqual([]);
    await change('unitReportWithdraw', first[0]?.unitReport?.id as string, { reason: '误报' });
    expect(codes(await submit(input))).toEqual([]);
  });

  it('O5 answers the same idempotency key with the same unit report', async () => {
    const input = submission({ idempotencyKey: 'unit-key-1' });
    const first = await submit(input);
    expect((await submit(input)).unitReport?.id).toBe(first.unitReport?.id);
    expect(codes(await submit({ ...input, unitName: '别的' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('O5 refuses nonsense', async () => {
    const wrong = submission({ creditCode: '91350100M000100Y44', contactPhone: '1', unitName: '' });
    expect((await submit(wrong)).userErrors.map(({ field }) => field?.[1])).toEqual([
      'unitName',
      'creditCode',
      'contactPhone',
    ]);
    expect(codes(await submit(submission({ communityId: 'are_000000' })))).toEqual(['AREA_NOT_FOUND']);
    expect(codes(await submit(submission({ communityId: DISTRICT })))).toEqual(['NOT_A_COMMUNITY']);
    expect(codes(await submit(submission({ communityId: OTHER })))).toEqual(['FORBIDDEN']);
    expect(codes(await change('unitReportAccept', 'urp_unknown'))).toEqual(['NOT_FOUND']);
    expect(codes(await change('unitReportSuspend', await reported(), { reason: ' ' }))).toEqual(['INVALID_INPUT']);
  });

  it('O5 masks the contact, shows it to the representative, and hides the report from strangers', async () => {
    const id = await reported({ representativeId: 'per_rep' });
    const query = `{ unitReport(id: "${id}") { contactName contactPhone } }`;
    const masked = { contactName: '李**', contactPhone: '138****5678' };
    expect(await run(service, secretary, query)).toEqual(masked);
    const clear = { contactName: '李建国', contactPhone: '13812345678' };
    expect(await run(service, viewerWith('per_rep', 'are_nowhere', []), query)).toEqual(clear);
    expect(
      await run(service, viewerWith('per_2', COMMUNITY, ['member-report:read', 'person:read-clear']), query),
    ).toEqual(clear);
    const stranger = viewerWith('per_stranger', OTHER, SCOPES);
    expect(await run(service, stranger, query)).toBeNull();
    expect(codes(await change('unitReportAccept', id, {}, stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await change('unitReportWithdraw', id, { reason: 'x' }, stranger))).toEqual(['NOT_FOUND']);
    const own = await change('unitReportWithdraw', id, { reason: '搬迁' }, viewerWith('per_rep', 'are_nowhere', []));
    expect(own.unitReport?.status).toBe('WITHDRAWN');
  });

  it('O5 a member names the unit, the event tells it, and hours and comment go back to the unit', async () => {
    const unitReportId = await reported({ representativeId: 'per_rep' });
    const made = await Promise.all([1, 2, 3].map(() => submitMember({ unitReportId })));
    const ids = made.map(({ memberReport }) => memberReport?.id as string);
    expect(made[0]?.memberReport?.unit).toEqual({ id: unitReportId });
    await act(service, secretary, 'memberReportAccept', { memberReportId: ids[0] }, 'memberReport { id }');
    await eventually(async () => {
      const heard = service.probe.heard.find(
        ({ data }) => (data as { memberReportId?: string }).memberReportId === ids[0],
      );
      expect(heard?.data).toMatchObject({ unitReportId });
    });
    for (const id of ids) await certify(id, 40);
    await change('unitReportAccept', unitReportId);
    await change('unitReportComment', unitReportId, { comment: '服务积极' });
    const query = `{ unitReport(id: "${unitReportId}") { yearMinutes comment memberReports(first: 2) { totalCount nodes { id name unit { id } } } } }`;
    type Answer = {
      yearMinutes: number;
      comment: string;
      memberReports: { totalCount: number; nodes: { name: string }[] };
    };
    const representative = viewerWith('per_rep', 'are_nowhere', []);
    const back = await run<Answer>(service, representative, query);
    expect(back).toMatchObject({ yearMinutes: 120, comment: '服务积极', memberReports: { totalCount: 3 } });
    expect(back.memberReports.nodes[0]?.name).toBe('陈**');
    const none = await run<Answer>(
      service,
      representative,
      query.replace('first: 2', 'first: 2, filter: { own: true }'),
    );
    expect(none.memberReports.totalCount).toBe(0);
  });

  it('O5 refuses a unit that is unknown or has withdrawn', async () => {
    const unitReportId = await reported();
    await change('unitReportWithdraw', unitReportId, { reason: '搬迁' });
    expect(codes(await submitMember({ unitReportId }))).toEqual(['UNIT_REPORT_NOT_OPEN']);
    expect((await submitMember({ unitReportId: 'urp_unknown' })).userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'unitReportId'],
    });
  });

  it('O5 lists units of an area by kind and state in pages, their minutes in as many round trips for 1 as for 40', async () => {
    for (let left = 45; left > 0; left -= 1) await reported({ unitKind: left % 2 ? 'ENTERPRISE' : 'SOCIAL' });
    const query = `query ($first: Int, $after: String, $filter: UnitReportFilter) {
      _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area {
        unitReports(first: $first, after: $after, filter: $filter) {
          nodes { id unitKind yearMinutes memberReports(first: 3) { totalCount nodes { id } } } pageInfo { hasNextPage endCursor } totalCount } } } }`;
    type List = {
      nodes: { id: string; unitKind: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
    const page = async (variables: object) =>
      (await run<{ unitReports: List }[]>(service, operator, query, variables))[0]?.unitReports as List;
    const measure = async (first: number) => {
      const before = await service.roundTrips();
      expect((await page({ first })).nodes).toHaveLength(first);
      return (await service.roundTrips()) - before;
    };
    expect(await measure(40)).toBe(await measure(1));
    const filter = { kind: ['ENTERPRISE'], status: ['SUBMITTED'] };
    const seen: string[] = [];
    let after: string | undefined;
    let total = 0;
    do {
      const list = await page({ first: 7, after, filter });
      expect(list.nodes.every(({ unitKind }) => unitKind === 'ENTERPRISE')).toBe(true);
      seen.push(...list.nodes.map(({ id }) => id));
      total = list.totalCount;
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
    } while (after);
    expect(total).toBe(23);
    expect(new Set(seen).size).toBe(23);
    expect(seen).toHaveLength(23);
    const stranger = viewerWith('per_stranger', 'are_110101', SCOPES);
    expect((await run<{ totalCount: number }>(service, stranger, '{ unitReports { totalCount } }')).totalCount).toBe(0);
  });
});
