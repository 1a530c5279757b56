import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { estateKinds, managementModes } from './responsibility.ts';

/** Limits of a profile's figures. */
export const MAX_BUILDINGS = 10_000;
export const MAX_HOUSEHOLDS = 100_000;
/** Floor area in square centimetres: 100 km². */
export const MAX_AREA_SQUARE_CENTIMETRES = 1_000_000_000_000;
export const MIN_BUILT_YEAR = 1_900;
export const MAX_BUILT_YEAR = 2_100;

/** The facts of a profile as they come in. */
export const factShapes = {
  name: shapes.line,
  kind: z.enum(estateKinds),
  buildingCount: z.int().min(0).max(MAX_BUILDINGS),
  householdCount: z.int().min(0).max(MAX_HOUSEHOLDS),
  areaSquareCentimetres: z.int().min(1).max(MAX_AREA_SQUARE_CENTIMETRES).nullable(),
  builtYear: z.int().min(MIN_BUILT_YEAR).max(MAX_BUILT_YEAR).nullable(),
};

/** A whole profile, for registration. */
export const profileShape = z.object({
  ...factShapes,
  communityId: shapes.id,
  managementMode: z.enum(managementModes),
  managedSince: z.date().nullish(),
  areaSquareCentimetres: factShapes.areaSquareCentimetres.default(null),
  builtYear: factShapes.builtYear.default(null),
});

export type Profile = z.output<typeof profileShape>;
