import type { Client } from './client.ts';

/** Mutations under way at once. */
export const LOAD_CONCURRENCY = 16;

/** One resumable part of the load. Run again after being cut off, it finds its own work done and goes on. */
export type Step = {
  readonly what: string;
  /** Expected work in operations, for the progress bar. */
  readonly weight: number;
  run(client: Client, advance: (operations: number) => void): Promise<void>;
};
