import { codedError } from '@linli/kit/graphql/context.ts';
import type { Context } from '../context.ts';
import { answer } from '../messages.ts';

/** What a query answers: null for what is unknown or not the viewer's. @throws GraphQLError BAD_USER_INPUT for all else that is refused */
export async function orNull<T>(context: Context, work: () => Promise<T>): Promise<T | null> {
  const { found, userErrors } = await answer(context, async () => ({ found: await work() }));
  const [error] = userErrors;
  if (error && error.code !== 'NOT_FOUND') throw codedError('BAD_USER_INPUT', error.message);
  return found ?? null;
}
