import type { Model } from 'mongoose';
import type { TimerKind } from './timers.ts';

/** `due` of a kind whose documents carry the time in this field; the model needs an index that begins with it. */
export function dueBy<Doc>(model: Model<Doc>, field: string): TimerKind['due'] {
  return async (until, limit) => {
    const found = await model
      .find({ [field]: { $lte: until } } as never, { [field]: 1 } as never)
      .sort({ [field]: 1, _id: 1 })
      .limit(limit)
      .lean<({ _id: string } & Record<string, Date>)[]>();
    return found.flatMap(({ _id, [field]: at }) => (at ? [{ id: _id, at }] : []));
  };
}
