import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { meets } from '../help/grantedAreas.ts';
import { ATTEND_COUNSELLING } from '../jobs/attendCounselling.ts';
import type { Appointment, Request } from './appointment.ts';
import { type Counsellor, SUBJECTS } from './counsellor.ts';
import { decide } from './decideAppointment.ts';
import { keysOf, type Slot, slotAt } from './slots.ts';

/** How far ahead one can book. */
export const BOOKING_HORIZON_MS = 60 * 24 * 3_600_000;

const Input = z.object({
  counsellorId: shapes.id,
  areaId: shapes.id,
  startsAt: z.date(),
  subject: z.enum(SUBJECTS),
  topic: shapes.text,
  nickname: shapes.line.nullish(),
  followUpOfId: shapes.id.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

type Booking = z.output<typeof Input>;

/**
 * Asks for an appointment; the unique index on what both keep free decides who gets the slot.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND, SUBJECT_NOT_OFFERED, SLOT_NOT_OFFERED, SLOT_TAKEN, ALREADY_BUSY, OWN_COUNSEL, WRONG_STATE
 */
export async function bookCounselling(context: Context, raw: unknown): Promise<string> {
  const { service, viewer, locale } = context;
  const input = readInput(Input, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'counselling:book', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  const now = service.clock();
  const request = { viewer, operation: 'counsellingBook', input, now };
  try {
    return await createOnce(service, request, async (transaction) => {
      const counsellor = await service.counsellors.load(transaction, input.counsellorId);
      if (counsellor?.status !== 'ACTIVE' || !meets(counsellor.servedAreaIds, area.path)) {
        reject('NOT_FOUND', ['input', 'counsellorId']);
      }
      const wish = await requestOf(context, transaction, input, counsellor, area.path);
      await service.appointments.change(transaction, wish._id, (state) =>
        decide(state, { type: 'REQUEST', request: wish }, now),
      );
      transaction.afterCommit(() => service.expectTimer(ATTEND_COUNSELLING, wish._id, wish.startsAt));
      return wish._id;
    });
  } catch (error) {
    if (isDuplicate(error, 'held')) await refuseTaken(context, input);
    throw error;
  }
}

async function requestOf(
  { service, viewer }: Context,
  transaction: Transaction,
  input: Booking,
  counsellor: Counsellor,
  areaIds: readonly string[],
): Promise<Request> {
  if (counsellor.personId === viewer.id) reject('OWN_COUNSEL', ['input', 'counsellorId']);
  if (!counsellor.subjects.includes(input.subject)) reject('SUBJECT_NOT_OFFERED', ['input', 'subject']);
  const slot = offered(counsellor, input.startsAt, service.clock());
  const before = await predecessor(service, transaction, input, viewer.id);
  return {
    ...slot,
    _id: newId('cap'),
    counsellorId: counsellor._id,
    counsellorPersonId: counsellor.personId,
    subject: input.subject,
    personId: viewer.id,
    nickname: input.nickname ?? before?.nickname ?? null,
    topic: service.personalData.seal('counselling.topic', input.topic),
    areaIds,
    followUpOfId: before?._id ?? null,
    held: [...keysOf(counsellor.personId, slot), ...keysOf(viewer.id, slot)],
  };
}

function offered(counsellor: Counsellor, startsAt: Date, now: Date): Slot {
  const ahead = startsAt.getTime() - now.getTime();
  const slot = ahead > 0 && ahead <= BOOKING_HORIZON_MS ? slotAt(counsellor, startsAt) : undefined;
  return slot ?? reject('SLOT_NOT_OFFERED', ['input', 'startsAt']);
}

/** A follow-up belongs to an appointment of the same two that was held; it stays as anonymous as that one. */
async function predecessor(
  { appointments }: Context['service'],
  transaction: Transaction,
  { followUpOfId, counsellorId }: Booking,
  personId: string,
): Promise<Appointment | undefined> {
  if (!followUpOfId) return undefined;
  const field = ['input', 'followUpOfId'];
  const before = await appointments.load(transaction, followUpOfId);
  if (before?.personId !== personId || before.counsellorId !== counsellorId) reject('NOT_FOUND', field);
  if (before.status !== 'HELD') reject('WRONG_STATE', field, { status: before.status });
  return before;
}

/** Says why the slot was refused. @throws Rejection SLOT_TAKEN, ALREADY_BUSY, CONFLICT */
async function refuseTaken({ service, viewer }: Context, { counsellorId, startsAt }: Booking): Promise<never> {
  const counsellor = await service.models.counsellors.findById(counsellorId).lean<Counsellor>();
  const slot = counsellor && slotAt(counsellor, startsAt);
  const isHeld = async (personId: string) =>
    slot && (await service.models.appointments.exists({ held: { $in: keysOf(personId, slot) } }));
  if (counsellor && (await isHeld(counsellor.personId))) reject('SLOT_TAKEN', ['input', 'startsAt']);
  // Neither of the two: whoever had it has just given it up, or the hours have just changed.
  reject((await isHeld(viewer.id)) ? 'ALREADY_BUSY' : 'CONFLICT', ['input', 'startsAt']);
}
