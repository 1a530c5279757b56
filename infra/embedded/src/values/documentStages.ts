import { EngineError } from '../errors.ts';
import { compileExpression, rootContext } from './expression.ts';
import type { ExpressionEnv } from './expression.ts';
import { typeName } from './kinds.ts';
import { compileAddFields, compileProjection } from './projection.ts';
import type { Projection } from './projection.ts';
import { isDoc } from './types.ts';
import type { Doc, Value } from './types.ts';

function project(spec: Value, env: ExpressionEnv): Projection {
  if (!isDoc(spec)) throw new EngineError(15969, '$project specification must be an object');
  if (spec.size === 0)
    throw new EngineError(
      51272,
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  return compileProjection(spec, { env });
}

function addFields(name: string, spec: Value, env: ExpressionEnv): Projection {
  if (!isDoc(spec))
    throw new EngineError(40272, `${name} specification stage must be an object, got ${typeName(spec)}`);
  return compileAddFields(spec, env);
}

function unset(spec: Value, env: ExpressionEnv): Projection {
  const paths = Array.isArray(spec) ? spec : [spec];
  if (paths.length === 0)
    throw new EngineError(31119, '$unset specification must be a string or an array with at least one field');
  const drops = paths.map((path): [string, Value] => {
    if (typeof path !== 'string')
      throw new EngineError(31120, '$unset specification must be a string or an array containing only string values');
    return [path, false];
  });
  return compileProjection(new Map(drops), { env });
}

function replaceRoot(name: string, spec: Value, env: ExpressionEnv): Projection {
  let expression = spec;
  if (name === '$replaceRoot') {
    if (!isDoc(spec))
      throw new EngineError(40229, `expected an object as specification for $replaceRoot stage, got ${typeName(spec)}`);
    const unknown = [...spec.keys()].find((key) => key !== 'newRoot');
    if (unknown !== undefined)
      throw new EngineError(40415, `BSON field '$replaceRoot.${unknown}' is an unknown field.`);
    const root = spec.get('newRoot');
    if (root === undefined)
      throw new EngineError(40414, `BSON field '$replaceRoot.newRoot' is missing but a required field`);
    expression = root;
  }
  const evaluate = compileExpression(expression, env);
  return (doc) => {
    const value = evaluate(rootContext(doc));
    if (isDoc(value)) return value;
    throw new EngineError(
      40228,
      `'${name === '$replaceWith' ? 'replacement document' : 'newRoot'}' expression must evaluate to an object, but resulting value was: type ${typeName(value)}`,
    );
  };
}

/** Compiles a stage that turns each document into one other; undefined when the stage is of another kind. */
export function compileDocumentStage(stage: Doc, env: ExpressionEnv): Projection | undefined {
  const [name, spec] = stage.entries().next().value as [string, Value];
  switch (name) {
    case '$project':
      return project(spec, env);
    case '$addFields':
    case '$set':
      return addFields(name, spec, env);
    case '$unset':
      return unset(spec, env);
    case '$replaceRoot':
    case '$replaceWith':
      return replaceRoot(name, spec, env);
    default:
      return undefined;
  }
}
