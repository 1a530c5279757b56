import type { IssueFormValueResolvers } from '../generated.ts';

export const IssueFormValue: IssueFormValueResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
};
