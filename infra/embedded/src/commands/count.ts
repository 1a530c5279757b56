import { Int32, Long } from 'bson';
import { prepare } from '../query/find.ts';
import { choosePlan } from '../query/plan.ts';
import { isCovered } from '../query/covered.ts';
import { countEntries } from '../query/scan.ts';
import { take } from '../query/source.ts';
import type { Source } from '../query/source.ts';
import { doc } from '../wire/message.ts';
import type { Command, Context } from './context.ts';
import { countField, documentField, refuseCollation, wholeField } from './fields.ts';
import { collectionName } from './names.ts';
import { expressionEnv } from './statement.ts';

export const count: Command = {
  name: 'count',
  fields: ['query', 'limit', 'skip', 'hint', 'collation'],
  stable: true,
  async run(context) {
    const { command, db } = context;
    const name = collectionName(db, command, 'count');
    refuseCollation(command);
    context.engine.counters.query += 1;
    const limit = Math.abs(wholeField(command, 'limit') ?? 0);
    const skip = countField(command, 'skip') ?? 0;
    const found = await countMatches(context, name, limit === 0 ? undefined : limit + skip);
    const n = Math.max(found - skip, 0);
    return doc({ n: n > 0x7fffffff ? Long.fromNumber(n) : new Int32(n) });
  },
};

async function countMatches(context: Context, name: string, wanted: number | undefined): Promise<number> {
  const { engine, db, command, view, budget } = context;
  const filter = documentField(command, 'query') ?? new Map();
  const hint = command.get('hint');
  const collection = engine.store.find(db, name, null);
  if (collection === undefined) return 0;
  if (filter.size === 0 && hint === undefined) return Math.min(collection.count, wanted ?? collection.count);
  const plan = choosePlan(collection, { filter, hint });
  const stats = { keysExamined: 0, docsExamined: 0 };
  const items: Source<unknown>['items'] = isCovered(plan, filter)
    ? countEntries(plan, { collection, view, matches: undefined, budget, stats })
    : prepare(collection, { filter, hint, limit: wanted, env: expressionEnv(context) }, { view, budget }).hits.items;
  let n = 0;
  await take({ items, progress: { last: false } }, budget, false, () => {
    n += 1;
    return wanted === undefined || n < wanted;
  });
  return n;
}
