import { evenly } from './random.ts';

/** An area to define: its code makes its id (`are_<code>`). */
export type ExampleArea = {
  readonly kind: 'DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY' | 'GRID' | 'MICRO_GRID';
  readonly code: string;
  readonly adminCode?: string;
  readonly name: string;
  readonly parentId?: string;
};

export const areaId = (code: string): string => `are_${code}`;

export const district = (code: string, name: string, adminCode?: string): ExampleArea => ({
  kind: 'DISTRICT',
  code,
  name,
  ...(adminCode && { adminCode }),
});

export const subdistrict = (adminCode: string, name: string, parent: string): ExampleArea => ({
  kind: 'SUBDISTRICT',
  code: adminCode,
  adminCode,
  name,
  parentId: areaId(parent),
});

/** A community; without a national code when the divisions' register has none for it. */
export const community = (code: string, name: string, parent: string): ExampleArea => ({
  kind: 'COMMUNITY',
  code,
  name,
  ...(/^\d{12}$/.test(code) && { adminCode: code }),
  parentId: areaId(parent),
});

const two = (number: number): string => String(number).padStart(2, '0');

/** `grids` grids of a community, each with its share of the micro-grids. */
export function gridsOf(communityCode: string, grids: number, microGrids = 0): ExampleArea[] {
  return evenly(microGrids, grids).flatMap((share, index) => {
    const code = `${communityCode}-G${two(index + 1)}`;
    const grid: ExampleArea = { kind: 'GRID', code, name: `第${index + 1}网格`, parentId: areaId(communityCode) };
    const micro = Array.from({ length: share }, (_, place): ExampleArea => {
      return {
        kind: 'MICRO_GRID',
        code: `${code}-M${two(place + 1)}`,
        name: `第${index + 1}网格微网格${place + 1}`,
        parentId: areaId(code),
      };
    });
    return [grid, ...micro];
  });
}
