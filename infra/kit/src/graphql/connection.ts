import DataLoader from 'dataloader';
import type { Model, PipelineStage } from 'mongoose';
import { codedError } from './context.ts';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts';

/** Entries of a page when `first`/`last` is not given, and at most. */
export const STANDARD_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Arguments of a Relay connection; `first` with `after`, or `last` with `before`. */
export type PageArgs = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

type Page<Doc> = { readonly edges: readonly { cursor: string; node: Doc }[]; readonly pageInfo: PageInfo };

/** A Relay connection whose parts are read from the documents only when asked for. */
export type Connection<Doc> = {
  edges(): Promise<Page<Doc>['edges']>;
  nodes(): Promise<Doc[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
};

/** A field to sort by; ties are broken by `_id`, so pages neither repeat nor skip. */
export type Order = {
  readonly field: string;
  readonly direction: 1 | -1;
  /** Whether the field may be null or missing; such entries come first when ascending. */
  readonly nullable?: true;
};

export type ConnectionOptions<Key, Args> = {
  /** The rows of one list as the viewer may see them; `undefined` for none. */
  filter(key: Key, args: Args): Record<string, unknown> | undefined;
  order(args: Args): Order;
};

/**
 * Lists of one kind for many parents: all pages of one request come in one round trip, all counts in another.
 * Every filter with its order needs an index beginning with the filter's equalities.
 */
export function connectionsOf<Doc, Key, Args extends PageArgs>(
  model: Model<Doc>,
  options: ConnectionOptions<Key, Args>,
): (key: Key, args: Args) => Connection<Doc> {
  type Ask = { filter: Record<string, unknown>; order: Order; page: PageArgs };
  const pages = new DataLoader<Ask, Page<Doc>>((asks) => readPages(model, asks), { cache: false });
  const counts = new DataLoader<Record<string, unknown>, number>((filters) => readCounts(model, filters), {
    cache: false,
  });
  return (key, args) => {
    const filter = options.filter(key, args);
    const order = options.order(args);
    pageSize(args);
    let page: Promise<Page<Doc>> | undefined;
    const load = () =>
      (page ??= filter ? pages.load({ filter, order, page: args }) : Promise.resolve(emptyPage<Doc>()));
    return {
      edges: async () => (await load()).edges,
      nodes: async () => (await load()).edges.map(({ node }) => node),
      pageInfo: async () => (await load()).pageInfo,
      totalCount: async () => (filter ? counts.load(filter) : 0),
    };
  };
}

/** @throws GraphQLError BAD_USER_INPUT */
function pageSize({ first, last, after, before }: PageArgs): number {
  const size = first ?? last ?? STANDARD_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE)
    throw codedError('BAD_USER_INPUT', `A page holds 0 to ${MAX_PAGE_SIZE} entries; asked for ${size}`);
  if (first != null && last != null) throw codedError('BAD_USER_INPUT', 'Ask with "first" or with "last", not both');
  if ((after != null && (last != null || before != null)) || (before != null && first != null)) {
    throw codedError('BAD_USER_INPUT', 'Use "first" with "after", or "last" with "before"');
  }
  return size;
}

const emptyPage = <Doc>(): Page<Doc> => ({
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

async function readPages<Doc>(
  model: Model<Doc>,
  asks: readonly { filter: Record<string, unknown>; order: Order; page: PageArgs }[],
): Promise<Page<Doc>[]> {
  const branches = asks.map(({ filter, order, page }, index) => branch(filter, order, page, index));
  const inOneBatch = { batchSize: asks.reduce((rows, { page }) => rows + pageSize(page) + 1, 1) };
  const rows = await model
    .aggregate<{ ask: number; doc: Doc & { _id: string } }>(union(model, branches))
    .option(inOneBatch);
  const byAsk = Map.groupBy(rows, (row) => row.ask);
  return asks.map(({ order, page }, index) =>
    toPage(
      (byAsk.get(index) ?? []).map(({ doc }) => doc),
      order,
      page,
    ),
  );
}

function branch(filter: Record<string, unknown>, order: Order, page: PageArgs, index: number): PipelineStage[] {
  const backward = page.last != null || page.before != null;
  const direction = backward ? (-order.direction as 1 | -1) : order.direction;
  const cursor = decodeCursor(page.after ?? page.before, order.field);
  const sort: Record<string, 1 | -1> =
    order.field === '_id' ? { _id: direction } : { [order.field]: direction, _id: direction };
  return [
    { $match: cursor ? { $and: [filter, beyond(cursor, order, direction)] } : filter },
    { $sort: sort },
    { $limit: pageSize(page) + 1 },
    { $project: { _id: 0, ask: { $literal: index }, doc: '$$ROOT' } },
  ];
}

/** Entries after the cursor. The first condition lets the index begin at the cursor instead of at the list's start. */
function beyond(cursor: Cursor, { field, nullable }: Order, direction: 1 | -1): Record<string, unknown> {
  const [past, from] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  const { value, id } = cursor;
  if (field === '_id') return { _id: { [past]: id } };
  const tie = { [field]: value, _id: { [past]: id } };
  if (!nullable) return { [field]: { [from]: value }, $or: [{ [field]: { [past]: value } }, tie] };
  // Null sorts before every value.
  if (value === null) return direction === 1 ? { $or: [tie, { [field]: { $ne: null } }] } : tie;
  return { $or: [{ [field]: { [past]: value } }, tie, ...(direction === -1 ? [{ [field]: null }] : [])] };
}

function union<Doc>(model: Model<Doc>, branches: readonly PipelineStage[][]): PipelineStage[] {
  const [first = [], ...others] = branches;
  const unions = others.map((pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }));
  return [...first, ...unions] as PipelineStage[];
}

function toPage<Doc extends { _id: string }>(docs: Doc[], order: Order, page: PageArgs): Page<Doc> {
  const size = pageSize(page);
  const backward = page.last != null || page.before != null;
  const more = docs.length > size;
  const shown = backward ? docs.slice(0, size).reverse() : docs.slice(0, size);
  const edges = shown.map((node) => ({
    node,
    cursor: encodeCursor((node as Record<string, unknown>)[order.field], node._id),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? page.before != null : more,
      hasPreviousPage: backward ? more : page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

async function readCounts<Doc>(model: Model<Doc>, filters: readonly Record<string, unknown>[]): Promise<number[]> {
  const branches = filters.map((filter, index): PipelineStage[] => [
    { $match: filter },
    { $count: 'total' },
    { $set: { ask: { $literal: index } } },
  ]);
  const rows = await model
    .aggregate<{ ask: number; total: number }>(union(model, branches))
    .option({ batchSize: filters.length + 1 });
  const byAsk = new Map(rows.map(({ ask, total }) => [ask, total]));
  return filters.map((_, index) => byAsk.get(index) ?? 0);
}
