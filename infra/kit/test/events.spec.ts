import { describe, expect, it } from '@jest/globals';
import { issueRated } from '@linli/contracts';
import fc from 'fast-check';
import { MalformedEvent, readData, readEnvelope, writeEnvelope } from '../src/events/envelope.ts';
import { createInProcessBus } from '../src/events/inProcessBus.ts';
import type { OutboxEntry } from '../src/events/outbox.ts';
import { inSubjectOrder } from '../src/events/relayDocuments.ts';

const rated = {
  issueId: 'iss_1',
  personId: 'per_1',
  memberReportId: null,
  communityId: 'are_1',
  areaIds: ['are_1'],
  estateId: null,
  stars: 5,
  ratedAt: '2026-03-01T08:00:00Z',
};

describe('envelope', () => {
  it('is a CloudEvent that comes back as it went', () => {
    const envelope = writeEnvelope(issueRated, 'iss_1', 3, rated, new Date('2026-03-01T08:00:00Z'));
    expect(envelope).toMatchObject({
      specversion: '1.0',
      source: '/linli/issues',
      type: 'issues.issue.rated',
      subject: 'iss_1',
      sequence: '3',
    });
    const read = readEnvelope(JSON.stringify(envelope));
    expect(readData(issueRated, read)).toEqual(rated);
  });

  it('never writes data that breaks the contract', () => {
    expect(() => writeEnvelope(issueRated, 'iss_1', 1, { ...rated, stars: 6 }, new Date())).toThrow();
  });

  it('tells malformed messages from failures', () => {
    for (const text of ['', '{}', '[1]', '{"specversion":"1.0"}'])
      expect(() => readEnvelope(text)).toThrow(MalformedEvent);
    const envelope = writeEnvelope(issueRated, 'iss_1', 1, rated, new Date());
    expect(() => readData(issueRated, { ...envelope, data: { stars: 9 } })).toThrow(MalformedEvent);
  });
});

describe('in-process bus', () => {
  it('keeps the order of each key in each group while keys overtake each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3)), { maxLength: 30 }),
        async (sent) => {
          const bus = createInProcessBus(true);
          const heard = new Map<string, number[]>();
          const subscribe = (group: string) =>
            bus.subscribe({
              group,
              types: ['t'],
              async receive(text) {
                const [key, index, turns] = JSON.parse(text) as [string, number, number];
                for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
                heard.set(`${group}${key}`, [...(heard.get(`${group}${key}`) ?? []), index]);
              },
            });
          subscribe('x');
          subscribe('y');
          await Promise.all(
            sent.map(([key, turns], index) => bus.publish('t', key, JSON.stringify([key, index, turns]))),
          );
          for (const indexes of heard.values()) expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
          expect([...heard.values()].flat()).toHaveLength(sent.length * 2);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('answers for a message only when every group has taken it', async () => {
    const bus = createInProcessBus(true);
    bus.subscribe({ group: 'x', types: ['t'], receive: () => Promise.reject(new Error('down')) });
    await expect(bus.publish('t', 'k', '{}')).rejects.toThrow('down');
    await expect(bus.publish('other', 'k', '{}')).resolves.toBeUndefined();
  });
});

describe('relay', () => {
  it('sorts within a subject by sequence and leaves the rest in place', () => {
    const entry = (_id: string, subject: string, sequence: number) => ({ _id, subject, sequence }) as OutboxEntry;
    const entries = [entry('1', 'a', 2), entry('2', 'b', 1), entry('3', 'a', 1)];
    expect(inSubjectOrder(entries).map(({ _id }) => _id)).toEqual(['3', '2', '1']);
  });
});
