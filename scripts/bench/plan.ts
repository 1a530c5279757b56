/** How much of everything one run measures. */
export type Plan = {
  /** The three example communities, or only the areas and estates of Zhanjiang. */
  readonly example: 'whole' | 'areas';
  /** Starts of the loaded product, of which the median counts. */
  readonly starts: number;
  /** Member reports of the load, and reports whose news is followed one by one. */
  readonly reports: number;
  readonly followed: number;
  /** Events that wait in the outboxes when the sustained rate is measured. */
  readonly backlog: number;
  /** Queries before anything is measured, and measured ones, one at a time and many at once. */
  readonly warmUp: number;
  readonly firstQuery: { readonly alone: number; readonly together: number };
  readonly districtQuery: { readonly alone: number; readonly together: number };
};

/** Clients that ask at the same time when there are many. */
export const AT_ONCE = 16;

export const FULL: Plan = {
  example: 'whole',
  starts: 3,
  reports: 1_000,
  followed: 100,
  backlog: 1_000,
  warmUp: 100,
  firstQuery: { alone: 300, together: 1_000 },
  districtQuery: { alone: 100, together: 300 },
};

export const QUICK: Plan = {
  example: 'areas',
  starts: 1,
  reports: 100,
  followed: 20,
  backlog: 100,
  warmUp: 20,
  firstQuery: { alone: 50, together: 1_000 },
  districtQuery: { alone: 20, together: 50 },
};
