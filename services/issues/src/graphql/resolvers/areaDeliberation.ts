import type { AreaResolvers } from '../generated.ts';

/** What areas have of topics, meetings, votes and resolutions. */
export const areaDeliberation: AreaResolvers = {
  topics: ({ id }, args, { loaders }) => loaders.topics(id, args),
  meetings: ({ id }, args, { loaders }) => loaders.meetings(id, args),
  votes: ({ id }, args, { loaders }) => loaders.votes(id, args),
  resolutions: ({ id }, args, { loaders }) => loaders.resolutions(id, args),
  responsibilityItems: ({ id }, args, { loaders }) => loaders.responsibilityItems(id, args),
  deliberationDays: ({ id }, args, { loaders }) => loaders.deliberationDays(id, args),
};
