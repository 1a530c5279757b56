import { personAccountId } from '../../timeBank/timeAccount.ts';
import type { PersonResolvers } from '../generated.ts';
import { visibleTimeAccount } from './visibleTimeAccount.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  timeAccount: ({ id }, _, context) => visibleTimeAccount(context, personAccountId(id)),
};
