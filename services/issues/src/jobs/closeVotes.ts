import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { closeVoteByTime } from '../deliberation/vote/closeVote.ts';
import type { Issues } from '../service.ts';

export const CLOSE_VOTES = 'closeVotes';

/** Closes votes whose time is over; the due time is in the vote. */
export const closeVotes = (service: Issues): TimerKind => ({
  name: CLOSE_VOTES,
  async due(until, limit) {
    const due = await service.models.votes
      .find({ dueAt: { $lte: until } }, { dueAt: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean();
    return due.map(({ _id, dueAt }) => ({ id: _id, at: dueAt }));
  },
  fire: (id) => closeVoteByTime(service, id),
});
