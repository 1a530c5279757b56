import DataLoader from 'dataloader';
import { connectionsOf, type Order, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { DeliberationDay } from '../../deliberation/day/deliberationDay.ts';
import type { Meeting } from '../../deliberation/meeting/meeting.ts';
import type { ResponsibilityItem } from '../../deliberation/resolution/item.ts';
import type { Resolution } from '../../deliberation/resolution/resolution.ts';
import { answersFor, readable, within } from '../../deliberation/seen.ts';
import {
  type Judgement,
  type JudgementFigures,
  judgementFigures,
  judgementId,
} from '../../deliberation/topic/judgements.ts';
import type { Topic } from '../../deliberation/topic/topic.ts';
import type { Vote } from '../../deliberation/vote/vote.ts';
import type { BallotBox, NamedBallot, VoteRoll } from '../../deliberation/vote/votes.ts';
import type { Issues } from '../../service.ts';
import type {
  AreaMeetingsArgs,
  AreaResolutionsArgs,
  AreaResponsibilityItemsArgs,
  AreaTopicsArgs,
  AreaVotesArgs,
  MeetingFilter,
  ResolutionFilter,
  ResponsibilityItemFilter,
  TopicFilter,
  VoteFilter,
} from '../generated.ts';

/** Loaders of topics, meetings, votes and resolutions. */
export function deliberationLoaders(service: Issues, viewer: Viewer) {
  const { models } = service;
  return {
    topic: entityLoader<Topic>(models.topics),
    meeting: entityLoader<Meeting>(models.meetings),
    deliberationDay: entityLoader<DeliberationDay>(models.deliberationDays),
    topics: topicLists(service, viewer),
    ...meetingLists(service, viewer),
    ...voteLoaders(service, viewer),
    ...resolutionLoaders(service, viewer),
    ...judgementLoaders(service, viewer),
    deliberationDays: connectionsOf<DeliberationDay, string, PageArgs>(models.deliberationDays, {
      filter: (areaId) => ({ areaIds: areaId, $and: [readable(viewer, NOTHING)] }),
      order: () => latest('definedAt'),
    }),
  };
}

/** A condition that no row fulfils. */
const NOTHING = { _id: { $in: [] } };

const latest = (field: string): Order => ({ field, direction: -1 });

/** Rows of an area as far as they are to be seen; of all areas without one. Own rows alone need no further look. */
const place = (areaId: string | null, own: boolean | null | undefined, visible: Record<string, unknown>) => ({
  ...(areaId !== null && { areaIds: areaId }),
  ...(!own && { $and: [visible] }),
});

function topicLists({ models }: Issues, viewer: Viewer) {
  const mine = { proposerId: viewer.id };
  const wanted = ({ status, own, since, until }: TopicFilter) => ({
    ...(status?.length && { status: { $in: status } }),
    ...(own && mine),
    ...within('proposedAt', { since, until }),
  });
  return connectionsOf<Topic, string | null, AreaTopicsArgs>(models.topics, {
    filter: (areaId, { filter }) => ({
      ...place(areaId, filter?.own, readable(viewer, mine)),
      ...wanted(filter ?? {}),
    }),
    order: () => latest('proposedAt'),
  });
}

function meetingLists({ models }: Issues, viewer: Viewer) {
  const concerned = [
    { chairId: viewer.id },
    { 'invitations.partyId': { $in: answersFor(viewer) } },
    { 'attendance.personId': viewer.id },
  ];
  const visible = readable(viewer, { $or: concerned });
  const wanted = ({ status, kind, own, since, until }: MeetingFilter) => ({
    ...(status?.length && { status: { $in: status } }),
    ...(kind && { kind }),
    ...(own && { chairId: viewer.id }),
    ...within('plannedAt', { since, until }),
  });
  const order = () => latest('plannedAt');
  return {
    meetings: connectionsOf<Meeting, string | null, AreaMeetingsArgs>(models.meetings, {
      filter: (areaId, { filter }) => ({ ...place(areaId, filter?.own, visible), ...wanted(filter ?? {}) }),
      order,
    }),
    meetingsOfTopic: connectionsOf<Meeting, string, PageArgs>(models.meetings, {
      filter: (topicId) => ({ 'agenda.topicId': topicId, $and: [visible] }),
      order,
    }),
    meetingsOfDay: connectionsOf<Meeting, string, PageArgs>(models.meetings, {
      filter: (dayId) => ({ dayId, $and: [visible] }),
      order,
    }),
  };
}

function voteLoaders({ models }: Issues, viewer: Viewer) {
  const mine = { entitledIds: viewer.id };
  const visible = readable(viewer, { $or: [mine, { chairId: viewer.id }] });
  const wanted = ({ status, method, own, since, until }: VoteFilter) => ({
    ...(status?.length && { status: { $in: status } }),
    ...(method && { method }),
    ...(own && mine),
    ...within('openedAt', { since, until }),
  });
  const order = () => latest('openedAt');
  const of = (owner: 'topicId' | 'meetingId') =>
    connectionsOf<Vote, string, PageArgs>(models.votes, {
      filter: (id) => ({ [owner]: id, $and: [visible] }),
      order,
    });
  return {
    vote: entityLoader<Vote>(models.votes),
    voteRoll: entityLoader<VoteRoll>(models.voteRolls),
    ballotBox: entityLoader<BallotBox>(models.ballotBoxes),
    namedBallots: new DataLoader<string, NamedBallot[]>(async (voteIds) => {
      const ballots = await models.namedBallots
        .find({ voteId: { $in: [...voteIds] } })
        .sort({ _id: 1 })
        .lean<NamedBallot[]>();
      const byVote = Map.groupBy(ballots, ({ voteId }) => voteId);
      return voteIds.map((voteId) => byVote.get(voteId) ?? []);
    }),
    votes: connectionsOf<Vote, string | null, AreaVotesArgs>(models.votes, {
      filter: (areaId, { filter }) => ({ ...place(areaId, filter?.own, visible), ...wanted(filter ?? {}) }),
      order,
    }),
    votesOfTopic: of('topicId'),
    votesOfMeeting: of('meetingId'),
  };
}

function resolutionLoaders({ models }: Issues, viewer: Viewer) {
  const visible = readable(viewer, NOTHING);
  const mine = { ownerId: { $in: answersFor(viewer) } };
  const seen = readable(viewer, { $or: [mine, { chairId: viewer.id }] });
  const wanted = ({ status, follows, since, until }: ResolutionFilter) => ({
    ...(status?.length && { status: { $in: status } }),
    ...(follows && { follows }),
    ...within('adoptedAt', { since, until }),
  });
  const due = ({ status, own, since, until }: ResponsibilityItemFilter) => ({
    ...(status?.length && { status: { $in: status } }),
    ...(own && mine),
    ...within('dueAt', { since, until }),
  });
  const of = (owner: 'topicId' | 'meetingId') =>
    connectionsOf<Resolution, string, PageArgs>(models.resolutions, {
      filter: (id) => ({ [owner]: id, $and: [visible] }),
      order: () => latest('adoptedAt'),
    });
  return {
    resolution: entityLoader<Resolution>(models.resolutions),
    responsibilityItem: entityLoader<ResponsibilityItem>(models.responsibilityItems),
    itemsOfResolution: new DataLoader<string, ResponsibilityItem[]>(async (resolutionIds) => {
      const items = await models.responsibilityItems
        .find({ resolutionId: { $in: [...resolutionIds] } })
        .sort({ _id: 1 })
        .lean<ResponsibilityItem[]>();
      const byResolution = Map.groupBy(items, ({ resolutionId }) => resolutionId);
      return resolutionIds.map((id) => byResolution.get(id) ?? []);
    }),
    resolutions: connectionsOf<Resolution, string | null, AreaResolutionsArgs>(models.resolutions, {
      filter: (areaId, { filter }) => ({ ...place(areaId, false, visible), ...wanted(filter ?? {}) }),
      order: () => latest('adoptedAt'),
    }),
    resolutionsOfTopic: of('topicId'),
    resolutionsOfMeeting: of('meetingId'),
    responsibilityItems: connectionsOf<ResponsibilityItem, string | null, AreaResponsibilityItemsArgs>(
      models.responsibilityItems,
      {
        filter: (areaId, { filter }) => ({ ...place(areaId, filter?.own, seen), ...due(filter ?? {}) }),
        order: () => ({ field: 'dueAt', direction: 1 }),
      },
    ),
  };
}

function judgementLoaders({ models }: Issues, viewer: Viewer) {
  return {
    judgementFigures: new DataLoader<string, JudgementFigures>((topicIds) =>
      judgementFigures(models.judgements, topicIds),
    ),
    myJudgement: new DataLoader<string, Judgement | undefined>(async (topicIds) => {
      const ids = topicIds.map((topicId) => judgementId(topicId, viewer.id));
      const found = await models.judgements.find({ _id: { $in: ids } }).lean<Judgement[]>();
      return topicIds.map((topicId) => found.find((one) => one.topicId === topicId));
    }),
    judgementsOfTopic: connectionsOf<Judgement, string, PageArgs>(models.judgements, {
      filter: (topicId) => ({ topicId }),
      order: () => latest('judgedAt'),
    }),
  };
}
