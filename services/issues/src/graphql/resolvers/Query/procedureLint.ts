import { Rejection } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import type { ProcedureDefinition } from '../../../procedure/definition.ts';
import { definitionInput } from '../../../procedure/definitionInput.ts';
import { lint } from '../../../procedure/lint.ts';
import type { Context } from '../../context.ts';
import type { QueryResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const procedureLint: QueryResolvers['procedureLint'] = (_, { definition }, context) =>
  answer(context, async () => ({ findings: lint(read(definition, context)) }));

/** The argument is called `definition`, not `input`. */
function read(definition: unknown, { locale }: Context): ProcedureDefinition {
  try {
    return readInput(definitionInput, definition, locale);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Rejection(error.errors.map((one) => ({ ...one, field: ['definition', ...(one.field ?? []).slice(1)] })));
  }
}
