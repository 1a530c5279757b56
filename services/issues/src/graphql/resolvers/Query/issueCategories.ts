import { categories } from '../../../issue/categories.ts';
import type { QueryResolvers } from '../../generated.ts';

export const issueCategories: QueryResolvers['issueCategories'] = () => [...categories.values()];
