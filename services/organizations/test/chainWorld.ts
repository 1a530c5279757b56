import { expect } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { act, defineCommunity, idNumber, organizer, run, type UserError } from './world.ts';

export type Organization = { id: string; name: string; level: string };
export type Counts = {
  branches: number;
  groups: number;
  hubHouseholds: number;
  members: number;
  membersByCategory: { category: string; count: number }[];
};

export const COUNTS = 'subtreeCounts { branches groups hubHouseholds members membersByCategory { category count } }';
export const DISTRICT = 'are_110105';
export const JINSONG = [DISTRICT, 'are_110105017', 'are_110105017001'] as const;
export const operator = organizer(DISTRICT, ['person:read-clear']);

const CATEGORIES = ['IN_SERVICE', 'RETIRED', 'FLOATING', 'UNASSIGNED'];

export const codes = ({ userErrors }: { userErrors: UserError[] }): string[] => userErrors.map(({ code }) => code);

/** What the tests of the chain do with a service; people are new with every `candidate`. */
export function chainWorld(service: TestService) {
  let people = 0;

  const define = (organizations: object[], viewer = operator) =>
    act<{ partyOrganizations: Organization[] | null }>(
      service,
      viewer,
      'partyOrganizationsDefine',
      { organizations },
      'partyOrganizations { id name level }',
    );

  return {
    define,
    candidate(more: object = {}) {
      people += 1;
      const category = CATEGORIES[people % 4];
      return { name: '王淑兰', idNumber: idNumber(people), category, joinedOn: '1985-07-01', ...more };
    },
    admit: (partyOrganizationId: string, members: object[], viewer = operator, more: object = {}) =>
      act<{ partyMembers: { id: string; name: string }[] | null }>(
        service,
        viewer,
        'partyMembersAdmit',
        { partyOrganizationId, members, ...more },
        'partyMembers { id name category joinedOn person { id } organization { id } }',
      ),
    designate: (partyOrganizationId: string, hubHouseholds: object[], viewer = operator) =>
      act<{ hubHouseholds: { id: string; members: { id: string }[] }[] | null }>(
        service,
        viewer,
        'hubHouseholdsDesignate',
        { partyOrganizationId, hubHouseholds },
        'hubHouseholds { id name members { id } household { id } }',
      ),
    async countsOf(id: string, viewer = operator) {
      const query = `{ partyOrganization(id: "${id}") { ${COUNTS} } }`;
      return (await run<{ subtreeCounts: Counts }>(service, viewer, query)).subtreeCounts;
    },
    move: (id: string, parentId: string, viewer = operator) =>
      act<{ partyOrganization: { id: string; ancestors: { id: string }[] } | null }>(
        service,
        viewer,
        'partyOrganizationMove',
        { partyOrganizationId: id, parentId },
        'partyOrganization { id ancestors { id } }',
      ),
    /** A committee of a community with a branch per grid and a group per place, in one batch; answers with ids by key. */
    async chainOf(path: readonly string[], grids: { grid: string; places: string[] }[], viewer: Viewer = operator) {
      const rows = [
        { key: 'W', name: '街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: path[1] },
        { key: 'C', name: '社区党委', level: 'COMMUNITY_COMMITTEE', areaId: path[2], parentKey: 'W' },
        ...grids.flatMap(({ grid, places }, b) => [
          { key: `B${b}`, name: `第${b + 1}党支部`, level: 'ESTATE_BRANCH', areaId: grid, parentKey: 'C' },
          ...places.map((areaId, g) => ({
            key: `G${b}-${g}`,
            name: `第${g + 1}党小组`,
            level: 'BUILDING_GROUP',
            areaId,
            parentKey: `B${b}`,
          })),
        ]),
      ];
      const { partyOrganizations, userErrors } = await define(rows, viewer);
      expect(userErrors).toEqual([]);
      const ids = new Map(rows.map(({ key }, index) => [key, partyOrganizations?.[index]?.id as string]));
      return {
        at: (key: string) => ids.get(key) as string,
        groups: [...ids].filter(([key]) => key.startsWith('G')).map(([, id]) => id),
      };
    },
  };
}

export type ChainWorld = ReturnType<typeof chainWorld>;

/** Jinsong's chain: a branch in each of 8 grids, a group in each of their 24 micro-grids. */
export async function jinsongChain(service: TestService, world: ChainWorld) {
  const layout = await defineCommunity(service, JINSONG, 8, 3);
  return world.chainOf(
    JINSONG,
    layout.map(({ grid, microGrids }) => ({ grid, places: microGrids })),
  );
}
