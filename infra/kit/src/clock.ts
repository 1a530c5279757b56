/** Where the time comes from: decisions receive `now`, only the edges ask the clock. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
