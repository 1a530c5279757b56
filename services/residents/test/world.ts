import { expect } from '@jest/globals';
import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';

export const SCOPES = [
  'area:read',
  'area:define',
  'area:regrid',
  'resident:read',
  'resident:register',
  'person:read-clear',
];
export const operator = viewerWith('per_operator', 'are_440803', SCOPES);
export const reader = viewerWith('per_reader', 'are_440803', ['area:read', 'resident:read']);
export const stranger = viewerWith('per_stranger', 'are_110101', SCOPES);

export type UserError = { code: string; message: string; field: string[] | null };
export type Payload<T = { id: string }> = { userErrors: UserError[] } & Record<string, T | UserError[] | null>;

/** An input of a mutation. */
export type Input = Record<string, unknown>;

/** An input that defines an area. */
export type AreaInput = { kind: string; code: string; adminCode?: string; name: string; parentId?: string };

export const DISTRICT: AreaInput = { kind: 'DISTRICT', code: '440803', adminCode: '440803', name: '霞山区' };
export const SUBDISTRICT: AreaInput = {
  kind: 'SUBDISTRICT',
  code: '440803071',
  adminCode: '440803071',
  name: '工农街道',
  parentId: 'are_440803',
};

export const communityNumbered = (number: number): AreaInput => {
  const code = `440803071${String(number).padStart(3, '0')}`;
  return { kind: 'COMMUNITY', code, adminCode: code, name: `社区${number}`, parentId: 'are_440803071' };
};

/** A community with this many grids, each with this many micro-grids; codes `-G01-M01`. */
export function communityWithGrids(number: number, grids: number, microGrids: number): AreaInput[] {
  const community = communityNumbered(number);
  const two = (value: number) => String(value + 1).padStart(2, '0');
  const areas = [community];
  for (let grid = 0; grid < grids; grid += 1) {
    const code = `${community.code}-G${two(grid)}`;
    areas.push({ kind: 'GRID', code, name: `第${grid + 1}网格`, parentId: `are_${community.code}` });
    for (let micro = 0; micro < microGrids; micro += 1) {
      areas.push({
        kind: 'MICRO_GRID',
        code: `${code}-M${two(micro)}`,
        name: `第${micro + 1}微网格`,
        parentId: `are_${code}`,
      });
    }
  }
  return areas;
}

let people = 0;

/** Id numbers with valid check characters, a new one with each call. */
export function nextIdNumber(): string {
  people += 1;
  const digits = `440803${19500101 + (Math.trunc(people / 999) % 28)}${String(people % 999).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

/** Sends mutations as the operator unless told otherwise. */
export function driver(service: () => TestService) {
  const send = async <T = { id: string }>(
    field: string,
    input: Input,
    result: string,
    viewer = operator,
    language = 'en',
  ) => {
    const type = field.charAt(0).toUpperCase() + field.slice(1);
    const query = `mutation ($input: ${type}Input!) { ${field}(input: $input) { ${result} userErrors { code message field } } }`;
    const { data, errors } = await service().ask<Record<string, Payload<T>>>(viewer, query, { input }, language);
    expect(errors).toBeUndefined();
    return data[field] as Payload<T>;
  };
  const done = async <T = { id: string }>(
    field: string,
    input: Input,
    result: string,
    viewer = operator,
  ): Promise<T> => {
    const { userErrors, ...rest } = await send<T>(field, input, result, viewer);
    expect(userErrors).toEqual([]);
    return Object.values(rest)[0] as T;
  };
  return {
    send,
    done,
    async ask<T>(viewer: typeof operator, query: string, variables: Input = {}): Promise<T> {
      const { data, errors } = await service().ask<T>(viewer, query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    async define(areas: AreaInput[]): Promise<void> {
      for (let from = 0; from < areas.length; from += 200)
        await done('areasDefine', { areas: areas.slice(from, from + 200) }, 'areas { id }');
    },
    async buildings(rows: (Input & { number: string })[]): Promise<string[]> {
      const made = await done<{ id: string }[]>(
        'buildingsRegister',
        { buildings: rows.map((row) => ({ name: row.number, floors: 6, units: ['1'], ...row })) },
        'buildings { id }',
      );
      return made.map(({ id }) => id);
    },
    async households(buildingId: string, count: number): Promise<string[]> {
      const rows = Array.from({ length: count }, (_, index) => ({
        buildingId,
        unitNumber: '1',
        roomNumber: String(101 + index),
      }));
      const made = await done<{ id: string }[]>('householdsRegister', { households: rows }, 'households { id }');
      return made.map(({ id }) => id);
    },
    async persons(householdIds: string[], name = '陈静怡'): Promise<string[]> {
      const rows = householdIds.map((householdId) => ({ name, idNumber: nextIdNumber(), householdId }));
      const made = await done<{ id: string }[]>('personsRegister', { persons: rows }, 'persons { id }');
      return made.map(({ id }) => id);
    },
  };
}
