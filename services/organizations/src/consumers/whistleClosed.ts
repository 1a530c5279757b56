import { whistleClosed } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { FigureEvent } from '../review/responseFigure.ts';
import { addToFigures, placeAndMonth } from '../review/responseFigures.ts';
import type { Organizations } from '../service.ts';

const MINUTE_MS = 60_000;

/** Counts how each department has answered a whistle: for its organization, where it is known. */
export const onWhistleClosed = (service: Organizations) =>
  defineConsumer({
    name: 'whistleClosed',
    event: whistleClosed,
    async handle({ data: { responses, outcomes, blownAt, closedAt, ...place } }, transaction) {
      const outcomeOf = new Map(outcomes?.map(({ handlerId, outcome }) => [handlerId, outcome]));
      const events = responses.map(({ handlerId, organizationId, lead, respondedAt, late, score }): FigureEvent => {
        const outcome = outcomeOf.get(handlerId);
        const known = respondedAt !== null && blownAt !== undefined;
        const minutes = known ? Math.round((Date.parse(respondedAt) - Date.parse(blownAt)) / MINUTE_MS) : null;
        return {
          type: 'ANSWERED',
          subject: {
            unitId: organizationId ?? handlerId,
            kind: organizationId === null ? 'HANDLER' : 'ORGANIZATION',
            ...placeAndMonth(place, closedAt),
          },
          response: {
            handlerId,
            lead,
            responded: respondedAt !== null,
            late,
            minutes,
            score,
            solved: outcome === undefined ? null : outcome === 'SOLVED',
          },
        };
      });
      await addToFigures(service, transaction, events);
    },
  });
