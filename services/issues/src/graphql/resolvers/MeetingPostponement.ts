import type { MeetingPostponementResolvers } from '../generated.ts';

export const MeetingPostponement: MeetingPostponementResolvers = {
  by: ({ by }) => ({ id: by }),
};
