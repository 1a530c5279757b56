import type { Issues } from '../service.ts';
import { measuresOf } from './askFigures.ts';
import { plusMonths, startOfDay } from './days.ts';
import { freeze } from './freezeSnapshot.ts';
import { decide, listsOf, type RankingKind, rankingKinds } from './ranking.ts';
import { rollUpAll } from './rollUp.ts';

/** Draws the lists of a month for a district, each from a snapshot of its own; those that are drawn stay. */
export async function drawRankings(service: Issues, areaId: string, month: string): Promise<void> {
  await rollUpAll(service);
  for (const kind of rankingKinds.values()) await drawRanking(service, areaId, month, kind);
}

async function drawRanking(service: Issues, areaId: string, month: string, kind: RankingKind): Promise<void> {
  const _id = `rnk_${areaId}_${month}_${kind.key}`;
  const measures = measuresOf([kind.measure]);
  const [measure] = measures;
  if (!measure || (await service.models.rankings.exists({ _id }))) return;
  const period = { since: startOfDay(`${month}-01`), until: startOfDay(`${plusMonths(month, 1)}-01`) };
  await service.database.transaction(async (transaction) => {
    const owner = { node: areaId, level: 'DISTRICT' } as const;
    const question = { owner, ...period, basis: 'HAPPENED', measures, groupBy: [kind.of] } as const;
    const title = `${kind.name['zh-CN']} ${month}`;
    const snapshot = await freeze(service, transaction, { title, areaId, question, frozenById: null });
    const now = service.clock();
    const lists = listsOf(snapshot.rows, measure, kind);
    const of = { kind, measure, areaId, areaIds: snapshot.areaIds, month, snapshotId: snapshot._id, drawnAt: now };
    const drawing = { _id, ...of, ...lists };
    await service.rankings.change(transaction, _id, (state) => decide(state, { type: 'DRAW', drawing }, now));
  });
}
