import { isEntitled, checksVote } from '../../deliberation/vote/seenVote.ts';
import { statusAt, type Vote as Row } from '../../deliberation/vote/vote.ts';
import type { Context } from '../context.ts';
import type { VoteResolvers } from '../generated.ts';
import { visibleMeeting, visibleTopic, visibleVote } from './deliberationRows.ts';

const persons = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** Those entitled who have voted, in the order of the entitled. */
async function voted({ loaders }: Context, { _id, entitledIds }: Row): Promise<string[]> {
  const roll = await loaders.voteRoll.load(_id);
  return entitledIds.filter((_, index) => roll?.voted[index]);
}

/** What is in a closed vote, for those who may check it. */
const opened = ({ viewer }: Context, vote: Row): boolean => vote.status === 'CLOSED' && checksVote(viewer, vote);

export const Vote: VoteResolvers = {
  __resolveReference: ({ id }, context) => visibleVote(context, id),
  id: ({ _id }) => _id,
  topic: ({ topicId }, _, context) => visibleTopic(context, topicId),
  meeting: ({ meetingId }, _, context) => (meetingId === null ? null : visibleMeeting(context, meetingId)),
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  openedBy: ({ openedById }) => ({ id: openedById }),
  closedAt: (vote) => ('closedAt' in vote ? vote.closedAt : null),
  closedBy: (vote) => ('closedById' in vote && vote.closedById !== null ? { id: vote.closedById } : null),
  cancelReason: (vote) => ('cancelReason' in vote ? vote.cancelReason : null),
  entitledCount: ({ entitledIds }) => entitledIds.length,
  entitled: (vote, _, { viewer }) => (checksVote(viewer, vote) ? persons(vote.entitledIds) : []),
  votedCount: async (vote, _, context) => (await voted(context, vote)).length,
  voted: async (vote, _, context) => (checksVote(context.viewer, vote) ? persons(await voted(context, vote)) : []),
  mayVote: (vote, _, { service, viewer }) => statusAt(vote, service.clock()) === 'OPEN' && isEntitled(viewer, vote),
  iHaveVoted: async (vote, _, context) => (await voted(context, vote)).includes(context.viewer.id),
  proxies: (vote, _, { viewer }) => (checksVote(viewer, vote) ? [...vote.proxies] : []),
  myBallot: async ({ _id, method }, _, { loaders, viewer }) => {
    if (method !== 'NAMED_BALLOT') return null;
    return (await loaders.namedBallots.load(_id)).find(({ personId }) => personId === viewer.id) ?? null;
  },
  ballots: async (vote, _, context) => (opened(context, vote) ? context.loaders.namedBallots.load(vote._id) : []),
  box: async (vote, _, context) => {
    const box = opened(context, vote) ? await context.loaders.ballotBox.load(vote._id) : undefined;
    return [...(box?.entries ?? [])];
  },
  result: (vote) => ('result' in vote ? vote.result : null),
};
