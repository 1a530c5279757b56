import type { TimerKind } from '@linli/kit/timers/timers.ts';
import { dayOf, monthOf, plusMonths, startOfDay } from '../figures/days.ts';
import { drawRankings } from '../figures/drawRankings.ts';
import { rankingKinds } from '../figures/ranking.ts';
import type { Issues } from '../service.ts';

export const DRAW_MONTHLY_RANKINGS = 'drawMonthlyRankings';

/** How long after the end of a month its lists are drawn, in milliseconds: the clocks of processes differ a little. */
export const DRAW_AFTER_MS = 3_600_000;

/** The lists of a district are drawn in their order: whoever has this one has all. */
const LAST_KIND = [...rankingKinds.keys()].at(-1);

/** Draws the red and black lists of every district once its month is over. */
export const drawMonthlyRankings = (service: Issues): TimerKind => ({
  name: DRAW_MONTHLY_RANKINGS,
  async due(until, limit) {
    const begun = monthOf(dayOf(until));
    const month = plusMonths(begun, -1);
    const at = new Date(startOfDay(`${begun}-01`).getTime() + DRAW_AFTER_MS);
    if (at > until) return [];
    const drawn = await service.models.rankings.distinct('areaId', { month, 'kind.key': LAST_KIND });
    const districts = await service.database.connection
      .collection<{ _id: string; kind: string }>('scopeNodes')
      .find({ kind: 'DISTRICT', _id: { $nin: drawn } }, { projection: { _id: 1 } })
      .limit(limit)
      .toArray();
    return districts.map(({ _id }) => ({ id: `${_id} ${month}`, at }));
  },
  async fire(id) {
    const [areaId = '', month = ''] = id.split(' ');
    await drawRankings(service, areaId, month);
    return undefined;
  },
});
