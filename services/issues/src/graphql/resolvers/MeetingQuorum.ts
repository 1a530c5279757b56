import type { MeetingQuorumResolvers } from '../generated.ts';

export const MeetingQuorum: MeetingQuorumResolvers = {
  minByKind: ({ minByKind }) => [...minByKind],
  missingKinds: ({ missingKinds }) => [...missingKinds],
};
