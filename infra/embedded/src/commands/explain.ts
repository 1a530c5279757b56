import { EngineError } from '../errors.ts';
import type { Query } from '../query/find.ts';
import { aggregateQuery } from './aggregate.ts';
import type { Command, Context } from './context.ts';
import { explainQuery } from './explainQuery.ts';
import { documentField, documentsField, stringField, wholeField } from './fields.ts';
import { findQuery } from './find.ts';
import { collectionName } from './names.ts';
import { expressionEnv } from './statement.ts';
import type { Doc } from '../values/index.ts';

const VERBOSITY = new Set(['queryPlanner', 'executionStats', 'allPlansExecution']);

/** The query a command to be explained would run. */
function explainedQuery(context: Context, name: string, command: Doc): Query {
  switch (name) {
    case 'find':
      return findQuery(context, command);
    case 'aggregate':
      return aggregateQuery(context, command).query;
    case 'count':
      return {
        filter: documentField(command, 'query') ?? new Map(),
        hint: command.get('hint'),
        limit: Math.abs(wholeField(command, 'limit') ?? 0),
        env: expressionEnv(context, undefined),
      };
    case 'update':
    case 'delete': {
      const [statement] = documentsField(command, name === 'update' ? 'updates' : 'deletes');
      if (statement === undefined) throw new EngineError('BadValue', 'explained write batches must be of size 1');
      return {
        filter: documentField(statement, 'q') ?? new Map(),
        hint: statement.get('hint'),
        env: expressionEnv(context, documentField(command, 'let')),
      };
    }
    default:
      throw new EngineError('CommandNotFound', `Explain failed due to unknown command: ${name}`);
  }
}

export const explain: Command = {
  name: 'explain',
  fields: ['verbosity'],
  stable: true,
  run(context) {
    const { command, db, engine } = context;
    const inner = documentField(command, 'explain');
    if (inner === undefined) throw new EngineError('FailedToParse', 'explain command requires a nested object');
    const verbosity = stringField(command, 'verbosity') ?? 'allPlansExecution';
    if (!VERBOSITY.has(verbosity))
      throw new EngineError('FailedToParse', `verbosity string must be one of ${[...VERBOSITY].join(', ')}`);
    const name = inner.keys().next().value ?? '';
    const query = explainedQuery(context, name, inner);
    const collection = engine.store.find(db, collectionName(db, inner, name), null);
    return explainQuery(context, collection, query, verbosity, name === 'count');
  },
};
