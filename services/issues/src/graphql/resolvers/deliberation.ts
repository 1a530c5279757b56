import { AgendaItem } from './AgendaItem.ts';
import { areaDeliberation } from './areaDeliberation.ts';
import { DeliberationDay } from './DeliberationDay.ts';
import { Judgement } from './Judgement.ts';
import { Meeting } from './Meeting.ts';
import { MeetingMinutes } from './MeetingMinutes.ts';
import { MeetingParty } from './MeetingParty.ts';
import { MeetingPostponement } from './MeetingPostponement.ts';
import { MeetingQuorum } from './MeetingQuorum.ts';
import { deliberationDayChange } from './Mutation/deliberationDayChange.ts';
import { deliberationDayDefine } from './Mutation/deliberationDayDefine.ts';
import { deliberationDayEnd } from './Mutation/deliberationDayEnd.ts';
import { deliberationDayPause } from './Mutation/deliberationDayPause.ts';
import { deliberationDayResume } from './Mutation/deliberationDayResume.ts';
import { meetingCall } from './Mutation/meetingCall.ts';
import { meetingCancel } from './Mutation/meetingCancel.ts';
import { meetingClose } from './Mutation/meetingClose.ts';
import { meetingInvite } from './Mutation/meetingInvite.ts';
import { meetingOpen } from './Mutation/meetingOpen.ts';
import { meetingPostpone } from './Mutation/meetingPostpone.ts';
import { meetingRecordAttendance } from './Mutation/meetingRecordAttendance.ts';
import { meetingRecordMinutes } from './Mutation/meetingRecordMinutes.ts';
import { meetingSetAgenda } from './Mutation/meetingSetAgenda.ts';
import { meetingUninvite } from './Mutation/meetingUninvite.ts';
import { resolutionAdopt } from './Mutation/resolutionAdopt.ts';
import { responsibilityItemAccept } from './Mutation/responsibilityItemAccept.ts';
import { responsibilityItemReject } from './Mutation/responsibilityItemReject.ts';
import { responsibilityItemReport } from './Mutation/responsibilityItemReport.ts';
import { topicAccept } from './Mutation/topicAccept.ts';
import { topicJudge } from './Mutation/topicJudge.ts';
import { topicMerge } from './Mutation/topicMerge.ts';
import { topicPropose } from './Mutation/topicPropose.ts';
import { topicRefuse } from './Mutation/topicRefuse.ts';
import { topicRevise } from './Mutation/topicRevise.ts';
import { topicSecond } from './Mutation/topicSecond.ts';
import { topicWithdraw } from './Mutation/topicWithdraw.ts';
import { voteCancel } from './Mutation/voteCancel.ts';
import { voteCast } from './Mutation/voteCast.ts';
import { voteClose } from './Mutation/voteClose.ts';
import { voteGrantProxy } from './Mutation/voteGrantProxy.ts';
import { voteOpen } from './Mutation/voteOpen.ts';
import { voteRevokeProxy } from './Mutation/voteRevokeProxy.ts';
import { NamedBallot } from './NamedBallot.ts';
import { deliberationDay } from './Query/deliberationDay.ts';
import { meeting } from './Query/meeting.ts';
import { meetings } from './Query/meetings.ts';
import { resolution } from './Query/resolution.ts';
import { resolutions } from './Query/resolutions.ts';
import { responsibilityItem } from './Query/responsibilityItem.ts';
import { responsibilityItems } from './Query/responsibilityItems.ts';
import { topic } from './Query/topic.ts';
import { topics } from './Query/topics.ts';
import { vote } from './Query/vote.ts';
import { voteReceipt } from './Query/voteReceipt.ts';
import { votes } from './Query/votes.ts';
import { Resolution } from './Resolution.ts';
import { ResponsibilityItem } from './ResponsibilityItem.ts';
import { Topic } from './Topic.ts';
import { TopicStep } from './TopicStep.ts';
import { Vote } from './Vote.ts';
import { VoteProxy } from './VoteProxy.ts';

/** Topics, meetings, votes and resolutions. */
export const deliberationResolvers = {
  Query: {
    topic,
    meeting,
    deliberationDay,
    vote,
    resolution,
    responsibilityItem,
    topics,
    meetings,
    votes,
    resolutions,
    responsibilityItems,
    voteReceipt,
  },
  Mutation: {
    topicPropose,
    meetingCall,
    deliberationDayDefine,
    voteOpen,
    resolutionAdopt,
    topicSecond,
    topicAccept,
    topicRefuse,
    topicMerge,
    topicRevise,
    topicWithdraw,
    meetingInvite,
    meetingUninvite,
    meetingSetAgenda,
    meetingRecordAttendance,
    meetingOpen,
    meetingRecordMinutes,
    meetingClose,
    meetingPostpone,
    meetingCancel,
    deliberationDayChange,
    deliberationDayPause,
    deliberationDayResume,
    deliberationDayEnd,
    voteCast,
    voteClose,
    voteCancel,
    voteGrantProxy,
    voteRevokeProxy,
    responsibilityItemReport,
    responsibilityItemAccept,
    responsibilityItemReject,
    topicJudge,
  },
  Area: areaDeliberation,
  Topic,
  TopicStep,
  Meeting,
  MeetingParty,
  MeetingQuorum,
  AgendaItem,
  MeetingMinutes,
  MeetingPostponement,
  DeliberationDay,
  Vote,
  VoteProxy,
  NamedBallot,
  Resolution,
  ResponsibilityItem,
  Judgement,
};
