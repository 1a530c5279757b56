import { accept, type Outcome } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

export const PROPOSAL_KINDS = ['PROJECT', 'OWNERS_VOTE'] as const;

/** One line of the resolution's list. */
export type ProposalItem = {
  readonly id: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueAt: Date;
};

/** What a resolution asks to be begun at an estate. */
export type ProposalFacts = {
  readonly _id: string;
  readonly kind: (typeof PROPOSAL_KINDS)[number];
  readonly title: string;
  readonly estateId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  readonly resolutionId: string;
  readonly topicId: string | null;
  readonly items: readonly ProposalItem[];
  readonly proposedAt: Date;
};

export type EstateProposal = ProposalFacts & { readonly version: number; readonly status: 'PROPOSED' };

export type ProposalEvent = { readonly type: 'PROPOSED'; readonly proposal: ProposalFacts };

/** Natural id: one proposal per resolution. */
export const proposalId = (resolutionId: string): string => `epr_${resolutionId}`;

/** Pure; what was proposed before stays as it is. */
export const decide = (state: EstateProposal | undefined, proposal: ProposalFacts): Outcome<ProposalEvent> =>
  state ? accept() : accept({ type: 'PROPOSED', proposal });

/** The only writer of state. */
export const evolve = (_: Plain<EstateProposal> | undefined, { proposal }: ProposalEvent): Plain<EstateProposal> => ({
  ...proposal,
  status: 'PROPOSED',
});
