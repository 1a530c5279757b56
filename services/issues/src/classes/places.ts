import { metresBetween } from '../intake/metresBetween.ts';
import type { ClassIssue } from './classIssue.ts';

/** How far apart two issues may be to be at one place, in metres. */
export const SAME_PLACE_METRES = 300;

/** Metres of one degree of latitude, a little too few: cells may be wider than the radius, never narrower. */
const DEGREE_METRES = 111_000;

/** Beyond it the cells of the map would be too narrow; nothing is reported from there. */
const MAX_LATITUDE = 85;

type Placed = Pick<ClassIssue, 'areaIds' | 'buildingId' | 'location'>;

/** In one building, in one smallest area (grid, or community where no grid is known), or at most `SAME_PLACE_METRES` apart. */
export function atOnePlace(a: Placed, b: Placed): boolean {
  if (a.buildingId !== null && a.buildingId === b.buildingId) return true;
  if (a.areaIds.at(-1) === b.areaIds.at(-1)) return true;
  return Boolean(a.location && b.location && metresBetween(a.location, b.location) <= SAME_PLACE_METRES);
}

/** Keys under which an issue is filed, and those under which whatever is at one place with it is found. */
export function placeKeys({ buildingId, areaIds, location }: Placed): { own: string[]; near: string[] } {
  const named = [...(buildingId ? [`b ${buildingId}`] : []), `a ${areaIds.at(-1)}`];
  if (!location || Math.abs(location.latitude) > MAX_LATITUDE) return { own: named, near: named };
  const row = Math.floor((location.latitude * DEGREE_METRES) / SAME_PLACE_METRES);
  const cells = [-1, 0, 1].flatMap((step) => cellsOfRow(row + step, location.longitude));
  return { own: [...named, cellAt(row, location.longitude, 0)], near: [...named, ...cells] };
}

const cellsOfRow = (row: number, longitude: number): string[] => [-1, 0, 1].map((step) => cellAt(row, longitude, step));

/** Cells are as wide as the radius, or a little wider, anywhere in their row. */
function cellAt(row: number, longitude: number, step: number): string {
  const outermost = ((Math.abs(row) + 1) * SAME_PLACE_METRES) / DEGREE_METRES;
  const width = SAME_PLACE_METRES / (DEGREE_METRES * Math.cos((outermost * Math.PI) / 180));
  return `c ${row} ${Math.floor(longitude / width) + step}`;
}
