/** Whether a node with this path lies at or below the node `id`. */
export const isWithin = (path: readonly string[], id: string): boolean => path.includes(id);

/**
 * The path of a node of the subtree of `moved` once `moved` hangs under the node with the path `parentPath`.
 * @throws TypeError when the node does not lie in that subtree.
 */
export function pathAfterMove(path: readonly string[], moved: string, parentPath: readonly string[]): string[] {
  const depth = path.indexOf(moved);
  if (depth < 0) throw new TypeError(`${path.at(-1)} does not lie under ${moved}`);
  return [...parentPath, ...path.slice(depth)];
}
