import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import type { ProcedureDefinition } from '../src/procedure/definition.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { COMMUNITY, defineAreas, DISTRICT, GRID, resident } from './neighbourhood.ts';

const secretary = viewerWith('per_secretary', COMMUNITY, ['procedure:define']);
const district = viewerWith('per_district', DISTRICT, ['procedure:define']);
const elsewhere = viewerWith('per_elsewhere', 'are_110101', ['procedure:define']);

const FIELDS = `key version name names { zh en } subject status start startsAt stopsAt limit { amount unit } area { id }
  escalation { percent to } definedBy { id } retiredBecause steps { key name names { zh en } status waitsFor onTimeout requests
  standardLimit limit { amount unit } actions { key names { zh en } by to effect leaves returns } }`;

type Version = { key: string; version: number; status: string; name: string; area: { id: string } | null } & Record<
  string,
  unknown
>;
type Payload = { procedure: Version | null; userErrors: { code: string; message: string; field: string[] | null }[] };
type Input = Record<string, unknown> & { steps: (Record<string, unknown> & { key: string; actions: unknown[] })[] };

let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
});
afterAll(() => service.stop());

const named = ({ name, ...rest }: { name: ProcedureDefinition['name'] }) => ({
  ...rest,
  name: { zh: name['zh-CN'], en: name.en },
});

/** A shipped definition as the graph takes it. */
function inputOf(key: string, more: Record<string, unknown> = {}): Input {
  const definition = shipped.get(key) as ProcedureDefinition;
  const steps = definition.steps.map(({ limit, ...step }) => ({
    ...named(step),
    ...(limit && 'standard' in limit ? { standardLimit: limit.standard } : { limit }),
    actions: step.actions.map(named),
  }));
  return { ...named(definition), steps, ...more } as unknown as Input;
}

