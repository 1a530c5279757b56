import { expect } from '@jest/globals';
import { areaDefined, type EventContract } from '@linli/contracts';
import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { creditCheckCharacter } from '../src/dualReporting/creditCode.ts';

export type UserError = { code: string; message: string; field: string[] | null };

const KINDS = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID', 'MICRO_GRID'] as const;
type AreaData = typeof areaDefined extends EventContract<infer Data> ? Data : never;

/** Publishes an area with this path, as residents would. */
export async function defineArea({ probe }: TestService, path: readonly string[]): Promise<string> {
  const areaId = path.at(-1) as string;
  const kind = KINDS[path.length - 1] as AreaData['kind'];
  await probe.publish(areaDefined, areaId, 1, { areaId, kind, name: areaId, path: [...path], revision: 1 });
  return areaId;
}

/** A community with grids and micro-grids; answers with the ids of the smallest areas by grid. */
export async function defineCommunity(service: TestService, path: readonly string[], grids: number, micros: number) {
  for (const [index] of path.entries()) await defineArea(service, path.slice(0, index + 1));
  const community = path.at(-1) as string;
  const layout: { grid: string; microGrids: string[] }[] = [];
  for (let g = 1; g <= grids; g += 1) {
    const grid = await defineArea(service, [...path, `${community}-G${String(g).padStart(2, '0')}`]);
    const microGrids: string[] = [];
    for (let m = 1; m <= micros; m += 1) {
      microGrids.push(await defineArea(service, [...path, grid, `${grid}-M${String(m).padStart(2, '0')}`]));
    }
    layout.push({ grid, microGrids });
  }
  return layout;
}

export const idNumber = (serial: number): string => {
  const day = `19${String(50 + (serial % 50)).padStart(2, '0')}0101`;
  const digits = `110105${day}${String(Math.floor(serial / 50)).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
};

export const creditCode = (serial: number): string => {
  const first = `91110105${String(serial).padStart(9, '0')}`;
  return first + creditCheckCharacter(first);
};

const ORGANIZATION_SCOPES = ['organization:read', 'organization:manage', 'member:read', 'member:manage'];
export const organizer = (node: string, more: readonly string[] = []): Viewer =>
  viewerWith('per_organizer', node, [...ORGANIZATION_SCOPES, ...more]);

/** Runs an operation that must not fail as a whole and answers with its first field. */
export async function run<T>(service: TestService, viewer: Viewer, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await service.ask<Record<string, T>>(viewer, query, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as T;
}

const mutation = (field: string, fields: string) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
  return `mutation ($input: ${type}) { ${field}(input: $input) { ${fields} userErrors { code message field } } }`;
};

/** Runs a mutation with an input; `fields` are those of its payload beside `userErrors`. */
export function act<T>(service: TestService, viewer: Viewer, field: string, input: object, fields: string) {
  return run<T & { userErrors: UserError[] }>(service, viewer, mutation(field, fields), { input });
}
