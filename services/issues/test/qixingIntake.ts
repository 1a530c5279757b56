import { expect } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { query } from './deliberationSetting.ts';
import { DISTRICT, grids, KINDS, type Problem, problems } from './qixing.ts';
import { definer, inBulk, office, residentOf, worked } from './qixingBulk.ts';
import { listed } from './qixingLists.ts';

/** Urgent on the spot, noise online however it is classed, else by size; the unit of the kind is assigned at once. */
const RULES = [
  { key: 'URGENT', when: { urgency: ['URGENT', 'EMERGENCY'] }, handling: 'ON_THE_SPOT' },
  { key: 'NOISE', when: { category: ['18-001'] }, handling: 'ONLINE' },
  { key: 'DIFFICULT', when: { size: ['DIFFICULT'] }, handling: 'MEETING' },
  { key: 'SMALL', when: {}, handling: 'ONLINE' },
].map(({ key, when, handling }) => ({ key, when, decision: { handling, procedure: 'ORDER_ACCEPT_SUPERVISE' } }));

const MAPPING = {
  name: '网格问题清单',
  format: 'CSV',
  externalId: 'number',
  category: { column: 'kind' },
  description: '{title}',
  reportedAt: { column: 'at' },
  channel: { column: 'channel' },
  area: { column: 'grid' },
};

/** Areas, units, the district's own routing table, and how its lists of problems are read. */
export async function setUp(service: TestService): Promise<void> {
  const paths = new Map(grids.flatMap(({ path }) => path.map((id, at) => [id, path.slice(0, at + 1)] as const)));
  for (const [at, kind] of (['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID'] as const).entries()) {
    const level = [...paths].filter(([, path]) => path.length === at + 1);
    const publish = ([areaId, path]: (typeof level)[number]) =>
      service.probe.publish(areaDefined, areaId, 1, { areaId, kind, name: areaId, path, revision: 1 });
    await Promise.all(level.map(publish));
  }
  const units = Map.groupBy(KINDS, ({ unit }) => unit);
  await inBulk(service, 'handlerUnitDefine', [...units], {
    by: () => definer,
    input: ([unit, kinds]) => ({
      code: unit.replace('hun_', ''),
      name: unit,
      kind: 'DEPARTMENT',
      servesAreaIds: [DISTRICT],
      categoryPrefixes: kinds.map(({ code }) => code),
    }),
  });
  const [defined] = await inBulk<{ table: { id: string } }, object>(service, 'routingTableDefine', [{}], {
    by: () => definer,
    input: () => ({ areaId: DISTRICT, rules: RULES, note: '小事线上议、急事现场议、难事会场议' }),
    select: 'table { id }',
  });
  await inBulk(service, 'routingTablePublish', [defined?.table.id], {
    by: () => definer,
    input: (tableId) => ({ tableId }),
  });
  await inBulk(service, 'importMappingDefine', [MAPPING], {
    by: () => office,
    input: (definition) => ({ areaId: DISTRICT, key: 'GRID_LIST', definition }),
  });
}

/** What the forms of the kinds ask for. */
const ANSWERS: Partial<Record<string, object[]>> = {
  '18-001': [{ code: 'households', values: ['2'] }],
  '19-002': [{ code: 'equipment', values: ['HYDRANT'] }],
};

/** Grid workers bring a list; while it is read, residents report the others in the app. Ids by number. */
export async function collected(service: TestService, now: Date): Promise<Map<number, string>> {
  const rows = problems.filter((one) => !one.own);
  const [started] = await inBulk<{ issueImport: { id: string } }, object>(service, 'issuesImport', [{}], {
    by: () => office,
    input: () => ({ areaId: DISTRICT, mappingKey: 'GRID_LIST', text: listOf(rows, now) }),
    select: 'issueImport { id }',
  });
  const ids = await reported(service);
  const text = `query ($id: ID!) { issueImport(id: $id) { status created failed } }`;
  const variables = { id: started?.issueImport.id };
  await worked(async () =>
    expect(await query(service, office, text, variables)).toEqual({
      issueImport: { status: 'DONE', created: rows.length, failed: 0 },
    }),
  );
  for (const { id, partnerRecord } of await listed(service))
    if (partnerRecord) ids.set(Number(partnerRecord.externalId), id);
  return ids;
}

async function reported(service: TestService): Promise<Map<number, string>> {
  const own = problems.filter((one) => one.own);
  const answers = await inBulk<{ issue: { id: string } }, Problem>(service, 'issueReport', own, {
    by: ({ grid }) => residentOf(grid),
    input: ({ grid, kind: { code, title } }) => ({
      areaId: grid.id,
      categoryCode: code,
      description: title,
      answers: ANSWERS[code] ?? [],
    }),
    select: 'issue { id }',
  });
  return new Map(own.map(({ number }, at) => [number, answers[at]?.issue.id as string]));
}

function listOf(rows: readonly Problem[], now: Date): string {
  const lines = rows.map(({ number, kind, grid }) => {
    const at = new Date(now.getTime() - (number % 600) * 1_000).toISOString();
    return [number, kind.code, kind.title, at, 'PATROL', grid.id].join(',');
  });
  return ['number,kind,title,at,channel,grid', ...lines].join('\n');
}
