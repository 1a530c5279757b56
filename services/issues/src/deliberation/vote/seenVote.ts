import { reject } from '@linli/kit/decisions.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { managesMeeting } from '../meeting/changeMeeting.ts';
import { readsAt } from '../seen.ts';
import type { Vote } from './vote.ts';

/** Whether the viewer finds this vote: readers of the area, and those entitled. */
export const seesVote = (viewer: Viewer, vote: Vote): boolean =>
  isEntitled(viewer, vote) || vote.chairId === viewer.id || readsAt(viewer, vote.areaIds);

export const isEntitled = (viewer: Viewer, { entitledIds }: Pick<Vote, 'entitledIds'>): boolean =>
  entitledIds.includes(viewer.id);

/** Who may see who has voted, and the ballots once it is closed. */
export const checksVote = (viewer: Viewer, vote: Vote): boolean =>
  isEntitled(viewer, vote) || managesMeeting(viewer, vote);

/** @throws Rejection NOT_FOUND */
export function foundVote(viewer: Viewer, vote: Vote | undefined): Vote {
  if (!vote || !seesVote(viewer, vote)) reject('NOT_FOUND', ['input', 'voteId']);
  return vote;
}

/** @throws Rejection NOT_FOUND, FORBIDDEN */
export function managedVote(viewer: Viewer, vote: Vote | undefined): Vote {
  const found = foundVote(viewer, vote);
  if (!managesMeeting(viewer, found)) reject('FORBIDDEN', ['input', 'voteId']);
  return found;
}
