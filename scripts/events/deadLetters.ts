import { type DeadLetter, listDeadLetters, NotReplayable, replayDeadLetter } from '@linli/kit/events/deadLetters.ts';
import { serviceNames } from '../modules.ts';
import type { Databases } from './databases.ts';

/** A command that cannot be carried out; the message says what to do. */
export class CommandError extends Error {}

type Found = { readonly service: string; readonly letter: DeadLetter };

export type Choice = { readonly service?: string | undefined; readonly id?: string | undefined; readonly all: boolean };

/** Carries out one of `list`, `show` and `replay`; answers what to print. @throws CommandError */
export async function deadLetters(databases: Databases, command: string, choice: Choice): Promise<string> {
  const found = await lettersOf(databases, choice.service);
  if (command === 'list') return found.length === 0 ? 'There are no dead letters.' : found.map(line).join('\n');
  if (command === 'show') return describe(named(found, choice.id));
  if (command !== 'replay') throw new CommandError(`"${command}" is none of list, show, replay.`);
  if (choice.all && !choice.service) throw new CommandError('--all needs --service=<service>.');
  const chosen = choice.all ? found : [named(found, choice.id)];
  const lines: string[] = [];
  for (const one of chosen.toReversed()) lines.push(await replay(databases, one));
  return lines.join('\n') || 'There are no dead letters.';
}

async function lettersOf(databases: Databases, service: string | undefined): Promise<Found[]> {
  if (service && !serviceNames.includes(service))
    throw new CommandError(`There is no service "${service}". Services: ${serviceNames.join(', ')}.`);
  const services = service ? [service] : serviceNames;
  const lists = await Promise.all(
    services.map(async (name) =>
      (await listDeadLetters(databases.of(name))).map((letter) => ({ service: name, letter })),
    ),
  );
  return lists.flat();
}

function named(found: readonly Found[], id: string | undefined): Found {
  const [first, ...more] = found.filter(({ letter }) => letter._id === id);
  if (!first) throw new CommandError(`There is no dead letter "${id ?? ''}"; "dead-letters list" shows their ids.`);
  if (more.length > 0) throw new CommandError(`Several services have a dead letter "${id}"; name one with --service.`);
  return first;
}

async function replay(databases: Databases, { service, letter }: Found): Promise<string> {
  try {
    await replayDeadLetter(databases.of(service), letter, databases.of);
    return `${letter._id} is in the outbox again and goes out as soon as the product runs.`;
  } catch (error) {
    if (error instanceof NotReplayable) return `${letter._id} stays. ${error.message}`;
    throw error;
  }
}

const line = ({ service, letter: { _id, failedAt, attempts, reason } }: Found): string =>
  `${service.padEnd(14)}${failedAt.toISOString()}  ${_id}  (${attempts} tries) ${reason.split('\n')[0]}`;

function describe({ service, letter: { text, ...rest } }: Found): string {
  let message: unknown = text;
  try {
    message = JSON.parse(text);
  } catch {
    // What is not JSON is shown as it came.
  }
  return JSON.stringify({ service, ...rest, message }, null, 2);
}
