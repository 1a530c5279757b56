import type { NamedBallotResolvers } from '../generated.ts';

export const NamedBallot: NamedBallotResolvers = {
  person: ({ personId }) => ({ id: personId }),
  castBy: ({ castById }) => ({ id: castById }),
};
