import { createManyOnce } from '@linli/kit/graphql/idempotency.ts';
import { Rejection, refuse } from '@linli/kit/decisions.ts';
import { MAX_INPUT_LIST, readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { maskName } from '@linli/kit/security/personalData.ts';
import { z } from 'zod';
import { attachTo } from '../chain/attachTo.ts';
import type { PartyOrganization } from '../chain/partyOrganization.ts';
import type { Context } from '../graphql/context.ts';
import { dayOf } from '../localDays.ts';
import { candidateProblems, memberCategories, type PartyMember } from './partyMember.ts';

/** Members of one batch at most. */
export const MAX_MEMBERS_PER_BATCH = MAX_INPUT_LIST;

const Row = z.object({
  name: shapes.line,
  idNumber: shapes.idNumber,
  category: z.enum(memberCategories),
  joinedOn: z.iso.date(),
});
const Input = z.object({
  partyOrganizationId: shapes.id,
  members: z.array(Row).min(1).max(MAX_MEMBERS_PER_BATCH),
  idempotencyKey: shapes.idempotencyKey,
});

type Row = z.output<typeof Row> & { readonly personId: string };

/**
 * Enters members into an organization, all or none; a person has one current membership.
 * @throws Rejection NOT_FOUND, DUPLICATE_ROW, DATE_IN_FUTURE, ALREADY_MEMBER for each row concerned
 */
export async function admitPartyMembers(context: Context, raw: unknown): Promise<string[]> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const now = service.clock();
  const rows = input.members.map((row) => ({ ...row, personId: service.personalData.personId(row.idNumber) }));
  const problems = candidateProblems(rows, dayOf(now));
  if (problems.length) throw new Rejection(problems);
  const request = { viewer, operation: 'partyMembersAdmit', input, now };
  try {
    return await createManyOnce(service, request, async (transaction) => {
      const organization = await attachTo(context, transaction, 'member:manage', input.partyOrganizationId);
      const members = rows.map((row) => partyMember(service, row, organization, now));
      await service.models.partyMembers.collection.insertMany(members as never, { session: transaction.session });
      return members.map(({ _id }) => _id);
    });
  } catch (error) {
    if (isDuplicate(error)) await refuseMembers(service, rows);
    throw error;
  }
}

/** @throws Rejection ALREADY_MEMBER naming the rows of people who are members. */
async function refuseMembers({ models }: Context['service'], rows: readonly Row[]): Promise<void> {
  const filter = { personId: { $in: rows.map(({ personId }) => personId) }, current: true } as never;
  const taken = await models.partyMembers.distinct('personId', filter);
  const errors = rows.flatMap(({ personId }, index) =>
    taken.includes(personId) ? refuse('ALREADY_MEMBER', ['input', 'members', String(index), 'idNumber']).errors : [],
  );
  if (errors.length) throw new Rejection(errors);
}

function partyMember(
  { personalData }: Context['service'],
  { personId, name, category, joinedOn }: Row,
  { _id: organizationId, organizationIds, areaIds }: PartyOrganization,
  now: Date,
): PartyMember {
  return {
    _id: newId('mem'),
    version: 1,
    personId,
    name: personalData.seal('partyMember.name', name),
    maskedName: maskName(name),
    category,
    joinedOn,
    organizationId,
    organizationIds,
    areaIds,
    current: true,
    admittedAt: now,
  };
}
