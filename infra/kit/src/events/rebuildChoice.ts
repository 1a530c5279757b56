import type { Database } from '../mongo/database.ts';
import type { Consumer } from './inbox.ts';
import type { History } from './kafka/history.ts';

/** What is asked for. */
export type RebuildOrder = {
  /** Names the run: one that was ended early goes on under the same id. */
  readonly id: string;
  /** Names of consumers, all of them projections. */
  readonly consumers: readonly string[];
  /** Messages sent before are left out. */
  readonly from?: Date | undefined;
  /** Whether the collections are emptied first. */
  readonly empty: boolean;
};

/** A rebuild that would do harm or nothing; the message says why, for the operator. */
export class RebuildRefused extends Error {}

/** What the consumers write, each collection once. */
export const collectionsOf = (consumers: readonly Consumer[]): string[] => [
  ...new Set(consumers.flatMap(({ projection }) => projection?.collections ?? [])),
];

/** The consumers that are named, when all of them can be rebuilt in the way that is asked for. @throws RebuildRefused */
export function chooseConsumers(
  all: readonly Consumer[],
  { consumers: names, from, empty }: Pick<RebuildOrder, 'consumers' | 'from' | 'empty'>,
): Consumer[] {
  const projections = all.filter(({ projection }) => projection).map(({ name }) => name);
  const offered = projections.length > 0 ? `Projections here: ${projections.join(', ')}.` : 'There is none here.';
  const chosen = names.map((name) => {
    const found = all.find((consumer) => consumer.name === name);
    if (!found) throw new RebuildRefused(`There is no consumer "${name}". ${offered}`);
    if (!found.projection)
      throw new RebuildRefused(
        `${name} is no projection: it writes documents that hold more than the messages tell, publishes, or adds up, so handling messages again would change what is right. ${offered}`,
      );
    return found;
  });
  if (empty) assertEmptiable(all, chosen, from);
  return chosen;
}

function assertEmptiable(all: readonly Consumer[], chosen: readonly Consumer[], from: Date | undefined): void {
  if (from)
    throw new RebuildRefused('--empty with --from would lose what was told before that time; leave one of them out.');
  const collections = collectionsOf(chosen);
  for (const { name, projection } of all) {
    const shared = projection?.collections.filter((collection) => collections.includes(collection)) ?? [];
    if (shared.length === 0) continue;
    if (projection?.sharedWith?.length)
      throw new RebuildRefused(
        `${shared.join(', ')} cannot be emptied: ${projection.sharedWith.join(', ')} writes there too and is no projection, so its part would not come back. Rebuild without --empty.`,
      );
    if (!chosen.some((one) => one.name === name))
      throw new RebuildRefused(`${name} writes ${shared.join(', ')} too: name it as well, with --consumer=${name}.`);
  }
}

/** @throws RebuildRefused when the topics cannot have what the collections hold. */
export async function assertRestorable(
  { connection }: Database,
  collections: readonly string[],
  histories: readonly History[],
): Promise<void> {
  const refuse = (why: string): never => {
    throw new RebuildRefused(`Nothing is emptied, as it would not come back: ${why}. Rebuild without --empty.`);
  };
  for (const { topic, gap } of histories) if (gap) refuse(`of ${topic} ${gap}`);
  const counts = await Promise.all(collections.map((name) => connection.collection(name).countDocuments()));
  const documents = counts.reduce((sum, count) => sum + count, 0);
  const messages = histories.reduce((sum, history) => sum + history.messages, 0);
  // Every document came from a message of its own at least; after a restore under a new topic prefix they are elsewhere.
  if (messages < documents)
    refuse(`${collections.join(', ')} hold ${documents} documents, the topics only ${messages} messages`);
}