async function mutate(field: 'procedureDefine' | 'procedureRetire', viewer: Viewer, input: object, language = 'en') {
  const type = field === 'procedureDefine' ? 'ProcedureDefineInput' : 'ProcedureRetireInput';
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { procedure { ${FIELDS} } userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as Payload;
}

const define = (definition: object, more: Record<string, unknown> = {}, viewer = secretary, language = 'en') =>
  mutate('procedureDefine', viewer, { areaId: COMMUNITY, definition, ...more }, language);

async function inForce(areaId: string, viewer = resident): Promise<Version[]> {
  const query = `query ($areaId: ID!) { procedures(areaId: $areaId) { ${FIELDS} } }`;
  const { data, errors } = await service.ask<{ procedures: Version[] }>(viewer, query, { areaId });
  expect(errors).toBeUndefined();
  return data.procedures;
}

async function one(variables: { key: string; areaId?: string; version?: number }): Promise<Version | null> {
  const query = `query ($key: String!, $areaId: ID, $version: Int) { procedure(key: $key, areaId: $areaId, version: $version) { ${FIELDS} } }`;
  const { data, errors } = await service.ask<{ procedure: Version | null }>(resident, query, variables);
  expect(errors).toBeUndefined();
  return data.procedure;
}

const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

describe('I6 procedures', () => {
  it('I6 shows the shipped ones with everything to draw them', async () => {
    const all = await inForce(GRID);
    expect(all.map(({ key }) => key)).toEqual([...shipped.keys()].toSorted());
    for (const version of all) {
      const { area, definedBy, retiredBecause, status, version: number, name, names, steps, ...rest } = version;
      expect({ area, definedBy, retiredBecause, status, number }).toEqual({
        area: null,
        definedBy: null,
        retiredBecause: null,
        status: 'ACTIVE',
        number: 1,
      });
      const { name: _, steps: __, ...plain } = shipped.get(version.key) as ProcedureDefinition;
      expect(rest).toEqual(plain);
      expect((steps as Version[]).map(({ key }) => key)).toEqual(shipped.get(version.key)?.steps.map(({ key }) => key));
      expect(names).toMatchObject({ en: name });
    }
    expect(await one({ key: 'SIX_STEP', version: 1 })).toMatchObject({ key: 'SIX_STEP' });
    expect(await one({ key: 'SIX_STEP', version: 2 })).toBeNull();
    expect(await one({ key: 'NO_SUCH' })).toBeNull();
    expect(await one({ key: 'SIX_STEP', areaId: 'are_nowhere' })).toBeNull();
  });

  it("I6 a community's own: versions rise, the newest active one is in force below it and nowhere else", async () => {
    const definition = inputOf('FIVE_STEP', { key: 'EVENING_TALK' });
    const first = await define(definition, { idempotencyKey: 'evening-talk-1' });
    expect(first).toMatchObject({
      procedure: { version: 1, area: { id: COMMUNITY }, definedBy: { id: secretary.id } },
    });
    expect(await define(definition, { idempotencyKey: 'evening-talk-1' })).toEqual(first);
    expect(codes(await define(inputOf('SIX_STEP'), { idempotencyKey: 'evening-talk-1' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const second = await define({ ...definition, limit: { amount: 30, unit: 'DAY' } });
    expect(second.procedure).toMatchObject({ version: 2, limit: { amount: 30, unit: 'DAY' } });
    expect(await one({ key: 'EVENING_TALK', areaId: GRID })).toMatchObject({ version: 2, definedBy: null });
    expect(await one({ key: 'EVENING_TALK', areaId: COMMUNITY, version: 1 })).toMatchObject({ limit: { amount: 60 } });
    expect(await one({ key: 'EVENING_TALK', areaId: DISTRICT })).toBeNull();

    const retire = { areaId: COMMUNITY, key: 'EVENING_TALK', version: 2, reason: '周期过短' };
    expect(codes(await mutate('procedureRetire', elsewhere, retire))).toEqual(['FORBIDDEN']);
    expect((await mutate('procedureRetire', secretary, retire)).procedure).toMatchObject({
      status: 'RETIRED',
      retiredBecause: '周期过短',
    });
    expect(codes(await mutate('procedureRetire', secretary, retire))).toEqual(['WRONG_STATE']);
    expect(codes(await mutate('procedureRetire', secretary, { ...retire, version: 9 }))).toEqual(['NOT_FOUND']);
    expect(await one({ key: 'EVENING_TALK', areaId: GRID })).toMatchObject({ version: 1 });
    expect(await one({ key: 'EVENING_TALK', areaId: COMMUNITY, version: 2 })).toMatchObject({ status: 'RETIRED' });
    expect((await define(definition)).procedure?.version).toBe(3);
  });

  it('I6 a variant of a shipped one; the deepest area comes first', async () => {
    const ofDistrict = inputOf('SIX_STEP', { name: { zh: '区六步', en: 'Six steps of the district' } });
    await define(ofDistrict, { areaId: DISTRICT }, district);
    expect(await one({ key: 'SIX_STEP', areaId: GRID })).toMatchObject({ name: 'Six steps of the district' });
    const ours = inputOf('SIX_STEP', { name: { zh: '我们的六步', en: 'Our six steps' } });
    await define(ours);
    const all = await inForce(GRID);
    expect(all.find(({ key }) => key === 'SIX_STEP')).toMatchObject({ name: 'Our six steps', version: 1 });
    expect(all.filter(({ key }) => key === 'SIX_STEP')).toHaveLength(1);
    expect((await inForce(DISTRICT)).find(({ key }) => key === 'SIX_STEP')).toMatchObject({ area: { id: DISTRICT } });
    expect(await one({ key: 'SIX_STEP', version: 1 })).toMatchObject({ area: null });
    expect(codes(await define(inputOf('FIVE_STEP', { key: 'WHISTLE' })))).toEqual(['PROCEDURE_SUBJECT']);
  });

  it('I6 I1 a category whose procedure is retired falls back to that of its major category', async () => {
    const definer = viewerWith('per_secretary', COMMUNITY, ['catalogue:define', 'issue:read-all', 'issue:report']);
    const ask = async (query: string) => {
      const { data, errors } = await service.ask<Record<string, Record<string, unknown>>>(definer, query);
      expect(errors).toBeUndefined();
      return data;
    };
    const followed = async () => {
      const input = `{ areaId: "${GRID}", categoryCode: "11-081", description: "井盖破损" }`;
      const { issueReport } = await ask(
        `mutation { issueReport(input: ${input}) { issue { procedure { key area { id } } } userErrors { code } } }`,
      );
      expect(issueReport).toMatchObject({ userErrors: [] });
      return (issueReport as unknown as { issue: { procedure: { key: string } } }).issue.procedure.key;
    };
    const own = inputOf('ORDER_DISPATCH_ACCEPT', { key: 'OUR_WAY' });
    expect((await define(own)).userErrors).toEqual([]);
    const category = `{ areaId: "${COMMUNITY}", code: "11-081", name: { zhCN: "井盖", en: "Covers" }, procedure: "OUR_WAY" }`;
    const { categoryDefine } = await ask(
      `mutation { categoryDefine(input: ${category}) { category { procedure } userErrors { code } } }`,
    );
    expect(categoryDefine).toEqual({ category: { procedure: 'OUR_WAY' }, userErrors: [] });
    expect(await followed()).toBe('OUR_WAY');
    await mutate('procedureRetire', secretary, { areaId: COMMUNITY, key: 'OUR_WAY', version: 1, reason: '试点结束' });
    expect(await followed()).toBe('DIGITAL_CITY');
    // The key may mean something else by now in a wider area.
    const other = await define(inputOf('SIX_STEP', { key: 'OUR_WAY' }), { areaId: DISTRICT }, district);
    expect(other.userErrors).toEqual([]);
    expect(await followed()).toBe('DIGITAL_CITY');
  });

  it('I6 is stored as it was given', async () => {
    const { procedure } = await define(inputOf('ORDER_DISPATCH_ACCEPT'));
    const stored = await one({ key: 'ORDER_DISPATCH_ACCEPT', areaId: GRID });
    const product = await one({ key: 'ORDER_DISPATCH_ACCEPT', version: 1 });
    expect(stored).toEqual({ ...procedure, definedBy: null });
    expect({ ...stored, area: null }).toEqual(product);
  });

  it('I6 the unsound is refused with the words of the linter', async () => {
    const definition = inputOf('SIX_STEP', { key: 'SKIPPING' });
    const step = definition.steps.find(({ key }) => key === 'RESIDENTS_JUDGE');
    if (step) step.actions = step.actions.slice(0, 1);
    const refused = await define(definition, {}, secretary, 'zh-CN');
    expect(refused.procedure).toBeNull();
    expect(refused.userErrors).toEqual([
      {
        code: 'PROCEDURE_UNSOUND',
        message: '到达步骤 RESIDENTS_JUDGE 后可能再也无法结束',
        field: ['input', 'definition', 'steps', '5'],
      },
      {
        code: 'PROCEDURE_UNSOUND',
        message: '从起始步骤出发无法到达步骤 COMPLETED',
        field: ['input', 'definition', 'steps', '6'],
      },
    ]);
    expect(await one({ key: 'SKIPPING', areaId: GRID })).toBeNull();

    const query = `query ($definition: ProcedureDefinitionInput!) { procedureLint(definition: $definition) {
      findings { code step action path message } userErrors { code field } } }`;
    type Lint = { procedureLint: { findings: { code: string; step: string | null }[] | null; userErrors: unknown[] } };
    const dry = async (tried: object) =>
      (await service.ask<Lint>(secretary, query, { definition: tried })).data.procedureLint;
    expect((await dry(definition)).findings?.map(({ code, step: key }) => [code, key])).toEqual([
      ['DEAD_END', 'RESIDENTS_JUDGE'],
      ['UNREACHABLE_STEP', 'COMPLETED'],
    ]);
    expect(await dry(inputOf('WHISTLE'))).toEqual({ findings: [], userErrors: [] });
    expect(await dry(inputOf('WHISTLE', { key: 'no capitals' }))).toEqual({
      findings: null,
      userErrors: [{ code: 'INVALID_INPUT', field: ['definition', 'key'] }],
    });
  });

  it('I6 nonsense and strangers', async () => {
    expect(codes(await define(inputOf('SIX_STEP'), {}, elsewhere))).toEqual(['FORBIDDEN']);
    expect(codes(await define(inputOf('SIX_STEP'), { areaId: 'are_nowhere' }))).toEqual(['AREA_NOT_FOUND']);
    const wrong = await define(inputOf('SIX_STEP', { key: 'six', name: { zh: '', en: 'x' } }));
    expect(wrong.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['INVALID_INPUT', ['input', 'definition', 'key']],
      ['INVALID_INPUT', ['input', 'definition', 'name', 'zh']],
    ]);
    const both = inputOf('WHISTLE');
    Object.assign(both.steps[0] ?? {}, { standardLimit: 'WORK' });
    expect((await define(both)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'definition', 'steps', '0', 'standardLimit'] },
    ]);
    const { data, errors } = await service.ask<{ procedureDefine: Payload } | null>(
      resident,
      'mutation ($input: ProcedureDefineInput!) { procedureDefine(input: $input) { userErrors { code } } }',
      { input: { areaId: COMMUNITY, definition: inputOf('SIX_STEP') } },
    );
    expect(errors ?? data?.procedureDefine.userErrors).toMatchObject([errors ? {} : { code: 'FORBIDDEN' }]);
  });

  it('I6 two at once: one wins', async () => {
    const definition = inputOf('SIX_PARTY', { key: 'AT_ONCE' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => define(definition)));
    const won = answers.flatMap(({ procedure }) => (procedure ? [procedure.version] : []));
    expect(won.toSorted((a, b) => a - b)).toEqual(Array.from({ length: won.length }, (_, index) => index + 1));
    expect(won.length).toBeGreaterThan(0);
    expect(new Set(answers.filter(({ procedure }) => !procedure).flatMap(codes))).toEqual(
      new Set(won.length < 8 ? ['CONFLICT'] : []),
    );
    const same = await Promise.all(
      Array.from({ length: 5 }, () => define(definition, { idempotencyKey: 'at-once-same' })),
    );
    expect(new Set(same.map(({ procedure }) => procedure?.version))).toEqual(new Set([won.length + 1]));
  });

  it('I6 lists the versions of an area page by page', async () => {
    const page = async (args: string) => {
      const query = `{ _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area {
        procedureVersions(${args}) { nodes { key version status } totalCount pageInfo { hasNextPage endCursor } } } } }`;
      type Page = { nodes: Version[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      const { data, errors } = await service.ask<{ _entities: { procedureVersions: Page }[] }>(resident, query);
      expect(errors).toBeUndefined();
      return data._entities[0]?.procedureVersions as Page;
    };
    const filter = 'filter: { key: "EVENING_TALK" }';
    const first = await page(`${filter}, first: 2`);
    expect(first.nodes.map(({ version, status }) => [version, status])).toEqual([
      [3, 'ACTIVE'],
      [2, 'RETIRED'],
    ]);
    const rest = await page(`${filter}, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([rest.nodes.map(({ version }) => version), rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([
      [1],
      3,
      false,
    ]);
    const six = await page('filter: { subject: TOPIC, status: ACTIVE, key: "SIX_STEP" }');
    expect(six.totalCount).toBe(2);
  });
});
