import { createManyOnce } from '@linli/kit/graphql/idempotency.ts';
import { type DomainError, Rejection, refuse } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, evolve, nodesOf, type PartyOrganization } from './partyOrganization.ts';
import { levels } from './place.ts';

/** Organizations of one batch at most. */
export const MAX_ORGANIZATIONS_PER_BATCH = MAX_INPUT_LIST;

const fields = { name: shapes.line, level: z.enum(levels), parentId: shapes.id.nullish(), areaId: shapes.id };
const One = z.object({ ...fields, idempotencyKey: shapes.idempotencyKey });
const Row = z.object({ ...fields, key: shapes.line.nullish(), parentKey: shapes.line.nullish() });
const Many = z.object({
  organizations: z.array(Row).min(1).max(MAX_ORGANIZATIONS_PER_BATCH),
  idempotencyKey: shapes.idempotencyKey,
});

type Row = z.output<typeof Row>;

/** Defines one organization. @throws Rejection as `definePartyOrganizations` */
export async function definePartyOrganization(context: Context, raw: unknown): Promise<string> {
  const input = readInput(One, raw, context.locale);
  const request = { operation: 'partyOrganizationDefine', input };
  const [id] = await define(context, request, [input], () => ['input']);
  return id as string;
}

/**
 * Defines organizations together or not at all.
 * @throws Rejection AREA_NOT_FOUND, NOT_FOUND, FORBIDDEN, WRONG_PARENT_LEVEL, WRONG_AREA_KIND, AREA_OUTSIDE_PARENT, DUPLICATE_ROW
 */
export async function definePartyOrganizations(context: Context, raw: unknown): Promise<string[]> {
  const input = readInput(Many, raw, context.locale);
  const request = { operation: 'partyOrganizationsDefine', input };
  return define(context, request, input.organizations, (index) => ['input', 'organizations', String(index)]);
}

type Request = { readonly operation: string; readonly input: { readonly idempotencyKey?: string | null | undefined } };

async function define(
  { service, viewer }: Context,
  request: Request,
  rows: readonly Row[],
  placeOf: (index: number) => string[],
): Promise<string[]> {
  const now = service.clock();
  const areas = await service.tree.nodes(rows.map(({ areaId }) => areaId));
  return createManyOnce(service, { ...request, viewer, now }, async (transaction) => {
    const parentIds = [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))];
    const parents = await loadParents(service, transaction, parentIds);
    const plan = planChain({ viewer, rows, areas, parents, now });
    const errors = plan.errors.map(({ index, error }) => ({
      ...error,
      field: [...placeOf(index), ...(error.field ?? [])],
    }));
    if (errors.length) throw new Rejection(errors);
    for (const id of parentIds) {
      await service.partyOrganizations.change(transaction, id, (state) => decide(state, { type: 'ATTACH' }, now));
    }
    const { session } = transaction;
    await service.models.partyOrganizations.collection.insertMany(plan.organizations as never, { session });
    return plan.organizations.map(({ _id }) => _id);
  });
}

async function loadParents({ models }: Context['service'], { session }: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, PartyOrganization>();
  const filter = { _id: { $in: ids } } as never;
  const found = await models.partyOrganizations.find(filter, null, { session }).lean<PartyOrganization[]>();
  return new Map(found.map((one) => [one._id, one]));
}

type ChainPlan = {
  readonly viewer: Viewer;
  readonly rows: readonly Row[];
  readonly areas: readonly (ScopeNode | undefined)[];
  readonly parents: ReadonlyMap<string, PartyOrganization>;
  readonly now: Date;
};

/** What the rows make of the chain: organizations, or what is wrong with which row. A row's parent comes before it. */
function planChain({ viewer, rows, areas, parents, now }: ChainPlan) {
  const byKey = new Map<string, PartyOrganization>();
  const organizations: PartyOrganization[] = [];
  const errors: { index: number; error: DomainError }[] = [];
  for (const [index, row] of rows.entries()) {
    const made = planRow(row, areas[index], viewer, parents, byKey, now);
    if ('errors' in made) errors.push(...made.errors.map((error) => ({ index, error })));
    else {
      organizations.push(made);
      if (row.key) byKey.set(row.key, made);
    }
  }
  return { organizations, errors };
}

function planRow(
  { key, parentKey, parentId, name, level, areaId }: Row,
  area: ScopeNode | undefined,
  viewer: Viewer,
  parents: ReadonlyMap<string, PartyOrganization>,
  byKey: ReadonlyMap<string, PartyOrganization>,
  now: Date,
): PartyOrganization | { errors: readonly DomainError[] } {
  if (key && byKey.has(key)) return refuse('DUPLICATE_ROW', ['key']);
  if (!area) return refuse('AREA_NOT_FOUND', ['areaId']);
  if (parentKey && parentId) return refuse('TWO_PARENTS', ['parentKey']);
  const known = parentKey ? byKey.get(parentKey) : parents.get(parentId ?? '');
  const parent = known && mayOn(viewer, 'organization:manage', nodesOf(known)) ? known : undefined;
  if (!parent && (parentKey || parentId)) return refuse('NOT_FOUND', [parentKey ? 'parentKey' : 'parentId']);
  if (!parent && !mayOn(viewer, 'organization:manage', area.path)) return refuse('FORBIDDEN', ['areaId']);
  const organization = { _id: newId('org'), name, level, areaId };
  const outcome = decide(undefined, { type: 'DEFINE', organization, area, parent }, now);
  if (!outcome.ok) return outcome;
  const [event] = outcome.events;
  return { ...evolve(undefined, event as NonNullable<typeof event>), version: 1 };
}
