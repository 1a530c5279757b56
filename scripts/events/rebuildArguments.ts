import { randomUUID } from 'node:crypto';
import type { RebuildOrder } from '@linli/kit/events/rebuildChoice.ts';
import { serviceNames } from '../modules.ts';
import { CommandError } from './deadLetters.ts';

/** Options of `npm run events -- rebuild` as they were given. */
export type RebuildOptions = {
  readonly service?: string | undefined;
  readonly consumer?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly empty: boolean;
  readonly id?: string | undefined;
};

const ID = /^[A-Za-z0-9_-]{1,40}$/;

/** Reads what is to be rebuilt; without an id it gets a new one. @throws CommandError saying what to give instead. */
export function readRebuild({ service, consumer = [], from, empty, id = randomUUID() }: RebuildOptions): {
  readonly service: string;
  readonly order: RebuildOrder;
} {
  if (!service || !serviceNames.includes(service))
    throw new CommandError(`Name a service with --service: ${serviceNames.join(', ')}.`);
  const consumers = [...new Set(consumer)].filter(Boolean);
  if (consumers.length === 0)
    throw new CommandError('Name a consumer with --consumer, such as --consumer=areaDefined.');
  const time = from === undefined ? undefined : Date.parse(from);
  if (Number.isNaN(time)) throw new CommandError('Name a time with --from, such as 2026-03-01T08:00:00Z.');
  if (!ID.test(id)) throw new CommandError('An --id has 1 to 40 letters, digits, "_" and "-".');
  return { service, order: { id, consumers, from: time === undefined ? undefined : new Date(time), empty } };
}
