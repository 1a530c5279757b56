import { type Connection, type Model, Schema } from 'mongoose';

/** What a resident thinks of what became of a topic (居民评事); `_id` is made of topic and person, so there is one each. */
export type Judgement = {
  readonly _id: string;
  readonly topicId: string;
  readonly personId: string;
  readonly stars: number;
  readonly comment: string | null;
  readonly judgedAt: Date;
};

export const judgementId = (topicId: string, personId: string): string => `jdg_${topicId}_${personId}`;

/** Best judgement. */
export const MAX_JUDGEMENT_STARS = 5;

export type JudgementFigures = { readonly count: number; readonly stars: readonly number[] };

export function judgementModel(connection: Connection): Model<Judgement> {
  const options = { collection: 'judgements', strict: false, versionKey: false } as const;
  const schema = new Schema<Judgement>({ _id: String }, options);
  schema.index({ topicId: 1, judgedAt: -1, _id: -1 });
  schema.index({ topicId: 1, stars: 1 });
  return connection.model<Judgement>('Judgement', schema);
}

/** Judgements of many topics by stars, in one round trip. */
export async function judgementFigures(
  model: Model<Judgement>,
  topicIds: readonly string[],
): Promise<JudgementFigures[]> {
  const rows = await model.aggregate<{ _id: { topicId: string; stars: number }; count: number }>([
    { $match: { topicId: { $in: [...topicIds] } } },
    { $group: { _id: { topicId: '$topicId', stars: '$stars' }, count: { $sum: 1 } } },
  ]);
  const counts = new Map(rows.map(({ _id, count }) => [`${_id.topicId} ${_id.stars}`, count]));
  return topicIds.map((topicId) => {
    const stars = Array.from({ length: MAX_JUDGEMENT_STARS }, (_, at) => counts.get(`${topicId} ${at + 1}`) ?? 0);
    return { count: stars.reduce((sum, count) => sum + count, 0), stars };
  });
}
