import { askFigures } from '../../../figures/askFigures.ts';
import type { QueryResolvers } from '../../generated.ts';
import { orNull } from '../orNull.ts';

export const figures: QueryResolvers['figures'] = (_, { input }, context) =>
  orNull(context, () => askFigures(context, input));
