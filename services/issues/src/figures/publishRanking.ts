import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, type Ranking } from './ranking.ts';

const Input = z.object({ rankingId: shapes.id });

/** Publishes a list. Needs `figure:freeze` on its area. @throws Rejection INVALID_INPUT, NOT_FOUND */
export async function publishRanking({ service, viewer, locale }: Context, raw: unknown): Promise<Ranking> {
  const { rankingId } = readInput(Input, raw, locale);
  return service.database.transaction((transaction) =>
    service.rankings.change(transaction, rankingId, (ranking) => {
      if (!ranking || !mayOn(viewer, 'figure:freeze', ranking.areaIds)) reject('NOT_FOUND', ['input', 'rankingId']);
      return decide(ranking, { type: 'PUBLISH', by: viewer.id }, service.clock());
    }),
  );
}
