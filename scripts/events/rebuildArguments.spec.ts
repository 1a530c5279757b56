import { describe, expect, it } from '@jest/globals';
import { CommandError } from './deadLetters.ts';
import { readRebuild } from './rebuildArguments.ts';

const given = { service: 'issues', consumer: ['areaDefined'], empty: false };

describe('npm run events -- rebuild', () => {
  it('reads service, consumers, time, emptying and id', () => {
    const consumer = ['memberReportAccepted', 'memberReportWithdrawn', 'memberReportAccepted'];
    expect(
      readRebuild({ service: 'issues', consumer, from: '2026-03-01T08:00:00Z', empty: true, id: 'again-1' }),
    ).toEqual({
      service: 'issues',
      order: {
        id: 'again-1',
        consumers: ['memberReportAccepted', 'memberReportWithdrawn'],
        from: new Date('2026-03-01T08:00:00Z'),
        empty: true,
      },
    });
  });

  it('takes the beginning and a new id where none is named', () => {
    const [first, second] = [readRebuild(given).order, readRebuild(given).order];
    expect(first).toMatchObject({ from: undefined, empty: false });
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.id).not.toBe(first.id);
  });

  it.each([
    [{ service: undefined }, 'Name a service with --service: organizations'],
    [{ service: 'gateway' }, 'Name a service with --service'],
    [{ consumer: undefined }, 'Name a consumer with --consumer'],
    [{ consumer: [''] }, 'Name a consumer with --consumer'],
    [{ from: 'yesterday' }, 'Name a time with --from, such as 2026-03-01T08:00:00Z'],
    [{ from: '' }, 'Name a time with --from'],
    [{ id: '' }, 'An --id has 1 to 40'],
    [{ id: 'a b' }, 'An --id has 1 to 40'],
    [{ id: 'x'.repeat(41) }, 'An --id has 1 to 40'],
  ])('refuses %j', (change, reason) => {
    expect(() => readRebuild({ ...given, ...change })).toThrow(CommandError);
    expect(() => readRebuild({ ...given, ...change })).toThrow(reason);
  });
});
