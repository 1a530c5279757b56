import { dueBy } from '@linli/kit/timers/dueBy.ts';
import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { closeVoteByTime } from '../deliberation/vote/closeVote.ts';
import type { Issues } from '../service.ts';

export const CLOSE_VOTES = 'closeVotes';

/** Closes votes whose time is over; the due time is in the vote. */
export const closeVotes = (service: Issues): TimerKind => ({
  name: CLOSE_VOTES,
  due: dueBy(service.models.votes, 'dueAt'),
  fire: (id) => closeVoteByTime(service, id),
});
