import { prepare, project } from '../query/find.ts';
import type { Query } from '../query/find.ts';
import type { Source } from '../query/source.ts';
import { compileFilter, compileProjection } from '../values/index.ts';
import type { Doc } from '../values/index.ts';
import type { Command, Context } from './context.ts';
import { firstBatch } from './cursorReply.ts';
import { countField, documentField, flagField, refuseCollation } from './fields.ts';
import { collectionName } from './names.ts';
import { expressionEnv } from './statement.ts';

export const NO_RESULTS: Source<Buffer> = { items: [][Symbol.iterator](), progress: { last: true } };

/** The query of a `find` command. */
export function findQuery(context: Context, command: Doc): Query {
  refuseCollation(command);
  return {
    filter: documentField(command, 'filter') ?? new Map(),
    sort: documentField(command, 'sort'),
    projection: documentField(command, 'projection'),
    hint: command.get('hint'),
    skip: countField(command, 'skip'),
    limit: countField(command, 'limit'),
    env: expressionEnv(context, documentField(command, 'let')),
  };
}

export const find: Command = {
  name: 'find',
  fields: [
    'filter',
    'sort',
    'projection',
    'hint',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'let',
    'collation',
    'allowDiskUse',
    'allowPartialResults',
    'noCursorTimeout',
  ],
  refused: ['tailable', 'awaitData', 'oplogReplay', 'returnKey', 'showRecordId', 'min', 'max'],
  inTransaction: true,
  stable: true,
  run(context) {
    const { engine, db, command, txn, view, budget } = context;
    const name = collectionName(db, command, 'find');
    const query = findQuery(context, command);
    const options = {
      batchSize: countField(command, 'batchSize'),
      singleBatch: flagField(command, 'singleBatch'),
      noTimeout: flagField(command, 'noCursorTimeout'),
    };
    engine.counters.query += 1;
    const collection = engine.store.find(db, name, txn);
    if (collection === undefined) {
      compileFilter(query.filter, query.env);
      compileProjection(query.projection ?? new Map(), { find: true, filter: query.filter });
      return firstBatch(context, { name, source: NO_RESULTS, collection, batchSize: 1 });
    }
    const source = project(query, prepare(collection, query, { view, budget }).hits);
    return firstBatch(context, { name, source, collection, ...options });
  },
};
