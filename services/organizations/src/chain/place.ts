import { type DomainError, refuse } from '@linli/kit/decisions.ts';

/** Levels of the chain, from the subdistrict down to the stairwell. */
export const levels = [
  'SUBDISTRICT_WORKING_COMMITTEE',
  'COMMUNITY_COMMITTEE',
  'ESTATE_BRANCH',
  'BUILDING_GROUP',
] as const;

export type Level = (typeof levels)[number];

/**
 * Kinds of area an organization of a level may serve. An estate is no area of its own: a branch serves the grid it lies
 * in, or the community when the estate spreads over several grids; a group serves a micro-grid, or the smallest area
 * around its building where there is none.
 */
export const areaKindsOf = {
  SUBDISTRICT_WORKING_COMMITTEE: ['SUBDISTRICT', 'DISTRICT'],
  COMMUNITY_COMMITTEE: ['COMMUNITY'],
  ESTATE_BRANCH: ['GRID', 'COMMUNITY'],
  BUILDING_GROUP: ['MICRO_GRID', 'GRID', 'COMMUNITY'],
} satisfies Record<Level, readonly string[]>;

/** The level above, which the parent must have; the working committee is a root. */
export const levelAbove = (level: Level): Level | undefined => levels[levels.indexOf(level) - 1];

export type PlaceParent = { readonly level: Level; readonly areaId: string };
export type PlaceArea = { readonly kind: string; readonly path: readonly string[] };

/** Why an organization of this level cannot serve this area under this parent; undefined when it can. */
export function placeProblem(level: Level, area: PlaceArea, parent: PlaceParent | undefined): DomainError | undefined {
  const kinds: readonly string[] = areaKindsOf[level];
  const [problem] = [
    ...(parent?.level === levelAbove(level) ? [] : refuse('WRONG_PARENT_LEVEL', ['parentId']).errors),
    ...(kinds.includes(area.kind) ? [] : refuse('WRONG_AREA_KIND', ['areaId'], { kinds: kinds.join(', ') }).errors),
    ...(!parent || area.path.includes(parent.areaId) ? [] : refuse('AREA_OUTSIDE_PARENT', ['areaId']).errors),
  ];
  return problem;
}
