import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { type Catalogue, createCatalogue } from '../src/catalogue/catalogue.ts';
import { startWorld, type World } from './catalogueWorld.ts';
import { COMMUNITY, DISTRICT, GRID, PATH, resident } from './neighbourhood.ts';

const SUBDISTRICT = PATH[1] as string;
const editor = viewerWith('per_editor', DISTRICT, ['catalogue:define']);
const local = viewerWith('per_local', COMMUNITY, ['catalogue:define']);
const elsewhere = viewerWith('per_elsewhere', 'are_110101', ['catalogue:define']);
let world: World;
let service: TestService;
/** A catalogue of the test's own over the service's documents. */
let catalogue: Catalogue;

type Row = Record<string, unknown> & { code: string };
type Payload = { category: Row | null; userErrors: { code: string; field: string[] | null; message: string }[] };

async function mutate(field: string, input: object, viewer = editor, language = 'en'): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const fields = 'category { code version retired name limit { amount unit } source area { id } form { code } }';
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} userErrors { code field message } } }`;
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as Payload;
}

const definition = (more: object = {}) => ({
  areaId: DISTRICT,
  code: '11-080',
  name: { zhCN: '蚝壳乱堆', en: 'Heaps of oyster shells' },
  ...more,
});
const define = (more: object = {}, viewer = editor) => mutate('categoryDefine', definition(more), viewer);
const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

async function list(args: string, fields = 'code', language = 'en'): Promise<Row[]> {
  const query = `{ issueCategories${args} { ${fields} } }`;
  const { data, errors } = await service.ask<{ issueCategories: Row[] }>(resident, query, {}, language);
  expect(errors).toBeUndefined();
  return data.issueCategories;
}
const codes = async (args: string) => (await list(args)).map(({ code }) => code);

beforeAll(async () => {
  world = await startWorld('catalogue');
  service = world.service;
  catalogue = createCatalogue(world.connection);
});
afterAll(() => world.stop());

describe('I1 the catalogue', () => {
  it('I1 lists without arguments the kinds of help, household help first', async () => {
    const found = await codes('');
    expect(found.slice(0, 7)).toEqual(['HH-01', 'HH-02', 'HH-03', 'HH-04', 'HH-05', 'HH-06', '90-901']);
  });

  it('I1 lists by kind, major and words', async () => {
    expect((await list('(kind: null)')).length).toBeGreaterThanOrEqual(120);
    expect((await codes('(kind: COMPONENT)')).every((code) => code < '11')).toBe(true);
    expect((await codes('(kind: null, major: "17")')).every((code) => code.startsWith('17-'))).toBe(true);
    expect(await codes('(kind: null, search: "蟑螂")')).toEqual(['11-017']);
    expect(await codes('(kind: EVENT, search: "BURST water")')).toEqual(['14-003']);
  });

  it('I1 tells everything about a category in the language of the caller', async () => {
    const query = `{ issueCategory(code: "11-005") { name major { code name kind } kind size urgency limit { amount unit }
      filingCondition closingCondition keywords duplicateRadius anonymousAllowed photosRequired procedure handlerKind source
      version area { id } retired form { code dataType required order name description values { key name } } } }`;
    const { data, errors } = await service.ask<{ issueCategory: Row }>(resident, query, {}, 'zh-CN');
    expect(errors).toBeUndefined();
    expect(data.issueCategory).toMatchObject({
      name: '道路积水',
      major: { code: '11', name: '市容环境', kind: 'EVENT' },
      urgency: 'URGENT',
      limit: { amount: 4, unit: 'WORKING_HOUR' },
      procedure: 'DIGITAL_CITY',
      version: 1,
      area: null,
      retired: false,
    });
    expect((data.issueCategory['form'] as Row[])[1]).toMatchObject({
      code: 'passable',
      dataType: 'singlevaluelist',
      values: [{ key: 'YES', name: '是' }, { key: 'NO' }, { key: 'UNKNOWN' }],
    });
  });

  it('I1 suggests categories for a text and says why', async () => {
    const query = '{ suggestedIssueCategories(text: "路灯不亮") { category { code } words score } }';
    const { data } = await service.ask<{ suggestedIssueCategories: unknown[] }>(resident, query);
    expect(data.suggestedIssueCategories[0]).toEqual({
      category: { code: '01-010' },
      words: ['不亮', '路灯'],
      score: 6,
    });
  });
});

describe('I1 categories of areas', () => {
  it('I1 take from their major what they do not say, and change by versions that stay', async () => {
    const first = await define({ code: '11-081', limit: { amount: 6, unit: 'HOUR' } });
    expect(first.userErrors).toEqual([]);
    expect(first.category).toMatchObject({ version: 1, limit: { amount: 6, unit: 'HOUR' }, area: { id: DISTRICT } });
    const form = [{ code: 'volume', dataType: 'number', order: 1, name: { zhCN: '立方米', en: 'Cubic metres' } }];
    const second = await define({ code: '11-081', version: 1, form });
    expect(second.category).toMatchObject({
      version: 2,
      limit: { amount: 4, unit: 'WORKING_HOUR' },
      form: [{ code: 'volume' }],
    });
    expect(codesOf(await define({ code: '11-081', version: 1 }))).toEqual(['CONFLICT']);
    const key = { code: '11-081', areaIds: PATH };
    expect(await catalogue.version(key, 1)).toMatchObject({ version: 1, limit: { amount: 6, unit: 'HOUR' }, form: [] });
    expect(await catalogue.version(key, 2)).toMatchObject({ version: 2, limit: { amount: 4, unit: 'WORKING_HOUR' } });
    expect(await catalogue.version(key, 3)).toBeUndefined();
  });

  it('I1 hold on the path of the area that defined them, and nowhere else', async () => {
    await define({ code: '12-080', areaId: SUBDISTRICT });
    const within = `(areaId: "${GRID}", kind: null, major: "12")`;
    expect(await codes(within)).toContain('12-080');
    expect(await codes('(kind: null, major: "12")')).not.toContain('12-080');
    expect(await codes(`(areaId: "${DISTRICT}", kind: null, major: "12")`)).not.toContain('12-080');
    const keys = [PATH, PATH.slice(0, 1), ['are_110101']].map((areaIds) => ({ code: '12-080', areaIds }));
    const [there, above, other, shipped] = await catalogue.findMany([...keys, { code: 'HH-01', areaIds: [] }]);
    expect([there?.code, above, other, shipped?.code]).toEqual(['12-080', undefined, undefined, 'HH-01']);
  });

  it('I1 never repeat a code above or below', async () => {
    await define({ code: '13-080', areaId: SUBDISTRICT });
    for (const areaId of [DISTRICT, SUBDISTRICT, COMMUNITY]) {
      expect(codesOf(await define({ code: '13-080', areaId }))).toEqual(['CATEGORY_CODE_TAKEN']);
    }
  });

  it('I1 are defined once however many try at the same moment, at whatever level', async () => {
    const areas = [DISTRICT, COMMUNITY, SUBDISTRICT, DISTRICT, COMMUNITY, SUBDISTRICT];
    const answers = await Promise.all(areas.map((areaId) => define({ code: '15-080', areaId })));
    const refused = answers.flatMap(codesOf);
    expect(answers.filter(({ category }) => category !== null)).toHaveLength(1);
    expect(new Set(refused)).toEqual(new Set(['CATEGORY_CODE_TAKEN']));
    expect(refused).toHaveLength(areas.length - 1);
  });

  it('I1 are changed once when two change the same version at the same moment', async () => {
    await define({ code: '15-081' });
    const answers = await Promise.all([1, 1].map((version) => define({ code: '15-081', version })));
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  it('I1 are retired, still found, and their code is not used again', async () => {
    await define({ code: '19-080' });
    const input = { areaId: DISTRICT, code: '19-080' };
    for (const _ of [1, 2]) {
      const { category, userErrors } = await mutate('categoryRetire', input);
      expect([category?.['retired'], category?.['version'], userErrors]).toEqual([true, 2, []]);
    }
    const args = `areaId: "${COMMUNITY}", kind: null, major: "19"`;
    expect(await codes(`(${args})`)).not.toContain('19-080');
    expect(await codes(`(${args}, retired: true)`)).toContain('19-080');
    const query = `{ issueCategory(code: "19-080", areaId: "${COMMUNITY}") { retired } }`;
    expect((await service.ask(resident, query)).data).toEqual({ issueCategory: { retired: true } });
    expect(codesOf(await define({ code: '19-080', version: 2 }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await define({ code: '19-080', areaId: COMMUNITY }))).toEqual(['CATEGORY_CODE_TAKEN']);
  });

  it('I1 are defined by who may define there', async () => {
    expect(codesOf(await define({ code: '14-080' }, local))).toEqual(['FORBIDDEN']);
    expect(codesOf(await define({ code: '14-080' }, elsewhere))).toEqual(['FORBIDDEN']);
    expect(codesOf(await define({ code: '14-080', areaId: COMMUNITY }, local))).toEqual([]);
    expect(codesOf(await mutate('categoryRetire', { areaId: COMMUNITY, code: '14-080' }, elsewhere))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await mutate('categoryRetire', { areaId: COMMUNITY, code: '14-081' }))).toEqual(['NOT_FOUND']);
    const query = 'mutation ($input: CategoryDefineInput!) { categoryDefine(input: $input) { category { code } } }';
    const { errors } = await service.ask(resident, query, { input: definition({ code: '14-082' }) });
    expect(errors).toHaveLength(1);
  });

  it('I1 are refused with the reason', async () => {
    const refused = async (more: object) => codesOf(await define(more));
    expect(await refused({ code: '11-079' })).toEqual(['CATEGORY_CODE_RESERVED']);
    expect(await refused({ code: '90-901' })).toEqual(['CATEGORY_CODE_RESERVED']);
    expect(await refused({ code: '77-080' })).toEqual(['MAJOR_NOT_FOUND']);
    expect(await refused({ code: 'HH-80' })).toEqual(['INVALID_INPUT']);
    expect(await refused({ areaId: GRID })).toEqual(['AREA_TOO_NARROW']);
    expect(await refused({ code: '11-090', procedure: 'NO_SUCH' })).toEqual(['PROCEDURE_NOT_FOUND']);
    expect(await refused({ code: '11-090', procedure: 'WHISTLE' })).toEqual(['PROCEDURE_NOT_FOUND']);
    expect(await refused({ areaId: 'are_999999' })).toEqual(['AREA_NOT_FOUND']);
    const field = { code: 'a', dataType: 'singlevaluelist', order: 1, name: { zhCN: '一', en: 'one' } };
    const { userErrors } = await define({ form: [field] });
    expect(userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'form', '0', 'values'] });
    const { userErrors: chinese } = await mutate('categoryDefine', definition({ code: '11-001' }), editor, 'zh-CN');
    expect(chinese[0]?.message).toMatch(/080/);
  });
});
