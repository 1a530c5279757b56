import { reject, Rejection, refuse } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { UnitReport } from '../dualReporting/unitReport.ts';
import type { Context } from '../graphql/context.ts';
import { endOfDay } from '../localDays.ts';
import { decide, MAX_TERM_DAYS } from './contract.ts';
import { EXPIRE_CONTRACTS } from './expireContracts.ts';

/** Units of one contract, and entries of its lists, at most. */
export const MAX_UNITS = 50;
export const MAX_CONTRACT_ITEMS = 50;

const Input = z.object({
  communityId: shapes.id,
  partyOrganizationId: shapes.id.nullish(),
  unitReportIds: z.array(shapes.id).min(1).max(MAX_UNITS),
  title: shapes.line,
  needs: z.array(shapes.line).max(MAX_CONTRACT_ITEMS),
  resources: z.array(shapes.line).max(MAX_CONTRACT_ITEMS),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  idempotencyKey: shapes.idempotencyKey,
});

type Input = z.output<typeof Input>;

/**
 * Drafts a contract of a community with units that have reported to it.
 * @throws Rejection AREA_NOT_FOUND, NOT_A_COMMUNITY, FORBIDDEN, NOT_FOUND, UNIT_REPORT_NOT_OPEN, INVALID_TERM
 */
export async function draftContract({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const now = service.clock();
  const dueAt = termEnd(input, now);
  const community = await service.tree.node(input.communityId);
  if (!community) reject('AREA_NOT_FOUND', ['input', 'communityId']);
  if (community.kind !== 'COMMUNITY') reject('NOT_A_COMMUNITY', ['input', 'communityId']);
  if (!mayOn(viewer, 'contract:manage', community.path)) reject('FORBIDDEN', ['input', 'communityId']);
  await checkCommittee(service, input);
  const units = await openUnits(service, input);
  const parties = [
    { id: community._id, kind: 'COMMUNITY' as const, name: community.name },
    ...units.map(({ _id, unitName }) => ({ id: _id, kind: 'UNIT' as const, name: unitName })),
  ];
  const { idempotencyKey: _, unitReportIds: _units, partyOrganizationId = null, ...text } = input;
  const representativeIds = [...new Set(units.map(({ representativeId }) => representativeId))];
  const details = { ...text, partyOrganizationId, areaIds: community.path, parties, representativeIds, dueAt };
  const request = { viewer, operation: 'contractDraft', input, now };
  const id = await createOnce(service, request, async (transaction) => {
    const contract = { _id: newId('con'), ...details };
    await service.contracts.change(transaction, contract._id, (state) =>
      decide(state, { type: 'DRAFT', contract }, now),
    );
    return contract._id;
  });
  service.expectTimer(EXPIRE_CONTRACTS, id, dueAt);
  return id;
}

/** When the term is over. @throws Rejection INVALID_TERM when it ends before it starts or before now, or is too long. */
function termEnd({ startsOn, endsOn }: Pick<Input, 'startsOn' | 'endsOn'>, now: Date): Date {
  const end = endOfDay(endsOn);
  const days = (end.getTime() - endOfDay(startsOn).getTime()) / (24 * 3_600_000);
  if (days < 0 || days > MAX_TERM_DAYS || end <= now) reject('INVALID_TERM', ['input', 'endsOn']);
  return end;
}

async function checkCommittee(
  { models }: Context['service'],
  { partyOrganizationId, communityId }: Input,
): Promise<void> {
  if (!partyOrganizationId) return;
  const filter = { _id: partyOrganizationId, level: 'COMMUNITY_COMMITTEE', areaId: communityId } as never;
  if (!(await models.partyOrganizations.exists(filter))) reject('NOT_FOUND', ['input', 'partyOrganizationId']);
}

async function openUnits({ models }: Context['service'], { unitReportIds, communityId }: Input): Promise<UnitReport[]> {
  const ids = [...new Set(unitReportIds)];
  const found = await models.unitReports.find({ _id: { $in: ids }, communityId } as never).lean<UnitReport[]>();
  const byId = new Map(found.map((unit) => [unit._id, unit]));
  const errors = unitReportIds.flatMap((id, index) => {
    const status = byId.get(id)?.status;
    const code = status === undefined ? 'NOT_FOUND' : status === 'WITHDRAWN' ? 'UNIT_REPORT_NOT_OPEN' : undefined;
    return code ? refuse(code, ['input', 'unitReportIds', String(index)]).errors : [];
  });
  if (errors.length) throw new Rejection(errors);
  return ids.map((id) => byId.get(id) as UnitReport);
}
