import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { eventually } from '@linli/kit/testing/harness.ts';
import { type Actors, actorsOf } from '../actors.ts';
import type { ProductClient } from '../product.ts';

export const DISTRICT = 'are_440899';
export const SUBDISTRICT = 'are_440899001';
export const COMMUNITY = 'are_440899001001';
export const GRID = `${COMMUNITY}-G01`;
export const OTHER_GRID = `${COMMUNITY}-G02`;
export const OTHER_COMMUNITY = 'are_440899001002';

export type Member = { readonly personId: string; readonly reportId: string; readonly token: string };
export type Neighbourhood = Actors & {
  readonly operator: string;
  readonly secretary: string;
  readonly gridWorker: string;
  readonly resident: string;
  /** Secretary of the community next door. */
  readonly neighbour: string;
  /** What the member of this serial number hands in. */
  submission(serial: number): Record<string, unknown>;
  /** An in-service member who has reported and been accepted. */
  join(serial: number): Promise<Member>;
};

const area = (kind: string, id: string, parentId: string | undefined, name: string) => ({
  kind,
  code: id.slice('are_'.length),
  name,
  parentId,
});

/** Two communities, the first with two grids, and those who work in them. */
export async function settle(product: ProductClient): Promise<Neighbourhood> {
  const actors = actorsOf(product);
  const operator = await actors.as('DISTRICT_OPERATOR', DISTRICT);
  const areas = [
    area('DISTRICT', DISTRICT, undefined, '滨海区'),
    area('SUBDISTRICT', SUBDISTRICT, DISTRICT, '海滨街道'),
    area('COMMUNITY', COMMUNITY, SUBDISTRICT, '观澜社区'),
    area('COMMUNITY', OTHER_COMMUNITY, SUBDISTRICT, '听涛社区'),
    area('GRID', GRID, COMMUNITY, '第一网格'),
    area('GRID', OTHER_GRID, COMMUNITY, '第二网格'),
  ];
  await actors.done(operator, 'areasDefine', { areas }, 'areas { id }');
  return {
    ...actors,
    operator,
    secretary: await actors.as('COMMUNITY_SECRETARY', COMMUNITY),
    gridWorker: await actors.as('GRID_WORKER', COMMUNITY),
    resident: await actors.as('RESIDENT', COMMUNITY),
    neighbour: await actors.as('COMMUNITY_SECRETARY', OTHER_COMMUNITY, 'per_test_neighbour'),
    submission,
    join: (serial) => join(actors, operator, serial),
  };
}

function submission(serial: number) {
  const digits = `44089919900101${String(serial).padStart(3, '0')}`;
  return {
    communityId: COMMUNITY,
    name: '陈静怡',
    idNumber: digits + checkCharacter(digits),
    phone: '13812345678',
    unitName: '区税务局',
    skills: ['水电维修'],
    weeklyMinutes: 120,
  };
}

async function join(actors: Actors, operator: string, serial: number): Promise<Member> {
  type Submitted = { memberReport: { id: string; person: { id: string } } };
  const { memberReport } = await actors.done<Submitted>(
    operator,
    'memberReportSubmit',
    submission(serial),
    'memberReport { id person { id } }',
  );
  await actors.done(operator, 'memberReportAccept', { memberReportId: memberReport.id }, '');
  const personId = memberReport.person.id;
  return { personId, reportId: memberReport.id, token: await actors.as('MEMBER', COMMUNITY, personId) };
}

/** Waits until the pool of the community has this many responders. */
export async function expectResponders({ read, secretary }: Neighbourhood, count: number): Promise<void> {
  await eventually(async () => {
    const { area: found } = await read<{ area: { responders: { totalCount: number } } }>(
      secretary,
      `{ area(id: "${COMMUNITY}") { responders { totalCount } } }`,
    );
    if (found.responders.totalCount !== count) throw new Error(`${found.responders.totalCount} responders`);
  });
}

export const evidence = [{ url: 'https://example.org/photo.jpg', sha256: 'ab'.repeat(32), sizeBytes: 2_048 }];

/** What the resident orders. */
export const order = (more: object = {}) => ({
  areaId: GRID,
  categoryCode: 'HH-01',
  description: '厨房水龙头漏水',
  contactPhone: '13900000000',
  address: '3 栋 2 单元 501',
  ...more,
});

/** An issue ordered by the resident; its id. */
export async function report({ done, resident }: Neighbourhood, more: object = {}): Promise<string> {
  const { issue } = await done<{ issue: { id: string } }>(resident, 'issueReport', order(more), 'issue { id }');
  return issue.id;
}

/** An issue ordered, dispatched, accepted and done by the member; it waits for the resident. */
export async function serve(place: Neighbourhood, member: Member, minutes: number): Promise<string> {
  const issueId = await report(place);
  await place.done(place.gridWorker, 'issueDispatch', { issueId }, '');
  await place.done(member.token, 'issueAccept', { issueId }, '');
  await place.done(member.token, 'issueComplete', { issueId, evidence, minutes }, '');
  return issueId;
}
