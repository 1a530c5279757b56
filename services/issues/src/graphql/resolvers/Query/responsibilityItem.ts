import type { QueryResolvers } from '../../generated.ts';
import { visibleResponsibilityItem } from '../deliberationRows.ts';

export const responsibilityItem: QueryResolvers['responsibilityItem'] = (_, { id }, context) =>
  visibleResponsibilityItem(context, id);
