import type { ExpressionEnv } from './expressionTypes.ts';
import type { Tick } from './tick.ts';
import type { Doc } from './types.ts';

/** What the first stages of a pipeline ask of a collection, for an index to answer. */
export type Leading = {
  /** All leading `$match` stages together. */
  filter?: Doc;
  /** The `$sort` after them. */
  sort?: Doc;
  skip?: number;
  limit?: number;
  /** Stages `filter` covers. */
  filterStages: number;
  /** Stages filter, sort, skip and limit cover together. */
  stages: number;
};

/** What a pipeline needs from the engine. */
export type PipelineEnv = ExpressionEnv & {
  /**
   * The documents of a collection of the same database for `$lookup` and `$unionWith`. The filter may be used to read
   * less; the pipeline checks it again. A collection that does not exist is empty.
   */
  readCollection?: (name: string, filter: Doc) => Iterable<Doc | Tick>;
  /** Whether equality on a path of a collection is answered by an index: `$lookup` then reads per document. */
  isIndexed?: (name: string, path: string) => boolean;
};

/** A compiled stage; ticks in its input come out again, also while it gathers. */
export type Stage = (input: Iterable<Doc | Tick>) => Iterable<Doc | Tick>;

/** A compiled pipeline; `from` leaves out the first stages, which the engine has answered by other means. */
export type Pipeline = {
  run: (input: Iterable<Doc>, from?: number) => Iterable<Doc>;
  /** The same with ticks passed through, for streams that are to be interrupted. */
  steps: (input: Iterable<Doc | Tick>, from?: number) => Iterable<Doc | Tick>;
  leading: Leading;
};
