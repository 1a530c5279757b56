import { EngineError } from '../errors.ts';
import { doc } from '../wire/message.ts';
import { isNum } from '../values/index.ts';
import type { Value } from '../values/index.ts';
import type { Session } from '../sessions/session.ts';
import type { Command, Context } from './context.ts';

function listOf({ command, name }: Context): Value[] {
  const list = command.get(name);
  if (!Array.isArray(list))
    throw new EngineError('TypeMismatch', `BSON field '${name}' is the wrong type, expected type 'array'`);
  return list;
}

export const endSessions: Command = {
  name: 'endSessions',
  fields: [],
  stable: true,
  run(context) {
    context.engine.sessions.end(listOf(context));
    return doc({});
  },
};

export const refreshSessions: Command = {
  name: 'refreshSessions',
  fields: [],
  stable: true,
  run(context) {
    for (const lsid of listOf(context)) context.engine.sessions.open(lsid);
    return doc({});
  },
};

export const killSessions: Command = {
  name: 'killSessions',
  fields: [],
  stable: true,
  run(context) {
    const list = listOf(context);
    if (list.length === 0) context.engine.sessions.endAll();
    else context.engine.sessions.end(list);
    return doc({});
  },
};

/** Session and number of the transaction a command ends. @throws InvalidOptions 72 */
function ending({ session, command, name }: Context): { session: Session; number: number } {
  const number = command.get('txnNumber');
  if (session === null || !isNum(number) || command.get('autocommit') !== false) {
    throw new EngineError('InvalidOptions', `${name} must be run within a transaction`);
  }
  return { session, number: Number(number.toString()) };
}

export const commitTransaction: Command = {
  name: 'commitTransaction',
  fields: ['recoveryToken'],
  adminOnly: true,
  inTransaction: true,
  stable: true,
  run(context) {
    const { session, number } = ending(context);
    context.engine.sessions.commit(session, number);
    return doc({});
  },
};

export const abortTransaction: Command = {
  name: 'abortTransaction',
  fields: ['recoveryToken'],
  adminOnly: true,
  inTransaction: true,
  stable: true,
  run(context) {
    const { session, number } = ending(context);
    context.engine.sessions.abort(session, number);
    return doc({});
  },
};
