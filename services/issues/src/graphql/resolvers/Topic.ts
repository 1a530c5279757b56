import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Topic as Row } from '../../deliberation/topic/topic.ts';
import type { Context } from '../context.ts';
import type { TopicResolvers } from '../generated.ts';
import { visibleMeeting, visibleTopic } from './deliberationRows.ts';
import { visibleIssue } from './visibleIssue.ts';

const reviews = ({ viewer }: Context, topic: Row): boolean => mayOn(viewer, 'topic:review', topic.areaIds);

export const Topic: TopicResolvers = {
  __resolveReference: ({ id }, context) => visibleTopic(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  proposer: ({ proposerId }) => ({ id: proposerId }),
  issues: async ({ issueIds }, _, context) => {
    const issues = await Promise.all(issueIds.map((id) => visibleIssue(context, id)));
    return issues.filter((issue) => issue !== null);
  },
  classIds: ({ classIds }) => [...classIds],
  seconderCount: ({ seconderIds }) => seconderIds.length,
  secondedByMe: ({ seconderIds }, _, { viewer }) => seconderIds.includes(viewer.id),
  seconders: (topic, _, context) => (reviews(context, topic) ? topic.seconderIds.map((id) => ({ id })) : []),
  resolvedAt: (topic) => ('resolvedAt' in topic ? topic.resolvedAt : null),
  mergedInto: (topic, _, context) => ('intoId' in topic ? visibleTopic(context, topic.intoId) : null),
  meeting: (topic, _, context) =>
    'meetingId' in topic && topic.meetingId !== null ? visibleMeeting(context, topic.meetingId) : null,
  meetings: ({ _id }, args, { loaders }) => loaders.meetingsOfTopic(_id, args),
  votes: ({ _id }, args, { loaders }) => loaders.votesOfTopic(_id, args),
  resolutions: ({ _id }, args, { loaders }) => loaders.resolutionsOfTopic(_id, args),
  judgement: async ({ _id }, _, { loaders }) => {
    const [{ count, stars }, mine] = await Promise.all([
      loaders.judgementFigures.load(_id),
      loaders.myJudgement.load(_id),
    ]);
    const sum = stars.reduce((total, persons, at) => total + persons * (at + 1), 0);
    const average = count === 0 ? null : Math.round((sum * 10) / count) / 10;
    return { count, byStars: [...stars], average, byMe: mine !== undefined };
  },
  judgements: ({ _id }, args, { loaders }) => loaders.judgementsOfTopic(_id, args),
  timeline: (topic, _, context) => {
    const shown = (by: string | null) => reviews(context, topic) || by === context.viewer.id;
    return topic.timeline.map((step) => (step.action === 'SECONDED' && !shown(step.by) ? { ...step, by: null } : step));
  },
};
