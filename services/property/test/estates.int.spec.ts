import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { estateKinds, managementModes } from '../src/estates/responsibility.ts';
import {
  BATCH,
  COMMUNITIES,
  DISTRICT,
  FIELDS,
  estate,
  mutate,
  officer,
  register,
  resident,
  roundTripsOf,
  service,
  startEstates,
  stopEstates,
  stranger,
  type List,
} from './estatesService.ts';

beforeAll(startEstates);
afterAll(stopEstates);

describe('P1 Zhanjiang: 186 estates, 73 of them old, 53 without management', () => {
  const zhanjiang = Array.from({ length: 186 }, (_, index) => {
    const kind = index < 73 ? 'OLD' : index < 120 ? 'UNIT_DORMITORY' : 'COMMERCIAL';
    const managementMode = index % 3 === 0 && index < 159 ? 'NONE' : index % 3 === 1 ? 'FIRM' : 'SELF_MANAGED';
    return estate({
      communityId: COMMUNITIES[index % 14],
      name: `湛江小区${index}`,
      kind,
      managementMode,
      builtYear: index % 5 ? 1980 + (index % 40) : null,
    });
  });
  const COUNTS = 'estateCounts { total byKind { kind count } byManagementMode { managementMode count } }';
  type Counts = {
    total: number;
    byKind: { kind: string; count: number }[];
    byManagementMode: { managementMode: string; count: number }[];
  };
  const areas = async <T>(ids: string[], fields: string, viewer = resident): Promise<T[]> => {
    const representations = ids.map((id) => ({ __typename: 'Area', id }));
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { id ${fields} } } }`;
    const { data, errors } = await service.ask<{ _entities: T[] }>(viewer, query, { r: representations });
    expect(errors).toBeUndefined();
    return data._entities;
  };

  it('P1 registers them in one batch and counts both facts independently', async () => {
    const { estates, userErrors } = await mutate(BATCH, { estates: zhanjiang }, officer);
    expect(userErrors).toEqual([]);
    expect(estates?.map(({ name }) => name)).toEqual(zhanjiang.map(({ name }) => name));
    const [counts] = await areas<{ estateCounts: Counts }>([DISTRICT], COUNTS);
    expect(counts?.estateCounts.total).toBe(186);
    expect(counts?.estateCounts.byKind).toContainEqual({ kind: 'OLD', count: 73 });
    expect(counts?.estateCounts.byManagementMode).toContainEqual({ managementMode: 'NONE', count: 53 });
    expect(counts?.estateCounts.byKind.map(({ kind }) => kind)).toEqual([...estateKinds]);
    expect(counts?.estateCounts.byManagementMode.map(({ managementMode }) => managementMode)).toEqual([
      ...managementModes,
    ]);
    const both = await areas<{ estates: List }>(
      [DISTRICT],
      'estates(filter: { kind: [OLD], managementMode: [NONE] }) { totalCount nodes { kind managementMode } }',
    );
    expect(both[0]?.estates.totalCount).toBe(
      zhanjiang.filter((one) => one.kind === 'OLD' && one.managementMode === 'NONE').length,
    );
  });

  it('P1 counts any number of areas, one in another, in the same round trips', async () => {
    const read = (ids: string[]) =>
      areas<{ id: string; estateCounts: Counts; estates: List }>(
        ids,
        `${COUNTS} estates(first: 20) { nodes { name } totalCount }`,
      );
    const many = [DISTRICT, ...COMMUNITIES, 'are_unknown'];
    expect(await roundTripsOf(() => read(many))).toBe(await roundTripsOf(() => read([DISTRICT])));
    const found = await read(many);
    const inCommunities = found
      .filter(({ id }) => COMMUNITIES.includes(id))
      .map(({ estateCounts }) => estateCounts.total);
    expect(inCommunities.reduce((sum, total) => sum + total, 0)).toBe(186);
    expect(found.at(-1)?.estateCounts).toMatchObject({ total: 0 });
    for (const { estates, estateCounts } of found) expect(estates.totalCount).toBe(estateCounts.total);
  });

  for (const order of [
    '{ field: NAME }',
    '{ field: BUILT_YEAR, direction: ASC }',
    '{ field: BUILT_YEAR, direction: DESC }',
    '{ field: REGISTERED_AT, direction: DESC }',
  ]) {
    it(`P1 pages by ${order} neither repeat nor skip`, async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: string = `estates(first: 50, orderBy: ${order}${after ? `, after: "${after}"` : ''}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }`;
        const [area] = await areas<{ estates: List }>([DISTRICT], page);
        const list = area?.estates as List;
        seen.push(...list.nodes.map(({ id }) => id));
        after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(186);
      expect(new Set(seen).size).toBe(186);
    });
  }

  it('P1 costs the same round trips for 10 and for 100 estates', async () => {
    const read = async (first: number) => {
      const { data } = await service.ask<{ estates: List }>(
        resident,
        `{ estates(first: ${first}) { nodes { ${FIELDS} community { id } responsible { party } managementHistory { mode } } } }`,
      );
      expect(data.estates.nodes).toHaveLength(first);
    };
    expect(await roundTripsOf(() => read(100))).toBe(await roundTripsOf(() => read(10)));
  });

  it('P1 shows profiles to whoever reads estates anywhere, and nothing to others', async () => {
    const [hidden] = await areas<{ estateCounts: Counts | null; estates: List }>(
      [DISTRICT],
      `${COUNTS} estates { totalCount nodes { id } }`,
      stranger,
    );
    expect(hidden).toMatchObject({ estateCounts: null, estates: { totalCount: 0, nodes: [] } });
    const { id } = await register();
    const one = await service.ask<{ estate: unknown }>(stranger, `{ estate(id: "${id}") { id } }`);
    expect(one.data.estate).toBeNull();
    expect((await service.ask<{ estate: unknown }>(officer, `{ estate(id: "${id}") { id } }`)).data.estate).toEqual({
      id,
    });
    const reference = `{ _entities(representations: [{ __typename: "Estate", id: "${id}" }, { __typename: "Estate", id: "est_none" }]) { ... on Estate { id } } }`;
    expect((await service.ask<{ _entities: unknown[] }>(officer, reference)).data._entities).toEqual([{ id }, null]);
  });
});
