/** Events at a steady rate. */
export type SteadyRate = { readonly perSecond: number; readonly events: number };

/** How much of everything one run measures. */
export type Plan = {
  /** The three example communities, or only the areas and estates of Zhanjiang. */
  readonly example: 'whole' | 'areas';
  /** Starts of the loaded product, of which the median counts. */
  readonly starts: number;
  /** Member reports of the load, and reports whose news is followed one by one. */
  readonly reports: number;
  readonly followed: number;
  /** Rates at which events are followed in bulk. */
  readonly steady: readonly SteadyRate[];
  /** Events that no other service has seen yet when the sustained rate is measured. */
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
  steady: [
    { perSecond: 50, events: 400 },
    { perSecond: 100, events: 800 },
    { perSecond: 300, events: 1_200 },
  ],
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
  steady: [
    { perSecond: 50, events: 200 },
    { perSecond: 300, events: 600 },
  ],
  backlog: 300,
  warmUp: 20,
  firstQuery: { alone: 50, together: 300 },
  districtQuery: { alone: 20, together: 50 },
};
