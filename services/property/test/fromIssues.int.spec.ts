import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCompleted, issueRated, resolutionAdopted } from '@linli/contracts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import {
  COMMUNITIES,
  DISTRICT,
  OTHER,
  officer,
  register,
  service,
  startEstates,
  stopEstates,
  stranger,
} from './estatesService.ts';

const [COMMUNITY = '', NEXT = ''] = COMMUNITIES;
const reader = viewerWith('per_reader', DISTRICT, ['figure:read', 'estate:read']);
const firm = viewerWith('per_firm', 'hun_firm', ['issue:handle']);

beforeAll(startEstates);
afterAll(stopEstates);

let serial = 0;
const work = (more: Record<string, unknown> = {}) => ({
  issueId: `iss_${(serial += 1)}`,
  personId: 'per_1',
  memberReportId: null,
  communityId: COMMUNITY,
  areaIds: [DISTRICT, COMMUNITY, `${COMMUNITY}-G01`],
  estateId: 'est_1',
  categoryCode: '16-001',
  minutes: 30,
  completedAt: '2026-03-15T08:00:00.000Z',
  handlerId: 'hun_firm',
  onTime: true,
  ...more,
});
const complete = (more: Record<string, unknown> = {}) => {
  const data = work(more);
  return service.probe.publish(issueCompleted, data.issueId, 1, data);
};
const rate = (stars: number, more: Record<string, unknown> = {}) => {
  const { minutes: _, completedAt: _at, onTime: _on, ...data } = work(more);
  return service.probe.publish(issueRated, data.issueId, 2, { ...data, stars, ratedAt: '2026-03-20T08:00:00.000Z' });
};

type Figures = { nodes: Record<string, unknown>[]; totalCount: number; pageInfo: { endCursor: string } };
const FIELDS =
  'totalCount pageInfo { endCursor } nodes { handlerUnit { id } community { id } estate { id } month handled onTime late minutes ratings stars averageStars }';

async function figures(args: string, viewer = reader): Promise<Figures> {
  const query = `{ firmHandlingFigures${args} { ${FIELDS} } }`;
  const { data, errors } = await service.ask<{ firmHandlingFigures: Figures }>(viewer, query);
  expect(errors).toBeUndefined();
  return data.firmHandlingFigures;
}

