import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dataSchema } from '../src/asyncapi.ts';
import { breakingChanges, type DataSchema } from '../src/compatibility.ts';
import { contracts } from '../src/index.ts';

const folder = new URL('../published/', import.meta.url);
const published = readdirSync(folder).map((file) => {
  const [, type, version] = /^(.+)\.v(\d+)\.json$/.exec(file) ?? [];
  return {
    type,
    version: Number(version),
    schema: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as DataSchema,
  };
});

describe('published events', () => {
  it.each(published)('$type version $version is still what readers were promised', ({ type, version, schema }) => {
    const contract = contracts.find((one) => one.type === type);
    if (!contract) throw new Error(`${type} was published and is gone`);
    if (contract.version === version) expect(breakingChanges(schema, dataSchema(contract))).toEqual([]);
  });

  it('names every event once', () => {
    const types = contracts.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('breakingChanges', () => {
  const schema = {
    type: 'object',
    properties: { id: { type: 'string' }, stars: { type: 'integer', maximum: 5 } },
    required: ['id', 'stars'],
  };

  it.each([
    [
      'a removed field',
      { ...schema, properties: { id: { type: 'string' } }, required: ['id'] },
      'data.stars was removed',
    ],
    [
      'another type',
      { ...schema, properties: { ...schema.properties, id: { type: 'integer' } } },
      'data.id changed its shape',
    ],
    [
      'another range',
      { ...schema, properties: { ...schema.properties, stars: { type: 'integer', maximum: 10 } } },
      'data.stars changed its shape',
    ],
    ['a field made optional', { ...schema, required: ['id'] }, 'data.stars became optional'],
    [
      'a new required field',
      { ...schema, properties: { ...schema.properties, by: { type: 'string' } }, required: ['id', 'stars', 'by'] },
      'data.by became required',
    ],
  ])('reports %s', (_, current, problem) => {
    expect(breakingChanges(schema, current)).toEqual([problem]);
  });

  it('allows a new optional field and a better description', () => {
    const current = {
      ...schema,
      properties: { ...schema.properties, id: { type: 'string', description: 'id' }, by: { type: 'string' } },
    };
    expect(breakingChanges(schema, current)).toEqual([]);
  });
});
