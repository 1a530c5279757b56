import { shareOf } from '../../whistle/whistleFigures.ts';
import { WHISTLE_STEP_NAMES } from '../../whistle/stepNames.ts';
import type {
  WhistleFigureResolvers,
  WhistleObjectionResolvers,
  WhistleResponseResolvers,
  WhistleStepResolvers,
} from '../generated.ts';

export const WhistleResponse: WhistleResponseResolvers = {
  unit: async ({ unitId }, _, { loaders }) => (await loaders.handlerUnit.load(unitId)) ?? null,
  clock: async ({ clock }, _, { service }) => ({ clock, calendar: await service.calendars.get(clock.calendar) }),
  reportedAt: ({ report }) => report?.at ?? null,
  reportedBy: ({ report }) => report && { id: report.byId },
  text: ({ report }) => report?.text ?? null,
  evidence: ({ report }) => [...(report?.evidence ?? [])],
  outcome: ({ judgement }) => judgement?.outcome ?? null,
  score: ({ judgement }) => judgement?.score ?? null,
  comment: ({ judgement }) => judgement?.comment ?? null,
};

export const WhistleObjection: WhistleObjectionResolvers = {
  by: ({ byId }) => ({ id: byId }),
  upheld: ({ decision }) => decision?.upheld ?? null,
  decidedBy: ({ decision }) => decision && { id: decision.byId },
  decidedAt: ({ decision }) => decision?.at ?? null,
  decisionReason: ({ decision }) => decision?.reason ?? null,
};

export const WhistleStep: WhistleStepResolvers = {
  name: ({ action }, _, { locale }) => WHISTLE_STEP_NAMES[action][locale],
  by: ({ by }) => (by === null ? null : { id: by }),
  unit: async ({ unitId }, _, { loaders }) =>
    unitId === undefined ? null : ((await loaders.handlerUnit.load(unitId)) ?? null),
  evidence: ({ evidence }) => [...(evidence ?? [])],
  details: ({ detail }) => Object.entries(detail ?? {}).map(([key, value]) => ({ key, value: String(value) })),
};

export const WhistleFigure: WhistleFigureResolvers = {
  unit: async ({ unitId }, _, { loaders }) =>
    unitId === undefined ? null : ((await loaders.handlerUnit.load(unitId)) ?? null),
  community: ({ communityId }) => (communityId === undefined ? null : { id: communityId }),
  responseRate: ({ responded, called }) => shareOf(responded, called),
  onTimeRate: ({ onTime, called }) => shareOf(onTime, called),
  averageHours: ({ responseHours, responded }) => shareOf(responseHours, responded),
  solvedRate: ({ solved, judged }) => shareOf(solved, judged),
  averageScore: ({ scores, judged }) => shareOf(scores, judged),
  averageWhistlerScore: ({ whistlerScores, whistlerScored }) => shareOf(whistlerScores, whistlerScored),
};
