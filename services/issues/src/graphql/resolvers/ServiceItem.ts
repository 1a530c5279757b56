import type { ServiceItemGroupResolvers, ServiceItemMaterialResolvers, ServiceItemResolvers } from '../generated.ts';

export const ServiceItem: ServiceItemResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  eligibility: ({ eligibility }, _, { locale }) => eligibility[locale],
  materials: ({ materials }) => [...materials],
  results: ({ results }, _, { locale }) => results.map((result) => result[locale]),
  form: ({ form }) => [...form],
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
};

export const ServiceItemGroup: ServiceItemGroupResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
};

export const ServiceItemMaterial: ServiceItemMaterialResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  note: ({ note }, _, { locale }) => note?.[locale] ?? null,
};
