import { seesMeeting } from '../../deliberation/meeting/changeMeeting.ts';
import type { Meeting } from '../../deliberation/meeting/meeting.ts';
import type { DeliberationDay } from '../../deliberation/day/deliberationDay.ts';
import { seesItem } from '../../deliberation/resolution/changeItem.ts';
import type { ResponsibilityItem } from '../../deliberation/resolution/item.ts';
import type { Resolution } from '../../deliberation/resolution/resolution.ts';
import { readsAt } from '../../deliberation/seen.ts';
import { seesTopic } from '../../deliberation/topic/changeTopic.ts';
import { seesVote } from '../../deliberation/vote/seenVote.ts';
import type { Vote } from '../../deliberation/vote/vote.ts';
import type { Topic } from '../../deliberation/topic/topic.ts';
import type { Context } from '../context.ts';

/** The row, or null when unknown or not the viewer's to see. */
export async function visibleTopic({ loaders, viewer }: Context, id: string): Promise<Topic | null> {
  const topic = await loaders.topic.load(id);
  return topic && seesTopic(viewer, topic) ? topic : null;
}

export async function visibleMeeting({ loaders, viewer }: Context, id: string): Promise<Meeting | null> {
  const meeting = await loaders.meeting.load(id);
  return meeting && seesMeeting(viewer, meeting) ? meeting : null;
}

export async function visibleDeliberationDay(
  { loaders, viewer }: Context,
  id: string,
): Promise<DeliberationDay | null> {
  const day = await loaders.deliberationDay.load(id);
  return day && readsAt(viewer, day.areaIds) ? day : null;
}

export async function visibleVote({ loaders, viewer }: Context, id: string): Promise<Vote | null> {
  const vote = await loaders.vote.load(id);
  return vote && seesVote(viewer, vote) ? vote : null;
}

export async function visibleResolution({ loaders, viewer }: Context, id: string): Promise<Resolution | null> {
  const resolution = await loaders.resolution.load(id);
  return resolution && readsAt(viewer, resolution.areaIds) ? resolution : null;
}

export async function visibleResponsibilityItem(
  { loaders, viewer }: Context,
  id: string,
): Promise<ResponsibilityItem | null> {
  const item = await loaders.responsibilityItem.load(id);
  return item && seesItem(viewer, item) ? item : null;
}
