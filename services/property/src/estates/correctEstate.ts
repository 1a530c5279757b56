import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { changeEstate } from './changeEstate.ts';
import type { Estate } from './estate.ts';
import { factShapes } from './profileInput.ts';

const Input = z.object({ ...z.object(factShapes).partial().shape, estateId: shapes.id });

/** Corrects facts of a profile; what is left out stays. @throws Rejection as `changeEstate` */
export async function correctEstate(context: Context, raw: unknown): Promise<Estate> {
  const { estateId, ...facts } = readInput(Input, raw, context.locale);
  return changeEstate(context, estateId, { type: 'CORRECT', facts });
}
