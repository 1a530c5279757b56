import type { TokenMaker } from '../example/client.ts';

/** A product under measurement, however many processes it has. */
export type BenchProduct = {
  /** The gateway's GraphQL address. */
  readonly url: string;
  /** MongoDB address of the documents. */
  readonly documents: string;
  readonly tokenOf: TokenMaker;
  /** From starting the first process until the last condition of {@link StartOptions.until} held, in milliseconds. */
  readonly startMs: number;
  /** Resident memory of every process by its name, in MiB. */
  memory(): Promise<ReadonlyMap<string, number>>;
  /** Ends all processes the way an operator does. @throws when one ends with an error. */
  stop(): Promise<void>;
};

export type StartOptions = {
  /** Data, ports and logs of this run; the same folder again is the same product again. */
  readonly folder: string;
  /** Modules to start; all of them when absent. */
  readonly targets?: readonly string[];
  /** `ready`: everything can be asked. `alive`: the processes answer, though not every subgraph is there. */
  readonly until: 'ready' | 'alive';
};

/** Starts the product in one of its topologies; the measurements know nothing else of it. */
export type StartProduct = (options: StartOptions) => Promise<BenchProduct>;
