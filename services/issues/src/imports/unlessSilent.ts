import type { RecordSteps } from '../issue/issues.ts';

/** Leaves out steps that are recorded without telling anybody. */
export const unlessSilent =
  (record: RecordSteps): RecordSteps =>
  (transaction, steps) =>
    record(
      transaction,
      steps.filter(({ event }) => !event.silent),
    );
