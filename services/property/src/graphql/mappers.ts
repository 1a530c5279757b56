import type { UserError } from '@linli/kit/graphql/answer.ts';
import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { Estate } from '../estates/estate.ts';
import type { HandlingFigure } from '../handling/handlingFigure.ts';
import type { EstateProposal } from '../proposals/proposal.ts';
import type { EstateCount } from '../estates/estateCounts.ts';

/** What resolvers pass on for the types of the schema. */
export type AreaMapper = { readonly id: string };
export type EstateMapper = Estate;
export type EstateConnectionMapper = Connection<Estate>;
export type EstateCountsMapper = readonly EstateCount[];
export type FirmHandlingFigureMapper = HandlingFigure;
export type FirmHandlingFigureConnectionMapper = Connection<HandlingFigure>;
export type HandlerUnitMapper = { readonly id: string };
export type EstateProposalMapper = EstateProposal;
export type EstateProposalConnectionMapper = Connection<EstateProposal>;
export type ResolutionMapper = { readonly id: string };
export type TopicMapper = { readonly id: string };
export type UserErrorMapper = UserError;
