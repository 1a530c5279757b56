import { areaId, community, district, type ExampleArea, gridsOf, subdistrict } from './places.ts';
import { type ExamplePerson, people } from './people.ts';
import { evenly, randomFrom } from './random.ts';

/**
 * Jinsong community, Taiyuan, with the figures reported on 17 July 2023: 7,964 residents, 829 Party members, 8 grids with
 * 8 branches, 24 micro-grids with 24 groups, 72 hub households.
 */
export const DISTRICT = '140106';
export const SUBDISTRICT = '140106006';
export const COMMUNITY = '140106006010';

export const areas = (): ExampleArea[] => [
  district(DISTRICT, '迎泽区', DISTRICT),
  subdistrict(SUBDISTRICT, '老军营街道', DISTRICT),
  community(COMMUNITY, '劲松社区', SUBDISTRICT),
  ...gridsOf(COMMUNITY, 8, 24),
];

export const grids = (): ExampleArea[] => areas().filter(({ kind }) => kind === 'GRID');
export const microGrids = (): ExampleArea[] => areas().filter(({ kind }) => kind === 'MICRO_GRID');

/** Buildings of each micro-grid, units of a building, households of a unit. */
const BUILDINGS = 4;
const UNITS = 2;
const ROOMS = 14;

export type ExampleBuilding = {
  readonly key: string;
  readonly number: string;
  readonly areaId: string;
  readonly units: number;
  readonly rooms: number;
};

export const buildings = (): ExampleBuilding[] =>
  microGrids().flatMap((micro, index) =>
    Array.from({ length: BUILDINGS }, (_, place) => {
      const number = `${index * BUILDINGS + place + 1}号楼`;
      return {
        key: `jinsong-building-${index * BUILDINGS + place + 1}`,
        number,
        areaId: areaId(micro.code),
        units: UNITS,
        rooms: ROOMS,
      };
    }),
  );

/** 7,964 residents, dealt out over the households in turn. */
export const residents = (): ExamplePerson[] => people('140106', 7_964, 10);

export type ExampleMember = ExamplePerson & {
  readonly category: 'IN_SERVICE' | 'RETIRED' | 'FLOATING' | 'UNASSIGNED';
  readonly joinedOn: string;
};

/** The first 829 residents are members; the share of each category is made up, retired members being most. */
export function members(): ExampleMember[] {
  const random = randomFrom(829);
  return residents()
    .slice(0, 829)
    .map((person) => {
      const draw = random();
      const category = draw < 0.55 ? 'RETIRED' : draw < 0.85 ? 'IN_SERVICE' : draw < 0.95 ? 'UNASSIGNED' : 'FLOATING';
      const born = Number(person.idNumber.slice(6, 10));
      return { ...person, category, joinedOn: `${Math.min(born + 20 + Math.floor(random() * 15), 2025)}-07-01` };
    });
}

/** Hub households of each of the 24 groups. */
export const HUBS_PER_GROUP = evenly(72, 24);
