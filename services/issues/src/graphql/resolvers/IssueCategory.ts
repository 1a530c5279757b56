import type { IssueCategoryResolvers } from '../generated.ts';

export const IssueCategory: IssueCategoryResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
};
