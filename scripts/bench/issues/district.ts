import { areaDefined } from '@linli/contracts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { inParallel } from '../../example/client.ts';

/** A district as large as the development zone of the example: communities, and grids of each. */
export const COMMUNITIES = 14;
export const GRIDS_PER_COMMUNITY = 89;

export const COUNTY = '440803';
const DISTRICT_ID = `are_${COUNTY}`;
const SUBDISTRICT_ID = `${DISTRICT_ID}071`;

/** The unit whose inbox is read, and the one that answers for property matters. */
export const UNIT_ID = 'hun_bench';

/** Areas made known at the same time. */
const AT_ONCE = 50;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

export const communityIds = numbers(COMMUNITIES).map((number) => `${SUBDISTRICT_ID}${padded(number, 3)}`);

/** Paths of all grids, district first. */
export const gridPaths: readonly (readonly string[])[] = communityIds.flatMap((communityId) =>
  numbers(GRIDS_PER_COMMUNITY).map((number) => [
    DISTRICT_ID,
    SUBDISTRICT_ID,
    communityId,
    `${communityId}-G${padded(number, 2)}`,
  ]),
);

/** The grids of one worker; lists of the first are measured. */
export const workersGrids: readonly string[] = gridPaths.slice(0, 3).map((path) => path.at(-1) as string);
export const measuredGrid = workersGrids[0] as string;

const KINDS = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID'] as const;

const READING = ['issue:read', 'issue:read-all', 'issue:dispatch'];

export const resident = viewerWith('per_bench_resident', DISTRICT_ID, ['issue:report', 'issue:read', 'issue:confirm']);
export const helper = viewerWith('per_bench_helper', DISTRICT_ID, ['issue:accept']);
export const gridWorker = viewerWith('per_bench_grid', measuredGrid, [...READING, 'issue:report']);
export const officer = viewerWith('per_bench_officer', UNIT_ID, ['issue:handle']);
export const operator = viewerWith('per_bench_operator', DISTRICT_ID, [
  ...READING,
  'issue:report',
  'issue:operate',
  'handler:define',
  'figure:read',
]);
/** Holds the same on several nodes. */
export const ofGrids = {
  ...gridWorker,
  grants: workersGrids.map((node) => ({ role: 'GRID_WORKER', node, scopes: READING })),
};
export const ofCommunities = {
  ...operator,
  grants: communityIds.map((node) => ({ role: 'GRID_CENTRE', node, scopes: READING })),
};

export const districtId = DISTRICT_ID;

/** Makes all areas known, larger ones first. */
export async function defineDistrict({ probe }: TestService): Promise<void> {
  for (const [level, kind] of KINDS.entries()) {
    const paths = new Map(gridPaths.map((path) => [path[level] as string, path.slice(0, level + 1)]));
    await inParallel([...paths], AT_ONCE, async ([areaId, path]) => {
      await probe.publish(areaDefined, areaId, 1, { areaId, kind, name: areaId, path, revision: 1 });
    });
  }
}
