import type { IssueFormFieldResolvers } from '../generated.ts';

export const IssueFormField: IssueFormFieldResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  description: ({ description }, _, { locale }) => description?.[locale] ?? null,
  values: ({ values }) => [...values],
};
