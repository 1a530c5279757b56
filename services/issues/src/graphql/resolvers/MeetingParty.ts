import type { MeetingPartyResolvers } from '../generated.ts';

export const MeetingParty: MeetingPartyResolvers = {
  attendance: ({ record }) => record?.status ?? null,
  person: ({ record }) => (record?.personId ? { id: record.personId } : null),
  recordedBy: ({ record }) => (record ? { id: record.recordedById } : null),
  recordedAt: ({ record }) => record?.recordedAt ?? null,
};
