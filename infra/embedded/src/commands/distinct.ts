import { EngineError } from '../errors.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { prepare } from '../query/find.ts';
import { keyString } from '../storage/keyString.ts';
import { take } from '../query/source.ts';
import { distinctValues, encodeDocument } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Value } from '../values/index.ts';
import type { Command } from './context.ts';
import { documentField, refuseCollation, stringField } from './fields.ts';
import { collectionName } from './names.ts';
import { expressionEnv } from './statement.ts';

export const distinct: Command = {
  name: 'distinct',
  fields: ['key', 'query', 'hint', 'collation'],
  inTransaction: true,
  async run(context) {
    const { engine, db, command, txn, view, budget } = context;
    const name = collectionName(db, command, 'distinct');
    refuseCollation(command);
    const key = stringField(command, 'key');
    if (key === undefined) throw new EngineError(40414, "BSON field 'distinct.key' is missing but a required field");
    engine.counters.query += 1;
    const filter = documentField(command, 'query') ?? new Map();
    const values = new Map<string, Value>();
    const collection = engine.store.find(db, name, txn);
    if (collection !== undefined) {
      const { hits } = prepare(
        collection,
        { filter, hint: command.get('hint'), env: expressionEnv(context) },
        { view, budget },
      );
      await take(hits, budget, txn !== null, (hit) => {
        for (const value of distinctValues(hit.doc, key)) {
          const id = keyString([value], [1]);
          if (!values.has(id)) values.set(id, value);
        }
        return true;
      });
    }
    const reply = doc({ values: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value) });
    if (encodeDocument(reply).length > MAX_DOCUMENT_BYTES) throw new EngineError(17217, 'distinct too big, 16mb cap');
    return reply;
  },
};
