import type { IssueCategoryMajorResolvers } from '../generated.ts';

export const IssueCategoryMajor: IssueCategoryMajorResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
};
