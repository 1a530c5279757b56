import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberReportAccepted } from '@linli/contracts';
import { startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import { communityNumbered, communityWithGrids, DISTRICT, driver, reader, SUBDISTRICT } from './world.ts';

/** Jinsong: residents in 8 grids with 24 micro-grids. */
const RESIDENTS = 7_964;
/** Zhanjiang: members who reported to 14 communities. */
const MEMBERS = 1_227;
const COMMUNITIES = 14;
const BATCH = 200;
/** Loading a whole community takes its time on a busy machine, in milliseconds. */
const LOAD_LIMIT_MS = 120_000;

let service: TestService;
const { ask, define, buildings, households, persons } = driver(() => service);

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT, ...communityWithGrids(50, 8, 3)]);
});
afterAll(() => service.stop());

describe('R1 case Jinsong', () => {
  it(
    'R1 counts 7,964 residents in 8 grids and 24 micro-grids, each exactly once',
    async () => {
      const places = communityWithGrids(50, 8, 3).filter(({ kind }) => kind === 'MICRO_GRID');
      const ids = await buildings(
        places.map(({ code }, index) => ({ number: `${index + 1}栋`, areaId: `are_${code}` })),
      );
      const homes = (await Promise.all(ids.map((id) => households(id, 100)))).flat();
      const homeOf = (index: number) => homes[index % homes.length] as string;
      const everybody = Array.from({ length: RESIDENTS }, (_, index) => homeOf(index));
      for (let from = 0; from < RESIDENTS; from += BATCH) await persons(everybody.slice(from, from + BATCH));
      type Counted = { residents: { totalCount: number } };
      const { area } = await ask<{ area: Counted & Record<'grids' | 'microGrids', { nodes: Counted[] }> }>(
        reader,
        '{ area(id: "are_440803071050") { residents { totalCount } ... on Community { grids(first: 100) { nodes { residents { totalCount } } } microGrids(first: 100) { nodes { residents { totalCount } } } } } }',
      );
      const sumOf = ({ nodes }: { nodes: Counted[] }) =>
        nodes.reduce((sum, { residents }) => sum + residents.totalCount, 0);
      expect([area.residents.totalCount, sumOf(area.grids), sumOf(area.microGrids)]).toEqual([
        RESIDENTS,
        RESIDENTS,
        RESIDENTS,
      ]);
      expect([area.grids.nodes.length, area.microGrids.nodes.length]).toEqual([8, 24]);
    },
    LOAD_LIMIT_MS,
  );
});

describe('O5 case Zhanjiang', () => {
  it(
    'O5 counts 1,227 members reported to 14 communities',
    async () => {
      const communities = Array.from({ length: COMMUNITIES }, (_, index) => communityNumbered(index + 1));
      await define(communities);
      for (let index = 0; index < MEMBERS; index += 1) {
        const personId = `per_member${index}`;
        const communityId = `are_${communities[index % COMMUNITIES]?.code}`;
        const areaIds = ['are_440803', 'are_440803071', communityId];
        const report = {
          memberReportId: `mrp_${index}`,
          personId,
          maskedName: '陈*',
          communityId,
          areaIds,
          unitReportId: null,
          skills: [],
          weeklyMinutes: 60,
        };
        await service.probe.publish(memberReportAccepted, personId, 1, {
          ...report,
          acceptedAt: '2026-03-01T08:00:00.000Z',
        });
      }
      type Counted = { reportedMembers: { totalCount: number } };
      const { area } = await ask<{ area: Counted & { communities: { nodes: Counted[] } } }>(
        reader,
        '{ area(id: "are_440803071") { reportedMembers { totalCount } ... on Subdistrict { communities(first: 100) { nodes { reportedMembers { totalCount } } } } } }',
      );
      expect(area.reportedMembers.totalCount).toBe(MEMBERS);
      expect(area.communities.nodes.reduce((sum, { reportedMembers }) => sum + reportedMembers.totalCount, 0)).toBe(
        MEMBERS,
      );
    },
    LOAD_LIMIT_MS,
  );
});
