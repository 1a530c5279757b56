import { measures } from '../../../figures/measures.ts';
import type { QueryResolvers } from '../../generated.ts';

export const figureMeasures: QueryResolvers['figureMeasures'] = () => [...measures.values()];
