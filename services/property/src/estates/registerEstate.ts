import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { profileShape } from './profileInput.ts';
import { registerEstates } from './registerEstates.ts';

const Input = z.object({ estate: profileShape, idempotencyKey: shapes.idempotencyKey });

/** Registers one estate and answers its id. @throws Rejection as `registerEstates` */
export async function registerEstate(context: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, context.locale);
  const [id = ''] = await registerEstates(
    context,
    [{ profile: input.estate, field: ['input', 'estate'] }],
    'estateRegister',
    input,
  );
  return id;
}
