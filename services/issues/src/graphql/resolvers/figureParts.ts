import { AREA_LEVELS } from '../../figures/fact.ts';
import { middleOf } from '../../figures/hotSpots.ts';
import type {
  FigureKeyResolvers,
  FigureMeasureResolvers,
  FigureRowResolvers,
  FigureSnapshotResolvers,
  FiguresResolvers,
  FollowUpSampleResolvers,
  HotSpotResolvers,
  HotSpotsResolvers,
  MonthlyRankingResolvers,
  RankingEntryResolvers,
} from '../generated.ts';

export const FigureMeasure: FigureMeasureResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  description: ({ description }, _, { locale }) => description[locale],
  formula: ({ formula }) => JSON.stringify(formula),
};

export const Figures: FiguresResolvers = {
  since: ({ question }) => question.since,
  until: ({ question }) => question.until,
  basis: ({ question }) => question.basis,
  groupBy: ({ question }) => [...question.groupBy],
  rows: ({ rows }) => [...rows],
};

export const FigureRow: FigureRowResolvers = {
  keys: ({ keys }) => [...keys],
  values: ({ values }) => [...values],
};

export const FigureKey: FigureKeyResolvers = {
  area: ({ dimension, value }) =>
    value !== null && AREA_LEVELS.some((level) => level === dimension) ? { id: value } : null,
  handler: ({ dimension, value }, _, { loaders }) =>
    value !== null && dimension === 'HANDLER' ? loaders.handlerUnit.load(value).then((unit) => unit ?? null) : null,
};

export const HotSpots: HotSpotsResolvers = { nodes: ({ nodes }) => [...nodes] };

export const HotSpot: HotSpotResolvers = {
  area: ({ kind, place }) => (kind === 'GRID' ? { id: place } : null),
  building: ({ kind, place }) => (kind === 'BUILDING' ? { id: place } : null),
  location: ({ kind, place }) => (kind === 'CELL' ? middleOf(place) : null),
  change: ({ count, before }) => count - before,
  categories: ({ categories }) => [...categories],
};

export const FollowUpSample: FollowUpSampleResolvers = {
  issues: async ({ issueIds }, _, { loaders }) => {
    const issues = await Promise.all(issueIds.map((id) => loaders.issue.load(id)));
    return issues.flatMap((issue) => issue ?? []);
  },
};

export const FigureSnapshot: FigureSnapshotResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.figureSnapshot(id),
  id: ({ _id }) => _id,
  area: ({ areaId }) => ({ id: areaId }),
  figures: (snapshot) => snapshot,
  frozenBy: ({ frozenById }) => (frozenById === null ? null : { id: frozenById }),
};

export const MonthlyRanking: MonthlyRankingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.monthlyRanking(id),
  id: ({ _id }) => _id,
  key: ({ kind }) => kind.key,
  name: ({ kind }, _, { locale }) => kind.name[locale],
  area: ({ areaId }) => ({ id: areaId }),
  measure: ({ measure }) => measure,
  fewest: ({ kind }) => kind.fewest,
  red: ({ kind, red }) => red.map((entry) => ({ ...entry, of: kind.of })),
  black: ({ kind, black }) => black.map((entry) => ({ ...entry, of: kind.of })),
  snapshot: ({ snapshotId }, _, { loaders }) => loaders.figureSnapshot(snapshotId),
  publishedAt: ({ publishedAt }) => publishedAt ?? null,
  publishedBy: ({ publishedById }) => (publishedById === undefined ? null : { id: publishedById }),
};

export const RankingEntry: RankingEntryResolvers = {
  area: ({ of, node }) => (of === 'HANDLER' ? null : { id: node }),
  handler: async ({ of, node }, _, { loaders }) =>
    of === 'HANDLER' ? ((await loaders.handlerUnit.load(node)) ?? null) : null,
};
