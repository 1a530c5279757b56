import { EngineError } from '../errors.ts';
import type { ExpressionEnv } from './expressionTypes.ts';
import { compileDocumentStage } from './documentStages.ts';
import type { Doc } from './types.ts';

const ALLOWED = new Set(['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith']);

/** Compiles a pipeline-style update into a function from the old document to the new one. */
export function compileUpdatePipeline(stages: Doc[], env: ExpressionEnv): (doc: Doc) => Doc {
  const steps = stages.map((stage) => {
    const name = stage.keys().next().value;
    const compiled =
      name !== undefined && stage.size === 1 && ALLOWED.has(name) ? compileDocumentStage(stage, env) : undefined;
    if (!compiled)
      throw new EngineError(
        'InvalidOptions',
        `${name ?? 'An empty object'} is not allowed to be used within an update`,
      );
    return compiled;
  });
  return (doc) => steps.reduce((current, step) => step(current), doc);
}
