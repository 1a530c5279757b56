import type { Volunteering } from '../service.ts';

export type TimeBankSummary = {
  /** Accounts of persons, open and dormant. */
  readonly accounts: number;
  /** What the communities' postings moved to persons. */
  readonly minutesEarned: number;
  /** Minutes of persons and pools together: zero, or the books are wrong. */
  readonly sumMinutes: number;
};

/** The time bank of each area as far as the nodes reach, all areas in two aggregations; an area may lie in another. */
export async function timeBankSummaries(
  { models }: Volunteering,
  nodes: readonly string[],
  areaIds: readonly string[],
): Promise<TimeBankSummary[]> {
  const asked = { areaIds: { $in: [...areaIds] } };
  const visible = { $and: [asked, { areaIds: { $in: [...nodes] } }] };
  const perArea = [{ $unwind: '$areaIds' }, { $match: asked }];
  const inOneBatch = { batchSize: areaIds.length + 1 };
  const isPerson = { $eq: ['$kind', 'PERSON'] };
  const accounts = await models.timeAccounts
    .aggregate<{ _id: string; persons: number; pools: number }>([
      { $match: visible },
      { $project: { areaIds: 1, kind: 1, balanceMinutes: 1 } },
      ...perArea,
      {
        $group: {
          _id: '$areaIds',
          persons: { $sum: { $cond: [isPerson, 1, 0] } },
          pools: { $sum: { $cond: [isPerson, 0, '$balanceMinutes'] } },
        },
      },
    ])
    .option(inOneBatch);
  const ledgers = await models.ledgers
    .aggregate<{ _id: string; earned: number }>([
      { $match: visible },
      { $project: { areaIds: 1, earnedMinutes: 1 } },
      ...perArea,
      { $group: { _id: '$areaIds', earned: { $sum: '$earnedMinutes' } } },
    ])
    .option(inOneBatch);
  const accountsOf = new Map(accounts.map((row) => [row._id, row]));
  const earnedOf = new Map(ledgers.map(({ _id, earned }) => [_id, earned]));
  return areaIds.map((areaId) => {
    const { persons = 0, pools = 0 } = accountsOf.get(areaId) ?? {};
    const earned = earnedOf.get(areaId) ?? 0;
    return { accounts: persons, minutesEarned: earned, sumMinutes: earned + pools };
  });
}
