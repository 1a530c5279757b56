import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from '../actors.ts';
import { type Product, startProduct } from '../product.ts';
import { COMMUNITY, DISTRICT, evidence, type Neighbourhood, report, settle, SUBDISTRICT } from './neighbourhood.ts';

const FIRM = 'hun_FIRM';
const URBAN = 'hun_URBAN';
const FIRE = 'hun_FIRE';
const MINUTES = 40;
const HOUR_MS = 3_600_000;

let product: Product;
let place: Neighbourhood;
let firm: string;
let urban: string;
let fire: string;
let inspector: string;
let estateId: string;

beforeAll(async () => {
  product = await startProduct();
  place = await settle(product);
  const { as, done, operator } = place;
  firm = await as('PROPERTY_MANAGER', FIRM, 'per_test_firm');
  urban = await as('DEPARTMENT_OFFICER', URBAN, 'per_test_urban');
  fire = await as('DEPARTMENT_OFFICER', FIRE, 'per_test_fire');
  inspector = await as('SUPERVISOR', SUBDISTRICT, 'per_test_inspector');
  const estate = { communityId: COMMUNITY, name: '观澜花园', kind: 'COMMERCIAL', managementMode: 'FIRM' };
  type Registered = { estate: { id: string } };
  estateId = (await done<Registered>(operator, 'estateRegister', { estate }, 'estate { id }')).estate.id;
  const units = [
    {
      code: 'FIRM',
      name: '观澜物业',
      kind: 'PROPERTY_FIRM',
      servesAreaIds: [COMMUNITY],
      categoryPrefixes: ['16'],
      estateIds: [estateId],
    },
    { code: 'URBAN', name: '城管中队', kind: 'DEPARTMENT', servesAreaIds: [DISTRICT] },
    { code: 'FIRE', name: '消防救援站', kind: 'DEPARTMENT', servesAreaIds: [DISTRICT] },
  ];
  for (const unit of units) await done(operator, 'handlerUnitDefine', unit, 'handlerUnit { id }');
}, START_LIMIT_MS);
afterAll(() => product.stop());

type Shown = Record<string, unknown> & { timeline: { action: string; code: string | null; by: object | null }[] };
/** What somebody sees of an issue. */
async function shown(bearer: string, issueId: string, fields: string): Promise<Shown> {
  const query = `{ issue(id: "${issueId}") { ${fields} timeline { action code by { id } } } }`;
  return (await place.read<{ issue: Shown }>(bearer, query)).issue;
}

const inbox = async (bearer: string) =>
  (await place.read<{ unitInbox: { nodes: { id: string }[] } }>(bearer, '{ unitInbox { nodes { id } } }')).unitInbox
    .nodes;

/** What happened, without the warnings of time. */
const path = ({ timeline }: Shown) =>
  timeline.filter(({ action }) => action !== 'WARNED').map(({ action, code }) => code ?? action);

/** A matter of the estate; it finds its firm by itself. */
const estateMatter = () =>
  report(place, {
    categoryCode: '16-007',
    description: '楼前垃圾没有清走',
    contactPhone: null,
    address: null,
    estateId,
  });

/** Accepted and handed in by the firm, confirmed by the resident. */
async function finish(issueId: string, stars?: number): Promise<void> {
  const { done, resident } = place;
  await done(firm, 'issueComplete', { issueId, evidence, minutes: MINUTES }, '');
  await done(resident, 'issueConfirm', { issueId }, '');
  if (stars) await done(resident, 'issueRate', { issueId, stars }, '');
}

type Figure = Record<string, unknown>;
const FIRM_FIELDS = 'handlerUnit { id name } estate { id name } handled onTime late minutes ratings stars averageStars';
const firmFigures = async (bearer: string): Promise<Figure[]> => {
  const query = `{ area(id: "${COMMUNITY}") { firmHandlingFigures { nodes { ${FIRM_FIELDS} } } } }`;
  const { area } = await place.read<{ area: { firmHandlingFigures: { nodes: Figure[] } } }>(bearer, query);
  return area.firmHandlingFigures.nodes;
};

