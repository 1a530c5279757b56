import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaDefined, hoursCertified } from '@linli/contracts';
import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';

const COMMUNITY = 'are_440803071004';
const PATH = ['are_440803', 'are_440803071', COMMUNITY];
const secretary = viewerWith('per_secretary', COMMUNITY, [
  'member-report:submit',
  'member-report:read',
  'member-report:decide',
  'person:read-clear',
]);
const member = (personId: string) => viewerWith(personId, COMMUNITY, ['member-report:submit']);

const SUBMIT = `mutation ($input: MemberReportSubmitInput!) {
  memberReportSubmit(input: $input) { memberReport { id status name phone yearMinutes } userErrors { code message field } }
}`;
const change = (field: string, more = '') => `mutation ($id: ID!) {
  ${field}(input: { memberReportId: $id ${more} }) { memberReport { id status } userErrors { code message field } }
}`;

type Payload = {
  memberReport: { id: string; status: string; name: string; phone: string } | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
};

let service: TestService;
let people = 0;

const idNumber = (serial: number) => {
  const digits = `44080319900101${String(serial).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
};

const submission = (more: Record<string, unknown> = {}) => {
  people += 1;
  return {
    communityId: COMMUNITY,
    name: '陈静怡',
    idNumber: idNumber(people),
    phone: '13812345678',
    unitName: '区税务局',
    weeklyMinutes: 120,
    ...more,
  };
};

async function submit(input = submission()): Promise<Payload> {
  const { data, errors } = await service.ask<{ memberReportSubmit: Payload }>(secretary, SUBMIT, { input });
  expect(errors).toBeUndefined();
  return data.memberReportSubmit;
}

async function act(field: string, id: string, viewer = secretary, more = ''): Promise<Payload> {
  const answer = await service.ask<Record<string, Payload>>(viewer, change(field, more), { id });
  expect(answer.errors).toBeUndefined();
  return answer.data[field] as Payload;
}

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  for (const [index, areaId] of PATH.entries()) {
    const kind = (['DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const)[index] ?? 'COMMUNITY';
    await service.probe.publish(areaDefined, areaId, 1, {
      areaId,
      kind,
      name: areaId,
      path: PATH.slice(0, index + 1),
      revision: 1,
    });
  }
});
afterAll(() => service.stop());

describe('O5 dual reporting of members', () => {
  it('O5 goes from submitted to active, and the acceptance is published once', async () => {
    const { memberReport } = await submit();
    const id = memberReport?.id as string;
    expect((await act('memberReportAccept', id)).memberReport?.status).toBe('ACCEPTED');
    expect((await act('memberReportActivate', id)).memberReport?.status).toBe('ACTIVE');
    await eventually(async () => {
      const heard = service.probe.heard.filter(
        ({ data }) => (data as { memberReportId?: string }).memberReportId === id,
      );
      expect(heard.map(({ type }) => type)).toEqual(['organizations.member-report.accepted']);
    });
  });

  it('O5 masks name and phone for those who may not read personal data', async () => {
    const input = submission();
    const { memberReport } = await submit(input);
    expect(memberReport).toMatchObject({ name: '陈静怡', phone: '13812345678' });
    const reader = viewerWith('per_reader', 'are_440803', ['member-report:read']);
    const { data } = await service.ask<{ memberReport: Payload['memberReport'] }>(
      reader,
      '{ memberReport(id: "' + memberReport?.id + '") { id name phone } }',
    );
    expect(data.memberReport).toMatchObject({ name: '陈**', phone: '138****5678' });
  });

  it('O5 lets a person have one open report, also under 20 submissions at once', async () => {
    const input = submission();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(input)));
    expect(answers.filter(({ memberReport }) => memberReport)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['ALREADY_REPORTED']),
    );
  });

  it('O5 answers the same idempotency key with the same report, and another input with an error', async () => {
    const input = submission({ idempotencyKey: 'test-key-0001' });
    const first = await submit(input);
    expect((await submit(input)).memberReport?.id).toBe(first.memberReport?.id);
    expect((await submit({ ...input, weeklyMinutes: 60 })).userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('O5 refuses nonsense with coded errors in the caller’s language', async () => {
    const wrong = await submit(submission({ phone: '12', idNumber: '123', skills: Array(21).fill('理发') }));
    expect(wrong.memberReport).toBeNull();
    expect(wrong.userErrors.map(({ code, field }) => [code, field?.[1]])).toEqual([
      ['INVALID_INPUT', 'idNumber'],
      ['INVALID_INPUT', 'phone'],
      ['INVALID_INPUT', 'skills'],
    ]);
    expect((await submit(submission({ communityId: 'are_000000' }))).userErrors[0]?.code).toBe('AREA_NOT_FOUND');
    expect((await submit(submission({ communityId: 'are_440803' }))).userErrors[0]?.code).toBe('NOT_A_COMMUNITY');
    const chinese = await service.ask<{ memberReportSubmit: Payload }>(
      secretary,
      SUBMIT,
      { input: submission({ communityId: 'are_440803' }) },
      'zh-CN',
    );
    expect(chinese.data.memberReportSubmit.userErrors[0]?.message).toBe('请选择社区:在职党员只能到社区报到');
  });

  it('O5 withdraws by the member alone, publishes it, and allows a new report', async () => {
    const input = submission();
    const { memberReport } = await submit(input);
    const id = memberReport?.id as string;
    await act('memberReportAccept', id);
    expect((await act('memberReportWithdraw', id, member('per_someone_else'), 'reason: "x"')).userErrors[0]?.code).toBe(
      'NOT_FOUND',
    );
    const own = member(service.personId(input.idNumber));
    expect((await act('memberReportWithdraw', id, own, 'reason: "调离"')).memberReport?.status).toBe('WITHDRAWN');
    expect((await act('memberReportAccept', id)).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
      message: 'Not possible in state WITHDRAWN',
    });
    expect((await submit(input)).memberReport?.status).toBe('SUBMITTED');
    await eventually(async () =>
      expect(
        service.probe.heard.some(
          ({ type, data }) => type.endsWith('.withdrawn') && (data as { memberReportId: string }).memberReportId === id,
        ),
      ).toBe(true),
    );
  });

  it('O5 counts certified minutes once, however often the event comes', async () => {
    const { memberReport } = await submit();
    const id = memberReport?.id as string;
    const data = {
      postingId: 'pst_1',
      personId: 'per_1',
      memberReportId: id,
      communityId: COMMUNITY,
      issueId: null,
      minutes: 45,
      certifiedAt: new Date().toISOString(),
    };
    const text = await service.probe.publish(hoursCertified, 'per_1', 1, data);
    await service.probe.publishText(hoursCertified.type, 'per_1', text);
    const answer = await service.ask<{ memberReport: { yearMinutes: number } }>(
      secretary,
      '{ memberReport(id: "' + id + '") { yearMinutes } }',
    );
    expect(answer.data.memberReport.yearMinutes).toBe(45);
  });

  it('O5 lists by area in pages that neither repeat nor skip, with a total', async () => {
    const query = `query ($after: String) { _entities(representations: [{ __typename: "Area", id: "are_440803" }]) {
      ... on Area { memberReports(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } } }`;
    type List = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    const district = viewerWith('per_operator', 'are_440803', ['member-report:read']);
    const seen: string[] = [];
    let after: string | undefined;
    let total = 0;
    do {
      const { data } = await service.ask<{ _entities: { memberReports: List }[] }>(district, query, { after });
      const list = data._entities[0]?.memberReports as List;
      seen.push(...list.nodes.map(({ id }) => id));
      total = list.totalCount;
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
    expect(total).toBeGreaterThan(4);
  });

  it('O5 shows a stranger nothing and lets nobody in without the gateway’s signature', async () => {
    const stranger = viewerWith('per_stranger', 'are_110101', ['member-report:read']);
    const { data } = await service.ask<{ memberReports: { totalCount: number } }>(
      stranger,
      '{ memberReports { totalCount } }',
    );
    expect(data.memberReports.totalCount).toBe(0);
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(response.status).toBe(401);
  });
});
