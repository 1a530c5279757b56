import { askFigures } from '../../../figures/askFigures.ts';
import { csvOf } from '../../../figures/figuresCsv.ts';
import type { QueryResolvers } from '../../generated.ts';
import { orNull } from '../orNull.ts';

export const figuresCsv: QueryResolvers['figuresCsv'] = (_, { input, byteOrderMark }, context) =>
  orNull(context, async () => csvOf(await askFigures(context, input), context.locale, byteOrderMark));
