import type { ResponderResolvers } from '../generated.ts';

export const Responder: ResponderResolvers = {
  id: ({ _id }) => _id,
  person: ({ personId }) => ({ id: personId }),
  memberReport: ({ memberReportId }) => ({ id: memberReportId }),
  community: ({ communityId }) => ({ id: communityId }),
  skills: ({ skills }) => [...skills],
  endedAt: (responder) => ('endedAt' in responder ? responder.endedAt : null),
};
