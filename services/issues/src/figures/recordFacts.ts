import type { Model } from 'mongoose';
import type { RecordSteps } from '../issue/issues.ts';
import { factOfStep, type IssueFact } from './fact.ts';

/** Writes the facts of every step of an issue in its transaction. */
export const recordFacts =
  (model: Model<IssueFact>): RecordSteps =>
  async ({ session }, steps) => {
    const facts = steps.flatMap(({ event, before, after }) => factOfStep(event, before, after) ?? []);
    if (facts.length > 0) await model.collection.insertMany(facts as never[], { session });
  };
