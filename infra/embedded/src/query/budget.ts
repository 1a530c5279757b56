import { EngineError } from '../errors.ts';
import { MAX_HELD_DOCUMENTS, OPERATION_MEMORY_BYTES, SLICE_MS, TICKS_PER_CLOCK } from '../limits.ts';

/** What one operation may spend in time and memory. */
export class Budget {
  /** Time (performance.now) at which the operation is ended. */
  deadline: number;
  #ticks = 0;
  #memory = 0;
  #held = 0;
  #sliceEnd = 0;
  #gone: () => boolean;

  /** @param gone whether the client that asked has gone */
  constructor(maxTimeMs: number, gone: () => boolean = () => false) {
    this.deadline = performance.now() + maxTimeMs;
    this.#gone = gone;
  }

  /** Starts over for the next command on the same cursor. */
  renew(maxTimeMs: number, gone: () => boolean): void {
    this.deadline = performance.now() + maxTimeMs;
    this.#gone = gone;
  }

  /** Called in every loop. @throws MaxTimeMSExpired 50, Interrupted 11601 */
  check(): void {
    this.#ticks += 1;
    if (this.#ticks % TICKS_PER_CLOCK === 0) this.checkNow();
  }

  checkNow(): void {
    if (performance.now() > this.deadline) throw new EngineError('MaxTimeMSExpired', 'operation exceeded time limit');
    if (this.#gone()) throw new EngineError('Interrupted', 'operation was interrupted: the client has gone');
  }

  /** Counts memory a sort or group holds. @throws QueryExceededMemoryLimitNoDiskUseAllowed 292 */
  spend(bytes: number): void {
    this.#memory += bytes;
    if (this.#memory > OPERATION_MEMORY_BYTES) {
      throw new EngineError(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Exceeded memory limit of ${OPERATION_MEMORY_BYTES} bytes; there is no disk use for sorts and groups`,
      );
    }
  }

  /** Counts documents a stage of a pipeline holds. @throws QueryExceededMemoryLimitNoDiskUseAllowed 292 */
  hold(count: number): void {
    this.#held += count;
    if (this.#held > MAX_HELD_DOCUMENTS) {
      throw new EngineError(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `a stage holds more than ${MAX_HELD_DOCUMENTS} documents; there is no disk use for sorts and groups`,
      );
    }
  }

  /** Starts a slice of uninterrupted work. */
  startSlice(): void {
    this.#sliceEnd = performance.now() + SLICE_MS;
  }

  /** Whether the slice is over and others should be let in. */
  get sliceIsOver(): boolean {
    return performance.now() > this.#sliceEnd;
  }
}
