import { readdirSync, readFileSync } from 'node:fs';
import { type ProcedureDefinition, procedureShape } from './definition.ts';

/** Version of every procedure that comes with the product. */
export const SHIPPED_VERSION = 1;

const folder = new URL('../../data/procedures/', import.meta.url);

/** The procedures that come with the product, by key; one file each. */
export const shipped: ReadonlyMap<string, ProcedureDefinition> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => procedureShape.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
    .map((definition) => [definition.key, definition]),
);
