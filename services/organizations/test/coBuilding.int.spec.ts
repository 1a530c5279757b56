import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import {
  codes,
  COMMUNITY,
  communities,
  type Contract,
  type ContractWorld,
  contractWorld,
  DISTRICT,
  operator,
  representative,
  SCOPES,
} from './contractWorld.ts';
import { act, organizer, run } from './world.ts';

let service: TestService;
let world: ContractWorld;

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  world = await contractWorld(service, () => new Date());
});
afterAll(() => service.stop());

describe('O6 co-building contracts', () => {
  it('O6 is drafted, signed by every party for itself, activated and fulfilled', async () => {
    const id = await world.drafted();
    const half = await world.sign(id, COMMUNITY);
    expect(half.contract).toMatchObject({ status: 'DRAFT', needs: ['活动场地'], resources: ['法律咨询'] });
    expect(half.contract?.parties).toMatchObject([
      { id: COMMUNITY, kind: 'COMMUNITY', signedBy: { id: 'per_operator' }, unit: null },
      {
        id: world.unitId,
        kind: 'UNIT',
        signedBy: null,
        signedAt: null,
        unit: { id: world.unitId, unitName: '第1单位' },
      },
    ]);
    expect(codes(await world.sign(id, COMMUNITY))).toEqual(['ALREADY_SIGNED']);
    expect(codes(await world.sign(id, world.unitId))).toEqual(['FORBIDDEN']);
    expect(codes(await world.sign(id, COMMUNITY, representative))).toEqual(['FORBIDDEN']);
    expect(codes(await world.change('contractActivate', id))).toEqual(['WRONG_STATE']);
    expect((await world.sign(id, world.unitId, representative)).contract?.status).toBe('SIGNED');
    expect((await world.change('contractActivate', id)).contract?.status).toBe('ACTIVE');
    expect((await world.change('contractFulfil', id)).contract).toMatchObject({
      status: 'FULFILLED',
      closedAt: expect.any(String),
    });
    expect(codes(await world.change('contractTerminate', id, { reason: 'x' }))).toEqual(['WRONG_STATE']);
  });

  it('O6 a party signs once under 20 attempts at once, and two parties at once both sign', async () => {
    const id = await world.drafted();
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => world.sign(id, COMMUNITY)),
      world.sign(id, world.unitId, representative),
    ]);
    expect(answers.filter(({ contract }) => contract)).toHaveLength(2);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_SIGNED']));
    expect((await world.read(id)).status).toBe('SIGNED');
  });

  it('O6 is terminated with a reason, and not activated before its first day', async () => {
    const id = await world.signed({ startsOn: world.inDays(10) });
    expect((await world.change('contractActivate', id)).userErrors[0]).toMatchObject({
      code: 'TERM_NOT_BEGUN',
      message: `The term begins on ${world.inDays(10)}`,
    });
    expect((await world.change('contractTerminate', id, { reason: '单位撤销' })).contract).toMatchObject({
      status: 'TERMINATED',
      reason: '单位撤销',
    });
  });

  it('O6 refuses nonsense', async () => {
    expect(codes(await world.draft({ endsOn: world.inDays(-1), startsOn: world.inDays(-2) }))).toEqual([
      'INVALID_TERM',
    ]);
    expect(codes(await world.draft({ startsOn: world.inDays(5), endsOn: world.inDays(4) }))).toEqual(['INVALID_TERM']);
    expect(codes(await world.draft({ endsOn: world.inDays(3000) }))).toEqual(['INVALID_TERM']);
    expect(codes(await world.draft({ endsOn: '2026-02-30' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await world.draft({ unitReportIds: [] }))).toEqual(['INVALID_INPUT']);
    expect(codes(await world.draft({ communityId: 'are_000000' }))).toEqual(['AREA_NOT_FOUND']);
    expect(codes(await world.draft({ communityId: DISTRICT }))).toEqual(['NOT_A_COMMUNITY']);
    expect((await world.draft({ unitReportIds: [world.unitId, 'urp_unknown'] })).userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'unitReportIds', '1'],
    });
    expect(codes(await world.draft({ communityId: communities[1] }))).toEqual(['NOT_FOUND']);
    expect(codes(await world.draft({ partyOrganizationId: 'org_unknown' }))).toEqual(['NOT_FOUND']);
    const gone = await world.unitOf(COMMUNITY);
    await act(service, operator, 'unitReportWithdraw', { unitReportId: gone, reason: '搬迁' }, 'unitReport { id }');
    expect(codes(await world.draft({ unitReportIds: [gone] }))).toEqual(['UNIT_REPORT_NOT_OPEN']);
    expect(codes(await world.sign(await world.drafted(), 'urp_unknown'))).toEqual(['NOT_FOUND']);
    expect(codes(await world.change('contractActivate', 'con_unknown'))).toEqual(['NOT_FOUND']);
  });

  it('O6 names the committee that stands for the community', async () => {
    const viewer = organizer(DISTRICT, SCOPES);
    const rows = [
      { key: 'W', name: '街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: 'are_440803071' },
      { name: '社区党委', level: 'COMMUNITY_COMMITTEE', areaId: COMMUNITY, parentKey: 'W' },
    ];
    const made = await act<{ partyOrganizations: { id: string }[] }>(
      service,
      viewer,
      'partyOrganizationsDefine',
      { organizations: rows },
      'partyOrganizations { id }',
    );
    const [working, committee] = made.partyOrganizations.map(({ id }) => id);
    expect((await world.draft({ partyOrganizationId: committee }, viewer)).contract).toMatchObject({
      partyOrganization: { id: committee },
    });
    expect(codes(await world.draft({ partyOrganizationId: working }, viewer))).toEqual(['NOT_FOUND']);
  });

  it('O6 answers the same idempotency key with the same contract', async () => {
    const input = { idempotencyKey: 'contract-key-1' };
    const first = await world.draft(input);
    expect((await world.draft(input)).contract?.id).toBe(first.contract?.id);
    expect(codes(await world.draft({ ...input, title: '别的' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('O6 shows contracts in their areas and to the units’ representatives, and to nobody else', async () => {
    const id = await world.drafted();
    const query = `{ coBuildingContract(id: "${id}") { id } }`;
    const stranger = viewerWith('per_stranger', communities[5] as string, SCOPES);
    expect(await run(service, stranger, query)).toBeNull();
    expect(codes(await world.sign(id, COMMUNITY, stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await world.change('contractTerminate', id, { reason: 'x' }, stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await world.draft({}, stranger))).toEqual(['FORBIDDEN']);
    expect(await run(service, representative, query)).toEqual({ id });
    expect(
      (await run<{ totalCount: number }>(service, representative, '{ coBuildingContracts { totalCount } }')).totalCount,
    ).toBeGreaterThan(0);
    expect(
      (
        await run<{ totalCount: number }>(
          service,
          viewerWith('per_3', 'are_x', []),
          '{ coBuildingContracts { totalCount } }',
        )
      ).totalCount,
    ).toBe(0);
  });

  it('O6 24 agencies and 39 enterprises sign with 14 communities, and the district sees all in pages', async () => {
    const made = new Map(communities.map((community) => [community, [] as string[]]));
    for (let index = 0; index < 63; index += 1) {
      const community = communities[index % 14] as string;
      made.get(community)?.push(await world.unitOf(community, index < 24 ? 'AGENCY' : 'ENTERPRISE'));
    }
    for (const [communityId, unitReportIds] of made) {
      const id = await world.drafted({ communityId, unitReportIds, title: '六十三家单位共建' });
      for (const unit of unitReportIds) await world.sign(id, unit, representative);
      expect((await world.sign(id, communityId)).contract).toMatchObject({
        status: 'SIGNED',
        parties: { length: unitReportIds.length + 1 },
      });
      expect((await world.change('contractActivate', id)).contract?.status).toBe('ACTIVE');
    }
    const query = `query ($first: Int, $after: String) { _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area {
      coBuildingContracts(first: $first, after: $after, filter: { status: [ACTIVE] }) {
        nodes { id parties { kind unit { id } } } pageInfo { hasNextPage endCursor } totalCount } } } }`;
    type List = { nodes: Contract[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    const page = async (first: number, after?: string) =>
      (await run<{ coBuildingContracts: List }[]>(service, operator, query, { first, after }))[0]
        ?.coBuildingContracts as List;
    const first = await page(5);
    const [second, third] = [await page(5, first.pageInfo.endCursor), await page(100)];
    expect(first.totalCount).toBe(14);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(10);
    expect(third.nodes.flatMap(({ parties }) => parties.filter(({ kind }) => kind === 'UNIT'))).toHaveLength(63);
    const measure = async (size: number) => {
      const before = await service.roundTrips();
      await page(size);
      return (await service.roundTrips()) - before;
    };
    expect(await measure(14)).toBe(await measure(1));
  });
});
