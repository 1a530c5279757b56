import type { ImportMappingResolvers } from '../generated.ts';

export const ImportMapping: ImportMappingResolvers = {
  id: ({ _id }) => _id,
  version: ({ number }) => number,
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  definedBy: ({ definedById }) => (definedById === null ? null : { id: definedById }),
};
