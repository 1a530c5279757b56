/** An issue's or resolution's path may end in a grid; what is kept here is the community's, which no new division moves. */
export function toCommunity(areaIds: readonly string[], communityId: string): string[] {
  return areaIds.slice(0, areaIds.indexOf(communityId) + 1 || areaIds.length);
}
