import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { organizationsModule } from '../src/module.ts';
import {
  type ChainWorld,
  chainWorld,
  codes,
  JINSONG,
  jinsongChain,
  operator,
  type Organization,
} from './chainWorld.ts';
import { act, organizer, run } from './world.ts';

let service: TestService;
let world: ChainWorld;
let jinsong: Awaited<ReturnType<typeof jinsongChain>>;

beforeAll(async () => {
  service = await startTestService(organizationsModule);
  world = chainWorld(service);
  jinsong = await jinsongChain(service, world);
});
afterAll(() => service.stop());

describe('O1 definition', () => {
  it('O1 defines one, and answers the same idempotency key with the same organization', async () => {
    const input = {
      name: '第九党支部',
      level: 'ESTATE_BRANCH',
      areaId: JINSONG[2],
      parentId: jinsong.at('C'),
      idempotencyKey: 'chain-key-1',
    };
    const ask = (more: object = {}) =>
      act<{ partyOrganization: { id: string; level: string; parent: { id: string } } | null }>(
        service,
        operator,
        'partyOrganizationDefine',
        { ...input, ...more },
        'partyOrganization { id level area { id } parent { id } ancestors { id } }',
      );
    const first = await ask();
    expect(first.partyOrganization).toMatchObject({
      level: 'ESTATE_BRANCH',
      area: { id: JINSONG[2] },
      parent: { id: jinsong.at('C') },
      ancestors: [{ id: jinsong.at('W') }, { id: jinsong.at('C') }],
    });
    expect((await ask()).partyOrganization?.id).toBe(first.partyOrganization?.id);
    expect(codes(await ask({ name: '别的' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const batch = {
      organizations: [
        { ...input, idempotencyKey: undefined },
        { ...input, idempotencyKey: undefined },
      ],
      idempotencyKey: 'chain-key-2',
    };
    const many = () =>
      act<{ partyOrganizations: Organization[] | null }>(
        service,
        operator,
        'partyOrganizationsDefine',
        batch,
        'partyOrganizations { id }',
      );
    expect(await many()).toEqual(await many());
  });

  it('O1 refuses nonsense row by row, and then writes nothing', async () => {
    const before = (await run<{ totalCount: number }>(service, operator, '{ partyOrganizations { totalCount } }'))
      .totalCount;
    const branch = { name: '甲', level: 'ESTATE_BRANCH', areaId: `${JINSONG[2]}-G01`, parentId: jinsong.at('C') };
    const answer = await world.define([
      branch,
      { ...branch, parentId: jinsong.at('B0') },
      { ...branch, areaId: 'are_000000' },
      { ...branch, areaId: `${JINSONG[2]}-G01-M01` },
      { ...branch, parentId: 'org_unknown' },
      { ...branch, parentKey: 'later' },
      { ...branch, parentId: null, parentKey: 'later' },
      { ...branch, level: 'BUILDING_GROUP', areaId: `${JINSONG[2]}-G02-M01`, parentId: jinsong.at('B0') },
      { ...branch, key: 'later' },
      { ...branch, key: 'later' },
      { ...branch, parentId: null },
    ]);
    expect(answer.userErrors.map(({ code, field }) => [code, field?.slice(2).join('.')])).toEqual([
      ['WRONG_PARENT_LEVEL', '1.parentId'],
      ['AREA_NOT_FOUND', '2.areaId'],
      ['WRONG_AREA_KIND', '3.areaId'],
      ['NOT_FOUND', '4.parentId'],
      ['TWO_PARENTS', '5.parentKey'],
      ['NOT_FOUND', '6.parentKey'],
      ['AREA_OUTSIDE_PARENT', '7.areaId'],
      ['DUPLICATE_ROW', '9.key'],
      ['WRONG_PARENT_LEVEL', '10.parentId'],
    ]);
    expect(answer.partyOrganizations).toBeNull();
    expect(codes(await world.define([]))).toEqual(['INVALID_INPUT']);
    expect(codes(await world.define(Array(201).fill(branch)))).toEqual(['INVALID_INPUT']);
    expect(codes(await world.define([{ ...branch, name: ' ' }]))).toEqual(['INVALID_INPUT']);
    const after = (await run<{ totalCount: number }>(service, operator, '{ partyOrganizations { totalCount } }'))
      .totalCount;
    expect(after).toBe(before);
  });

  it('O1 renames, also twice', async () => {
    const rename = (viewer = operator) =>
      act<{ partyOrganization: Organization | null }>(
        service,
        viewer,
        'partyOrganizationRename',
        { partyOrganizationId: jinsong.at('B7'), name: '劲松第八党支部' },
        'partyOrganization { id name }',
      );
    expect((await rename()).partyOrganization?.name).toBe('劲松第八党支部');
    expect((await rename()).partyOrganization?.name).toBe('劲松第八党支部');
    expect(codes(await rename(organizer('are_999999')))).toEqual(['NOT_FOUND']);
  });
});

describe('O1 members and hub households', () => {
  it('O1 a person has one current membership, and a batch is all or nothing', async () => {
    const known = world.candidate();
    expect(codes(await world.admit(jinsong.at('B1'), [known]))).toEqual([]);
    const before = (await world.countsOf(jinsong.at('C'))).members;
    const answer = await world.admit(jinsong.at('B2'), [world.candidate(), known, world.candidate()]);
    expect(answer.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['ALREADY_MEMBER', ['input', 'members', '1', 'idNumber']],
    ]);
    const twice = world.candidate();
    expect(codes(await world.admit(jinsong.at('B2'), [twice, twice]))).toEqual(['DUPLICATE_ROW']);
    expect(codes(await world.admit(jinsong.at('B2'), [world.candidate({ joinedOn: '2099-01-01' })]))).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(
      codes(await world.admit(jinsong.at('B2'), [world.candidate({ joinedOn: '1985-02-30', idNumber: '1' })])),
    ).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect((await world.countsOf(jinsong.at('C'))).members).toBe(before);
  });

  it('O1 admits a person once under 20 attempts at once in different organizations', async () => {
    const one = world.candidate();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.admit(jinsong.at(`B${index % 8}`), [one])),
    );
    expect(answers.filter(({ partyMembers }) => partyMembers)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_MEMBER']));
  });

  it('O1 admits different people to one organization at once without losing anybody', async () => {
    const before = (await world.countsOf(jinsong.at('B6'))).members;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.admit(jinsong.at('B6'), [world.candidate()])),
    );
    expect(answers.flatMap(codes)).toEqual([]);
    expect((await world.countsOf(jinsong.at('B6'))).members).toBe(before + 20);
  });

  it('O1 admits the same batch once under one idempotency key', async () => {
    const rows = [world.candidate(), world.candidate()];
    const more = { idempotencyKey: 'members-1' };
    const [first, second] = [
      await world.admit(jinsong.at('B3'), rows, operator, more),
      await world.admit(jinsong.at('B3'), rows, operator, more),
    ];
    expect(first.partyMembers).toHaveLength(2);
    expect(second).toEqual(first);
    const atOnce = [world.candidate()];
    const key = { idempotencyKey: 'members-2' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => world.admit(jinsong.at('B3'), atOnce, operator, key)));
    expect(new Set(answers.map(({ partyMembers }) => partyMembers?.[0]?.id)).size).toBe(1);
  });

  it('O1 designates hub households of branches and groups only, with their members, each name once', async () => {
    const { partyMembers } = await world.admit(jinsong.at('G4-0'), [world.candidate()]);
    const memberIds = [partyMembers?.[0]?.id as string];
    const made = await world.designate(jinsong.at('B4'), [{ name: '邻里之家', memberIds, householdId: 'hhd_1' }]);
    expect(made.hubHouseholds?.[0]).toMatchObject({ members: [{ id: memberIds[0] }], household: { id: 'hhd_1' } });
    expect(codes(await world.designate(jinsong.at('B4'), [{ name: '新' }, { name: '邻里之家' }]))).toEqual([
      'ALREADY_DESIGNATED',
    ]);
    expect(codes(await world.designate(jinsong.at('B4'), [{ name: '新' }, { name: '新' }]))).toEqual(['DUPLICATE_ROW']);
    expect(codes(await world.designate(jinsong.at('B5'), [{ name: '新', memberIds }]))).toEqual(['NOT_FOUND']);
    expect(codes(await world.designate(jinsong.at('C'), [{ name: '新' }]))).toEqual(['HUB_NEEDS_BRANCH_OR_GROUP']);
  });
});
