import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import { type Area, type AreaKind, areaIdOf, type Definition, parentKinds } from './area.ts';
import { FIRST_GRID_VERSION } from './evolveArea.ts';

/** One area as a caller asks for it, with the place of the row in the input. */
export type Row = {
  readonly kind: AreaKind;
  readonly code: string;
  readonly adminCode?: string | null | undefined;
  readonly name: string;
  readonly parentId?: string | null | undefined;
  readonly at: readonly string[];
};

export type Facts = {
  /** Areas of the rows, their parents and the communities above, as far as they exist. */
  readonly known: ReadonlyMap<string, Area>;
  /** Grids in which buildings lie directly. */
  readonly gridsWithBuildings: ReadonlySet<string>;
  /** Who holds an administrative code already. */
  readonly adminCodes: ReadonlyMap<string, string>;
  mayDefine(areaIds: readonly string[]): boolean;
};

/** A place in the tree under which areas can stand. */
type Node = {
  readonly kind: AreaKind;
  readonly areaIds: readonly string[];
  readonly retired: boolean;
  readonly gridVersion: number;
};

export type Definitions = {
  /** New and repeated definitions, one per area. */
  readonly definitions: readonly (Definition & { readonly at: readonly string[] })[];
  /** How many new grids and micro-grids each community gets. */
  readonly newGrids: ReadonlyMap<string, number>;
  readonly errors: readonly DomainError[];
};

/** Gives every row its place in the tree: under an area that exists or that an earlier row defines. Pure. */
export function planDefinitions(rows: readonly Row[], facts: Facts): Definitions {
  const nodes = new Map([...facts.known].map(([id, area]) => [id, nodeOf(area, facts.known)]));
  const adminCodes = new Map(facts.adminCodes);
  const definitions = new Map<string, Definition & { at: readonly string[] }>();
  const newGrids = new Map<string, number>();
  const errors: DomainError[] = [];
  for (const row of rows) {
    const placed = place(row, nodes, facts, adminCodes);
    if ('ok' in placed) {
      errors.push(...placed.errors);
      continue;
    }
    const earlier = definitions.get(placed._id);
    if (earlier && !isSame(earlier, placed))
      errors.push(...refuse('ALREADY_EXISTS', [...row.at, 'code'], { key: row.code }).errors);
    if (earlier) continue;
    definitions.set(placed._id, { ...placed, at: row.at });
    nodes.set(placed._id, { ...placed, retired: false });
    if (placed.adminCode) adminCodes.set(placed.adminCode, placed._id);
    const communityId = facts.known.has(placed._id) ? undefined : communityAbove(placed);
    if (communityId) newGrids.set(communityId, (newGrids.get(communityId) ?? 0) + 1);
  }
  return { definitions: [...definitions.values()], newGrids, errors };
}

function place(
  row: Row,
  nodes: ReadonlyMap<string, Node>,
  facts: Facts,
  adminCodes: ReadonlyMap<string, string>,
): Definition | ReturnType<typeof refuse> {
  const { kind, code, name, at } = row;
  const _id = areaIdOf(code);
  const adminCode = row.adminCode ?? undefined;
  const parentId = row.parentId ?? undefined;
  const parent = parentId === undefined ? undefined : nodes.get(parentId);
  if (parentId !== undefined && parentId !== _id && !parent) return refuse('AREA_NOT_FOUND', [...at, 'parentId']);
  const allowed: readonly AreaKind[] = parentKinds[kind];
  const fits = parent
    ? parentId !== _id && allowed.includes(parent.kind)
    : parentId === undefined && allowed.length === 0;
  if (!fits || (parent?.retired && !facts.known.has(_id))) return refuse('WRONG_PARENT', [...at, 'parentId']);
  const areaIds = [...(parent?.areaIds ?? []), _id];
  if (!facts.mayDefine(areaIds)) return refuse('FORBIDDEN', [...at, 'code']);
  const holder = adminCode && adminCodes.get(adminCode);
  if (holder && holder !== _id) return refuse('ALREADY_EXISTS', [...at, 'adminCode'], { key: adminCode });
  if (parentId && !facts.known.has(_id) && facts.gridsWithBuildings.has(parentId))
    return refuse('MIXED_GRID', [...at, 'parentId']);
  return { _id, kind, code, adminCode, name, areaIds, gridVersion: parent?.gridVersion ?? FIRST_GRID_VERSION };
}

const nodeOf = (area: Area, known: ReadonlyMap<string, Area>): Node => {
  const community = area.kind === 'COMMUNITY' ? area : 'communityId' in area ? known.get(area.communityId) : undefined;
  const gridVersion = community?.kind === 'COMMUNITY' ? community.gridVersion : FIRST_GRID_VERSION;
  return { kind: area.kind, areaIds: area.areaIds, retired: area.status === 'RETIRED', gridVersion };
};

const isSame = (a: Definition, b: Definition): boolean =>
  a.kind === b.kind && a.name === b.name && a.adminCode === b.adminCode && a.areaIds.at(-2) === b.areaIds.at(-2);

function communityAbove({ kind, areaIds }: Definition): string | undefined {
  if (kind === 'GRID') return areaIds.at(-2);
  return kind === 'MICRO_GRID' ? areaIds.at(-3) : undefined;
}
