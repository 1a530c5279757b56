import { Rejection } from '@linli/kit/decisions.ts';
import type { Category } from '../catalogue/category.ts';
import { placeOf } from '../place.ts';
import type { Issues } from '../service.ts';
import type { LineCode, Row } from './readRow.ts';

/** Where a row's issue lies, and what it is. */
export type ImportPlace = {
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly category: Category;
};

type Placed = ImportPlace | { readonly code: LineCode };

const PLACE_CODES: Readonly<Record<string, LineCode>> = {
  AREA_NOT_FOUND: 'AREA_UNKNOWN',
  AREA_TOO_WIDE: 'AREA_TOO_WIDE',
};

/** Area and category of rows, or what is wrong with them; each pair is looked up once. */
export function placer(service: Issues, importAreaId: string): (row: Row) => Promise<Placed> {
  const known = new Map<string, Promise<Placed>>();
  return ({ areaId, categoryCode }) => {
    const key = `${areaId} ${categoryCode}`;
    const placed = known.get(key) ?? place(service, importAreaId, areaId ?? importAreaId, categoryCode);
    known.set(key, placed);
    return placed;
  };
}

async function place(service: Issues, importAreaId: string, areaId: string, categoryCode: string): Promise<Placed> {
  const found = await placeOf(service, areaId).catch((error: unknown) => {
    const code = error instanceof Rejection ? PLACE_CODES[error.errors[0]?.code ?? ''] : undefined;
    if (code === undefined) throw error;
    return { code };
  });
  if ('code' in found) return found;
  if (!found.areaIds.includes(importAreaId)) return { code: 'AREA_OUTSIDE' };
  const category = await service.catalogue.find(categoryCode, found.areaIds);
  if (!category || category.retired) return { code: 'CATEGORY_UNKNOWN' };
  // Whoever helps at home must know whom to call; no import brings that.
  return category.kind === 'HELP' ? { code: 'CATEGORY_NEEDS_CONTACT' } : { ...found, category };
}
