import { resolutionAdopted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { pathTo } from '@linli/kit/security/scopeTree.ts';
import { decide, proposalId } from '../proposals/proposal.ts';
import type { Property } from '../service.ts';

/** Keeps what a resolution asks to be begun at an estate: a project or an owners' vote. */
export const onResolutionAdopted = ({ proposals }: Property) =>
  defineConsumer({
    name: 'resolutionAdopted',
    event: resolutionAdopted,
    async handle({ data }, transaction) {
      const { follows, estateId, resolutionId, topicId, title, communityId } = data;
      if (follows === 'NOTHING' || estateId === null) return;
      const _id = proposalId(resolutionId);
      const items = data.items.map(({ itemId, dueAt, ...item }) => ({ id: itemId, ...item, dueAt: new Date(dueAt) }));
      const areaIds = pathTo(data.areaIds, communityId);
      const about = { kind: follows, title, estateId, communityId, areaIds, resolutionId, topicId };
      const proposal = { _id, ...about, items, proposedAt: new Date(data.adoptedAt) };
      await proposals.change(transaction, _id, (state) => decide(state, proposal));
    },
  });
