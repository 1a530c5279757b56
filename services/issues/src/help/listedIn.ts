/** Marks a served area as served wholly, so that it can be told from an area of which only a part is served. */
const whole = (areaId: string): string => `whole ${areaId}`;

/**
 * Under what somebody who serves these areas is found, in one indexed field: every area of their paths (a part of it is
 * served), and the served areas themselves, which hold for everything below.
 */
export const listedIn = (
  places: readonly { readonly areaId: string; readonly path: readonly string[] }[],
): string[] => [...new Set(places.flatMap(({ areaId, path }) => [...path, whole(areaId)]))];

/** Finds whoever serves one of these areas or a part of it, or one of those `above`, which hold for them. */
export const listedFor = (areaIds: readonly string[], above: readonly string[]): Record<string, unknown> => ({
  listedIn: { $in: listKeys(areaIds, above) },
});

export const listKeys = (areaIds: readonly string[], above: readonly string[]): string[] => [
  ...areaIds,
  ...above.map(whole),
];
