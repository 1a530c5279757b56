import { describe, expect, it } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import { type Consumer, defineConsumer, type Projection } from '../src/events/inbox.ts';
import { chooseConsumers } from '../src/events/rebuildChoice.ts';

const consumer = (name: string, projection?: Projection): Consumer =>
  defineConsumer({ name, event: areaDefined, handle: async () => {}, ...(projection && { projection }) });

const all = [
  consumer('tree', { collections: ['nodes'] }),
  consumer('joined', { collections: ['pool'] }),
  consumer('left', { collections: ['pool', 'history'] }),
  consumer('marked', { collections: ['marks'], sharedWith: ['counted'] }),
  consumer('counted'),
];
const choose = (consumers: string[], empty = false, from?: Date) =>
  chooseConsumers(all, { consumers, empty, from }).map(({ name }) => name);

describe('chooseConsumers', () => {
  it('takes projections, and all that write one collection when it is emptied', () => {
    expect(choose(['tree'])).toEqual(['tree']);
    expect(choose(['tree'], true)).toEqual(['tree']);
    expect(choose(['joined'])).toEqual(['joined']);
    expect(choose(['joined', 'left'], true)).toEqual(['joined', 'left']);
    expect(choose(['marked'])).toEqual(['marked']);
    expect(choose(['tree'], false, new Date())).toEqual(['tree']);
  });

  it.each([
    [['nobody'], false, undefined, 'There is no consumer "nobody". Projections here: tree, joined, left, marked.'],
    [['counted'], false, undefined, 'counted is no projection'],
    [['tree', 'counted'], true, undefined, 'counted is no projection'],
    [['joined'], true, undefined, 'left writes pool too: name it as well, with --consumer=left.'],
    [['left'], true, undefined, 'joined writes pool too'],
    [['marked'], true, undefined, 'marks cannot be emptied: counted writes there too'],
    [['tree'], true, new Date(), '--empty with --from would lose'],
  ] as const)('refuses %j with empty %j from %j', (consumers, empty, from, reason) => {
    expect(() => choose([...consumers], empty, from)).toThrow(reason);
  });
});
