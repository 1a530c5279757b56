import type { QueryResolvers } from '../../generated.ts';
import { visibleDeliberationDay } from '../deliberationRows.ts';

export const deliberationDay: QueryResolvers['deliberationDay'] = (_, { id }, context) =>
  visibleDeliberationDay(context, id);
