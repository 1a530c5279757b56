import type { QueryResolvers } from '../../generated.ts';
import { visibleTimeAccount } from '../visibleTimeAccount.ts';

export const timeAccount: QueryResolvers['timeAccount'] = (_, { id }, context) => visibleTimeAccount(context, id);
