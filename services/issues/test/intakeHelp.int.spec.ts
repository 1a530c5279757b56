import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Connection } from 'mongoose';
import { DUPLICATE_WINDOW_DAYS, duplicatesOf } from '../src/intake/duplicates.ts';
import { nextEventCode, parseEventCode } from '../src/intake/eventCode.ts';
import { issueModel } from '../src/issue/issues.ts';
import { startWorld, type World } from './catalogueWorld.ts';
import { COMMUNITY, GRID, PATH, resident } from './neighbourhood.ts';

let world: World;
let service: TestService;
let connection: Connection;

beforeAll(async () => {
  world = await startWorld('intake');
  ({ service, connection } = world);
});
afterAll(() => world.stop());

describe('I1 event codes', () => {
  it('I1 are never given twice, however many ask at once', async () => {
    const ask = (categoryCode: string) => nextEventCode(connection, { areaIds: PATH, categoryCode });
    const given = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(index % 2 ? 'HH-01' : '11-001')));
    expect(new Set(given).size).toBe(60);
    const numbers = given
      .map(parseEventCode)
      .filter((code) => code?.categoryCode === 'HH-01')
      .map((code) => code?.number);
    expect(numbers.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    await expect(nextEventCode(connection, { areaIds: ['are_x'], categoryCode: '11-001' })).rejects.toThrow(TypeError);
  });
});

describe('I1 duplicates', () => {
  const reportedAt = new Date('2026-03-02T08:00:00.000Z');
  const location = { longitude: 110.4, latitude: 21.2 };
  const daysBefore = (days: number) => new Date(reportedAt.getTime() - days * 24 * 3_600_000);
  const stored = (_id: string, more: object = {}) => ({
    _id,
    code: _id,
    communityId: COMMUNITY,
    categoryCode: '11-001',
    status: 'ORDERED',
    reportedAt: daysBefore(1),
    location,
    buildingId: null,
    terms: ['垃圾'],
    description: '王五家门口的垃圾',
    reporterId: 'per_secret',
    ...more,
  });

  it('I1 are open, recent, of this community, and tell nothing of the reporter', async () => {
    const issues = issueModel(connection);
    const rows = [
      stored('iss_same'),
      stored('iss_sibling', { categoryCode: '11-009' }),
      stored('iss_other', { categoryCode: '16-007' }),
      stored('iss_closed', { status: 'COMPLETED' }),
      stored('iss_old', { reportedAt: daysBefore(DUPLICATE_WINDOW_DAYS + 1) }),
      stored('iss_later', { reportedAt: daysBefore(-1) }),
      stored('iss_elsewhere', { communityId: 'are_440803071005' }),
    ];
    await connection.collection('issues').insertMany(rows as never[]);
    const reported = { categoryCode: '11-001', duplicateRadius: 100, communityId: COMMUNITY, location, reportedAt };
    const found = await duplicatesOf({ issues }, { ...reported, terms: ['垃圾', '异味'] });
    expect(found.map(({ issueId }) => issueId)).toEqual(['iss_same', 'iss_sibling']);
    expect(JSON.stringify(found)).not.toMatch(/per_secret|王五/);
    expect(await duplicatesOf({ issues }, { ...reported, duplicateRadius: 0 })).toEqual([]);
  });

  it('I1 are shown to whoever may report there', async () => {
    const place = { longitude: 110.5, latitude: 21.3 };
    const issues = [stored('iss_now', { reportedAt: new Date(), categoryCode: '11-003', location: place })];
    await connection.collection('issues').insertMany(issues as never[]);
    const query = `query ($report: PossibleDuplicatesInput!) { possibleDuplicates(report: $report) {
      issueId category { code name } distance sameBuilding sharedTerms score } }`;
    const report = { areaId: GRID, categoryCode: '11-003', description: '门口全是垃圾', location: place };
    const ask = async (viewer = resident) => {
      const { data, errors } = await service.ask<{ possibleDuplicates: unknown[] }>(viewer, query, { report });
      expect(errors).toBeUndefined();
      return data.possibleDuplicates;
    };
    expect(await ask()).toEqual([
      {
        issueId: 'iss_now',
        category: { code: '11-003', name: 'Rubble' },
        distance: 0,
        sameBuilding: false,
        sharedTerms: ['垃圾'],
        score: expect.any(Number),
      },
    ]);
    expect(await ask(viewerWith('per_far', 'are_110101', ['issue:report']))).toEqual([]);
  });
});
