import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { profileShape } from './profileInput.ts';
import { registerEstates } from './registerEstates.ts';

const Input = z.object({
  estates: z.array(profileShape).min(1).max(MAX_INPUT_LIST),
  idempotencyKey: shapes.idempotencyKey,
});

/** Registers up to 200 estates in one transaction and answers their ids in order. @throws Rejection as `registerEstates` */
export async function registerEstateBatch(context: Context, raw: unknown): Promise<string[]> {
  const input = readInput(Input, raw, context.locale);
  const rows = input.estates.map((profile, index) => ({ profile, field: ['input', 'estates', String(index)] }));
  return registerEstates(context, rows, 'estatesRegister', input);
}