describe('I4 Zhanjiang: residents point, the firm accepts, the Party supervises', () => {
  it('I4 a matter of the estate finds its firm, is supervised, given back once, and ends with the stars', async () => {
    const { done, codes, resident, secretary } = place;
    const issueId = await estateMatter();
    expect(await shown(resident, issueId, 'status waitsFor handler { id } procedure { key } size')).toMatchObject({
      status: 'DISPATCHED',
      waitsFor: 'HANDLER',
      handler: { id: FIRM },
      procedure: { key: 'ORDER_ACCEPT_SUPERVISE' },
      size: 'SMALL',
    });
    expect(await inbox(firm)).toEqual([{ id: issueId }]);
    expect(await codes(urban, 'issueAccept', { issueId })).toEqual(['NOT_FOUND']);
    await done(firm, 'issueAccept', { issueId }, '');

    await done(resident, 'issueRemind', { issueId, reason: '三天了' }, '');
    const answerDueAt = new Date(Date.now() + HOUR_MS).toISOString();
    const supervision = { issueId, text: '一小时内答复', answerDueAt };
    expect(await codes(place.neighbour, 'issueSupervise', supervision)).toEqual(['NOT_FOUND']);
    await done(secretary, 'issueSupervise', supervision, '');
    type Orders = { supervisionOrders: { id: string; text: string; overdue: boolean; answer: object | null }[] };
    const ordersOf = async (bearer: string) => {
      const fields = 'supervisionOrders { id text overdue answer { text by { id } } }';
      return ((await shown(bearer, issueId, fields)) as unknown as Orders).supervisionOrders;
    };
    const [order] = await ordersOf(firm);
    expect(order).toMatchObject({ text: '一小时内答复', overdue: false, answer: null });
    const answer = { issueId, orderId: order?.id, text: '车辆已安排' };
    expect(await codes(resident, 'issueAnswerSupervision', answer)).toEqual(['FORBIDDEN']);
    await done(firm, 'issueAnswerSupervision', answer, '');
    expect((await ordersOf(secretary))[0]?.answer).toEqual({ text: '车辆已安排', by: { id: 'per_test_firm' } });
    expect(await codes(firm, 'issueAnswerSupervision', { ...answer, text: '再答' })).toEqual(['ALREADY_ANSWERED']);

    await done(firm, 'issueReturn', { issueId, reason: '不是小区范围' }, '');
    expect(await inbox(firm)).toEqual([]);
    await done(place.gridWorker, 'issueAssign', { issueId, handlerUnitId: FIRM }, '');
    await done(firm, 'issueAccept', { issueId }, '');
    await finish(issueId, 5);
    expect(await codes(resident, 'issueRate', { issueId, stars: 1 })).toEqual(['ALREADY_RATED']);

    const seen = await shown(secretary, issueId, 'status stars onTime returnCount reminderCount');
    expect(seen).toMatchObject({ status: 'RATED', stars: 5, onTime: true, returnCount: 1, reminderCount: 1 });
    expect(path(seen)).toEqual([
      'REPORTED',
      'ASSIGN',
      'ACCEPT',
      'REMINDED',
      'SUPERVISED',
      'SUPERVISION_ANSWERED',
      'RETURN',
      'ASSIGN',
      'ACCEPT',
      'COMPLETE',
      'CONFIRM',
      'RATE',
    ]);
  });

  it('I4 what the firm has handled is counted in property with its stars, and earns its officers no hours', async () => {
    for (const stars of [4, undefined]) {
      const issueId = await estateMatter();
      await place.done(firm, 'issueAccept', { issueId }, '');
      await finish(issueId, stars);
    }
    await eventually(async () =>
      expect(await firmFigures(place.secretary)).toEqual([
        {
          handlerUnit: { id: FIRM, name: '观澜物业' },
          estate: { id: estateId, name: '观澜花园' },
          handled: 3,
          onTime: 3,
          late: 0,
          minutes: 3 * MINUTES,
          ratings: 2,
          stars: 9,
          averageStars: 4.5,
        },
      ]),
    );
    const earnings = `{ area(id: "${COMMUNITY}") { earnings { totalCount } } }`;
    expect(await place.read(place.secretary, earnings)).toEqual({ area: { earnings: { totalCount: 0 } } });
    const own = '{ firmHandlingFigures { totalCount nodes { handled } } }';
    expect(await place.read(firm, own)).toEqual({ firmHandlingFigures: { totalCount: 1, nodes: [{ handled: 3 }] } });
    expect(await firmFigures(place.resident)).toEqual([]);
    expect(await firmFigures(place.neighbour)).toEqual([]);
  });
});

