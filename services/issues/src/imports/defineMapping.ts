import { type DomainError, reject, Rejection } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { isDuplicate, VersionConflict } from '@linli/kit/mongo/failures.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { CHANNELS } from '../issue/issue.ts';
import { type ImportMapping, importMappingId } from './importMappings.ts';
import { definitionShape, type Lookup, type MappingDefinition, mappingKeyShape } from './mapping.ts';

/** Most versions an area defines, of all keys together. */
export const MAX_MAPPINGS_OF_AREA = 200;

const Input = z.object({
  areaId: shapes.id,
  key: mappingKeyShape,
  partnerId: z
    .string()
    .regex(/^[A-Za-z0-9_.:-]{1,60}$/)
    .nullish(),
  definition: definitionShape,
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Stores a mapping as the area's newest version of its key; answers with its id.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, CATEGORY_NOT_FOUND, TOO_MANY_MAPPINGS, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED
 * @throws VersionConflict when somebody else defined the same version at the same moment
 */
export async function defineMapping({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const { areaId, key, definition, partnerId = null } = input;
  const area = await service.tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'issue:import', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  // Whose records a mapping brings decides whose issues it may close.
  if (partnerId !== null && partnerId !== viewer.id && !mayOn(viewer, 'issue:operate', area.path))
    reject('FORBIDDEN', ['input', 'partnerId']);
  await refuseUnknown(service, area, definition);
  const { importMappings } = service.models;
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'importMappingDefine', input, now }, async ({ session }) => {
    if ((await importMappings.countDocuments({ areaId }, { session })) >= MAX_MAPPINGS_OF_AREA)
      reject('TOO_MANY_MAPPINGS', ['input', 'areaId'], { most: MAX_MAPPINGS_OF_AREA });
    const newest = await importMappings
      .findOne({ areaId, key }, { number: 1 }, { session })
      .sort({ number: -1 })
      .lean();
    const number = (newest?.number ?? 0) + 1;
    const _id = importMappingId(areaId, key, number);
    const defined = { definition, definedById: viewer.id, definedAt: now };
    const mapping: ImportMapping = { _id, key, number, areaId, areaIds: area.path, partnerId, ...defined };
    try {
      await importMappings.collection.insertOne(mapping as never, { session });
    } catch (error) {
      throw isDuplicate(error) ? new VersionConflict(_id) : error;
    }
    return _id;
  });
}

/** Whatever a table leads to has to be there, and areas below the mapping's own. */
async function refuseUnknown(
  { catalogue, tree }: Context['service'],
  area: ScopeNode,
  { category, channel, area: place }: MappingDefinition,
): Promise<void> {
  const codes = targetsOf('category', category);
  const categories = await catalogue.findMany(codes.map(({ to }) => ({ code: to, areaIds: area.path })));
  const places = targetsOf('area', place);
  const nodes = await tree.nodes(places.map(({ to }) => to));
  const errors: DomainError[] = [
    ...codes
      .filter((_, at) => !categories[at] || categories[at].retired)
      .map(({ field }) => ({ code: 'CATEGORY_NOT_FOUND', field })),
    ...places
      .filter((_, at) => !nodes[at]?.path.includes(area._id))
      .map(({ field }) => ({ code: 'AREA_NOT_FOUND', field })),
    ...targetsOf('channel', channel)
      .filter(({ to }) => !CHANNELS.some((one) => one === to))
      .map(({ field }) => ({ code: 'INVALID_INPUT', field, params: { reason: CHANNELS.join(' ') } })),
  ];
  if (errors.length > 0) throw new Rejection(errors);
}

function targetsOf(name: string, lookup: Lookup | null): { to: string; field: string[] }[] {
  if (!lookup) return [];
  const at = ['input', 'definition', name];
  const entries = lookup.table.map(({ to }, index) => ({ to, field: [...at, 'table', String(index), 'to'] }));
  return lookup.fallback === null ? entries : [...entries, { to: lookup.fallback, field: [...at, 'fallback'] }];
}
