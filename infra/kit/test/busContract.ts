import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Bus, MAX_MESSAGE_BYTES, type Receive, UndeliverableMessage } from '../src/events/bus.ts';
import { eventually } from '../src/testing/harness.ts';

export const TYPE = 'tests.thing.happened';
export const OTHER_TYPE = 'tests.thing.forgotten';

export type StartedBus = {
  readonly bus: Bus;
  /** After every group has subscribed. */
  begin(): void;
  stop(): Promise<void>;
};

type Heard = { readonly key: string; readonly index: number };
const textOf = (key: string, index: number): string => JSON.stringify({ key, index });

/** What every bus promises, whatever carries its messages. */
export function busContract(start: () => Promise<StartedBus>): void {
  let started: StartedBus;
  const groups = new Map<string, { readonly heard: Heard[]; before: (heard: Heard) => Promise<void> }>();
  const group = (name: string) => {
    const found = groups.get(name);
    if (!found) throw new Error(`there is no group ${name}`);
    return found;
  };
  /** As a relay does: again until the bus has taken it. */
  const publish = async (key: string, index: number, type = TYPE): Promise<void> => {
    await eventually(() => started.bus.publish(type, key, textOf(key, index)), 60_000);
  };
  const heardOf = (name: string, key: string) =>
    group(name)
      .heard.filter((one) => one.key === key)
      .map(({ index }) => index);

  beforeAll(async () => {
    started = await start();
    for (const [name, types] of [
      ['first', [TYPE]],
      ['second', [TYPE, OTHER_TYPE]],
    ] as const) {
      const state = { heard: [] as Heard[], before: async () => {} };
      groups.set(name, state);
      const receive: Receive = async (text) => {
        const heard = JSON.parse(text) as Heard;
        await (state.before as (heard: Heard) => Promise<void>)(heard);
        state.heard.push(heard);
      };
      started.bus.subscribe({ group: name, types, receive });
    }
    started.begin();
  });
  afterAll(() => started.stop());

  it('brings every group the messages of its types, and no others', async () => {
    await Promise.all([publish('types', 1), publish('types', 2, OTHER_TYPE), publish('types-end', 1)]);
    await eventually(async () => {
      expect(heardOf('first', 'types')).toEqual([1]);
      expect(heardOf('second', 'types').toSorted((a, b) => a - b)).toEqual([1, 2]);
      expect(heardOf('first', 'types-end')).toEqual([1]);
    }, 30_000);
  });

  it('keeps the order of a key and lets others pass one that fails', async () => {
    const passed = Promise.withResolvers<undefined>();
    let failed = 0;
    group('first').before = async ({ key }) => {
      if (key !== 'failing' || failed >= 3) return;
      failed += 1;
      if (failed === 3) await passed.promise;
      throw new Error('not now');
    };
    const failing = (async () => {
      for (const index of [1, 2, 3]) await publish('failing', index);
    })();
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await Promise.all(
      others.map(async (key) => {
        for (const index of [1, 2, 3]) await publish(key, index);
      }),
    );
    await eventually(async () => {
      for (const key of others) expect(heardOf('first', key)).toEqual([1, 2, 3]);
    }, 30_000);
    expect(heardOf('first', 'failing')).toEqual([]);
    passed.resolve(undefined);
    await failing;
    await eventually(async () => expect([...new Set(heardOf('first', 'failing'))]).toEqual([1, 2, 3]), 30_000);
    group('first').before = async () => {};
  });

  it('does not let a slow group delay another one', async () => {
    const slow = Promise.withResolvers<undefined>();
    group('second').before = async ({ key }) => void (key.startsWith('slow') && (await slow.promise));
    const sent = Promise.all(Array.from({ length: 20 }, (_, index) => publish(`slow ${index}`, index)));
    await eventually(async () => {
      for (let index = 0; index < 20; index += 1) expect(heardOf('first', `slow ${index}`)).toEqual([index]);
    }, 30_000);
    expect(heardOf('second', 'slow 0')).toEqual([]);
    slow.resolve(undefined);
    await sent;
    await eventually(async () => expect(heardOf('second', 'slow 19')).toEqual([19]), 30_000);
  });

  it('refuses a message that is too large and takes the others sent with it', async () => {
    const large = started.bus.publish(
      TYPE,
      'large',
      JSON.stringify({ key: 'large', index: 1, text: 'x'.repeat(2_000_000) }),
    );
    const others = Promise.all(Array.from({ length: 10 }, (_, index) => publish(`beside ${index}`, index)));
    await expect(large).rejects.toThrow(UndeliverableMessage);
    await expect(large).rejects.toThrow(`at most ${MAX_MESSAGE_BYTES}`);
    await others;
    await eventually(async () => expect(heardOf('first', 'beside 9')).toEqual([9]), 30_000);
    expect(heardOf('first', 'large')).toEqual([]);
  });

  it('brings 2,000 messages of 50 keys to both groups, each key in order', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `many ${index}`);
    await Promise.all(
      keys.map(async (key) => {
        for (let index = 0; index < 40; index += 1) await publish(key, index);
      }),
    );
    await eventually(async () => {
      for (const name of groups.keys())
        for (const key of keys) expect(heardOf(name, key)).toEqual(Array.from({ length: 40 }, (_, index) => index));
    }, 60_000);
  });
}
