import type { Connection } from 'mongoose';
import type { recordNotifications } from '../notifications/recordNotifications.ts';
import { itemStep } from '../notifications/subjects/item.ts';
import { meetingStep } from '../notifications/subjects/meeting.ts';
import { topicStep } from '../notifications/subjects/topic.ts';
import { voteStep } from '../notifications/subjects/vote.ts';
import { deliberationDayModel, deliberationDayStore } from './day/deliberationDays.ts';
import type { Meeting, MeetingEvent } from './meeting/meeting.ts';
import { meetingModel, meetingStore } from './meeting/meetings.ts';
import { deliberationProcedureModels, deliberationStore } from './procedure/deliberations.ts';
import { itemStore, resolutionModels, resolutionStore } from './resolution/resolutions.ts';
import { judgementModel } from './topic/judgements.ts';
import { voteModels, voteStore } from './vote/votes.ts';
import { topicModel, topicStore } from './topic/topics.ts';

/** The collections of this capability. */
export const deliberationModels = (connection: Connection) => ({
  topics: topicModel(connection),
  meetings: meetingModel(connection),
  deliberationDays: deliberationDayModel(connection),
  ...voteModels(connection),
  ...resolutionModels(connection),
  judgements: judgementModel(connection),
  ...deliberationProcedureModels(connection),
});

/** `notifying` makes what a store records of the steps of what people are notified of. */
export const deliberationStores = (
  models: ReturnType<typeof deliberationModels>,
  notifying: ReturnType<typeof recordNotifications>,
) => ({
  topics: topicStore(models.topics, notifying(topicStep)),
  deliberations: deliberationStore(models.deliberations),
  meetings: meetingStore(models.meetings, notifying<Meeting, MeetingEvent>(meetingStep)),
  deliberationDays: deliberationDayStore(models.deliberationDays),
  votes: voteStore(models.votes, notifying(voteStep)),
  resolutions: resolutionStore(models.resolutions),
  responsibilityItems: itemStore(models.responsibilityItems, notifying(itemStep)),
});
