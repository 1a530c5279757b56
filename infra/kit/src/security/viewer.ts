/** A role granted on a node of the area tree; it reaches down the node's subtree. */
export type Grant = {
  readonly role: string;
  /** Id of the node, e.g. `are_440803071004`. */
  readonly node: string;
  /** What the role may do there, e.g. `issue:dispatch`. */
  readonly scopes: readonly string[];
};

/** Who is asking, as the gateway has verified it. */
export type Viewer = {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
};

/** Whether the viewer may do this on something whose path of nodes is given (its own node and all above). */
export function mayOn(viewer: Viewer, scope: string, path: readonly string[]): boolean {
  return viewer.grants.some((grant) => grant.scopes.includes(scope) && path.includes(grant.node));
}

/** Whether the viewer may do this anywhere at all. */
export function mayAnywhere(viewer: Viewer, scope: string): boolean {
  return viewer.grants.some((grant) => grant.scopes.includes(scope));
}

/** The nodes on which the viewer may do this. */
export function nodesFor(viewer: Viewer, scope: string): string[] {
  return [...new Set(viewer.grants.filter((grant) => grant.scopes.includes(scope)).map((grant) => grant.node))];
}
