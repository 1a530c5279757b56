import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import {
  communityNumbered,
  communityWithGrids,
  DISTRICT,
  driver,
  type Input,
  operator,
  reader,
  stranger,
  SUBDISTRICT,
} from './world.ts';

let service: TestService;
const { send, done, ask, define } = driver(() => service);

/** Fourteen communities with 89 grids, as in Zhanjiang. */
const GRIDS_OF_14 = [7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6];

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([
    DISTRICT,
    SUBDISTRICT,
    ...GRIDS_OF_14.flatMap((grids, index) => communityWithGrids(index + 1, grids, 0)),
  ]);
  await define(communityWithGrids(50, 8, 3));
});
afterAll(() => service.stop());

describe('R1 area structure', () => {
  it('R1 counts 14 communities with 89 grids, and 8 grids with 24 micro-grids', async () => {
    const { area } = await ask<{
      area: {
        communities: {
          totalCount: number;
          nodes: { grids: { totalCount: number }; microGrids: { totalCount: number } }[];
        };
      };
    }>(
      reader,
      '{ area(id: "are_440803") { ... on District { communities(first: 100) { totalCount nodes { grids { totalCount } microGrids { totalCount } } } } } }',
    );
    const [fourteen, last] = [area.communities.nodes.slice(0, 14), area.communities.nodes[14]];
    expect(area.communities.totalCount).toBe(15);
    expect(fourteen.reduce((sum, { grids }) => sum + grids.totalCount, 0)).toBe(89);
    expect(last).toMatchObject({ grids: { totalCount: 8 }, microGrids: { totalCount: 24 } });
  });

  it('R1 shows a micro-grid with its way up, by id, by administrative code and as an entity of the interface', async () => {
    const query = `{ area(id: "are_440803071050-G02-M03") { __typename id kind code adminCode parent { id } ancestors { __typename id } revision
      ... on MicroGrid { status gridVersions community { id gridVersion } } }
      byCode: areaByAdminCode(adminCode: "440803071050") { id adminCode }
      nobody: areaByAdminCode(adminCode: "000000") { id }
      _entities(representations: [{ __typename: "Area", id: "are_440803071" }, { __typename: "Community", id: "are_440803071" }, { __typename: "Area", id: "are_x" }]) { __typename ... on Area { name } } }`;
    expect(await ask(reader, query)).toEqual({
      area: {
        __typename: 'MicroGrid',
        id: 'are_440803071050-G02-M03',
        kind: 'MICRO_GRID',
        code: '440803071050-G02-M03',
        adminCode: null,
        parent: { id: 'are_440803071050-G02' },
        ancestors: [
          'District are_440803',
          'Subdistrict are_440803071',
          'Community are_440803071050',
          'Grid are_440803071050-G02',
        ].map((one) => {
          const [__typename, id] = one.split(' ');
          return { __typename, id };
        }),
        revision: 1,
        status: 'CURRENT',
        gridVersions: [1],
        community: { id: 'are_440803071050', gridVersion: 1 },
      },
      byCode: { id: 'are_440803071050', adminCode: '440803071050' },
      nobody: null,
      _entities: [{ __typename: 'Subdistrict', name: '工农街道' }, null, null],
    });
  });

  it('R1 answers the same definition with the same area, and publishes it once', async () => {
    const input = communityNumbered(60);
    const answers = await Promise.all(Array.from({ length: 10 }, () => done('areaDefine', input, 'area { id }')));
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set(['are_440803071060']));
    expect((await send('areaDefine', { ...input, name: '别名' }, 'area { id }')).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['input', 'code'] },
    ]);
    expect((await send('areaDefine', { ...input, code: 'other' }, 'area { id }')).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['input', 'adminCode'] },
    ]);
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === 'are_440803071060');
      expect(heard.map(({ sequence, data }) => [sequence, data])).toEqual([
        [
          '1',
          {
            areaId: 'are_440803071060',
            kind: 'COMMUNITY',
            name: '社区60',
            path: ['are_440803', 'are_440803071', 'are_440803071060'],
            revision: 1,
          },
        ],
      ]);
    });
  });

  it('R1 renames, publishes the next revision, and knows the first definition still', async () => {
    await done('areaDefine', communityNumbered(61), 'area { id }');
    const named = (name: string) =>
      done<{ name: string; revision: number }>(
        'areaRename',
        { areaId: 'are_440803071061', name },
        'area { name revision }',
      );
    expect(await named('新名')).toEqual({ name: '新名', revision: 2 });
    expect(await named('新名')).toEqual({ name: '新名', revision: 2 });
    expect(await done('areaDefine', communityNumbered(61), 'area { name }')).toEqual({ name: '新名' });
    await eventually(async () => {
      const heard = service.probe.heard.filter(({ subject }) => subject === 'are_440803071061');
      expect(heard.map(({ sequence }) => sequence)).toEqual(['1', '2']);
    });
    expect((await send('areaRename', { areaId: 'are_x', name: 'x' }, 'area { id }')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'areaId'] },
    ]);
  });

  it('R1 refuses a wrong level, a cycle and nonsense, with coded errors', async () => {
    const refused = async (input: Input) =>
      (await send('areaDefine', input, 'area { id }')).userErrors.map(
        ({ code, field }) => `${code} ${field?.slice(1).join()}`,
      );
    const community = communityNumbered(70);
    expect(await refused({ ...community, parentId: 'are_440803071070' })).toEqual(['WRONG_PARENT parentId']);
    expect(await refused({ ...DISTRICT, parentId: 'are_440803071001' })).toEqual(['WRONG_PARENT parentId']);
    expect(await refused({ ...community, kind: 'GRID', adminCode: undefined })).toEqual(['WRONG_PARENT parentId']);
    expect(await refused({ ...community, parentId: 'are_440803071001-G01' })).toEqual(['WRONG_PARENT parentId']);
    expect(await refused({ ...community, parentId: 'are_nowhere' })).toEqual(['AREA_NOT_FOUND parentId']);
    expect(await refused({ ...community, adminCode: '440803' })).toEqual(['INVALID_INPUT adminCode']);
    expect(await refused({ ...community, code: '-', name: ' ' })).toEqual(['INVALID_INPUT code', 'INVALID_INPUT name']);
    const rows = [
      communityNumbered(71),
      { ...communityNumbered(72), parentId: 'are_nowhere' },
      { ...communityNumbered(73), parentId: undefined },
    ];
    const { areas, userErrors } = await send('areasDefine', { areas: rows }, 'areas { id }');
    expect([areas, userErrors.map(({ code, field }) => [code, field?.[2]])]).toEqual([
      null,
      [
        ['AREA_NOT_FOUND', '1'],
        ['WRONG_PARENT', '2'],
      ],
    ]);
    expect(await ask(reader, '{ area(id: "are_440803071071") { id } }')).toEqual({ area: null });
    expect((await send('areasDefine', { areas: Array(201).fill(DISTRICT) }, 'areas { id }')).userErrors[0]?.code).toBe(
      'INVALID_INPUT',
    );
  });

  it('R1 lets a grant reach its own node and what lies below, nothing else', async () => {
    const own = viewerWith('per_new', 'are_999999', ['area:define', 'area:read']);
    const district = { kind: 'DISTRICT', code: '999999', name: '功能区' };
    expect((await send('areaDefine', district, 'area { id }')).userErrors[0]?.code).toBe('FORBIDDEN');
    expect(await done('areaDefine', district, 'area { id adminCode }', own)).toEqual({
      id: 'are_999999',
      adminCode: null,
    });
    expect((await send('areaDefine', communityNumbered(74), 'area { id }', stranger)).userErrors[0]?.code).toBe(
      'FORBIDDEN',
    );
    expect(
      (await send('areaRename', { areaId: 'are_440803', name: 'x' }, 'area { id }', stranger)).userErrors[0]?.code,
    ).toBe('FORBIDDEN');
    const { errors } = await service.ask(
      reader,
      'mutation { areaRename(input: { areaId: "are_440803", name: "x" }) { area { id } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('R1 shows areas to everybody with area:read anywhere, to nobody else', async () => {
    expect(await ask(stranger, '{ area(id: "are_440803") { name } }')).toEqual({ area: { name: '霞山区' } });
    const blind = viewerWith('per_blind', 'are_440803', ['resident:read']);
    expect((await service.ask(blind, '{ area(id: "are_440803") { name } }')).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect(
      await ask(blind, '{ _entities(representations: [{ __typename: "Area", id: "are_440803" }]) { __typename } }'),
    ).toEqual({ _entities: [null] });
  });

  it('R1 lists by kind, parent and name in pages that neither repeat nor skip', async () => {
    const query = `query ($filter: AreaFilter, $after: String) { areas(filter: $filter, first: 9, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
    type List = {
      areas: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    };
    const all = async (filter: Input) => {
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const { areas } = await ask<List>(reader, query, { filter, after });
        seen.push(...areas.nodes.map(({ id }) => id));
        if (!areas.pageInfo.hasNextPage) return { seen, total: areas.totalCount };
        after = areas.pageInfo.endCursor;
      }
    };
    const grids = await all({ kind: 'GRID' });
    expect([new Set(grids.seen).size, grids.total]).toEqual([97, 97]);
    expect((await all({ parentId: 'are_440803071050' })).seen).toEqual(
      Array.from({ length: 8 }, (_, index) => `are_440803071050-G0${index + 1}`),
    );
    expect((await all({ namePrefix: '霞' })).seen).toEqual(['are_440803']);
    expect((await all({ namePrefix: '第8', kind: 'GRID' })).seen).toEqual(['are_440803071050-G08']);
  });

  it('R1 needs the same number of round trips for 2 communities and for 14', async () => {
    const trips = async (first: number) => {
      const before = await service.roundTrips();
      await ask(
        operator,
        `{ areas(filter: { kind: COMMUNITY }, first: ${first}) { nodes { parent { name } ancestors { id }
        ... on Community { grids(first: 10) { totalCount nodes { microGrids { totalCount } buildings { totalCount } residents { totalCount } parent { id } } } } } } }`,
      );
      return (await service.roundTrips()) - before;
    };
    expect(await trips(14)).toBe(await trips(2));
  });
});
