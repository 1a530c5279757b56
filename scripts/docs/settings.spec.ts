import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { documentedSettings, settingsTable } from './settings.ts';

const SHARED = z.string().default('x|y').describe('read by both');
const parts = [
  { name: 'one', settings: z.object({ SHARED, ONE_PORT: z.coerce.number().default(1).describe('port of <one>') }) },
  { name: 'two', settings: z.object({ SHARED, TWO_SECRET: z.string().optional().describe('not set by itself') }) },
];

describe('documentedSettings', () => {
  it('names every setting once, with all parts that read it', () => {
    expect(documentedSettings(parts)).toEqual([
      { name: 'SHARED', parts: ['one', 'two'], standard: 'x|y', meaning: 'read by both' },
      { name: 'ONE_PORT', parts: ['one'], standard: '1', meaning: 'port of <one>' },
      { name: 'TWO_SECRET', parts: ['two'], standard: '', meaning: 'not set by itself' },
    ]);
  });

  it('refuses a setting nobody has described', () => {
    const undescribed = { name: 'three', settings: z.object({ MUTE: z.string().default('') }) };
    expect(() => documentedSettings([undescribed])).toThrow('the setting MUTE of "three" has no description');
  });
});

describe('settingsTable', () => {
  it('writes one row a setting', () => {
    const table = settingsTable(documentedSettings(parts), ['a', 'b', 'c', 'd'], ({ meaning }) => meaning);
    expect(table.split('\n').slice(2)).toEqual([
      '| `SHARED` | one, two | `x\\|y` | read by both |',
      '| `ONE_PORT` | one | `1` | port of &lt;one> |',
      '| `TWO_SECRET` | two | – | not set by itself |',
    ]);
  });
});
