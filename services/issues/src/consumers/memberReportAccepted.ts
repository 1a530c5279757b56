import { memberReportAccepted } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { decide, responderId } from '../responders/responder.ts';
import type { Issues } from '../service.ts';

/** Adds the member to the responders of the community. */
export const onMemberReportAccepted = ({ responders }: Issues) =>
  defineConsumer({
    name: 'memberReportAccepted',
    event: memberReportAccepted,
    projection: { collections: ['responders'] },
    async handle({ data }, transaction) {
      const { memberReportId, personId, communityId, areaIds, skills } = data;
      const service = { memberReportId, personId, communityId, areaIds, skills, since: new Date(data.acceptedAt) };
      const id = responderId(memberReportId);
      await responders.change(transaction, id, (state) => decide(state, id, { type: 'JOIN', service }));
    },
  });
