import { type DomainError, Rejection } from '@linli/kit/decisions.ts';
import { createManyOnce, type CreateRequest } from '@linli/kit/graphql/idempotency.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { decide } from './estate.ts';
import type { Profile } from './profileInput.ts';

/** A profile with the path of its field in the arguments. */
export type Row = { readonly profile: Profile; readonly field: readonly string[] };

/**
 * Registers estates, all or none; answers their ids in order.
 * @throws Rejection AREA_NOT_FOUND, NOT_A_COMMUNITY, FORBIDDEN, ALREADY_EXISTS, DATE_NOT_POSSIBLE, naming every wrong row
 */
export async function registerEstates(
  context: Context,
  rows: readonly Row[],
  operation: string,
  input: CreateRequest['input'],
): Promise<string[]> {
  const { service, viewer } = context;
  const communities = await service.tree.nodes(rows.map(({ profile }) => profile.communityId));
  rejectAny(rows.flatMap((row, index) => placeErrors(context, row, communities[index])));
  rejectAny(
    rows.filter((row, index) => rows.findIndex((other) => nameOf(other) === nameOf(row)) < index).map(nameTaken),
  );
  const now = service.clock();
  try {
    return await createManyOnce(service, { viewer, operation, input, now }, async (transaction) => {
      rejectAny(await takenNames(context, transaction, rows));
      const made: string[] = [];
      for (const [index, row] of rows.entries())
        made.push(await registerOne(context, transaction, row, communities[index]?.path ?? [], now));
      return made;
    });
  } catch (error) {
    if (isDuplicate(error, 'communityId')) rejectAny(await takenNames(context, undefined, rows));
    throw error;
  }
}

async function registerOne(
  { service }: Context,
  transaction: Transaction,
  { profile, field }: Row,
  areaIds: readonly string[],
  now: Date,
): Promise<string> {
  const { managementMode: mode, managedSince, ...facts } = profile;
  const _id = newId('est');
  await service.estates.change(transaction, _id, (state) => {
    const outcome = decide(
      state,
      { type: 'REGISTER', estate: { _id, areaIds, ...facts }, mode, since: managedSince ?? null },
      now,
    );
    return outcome.ok
      ? outcome
      : { ok: false, errors: outcome.errors.map((error) => ({ ...error, field: [...field, ...(error.field ?? [])] })) };
  });
  return _id;
}

function placeErrors({ viewer }: Context, { field }: Row, community: ScopeNode | undefined): DomainError[] {
  const place = [...field, 'communityId'];
  if (!community) return [{ code: 'AREA_NOT_FOUND', field: place }];
  if (community.kind !== 'COMMUNITY') return [{ code: 'NOT_A_COMMUNITY', field: place }];
  return mayOn(viewer, 'estate:register', community.path) ? [] : [{ code: 'FORBIDDEN', field: place }];
}

const nameOf = ({ profile }: Row): string => JSON.stringify([profile.communityId, profile.name]);
const nameTaken = ({ field }: Row): DomainError => ({ code: 'ALREADY_EXISTS', field: [...field, 'name'] });

/** Tells which rows bear a name that their community has; that none gets in is decided by the unique index. */
async function takenNames(
  { service }: Context,
  transaction: Transaction | undefined,
  rows: readonly Row[],
): Promise<DomainError[]> {
  const wanted = {
    communityId: { $in: rows.map(({ profile }) => profile.communityId) },
    name: { $in: rows.map(({ profile }) => profile.name) },
  };
  const found = await service.models.estates
    .find(wanted, { communityId: 1, name: 1 }, transaction && { session: transaction.session })
    .lean();
  const taken = new Set(found.map(({ communityId, name }) => JSON.stringify([communityId, name])));
  return rows.filter((row) => taken.has(nameOf(row))).map(nameTaken);
}

function rejectAny(errors: readonly DomainError[]): void {
  if (errors.length) throw new Rejection(errors);
}
