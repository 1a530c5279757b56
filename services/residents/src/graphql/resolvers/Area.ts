import type { AreaKind } from '../../areas/area.ts';
import type { AreaResolvers } from '../generated.ts';
import { visibleArea } from './visible.ts';

const typeNames = {
  DISTRICT: 'District',
  SUBDISTRICT: 'Subdistrict',
  COMMUNITY: 'Community',
  GRID: 'Grid',
  MICRO_GRID: 'MicroGrid',
} as const satisfies Record<AreaKind, string>;

export const Area: AreaResolvers = {
  __resolveType: ({ kind }) => typeNames[kind],
  __resolveReference: ({ id }, context) => visibleArea(context, id),
};
