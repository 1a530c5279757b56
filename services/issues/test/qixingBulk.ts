import { expect } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { query, type Refusal } from './deliberationSetting.ts';
import { DISTRICT, type Grid } from './qixing.ts';

/** Mutations of one request, as many as the gateway takes; requests under way at a time. */
const MAX_ALIASES = 30;
const CLIENTS = 8;

/** Between two looks at what goes on by itself, and the longest wait for it, in milliseconds: a stop, not a measure. */
const PAUSE_MS = 1_500;
const PATIENCE_MS = 120_000;

const RESIDENT = ['topic:read', 'vote:cast', 'issue:report', 'issue:confirm'];
export const office = viewerWith('per_office', DISTRICT, [
  'issue:import',
  'issue:operate',
  'issue:read',
  'issue:read-all',
  'figure:read',
  'figure:freeze',
  'topic:read',
]);
export const definer = viewerWith('per_definer', DISTRICT, ['handler:define', 'routing:define']);
export const secretaryOf = (community: string): Viewer =>
  viewerWith(`per_secretary_${community}`, community, [
    'topic:propose',
    'topic:read',
    'topic:review',
    'meeting:manage',
  ]);
export const residentOf = ({ id, community }: Grid): Viewer => viewerWith(`per_of_${id}`, community, RESIDENT);
export const officerOf = (unit: string): Viewer => viewerWith(`per_officer_${unit}`, unit, ['issue:handle']);

type Payload<T> = T & { readonly userErrors: readonly Refusal[] };
type Bulk<I> = { readonly by: (item: I) => Viewer; readonly input: (item: I) => object; readonly select?: string };

/** One mutation for each item, many in a request; all have to succeed. Answers in the order of the items. */
export async function inBulk<T, I>(
  service: TestService,
  field: string,
  items: readonly I[],
  { by, input, select = '' }: Bulk<I>,
): Promise<T[]> {
  const answers: T[] = [];
  const byViewer = Map.groupBy(items.keys(), (at) => by(items[at] as I).id);
  const requests = [...byViewer.values()].flatMap((places) =>
    Array.from({ length: Math.ceil(places.length / MAX_ALIASES) }, (_, part) =>
      places.slice(part * MAX_ALIASES, (part + 1) * MAX_ALIASES),
    ),
  );
  const work = async (): Promise<void> => {
    for (let places = requests.shift(); places; places = requests.shift()) {
      const inputs = places.map((at) => input(items[at] as I));
      const payloads = await request<T>(service, by(items[places[0] as number] as I), field, inputs, select);
      for (const [index, payload] of payloads.entries()) answers[places[index] as number] = payload;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  return answers;
}

async function request<T>(service: TestService, viewer: Viewer, field: string, inputs: object[], select: string) {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
  const head = inputs.map((_, at) => `$i${at}: ${type}`).join(' ');
  const body = inputs.map(
    (_, at) => `m${at}: ${field}(input: $i${at}) { ${select} userErrors { code message field } }`,
  );
  const variables = Object.fromEntries(inputs.map((input, at) => [`i${at}`, input]));
  const text = `mutation (${head}) { ${body.join(' ')} }`;
  const payloads = Object.values(await query<Record<string, Payload<T>>>(service, viewer, text, variables));
  expect([field, payloads.flatMap(({ userErrors }) => userErrors)]).toEqual([field, []]);
  return payloads;
}

/** Waits for work that goes on by itself; looks seldom, so that the work is done and not the looking. */
export const worked = (look: () => Promise<void>): Promise<void> =>
  eventually(async () => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await look();
  }, PATIENCE_MS);
