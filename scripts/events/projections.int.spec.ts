import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaDefined, memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import { startEmbedded } from '@linli/embedded';
import { writeEnvelope } from '@linli/kit/events/envelope.ts';
import { type Consumer, consume } from '@linli/kit/events/inbox.ts';
import { LASTING_TYPES } from '@linli/kit/events/kafka/topics.ts';
import type { Connection } from 'mongoose';
import { services } from '../modules.ts';
import { beside, type Place } from './beside.ts';

/** In how many orders, each of chance and with half of the messages twice, the same is told. */
const ORDERS = 6;

const now = new Date('2026-03-01T08:00:00Z');
const day = (offset: number) => new Date(now.getTime() + offset * 864e5).toISOString();
const path = ['are_district', 'are_community'];

const areas = ['are_district', 'are_community', 'are_grid'].flatMap((areaId) =>
  [1, 2, 5].map((revision) =>
    writeEnvelope(
      areaDefined,
      areaId,
      revision,
      { areaId, kind: 'COMMUNITY', name: `${areaId} ${revision}`, path, revision },
      now,
    ),
  ),
);
const reports = [1, 2, 3, 4].flatMap((number) => {
  const place = {
    memberReportId: `mrp_${number}`,
    personId: `per_${number % 2}`,
    communityId: 'are_community',
    areaIds: path,
  };
  const pledge = { maskedName: '王*', unitReportId: null, skills: ['ELECTRICIAN'], weeklyMinutes: 60 };
  const accepted = { ...place, ...pledge, acceptedAt: day(number) };
  const withdrawn = { ...place, withdrawnAt: day(number + 10), reason: 'moved' };
  return [
    writeEnvelope(memberReportAccepted, place.personId, number, accepted, now),
    ...(number < 4 ? [writeEnvelope(memberReportWithdrawn, place.personId, number + 10, withdrawn, now)] : []),
  ];
});
const messages = [...areas, ...reports].map((envelope) => JSON.stringify(envelope));

const inAnyOrder = (list: readonly string[]): string[] =>
  [...list, ...list.filter((_, index) => index % 2)]
    .map((text) => ({ text, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);

/** Everything a service has stored, by collection, but what the inbox remembers. */
async function contents(connection: Connection): Promise<Map<string, object[]>> {
  const found = (await connection.db?.listCollections().toArray()) ?? [];
  const names = found.map(({ name }) => name).filter((name) => name !== 'inbox');
  const read = async (name: string) =>
    [name, await connection.collection(name).find({}).sort({ _id: 1 }).toArray()] as const;
  return new Map((await Promise.all(names.map(read))).filter(([, documents]) => documents.length > 0));
}

/** Tells all of it to the consumers, each message as one that has never come, and says what is stored afterwards. */
async function toldTo(place: Place, projections: readonly Consumer[], order: readonly string[], turn: number) {
  const { connection } = place.database;
  for (const name of (await contents(connection)).keys()) await connection.collection(name).deleteMany({});
  for (const [index, text] of order.entries())
    for (const consumer of projections)
      await consume(place.database, place.context, { ...consumer, name: `${turn}:${index}:${consumer.name}` }, text);
  return contents(connection);
}

const folder = mkdtempSync(join(tmpdir(), 'linli-projections-'));
const settings = () => ({ LINLI_DATA: folder, MONGODB_URI: engine.uri });
let engine: Awaited<ReturnType<typeof startEmbedded>>;
beforeAll(async () => {
  engine = await startEmbedded({ folder: undefined, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('projections', () => {
  it('are what they are known for', async () => {
    const found = await Promise.all(
      services.map((service) =>
        beside(service, settings(), async ({ consumers }) =>
          consumers.filter(({ projection }) => projection).map(({ name }) => `${service.name}/${name}`),
        ),
      ),
    );
    expect(found.flat().sort()).toEqual([
      'issues/areaDefined',
      'issues/memberReportAccepted',
      'issues/memberReportWithdrawn',
      'organizations/areaDefined',
      'property/areaDefined',
      'volunteering/areaDefined',
    ]);
  });

  it.each(services.map((service) => [service.name, service] as const))(
    'of %s write what they declare and nothing else, the same in any order and however often, from topics kept for ever',
    async (_, service) => {
      await beside(service, settings(), async (place) => {
        const projections = place.consumers.filter(({ projection }) => projection);
        const declared = new Set(projections.flatMap(({ projection }) => projection?.collections ?? []));
        const first = await toldTo(place, projections, messages, 0);
        expect(new Set(first.keys())).toEqual(declared);
        for (let turn = 1; turn <= ORDERS; turn += 1)
          expect(await toldTo(place, projections, inAnyOrder(messages), turn)).toEqual(first);
        for (const { event } of projections) expect(LASTING_TYPES).toContain(event.type);
      });
    },
  );
});
