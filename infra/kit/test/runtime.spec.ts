import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { describeSettings, port, readSettings, secret, StartError } from '../src/config/environment.ts';
import { createLogger } from '../src/logging.ts';
import { defineModule, type Module } from '../src/runtime/module.ts';
import { startOrder } from '../src/runtime/order.ts';
import { run } from '../src/runtime/run.ts';

const diary: string[] = [];
const part = (name: string, dependsOn: string[], start?: () => void): Module =>
  defineModule({
    name,
    description: name,
    dependsOn,
    settings: z.object({}),
    async start() {
      start?.();
      diary.push(`start ${name}`);
      return { stop: async () => void diary.push(`stop ${name}`) };
    },
  });

const quiet = { log: createLogger('silent') };

describe('start order', () => {
  const modules = [
    part('gateway', ['issues']),
    part('issues', ['documents', 'events']),
    part('events', []),
    part('documents', []),
  ];

  it('starts every module after what it needs, and only what is wanted', () => {
    expect(startOrder(modules, ['issues']).map(({ name }) => name)).toEqual(['documents', 'events', 'issues']);
    expect(startOrder(modules, ['all']).map(({ name }) => name)).toEqual(['documents', 'events', 'issues', 'gateway']);
  });

  it('names the known targets when one is unknown, and a circle', () => {
    expect(() => startOrder(modules, ['isues'])).toThrow(/no target "isues".*gateway, issues/);
    expect(() => startOrder([part('a', ['b']), part('b', ['a'])], ['a'])).toThrow(/circle/);
  });
});

describe('run', () => {
  it('stops in the opposite order', async () => {
    diary.length = 0;
    const running = await run([part('b', ['a']), part('a', [])], ['all'], {}, quiet);
    await running.stop();
    await running.stop();
    expect(diary).toEqual(['start a', 'start b', 'stop b', 'stop a']);
  });

  it('stops what has started when a module fails', async () => {
    diary.length = 0;
    const broken = part('broken', ['a'], () => {
      throw new StartError('no port');
    });
    await expect(run([part('a', []), broken], ['all'], {}, quiet)).rejects.toThrow('no port');
    expect(diary).toEqual(['start a', 'stop a']);
  });
});

describe('settings', () => {
  const settings = z.object({ X_PORT: port(4000), X_SECRET: secret().optional().describe('signs') });

  it('says which setting is wrong and what to do', () => {
    expect(() => readSettings('x', settings, { X_PORT: 'many' })).toThrow(
      /"x" is wrong: X_PORT: .*Correct the environment/,
    );
  });

  it('treats an empty variable as absent', () => {
    expect(readSettings('x', settings, { X_PORT: '' }).X_PORT).toBe(4000);
  });

  it('hides secrets when printing', () => {
    const rows = describeSettings(settings, { X_SECRET: 's'.repeat(40) });
    expect(rows).toEqual([
      { name: 'X_PORT', value: '4000', description: '' },
      { name: 'X_SECRET', value: '••••••••', description: 'signs' },
    ]);
  });
});
