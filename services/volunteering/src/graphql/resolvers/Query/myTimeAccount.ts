import { personAccountId } from '../../../timeBank/timeAccount.ts';
import type { QueryResolvers } from '../../generated.ts';
import { visibleTimeAccount } from '../visibleTimeAccount.ts';

export const myTimeAccount: QueryResolvers['myTimeAccount'] = (_, _args, context) =>
  visibleTimeAccount(context, personAccountId(context.viewer.id));