type Response = { unit: { id: string }; state: string; late: boolean; score: number | null };
type Whistle = { whistle: Record<string, unknown> & { id: string; status: string; responses: Response[] } };
const WHISTLE = 'id status waitsFor outcome whistlerScore responses { unit { id } state late score }';
const whistled = (bearer: string, field: string, input: object) =>
  place.done<Whistle>(bearer, field, input, `whistle { ${WHISTLE} }`);

type Answered = { unitId: string } & Record<string, unknown>;
const ANSWERED = 'unitId called led responded onTime averageScore judged solved ratings averageStars';
const responseFigures = async (): Promise<Answered[]> => {
  const query = `{ area(id: "${COMMUNITY}") { responseFigures { nodes { ${ANSWERED} } } } }`;
  const { area } = await place.read<{ area: { responseFigures: { nodes: Answered[] } } }>(place.operator, query);
  return area.responseFigures.nodes.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
};

const street = { categoryCode: '15-001', description: '夜市占道,消防通道被堵', contactPhone: null, address: null };

describe('I5 Zhanjiang: the community whistles, departments report', () => {
  it('I5 one reports, one objects, is overruled and reports; both sides are scored, the district reads the figures', async () => {
    const { codes, secretary } = place;
    const issueId = await report(place, street);
    const departments = [URBAN, FIRE].map((handlerUnitId) => ({ handlerUnitId }));
    const input = { areaId: COMMUNITY, text: '夜市占道', issueIds: [issueId], departments, leadUnitId: URBAN };
    const { whistle } = await whistled(secretary, 'whistleBlow', input);
    const whistleId = whistle.id;
    const called = await place.read<{ whistleInbox: { nodes: object[] } }>(fire, '{ whistleInbox { nodes { id } } }');
    expect(called.whistleInbox.nodes).toEqual([{ id: whistleId }]);

    const reported = (handlerUnitId: string, whistlerScore: number) => ({
      whistleId,
      handlerUnitId,
      text: '已到场处置',
      evidence,
      whistlerScore,
    });
    await whistled(urban, 'whistleReport', reported(URBAN, 100));
    await whistled(fire, 'whistleObject', { whistleId, handlerUnitId: FIRE, reason: '应由城管处置' });
    const decision = { whistleId, handlerUnitId: FIRE, upheld: false, reason: '消防通道属消防职责' };
    expect(await codes(secretary, 'whistleDecideObjection', decision)).toEqual(['OWN_WHISTLE']);
    const overruled = await whistled(inspector, 'whistleDecideObjection', decision);
    expect(overruled.whistle).toMatchObject({
      status: 'DISPATCHED',
      responses: [{ state: 'REPORTED' }, { unit: { id: FIRE }, state: 'CALLED', late: false }],
    });
    const last = await whistled(fire, 'whistleReport', reported(FIRE, 80));
    expect(last.whistle).toMatchObject({
      status: 'DONE',
      waitsFor: 'COMMITTEE',
      responses: [{ state: 'REPORTED' }, { state: 'REPORTED' }],
    });

    const judgements = [
      { handlerUnitId: URBAN, outcome: 'SOLVED', score: 95 },
      { handlerUnitId: FIRE, outcome: 'PARTLY', score: 70 },
    ];
    const incomplete = { whistleId, judgements: judgements.slice(1) };
    expect(await codes(secretary, 'whistleJudge', incomplete)).toEqual(['JUDGEMENT_INCOMPLETE']);
    const judged = await whistled(secretary, 'whistleJudge', { whistleId, judgements });
    expect(judged.whistle).toMatchObject({ status: 'COMPLETED', outcome: 'PARTLY', whistlerScore: 90 });
    const again = { whistleId, judgements: judgements.map((one) => ({ ...one, score: 1 })) };
    expect(await codes(secretary, 'whistleJudge', again)).toEqual(['WRONG_STATE']);

    const once = { called: 1, responded: 1, onTime: 1, judged: 1, ratings: 0, averageStars: null };
    // What residents have rated of the property firm is told by property.
    await eventually(async () =>
      expect(await responseFigures()).toEqual([
        { unitId: FIRE, ...once, led: 0, averageScore: 70, solved: 0 },
        { unitId: URBAN, ...once, led: 1, averageScore: 95, solved: 1 },
      ]),
    );
  });

  it('I5 the neighbouring community neither sees nor judges it', async () => {
    const { area } = await place.read<{ area: { whistles: { totalCount: number; nodes: { id: string }[] } } }>(
      place.secretary,
      `{ area(id: "${DISTRICT}") { whistles { totalCount nodes { id } } } }`,
    );
    expect(area.whistles.totalCount).toBe(1);
    const whistleId = area.whistles.nodes[0]?.id;
    const hidden = await place.read<{ area: { whistles: { totalCount: number } } | null; whistle: null }>(
      place.neighbour,
      `{ area(id: "${DISTRICT}") { whistles { totalCount } } whistle(id: "${whistleId}") { id } }`,
    );
    expect(hidden.area?.whistles.totalCount ?? 0).toBe(0);
    expect(hidden.whistle).toBeNull();
    const judgements = [{ handlerUnitId: URBAN, outcome: 'UNSOLVED', score: 0 }];
    expect(await place.codes(place.neighbour, 'whistleJudge', { whistleId, judgements })).toEqual(['NOT_FOUND']);
  });
});

