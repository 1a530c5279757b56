import { Rejection } from '@linli/kit/decisions.ts';
import type { Volunteering } from '../service.ts';
import { bookPosting } from './bookPosting.ts';
import { decide } from './earning.ts';
import { issueSource } from './posting.ts';

/** Books an earning, once; holds it for a while when the community's pool cannot carry it, and answers until when. */
export async function bookEarning(service: Volunteering, id: string): Promise<Date | undefined> {
  try {
    await book(service, id);
    return undefined;
  } catch (error) {
    const held = error instanceof Rejection && error.errors.some(({ code }) => code === 'POOL_LIMIT');
    if (!held) throw error;
    return hold(service, id);
  }
}

async function book(service: Volunteering, id: string): Promise<void> {
  await service.database.transaction(async (transaction) => {
    const earning = await service.earnings.load(transaction, id);
    if (!earning || earning.status === 'BOOKED') return;
    const { issueId, personId, memberReportId, communityId, areaIds, minutes } = earning;
    const reasons = { reversedPostingId: null, reason: null };
    const booking = {
      kind: 'EARN',
      source: issueSource(issueId),
      minutes,
      personId,
      issueId,
      memberReportId,
      communityId,
      areaIds,
      ...reasons,
    } as const;
    const { _id: postingId } = await bookPosting(service, transaction, booking);
    await service.earnings.change(transaction, id, (state) =>
      decide(state, { type: 'BOOK', postingId }, service.clock()),
    );
  });
}

async function hold(service: Volunteering, id: string): Promise<Date> {
  const now = service.clock();
  const retryAt = new Date(now.getTime() + service.settings.TIME_BANK_HELD_RETRY_SECONDS * 1_000);
  await service.database.transaction(async (transaction) => {
    const earning = await service.earnings.load(transaction, id);
    if (earning?.status === 'BOOKED') return;
    await service.earnings.change(transaction, id, (state) => decide(state, { type: 'HOLD', retryAt }, now));
  });
  return retryAt;
}
