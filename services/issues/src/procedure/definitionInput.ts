import { z } from 'zod';
import { limitShape } from '../timeLimits/limit.ts';
import {
  actionShape,
  codeShape,
  MAX_ACTIONS,
  MAX_STEPS,
  nameShape,
  procedureShape,
  STANDARDS,
  stepShape,
} from './definition.ts';

/** A name as the graph takes it, where a field cannot be called `zh-CN`. */
const nameInput = z
  .object({ zh: nameShape.shape['zh-CN'], en: nameShape.shape.en })
  .transform(({ zh, en }) => ({ 'zh-CN': zh, en }));

const actionInput = z.object({ ...actionShape.shape, name: nameInput });

const stepInput = z
  .object({
    ...stepShape.shape,
    name: nameInput,
    waitsFor: stepShape.shape.waitsFor.default(null),
    limit: limitShape.nullish(),
    standardLimit: z.enum(STANDARDS).nullish(),
    onTimeout: codeShape.nullish(),
    actions: z.array(actionInput).max(MAX_ACTIONS).default([]),
  })
  .refine(({ limit, standardLimit }) => !limit || !standardLimit, { path: ['standardLimit'] })
  .transform(({ limit, standardLimit, onTimeout, ...step }) => ({
    ...step,
    ...(limit && { limit }),
    ...(standardLimit && { limit: { standard: standardLimit } }),
    ...(onTimeout && { onTimeout }),
  }));

/** A definition as the graph takes it; becomes a `ProcedureDefinition`. */
export const definitionInput = z.object({
  ...procedureShape.shape,
  name: nameInput,
  steps: z.array(stepInput).min(2).max(MAX_STEPS),
});
