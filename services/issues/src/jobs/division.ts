import type { ScopeTree } from '@linli/kit/security/scopeTree.ts';

/** A new division of a community into grids, as far as it moves work. */
export type Division = {
  readonly communityId: string;
  readonly moves: readonly { readonly buildingId: string; readonly areaIds: readonly string[] }[];
  readonly retiredAreaIds: readonly string[];
};

/** Where addresses lead after a new division. */
export type Redivided = {
  readonly retired: ReadonlySet<string>;
  /** What remains of a path: of a retired grid that of its community. */
  remains(path: readonly string[]): readonly string[];
  /** The smallest area above a retired one that remains. */
  successor(areaId: string): { readonly areaId: string; readonly path: readonly string[] };
  /** The new path of a building that was moved. */
  ofBuilding(buildingId: string | null): readonly string[] | undefined;
};

/** One round trip; an area nobody has told of counts as one right below the community. */
export async function redivide(
  tree: Pick<ScopeTree, 'nodes'>,
  { communityId, moves, retiredAreaIds }: Division,
): Promise<Redivided> {
  const retired = new Set(retiredAreaIds);
  const remains = (path: readonly string[]) => path.filter((areaId) => !retired.has(areaId));
  const known = await tree.nodes([communityId, ...retiredAreaIds]);
  const paths = new Map(known.map((node) => [node?._id, node?.path]));
  const buildings = new Map(moves.map(({ buildingId, areaIds }) => [buildingId, areaIds]));
  return {
    retired,
    remains,
    successor(areaId) {
      const path = remains(paths.get(areaId) ?? paths.get(communityId) ?? [communityId]);
      return { areaId: path.at(-1) ?? communityId, path };
    },
    ofBuilding: (buildingId) => (buildingId === null ? undefined : buildings.get(buildingId)),
  };
}