describe('I3 the full loop of digital city management', () => {
  it('I3 is verified, filed, assigned, fails its inspection, passes, and is closed by the centre', async () => {
    const { done, codes, as, gridWorker, resident } = place;
    const centre = await as('GRID_OPERATOR', SUBDISTRICT, 'per_test_centre');
    const issueId = await report(place, { ...street, description: '路边烧烤摊占道' });
    const act = (bearer: string, action: string, more: object = {}) =>
      done<{ issue: Record<string, unknown> }>(
        bearer,
        'issueAct',
        { issueId, action, ...more },
        'issue { status step { key } }',
      );
    const handIn = () => done(urban, 'issueComplete', { issueId, evidence, minutes: MINUTES }, '');
    await act(centre, 'ASK_VERIFICATION');
    expect(await codes(resident, 'issueAct', { issueId, action: 'VERIFY', evidence })).toEqual(['FORBIDDEN']);
    expect(await codes(gridWorker, 'issueAct', { issueId, action: 'VERIFY' })).toEqual(['LEAVING_MISSING']);
    await act(gridWorker, 'VERIFY', { evidence });
    expect(await shown(centre, issueId, 'filedAt clock { usedMinutes }')).toMatchObject({ filedAt: null, clock: null });
    await act(centre, 'FILE');
    await done(centre, 'issueAssign', { issueId, handlerUnitId: URBAN }, '');
    expect(await inbox(urban)).toEqual([{ id: issueId }]);
    await done(urban, 'issueAccept', { issueId }, '');
    await handIn();
    const failed = await act(gridWorker, 'FAIL', { reason: '摊位还在', evidence });
    expect(failed.issue).toEqual({ status: 'ACCEPTED', step: { key: 'HANDLING' } });
    await handIn();
    await act(gridWorker, 'PASS', { evidence });
    expect(await codes(resident, 'issueAct', { issueId, action: 'CLOSE' })).toEqual(['FORBIDDEN']);
    await act(centre, 'CLOSE');
    await done(resident, 'issueRate', { issueId, stars: 4 }, '');

    const seen = await shown(centre, issueId, 'status confirmedBy onTime stars');
    expect(seen).toMatchObject({ status: 'RATED', confirmedBy: 'OPERATOR', onTime: true, stars: 4 });
    expect(path(seen)).toEqual([
      'REPORTED',
      'ASK_VERIFICATION',
      'VERIFY',
      'FILE',
      'ASSIGN',
      'ACCEPT',
      'HAND_IN',
      'FAIL',
      'HAND_IN',
      'PASS',
      'CLOSE',
      'RATE',
    ]);
    await eventually(async () =>
      expect((await responseFigures()).at(-1)).toMatchObject({ unitId: URBAN, called: 1, ratings: 1, averageStars: 4 }),
    );
  });
});
