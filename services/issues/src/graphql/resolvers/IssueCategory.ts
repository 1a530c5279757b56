import type { IssueCategoryResolvers } from '../generated.ts';

export const IssueCategory: IssueCategoryResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  filingCondition: ({ filingCondition }, _, { locale }) => filingCondition[locale],
  closingCondition: ({ closingCondition }, _, { locale }) => closingCondition[locale],
  keywords: ({ keywords }) => [...keywords],
  form: ({ form }) => [...form],
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
};
