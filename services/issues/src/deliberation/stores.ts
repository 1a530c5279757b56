import type { Connection } from 'mongoose';
import { deliberationDayModel, deliberationDayStore } from './day/deliberationDays.ts';
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

export const deliberationStores = (models: ReturnType<typeof deliberationModels>) => ({
  topics: topicStore(models.topics),
  deliberations: deliberationStore(models.deliberations),
  meetings: meetingStore(models.meetings),
  deliberationDays: deliberationDayStore(models.deliberationDays),
  votes: voteStore(models.votes),
  resolutions: resolutionStore(models.resolutions),
  responsibilityItems: itemStore(models.responsibilityItems),
});