async function ofArea<T>(id: string, field: string, viewer = reader): Promise<T> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { ${field} } } }`;
  const { data, errors } = await service.ask<{ _entities: T[] }>(viewer, query, { r: [{ __typename: 'Area', id }] });
  expect(errors).toBeUndefined();
  return data._entities[0] as T;
}

describe('I3 handling figures of firms', () => {
  it('I3 counts every issue once, by unit, estate and month in China', async () => {
    const text = await complete({ issueId: 'iss_once', minutes: 20 });
    await service.probe.publishText(issueCompleted.type, 'iss_once', text);
    await complete({ issueId: 'iss_once', minutes: 99 });
    await complete({ onTime: false });
    await complete({ onTime: undefined, completedAt: '2026-03-31T15:59:59.000Z' });
    await complete({ completedAt: '2026-03-31T16:00:00.000Z' });
    await complete({ handlerId: null });
    await rate(5, { issueId: 'iss_once' });
    await rate(1, { issueId: 'iss_once' });
    await rate(4);
    const march = { handled: 3, onTime: 1, late: 1, minutes: 80, ratings: 2, stars: 9, averageStars: 4.5 };
    const april = { handled: 1, onTime: 1, late: 0, minutes: 30, ratings: 0, stars: 0, averageStars: null };
    const place = { handlerUnit: { id: 'hun_firm' }, community: { id: COMMUNITY }, estate: null };
    const all = await figures('(filter: { handlerUnitId: "hun_firm" })');
    expect(all.nodes).toEqual([
      { ...place, month: '2026-04', ...april },
      { ...place, month: '2026-03', ...march },
    ]);
    const until =
      '(filter: { handlerUnitId: "hun_firm", since: "2026-03-01T00:00:00Z", until: "2026-03-02T00:00:00Z" })';
    expect((await figures(until)).nodes).toMatchObject([march]);
  });

  it('I3 adds up 40 issues at once, and names the estate that has a profile', async () => {
    const { id: estateId } = await register();
    const place = { handlerId: 'hun_many', estateId, communityId: OTHER, areaIds: ['are_140106', OTHER] };
    await Promise.all(Array.from({ length: 40 }, () => complete({ ...place, minutes: 2 })));
    const there = viewerWith('per_there', OTHER, ['figure:read', 'estate:read']);
    const { nodes } = await figures('(filter: { handlerUnitId: "hun_many" })', there);
    expect(nodes).toMatchObject([{ handled: 40, minutes: 80, estate: { id: estateId } }]);
  });

  it('I3 lists figures by area in pages, to readers there and to the unit itself', async () => {
    for (const month of ['01', '02', '03'])
      await complete({
        handlerId: 'hun_paged',
        communityId: NEXT,
        areaIds: [DISTRICT, NEXT],
        completedAt: `2026-${month}-10T00:00:00.000Z`,
      });
    type Answer = { firmHandlingFigures: Figures };
    const list = async (args: string, viewer = reader) =>
      (await ofArea<Answer>(NEXT, `firmHandlingFigures(${args}) { ${FIELDS} }`, viewer)).firmHandlingFigures;
    const first = await list('first: 2');
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ month: '2026-03' }, { month: '2026-02' }] });
    expect((await list(`first: 2, after: "${first.pageInfo.endCursor}"`)).nodes).toMatchObject([{ month: '2026-01' }]);
    expect((await list('filter: { areaId: "are_none" }')).totalCount).toBe(0);
    expect((await list('first: 1', stranger)).totalCount).toBe(0);
    expect((await list('first: 1', firm)).totalCount).toBe(0);
    expect(
      (await figures('', firm)).nodes.every(({ handlerUnit }) => (handlerUnit as { id: string }).id === 'hun_firm'),
    ).toBe(true);
    expect((await figures('', firm)).totalCount).toBe(2);
    expect((await figures('', stranger)).totalCount).toBe(0);
  });
});

describe('I7 resolutions that ask for a project or an owners’ vote', () => {
  const adopted = (resolutionId: string, follows: 'NOTHING' | 'PROJECT' | 'OWNERS_VOTE', estateId: string | null) => ({
    resolutionId,
    topicId: 'top_1',
    meetingId: 'mtg_1',
    communityId: COMMUNITY,
    areaIds: [DISTRICT, COMMUNITY],
    estateId,
    title: '19 部电梯加装',
    follows,
    items: [{ itemId: 'rit_1', text: '组织业主表决', ownerId: 'org_1', dueAt: '2026-04-01T00:00:00.000Z' }],
    adoptedAt: '2026-03-07T08:00:00.000Z',
  });
  const publish = (data: ReturnType<typeof adopted>) =>
    service.probe.publish(resolutionAdopted, data.resolutionId, 1, data);

  it('I7 keeps one proposal per resolution, listed by area and estate', async () => {
    const { id: estateId } = await register();
    const text = await publish(adopted('res_lift', 'OWNERS_VOTE', estateId));
    await service.probe.publishText(resolutionAdopted.type, 'res_lift', text);
    await publish({ ...adopted('res_lift', 'PROJECT', estateId), title: '另一标题' });
    await publish(adopted('res_pipes', 'PROJECT', 'est_unknown'));
    await publish(adopted('res_words', 'NOTHING', estateId));
    await publish(adopted('res_nowhere', 'PROJECT', null));
    const fields =
      'id kind status title estate { id } topic { id } resolution { id } items { id text ownerId dueAt } proposedAt';
    type Answer = { estateProposals: { totalCount: number; nodes: Record<string, unknown>[] } };
    const { estateProposals } = await ofArea<Answer>(DISTRICT, `estateProposals { totalCount nodes { ${fields} } }`);
    expect(estateProposals.totalCount).toBe(2);
    expect(estateProposals.nodes).toContainEqual({
      id: 'epr_res_lift',
      kind: 'OWNERS_VOTE',
      status: 'PROPOSED',
      title: '19 部电梯加装',
      estate: { id: estateId },
      topic: { id: 'top_1' },
      resolution: { id: 'res_lift' },
      items: [{ id: 'rit_1', text: '组织业主表决', ownerId: 'org_1', dueAt: '2026-04-01T00:00:00.000Z' }],
      proposedAt: '2026-03-07T08:00:00.000Z',
    });
    const projects = await ofArea<Answer>(
      DISTRICT,
      'estateProposals(filter: { kind: [PROJECT] }) { totalCount nodes { id estate { id } } }',
    );
    expect(projects.estateProposals.nodes).toEqual([{ id: 'epr_res_pipes', estate: null }]);
    const ofEstate = `{ estate(id: "${estateId}") { estateProposals { nodes { id } } } estateProposal(id: "epr_res_lift") { id } }`;
    expect((await service.ask(officer, ofEstate)).data).toEqual({
      estate: { estateProposals: { nodes: [{ id: 'epr_res_lift' }] } },
      estateProposal: { id: 'epr_res_lift' },
    });
    const elsewhere = viewerWith('per_elsewhere', OTHER, ['estate:read']);
    expect((await service.ask(elsewhere, ofEstate)).data).toEqual({
      estate: { estateProposals: { nodes: [] } },
      estateProposal: null,
    });
  });
});
