import { createManyOnce } from '@linli/kit/graphql/idempotency.ts';
import { reject, Rejection, refuse } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import type { PartyMember } from '../members/partyMember.ts';
import { attachTo } from './attachTo.ts';
import type { HubHousehold } from './hubHousehold.ts';
import type { PartyOrganization } from './partyOrganization.ts';

/** Hub households of one batch, and Party members living in one, at most. */
export const MAX_HUBS_PER_BATCH = MAX_INPUT_LIST;
export const MAX_HUB_MEMBERS = 10;

const Row = z.object({
  name: shapes.line,
  householdId: shapes.id.nullish(),
  memberIds: z.array(shapes.id).max(MAX_HUB_MEMBERS),
});
const Input = z.object({
  partyOrganizationId: shapes.id,
  hubHouseholds: z.array(Row).min(1).max(MAX_HUBS_PER_BATCH),
  idempotencyKey: shapes.idempotencyKey,
});

type Row = z.output<typeof Row>;

/**
 * Designates hub households of one branch or group, all or none.
 * @throws Rejection NOT_FOUND, HUB_NEEDS_BRANCH_OR_GROUP, DUPLICATE_ROW, ALREADY_DESIGNATED
 */
export async function designateHubHouseholds(context: Context, raw: unknown): Promise<string[]> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const { partyOrganizationId: id, hubHouseholds: rows } = input;
  refuseRows(rows, ({ name }, index) => rows.findIndex((other) => other.name === name) < index, 'DUPLICATE_ROW');
  const now = service.clock();
  const request = { viewer, operation: 'hubHouseholdsDesignate', input, now };
  try {
    return await createManyOnce(service, request, async (transaction) => {
      const organization = await attachTo(context, transaction, 'organization:manage', id);
      if (organization.level !== 'ESTATE_BRANCH' && organization.level !== 'BUILDING_GROUP') {
        reject('HUB_NEEDS_BRANCH_OR_GROUP', ['input', 'partyOrganizationId']);
      }
      await checkMembers(service, transaction, organization, rows);
      const hubs = rows.map((row) => hubHousehold(row, organization, now));
      await service.models.hubHouseholds.collection.insertMany(hubs as never, { session: transaction.session });
      return hubs.map(({ _id }) => _id);
    });
  } catch (error) {
    if (isDuplicate(error)) await refuseTaken(service, id, rows);
    throw error;
  }
}

/** Members named must belong to the organization or to one below it. */
async function checkMembers(
  { models }: Context['service'],
  { session }: Transaction,
  { _id }: PartyOrganization,
  rows: readonly Row[],
): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ memberIds }) => memberIds))];
  if (ids.length === 0) return;
  const filter = { _id: { $in: ids }, organizationIds: _id } as never;
  const found = await models.partyMembers.find(filter, { _id: 1 }, { session }).lean<Pick<PartyMember, '_id'>[]>();
  const known = new Set(found.map((one) => one._id));
  refuseRows(rows, ({ memberIds }) => memberIds.some((one) => !known.has(one)), 'NOT_FOUND', 'memberIds');
}

async function refuseTaken(
  { models }: Context['service'],
  organizationId: string,
  rows: readonly Row[],
): Promise<void> {
  const filter = { organizationId, name: { $in: rows.map(({ name }) => name) } } as never;
  const taken = await models.hubHouseholds.distinct('name', filter);
  refuseRows(rows, ({ name }) => taken.includes(name), 'ALREADY_DESIGNATED');
}

function refuseRows(
  rows: readonly Row[],
  wrong: (row: Row, index: number) => boolean,
  code: string,
  field = 'name',
): void {
  const errors = rows.flatMap((row, index) =>
    wrong(row, index) ? refuse(code, ['input', 'hubHouseholds', String(index), field]).errors : [],
  );
  if (errors.length) throw new Rejection(errors);
}

function hubHousehold({ name, householdId, memberIds }: Row, organization: PartyOrganization, now: Date): HubHousehold {
  const { _id: organizationId, organizationIds, areaIds } = organization;
  return {
    _id: newId('hub'),
    version: 1,
    name,
    organizationId,
    organizationIds,
    areaIds,
    householdId: householdId ?? null,
    memberIds: [...new Set(memberIds)],
    designatedAt: now,
  };
}
