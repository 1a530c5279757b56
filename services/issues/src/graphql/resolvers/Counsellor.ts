import type { CounsellorResolvers } from '../generated.ts';
import { visibleCounsellor } from './visibleCounsellor.ts';

export const Counsellor: CounsellorResolvers = {
  __resolveReference: ({ id }, context) => visibleCounsellor(context, id),
  id: ({ _id }) => _id,
  person: ({ personId }) => ({ id: personId }),
  subjects: ({ subjects }) => [...subjects],
  areas: ({ servedAreaIds }) => servedAreaIds.map((id) => ({ id })),
  hours: ({ hours }) => [...hours],
  daysOff: ({ daysOff }) => [...daysOff],
  freeSlots: (counsellor, { since, until }, { loaders }) =>
    loaders.freeSlots({ counsellor, since: since ?? null, until: until ?? null }),
};
