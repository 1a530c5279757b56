import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { isGrid } from '../areas/area.ts';
import type { Context } from '../graphql/context.ts';
import type { Residents } from '../service.ts';
import { decide, FINDING_KINDS, type FoundThing, MAX_FINDINGS, type VisitRecord } from './visit.ts';

const Found = z.object({ kind: z.enum(FINDING_KINDS), text: shapes.text, buildingId: shapes.id.nullish() });
const Input = z
  .object({
    areaId: shapes.id.nullish(),
    householdId: shapes.id.nullish(),
    visitedAt: z.date(),
    purpose: shapes.line,
    findings: z.array(Found).max(MAX_FINDINGS),
    idempotencyKey: shapes.idempotencyKey,
  })
  .refine(({ areaId, householdId }) => Boolean(areaId) !== Boolean(householdId), { path: ['areaId'] });

type Input = z.output<typeof Input>;
type Place = Pick<VisitRecord, 'communityId' | 'areaIds' | 'householdId'> & { readonly buildingId: string | null };

/**
 * Records a visit with its findings; answers its id.
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE, WRONG_STATE, NOT_FOUND, FORBIDDEN, DATE_NOT_POSSIBLE
 */
export async function recordVisit({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'visitRecord', input, now }, async (transaction) => {
    const { householdId } = input;
    const { buildingId, ...place } = householdId
      ? await householdPlace(service, transaction, viewer, householdId)
      : await areaPlace(service, transaction, viewer, input.areaId ?? '');
    const findings = await placeFindings(service, transaction, input, { ...place, buildingId });
    const { visitedAt, purpose } = input;
    const visit = { _id: newId('vis'), ...place, visitorId: viewer.id, visitedAt, purpose };
    await service.visits.change(transaction, visit._id, (state) =>
      decide(state, { type: 'RECORD', visit, findings }, now),
    );
    return visit._id;
  });
}

async function areaPlace(
  { areas }: Residents,
  transaction: Transaction,
  viewer: Viewer,
  areaId: string,
): Promise<Place> {
  const area = await areas.load(transaction, areaId);
  const at = ['input', 'areaId'];
  if (!area) reject('AREA_NOT_FOUND', at);
  if (!mayOn(viewer, 'resident:register', area.areaIds)) reject('FORBIDDEN', at);
  if (area.kind !== 'COMMUNITY' && !isGrid(area)) reject('AREA_TOO_WIDE', at);
  if (area.status === 'RETIRED') reject('WRONG_STATE', at, { status: area.status });
  const communityId = isGrid(area) ? area.communityId : area._id;
  return { communityId, areaIds: area.areaIds, householdId: null, buildingId: null };
}

async function householdPlace(
  { households, buildings }: Residents,
  transaction: Transaction,
  viewer: Viewer,
  householdId: string,
): Promise<Place> {
  const household = await households.load(transaction, householdId);
  if (!household || !mayOn(viewer, 'resident:register', household.areaIds))
    reject('NOT_FOUND', ['input', 'householdId']);
  const { areaIds, buildingId } = household;
  const building = await buildings.load(transaction, buildingId);
  if (!building) throw new TypeError(`${householdId} stands in no building`);
  return { communityId: building.communityId, areaIds, householdId, buildingId };
}

/** Findings lie where their building lies; without one where the visit was. */
async function placeFindings(
  { buildings }: Residents,
  transaction: Transaction,
  { findings }: Input,
  place: Place,
): Promise<FoundThing[]> {
  const wanted = findings.map(({ buildingId }) => buildingId ?? place.buildingId);
  const known = await buildings.loadMany(transaction, [...new Set(wanted.filter((id) => id !== null))]);
  return findings.map(({ kind, text }, index): FoundThing => {
    const buildingId = wanted[index] ?? null;
    const building = known.get(buildingId ?? '');
    if (buildingId !== null && building?.communityId !== place.communityId)
      reject('NOT_FOUND', ['input', 'findings', String(index), 'buildingId']);
    return { id: newId('fnd'), kind, text, buildingId, areaIds: building?.areaIds ?? place.areaIds };
  });
}
