import { type Client, inParallel } from './client.ts';
import * as jinsong from './jinsong.ts';
import * as operation from './operations.ts';
import { areaId } from './places.ts';
import { chunks, evenly } from './random.ts';
import { LOAD_CONCURRENCY, type Step } from './step.ts';

/** Rows of one batch mutation. */
const BATCH = 200;

export const jinsongSteps = (): Step[] => [
  {
    what: '劲松社区: 8 grids, 24 micro-grids, 7,964 residents',
    weight: 56,
    async run(client, advance) {
      await client.ask(operation.AREAS_DEFINE, { input: { areas: jinsong.areas() } });
      const households = await registerHouseholds(client, await registerBuildings(client), advance);
      const persons = jinsong
        .residents()
        .map(({ name, idNumber }, index) => ({ name, idNumber, householdId: households[index % households.length] }));
      await inParallel(chunks(persons, BATCH), LOAD_CONCURRENCY, async (batch) => {
        await client.ask(operation.PERSONS_REGISTER, { input: { persons: batch } });
        advance(1);
      });
    },
  },
  {
    what: '劲松社区: 8 branches, 24 groups, 72 hub households, 829 members',
    weight: 50,
    run: (client, advance) => formOrganizations(client, advance),
  },
];

async function registerBuildings(client: Client): Promise<string[]> {
  const rows = jinsong.buildings().map(({ number, areaId: area, units }) => {
    return {
      number,
      name: `劲松社区${number}`,
      areaId: area,
      floors: 7,
      units: Array.from({ length: units }, (_, index) => String(index + 1)),
    };
  });
  const { buildings } = await client.ask<{ buildings: { id: string }[] }>(operation.BUILDINGS_REGISTER, {
    input: { buildings: rows, idempotencyKey: 'example-jinsong-buildings' },
  });
  return buildings.map(({ id }) => id);
}

async function registerHouseholds(
  client: Client,
  buildingIds: readonly string[],
  advance: (operations: number) => void,
): Promise<string[]> {
  const rows = jinsong.buildings().flatMap(({ units, rooms }, index) =>
    Array.from({ length: units * rooms }, (_, place) => {
      const room = place % rooms;
      const roomNumber = `${Math.floor(room / 2) + 1}0${(room % 2) + 1}`;
      return { buildingId: buildingIds[index], unitNumber: String(Math.floor(place / rooms) + 1), roomNumber };
    }),
  );
  const batches = chunks(rows, BATCH);
  const ids: string[][] = [];
  await inParallel(batches, LOAD_CONCURRENCY, async (households, index) => {
    const answer = await client.ask<{ households: { id: string }[] }>(operation.HOUSEHOLDS_REGISTER, {
      input: { households, idempotencyKey: `example-jinsong-households-${index + 1}` },
    });
    ids[index] = answer.households.map(({ id }) => id);
    advance(1);
  });
  return ids.flat();
}

/** The four levels: working committee, community committee, a branch a grid, a group a micro-grid. */
async function formOrganizations(client: Client, advance: (operations: number) => void): Promise<void> {
  const groups = await defineOrganizations(client);
  const shares = evenly(jinsong.members().length, groups.length);
  const members = jinsong.members();
  await inParallel(groups, LOAD_CONCURRENCY, async (partyOrganizationId, index) => {
    const start = shares.slice(0, index).reduce((sum, share) => sum + share, 0);
    const rows = members
      .slice(start, start + (shares[index] as number))
      .map(({ name, idNumber, category, joinedOn }) => ({ name, idNumber, category, joinedOn }));
    await client.ask(operation.MEMBERS_ADMIT, {
      input: { partyOrganizationId, members: rows, idempotencyKey: `example-jinsong-members-${index + 1}` },
    });
    const hubHouseholds = Array.from({ length: jinsong.HUBS_PER_GROUP[index] as number }, (_, hub) => ({
      name: `第${index + 1}小组党员中心户${hub + 1}`,
    }));
    await client.ask(operation.HUBS_DESIGNATE, {
      input: { partyOrganizationId, hubHouseholds, idempotencyKey: `example-jinsong-hubs-${index + 1}` },
    });
    advance(2);
  });
}

/** Ids of the 24 groups. */
async function defineOrganizations(client: Client): Promise<string[]> {
  const gridKey = (code: string) => code.split('-').slice(0, 2).join('-');
  const organizations = [
    {
      key: 'working-committee',
      level: 'SUBDISTRICT_WORKING_COMMITTEE',
      name: '老军营街道党工委',
      areaId: areaId(jinsong.SUBDISTRICT),
    },
    {
      key: 'committee',
      level: 'COMMUNITY_COMMITTEE',
      name: '劲松社区党委',
      areaId: areaId(jinsong.COMMUNITY),
      parentKey: 'working-committee',
    },
    ...jinsong.grids().map(({ code, name }) => ({
      key: code,
      level: 'ESTATE_BRANCH',
      name: `劲松社区${name}党支部`,
      areaId: areaId(code),
      parentKey: 'committee',
    })),
    ...jinsong.microGrids().map(({ code, name }) => ({
      key: code,
      level: 'BUILDING_GROUP',
      name: `${name}党小组`,
      areaId: areaId(code),
      parentKey: gridKey(code),
    })),
  ];
  const { partyOrganizations } = await client.ask<{ partyOrganizations: { id: string }[] }>(
    operation.ORGANIZATIONS_DEFINE,
    {
      input: { organizations, idempotencyKey: 'example-jinsong-organizations' },
    },
  );
  return partyOrganizations.slice(-jinsong.microGrids().length).map(({ id }) => id);
}
