import { majors } from '../../../catalogue/shipped.ts';
import type { QueryResolvers } from '../../generated.ts';

export const issueCategoryMajors: QueryResolvers['issueCategoryMajors'] = () => [...majors.values()];
