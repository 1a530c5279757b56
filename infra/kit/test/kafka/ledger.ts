import { setTimeout } from 'node:timers/promises';
import { hoursCertified } from '@linli/contracts';
import { z } from 'zod';
import { eventBus } from '../../src/events/bus.ts';
import { defineConsumer, inboxModels, startConsumers } from '../../src/events/inbox.ts';
import { message, outboxModel } from '../../src/events/outbox.ts';
import { startRelay } from '../../src/events/relay.ts';
import { type Database, openDatabase, prepareCollections } from '../../src/mongo/database.ts';
import { defineModule, type ModuleContext } from '../../src/runtime/module.ts';

/** Minutes the ledger cannot bear until it is told to. */
export const UNLUCKY_MINUTES = 13;

/** What the ledger has written about one person: the sum, and the sequences in the order they came. */
export type Journal = { readonly _id: string; readonly minutes: number; readonly sequences: number[] };

type Started = { readonly database: Database; readonly context: ModuleContext };

/** A service with one consumer that adds up minutes, and with an outbox; its replicas run in any number of processes. */
export function ledgerModule(onStart: (started: Started) => void, lenient: () => boolean = () => false) {
  return defineModule({
    name: 'ledger',
    description: 'adds up minutes',
    dependsOn: ['documents', 'events'],
    settings: z.object({
      LEDGER_PAUSE_MS: z.coerce.number().default(0).describe('milliseconds the ledger thinks about each message'),
      LEDGER_RELAYS: z.stringbool().default(true).describe('whether this replica sends what is in the outbox'),
    }),
    async start(context, { LEDGER_PAUSE_MS, LEDGER_RELAYS }) {
      const database = await openDatabase(context, 'ledger');
      outboxModel(database.connection);
      inboxModels(database.connection);
      await prepareCollections(database);
      const journals = database.connection.collection<Journal>('journals');
      const consumer = defineConsumer({
        name: 'hoursCertified',
        event: hoursCertified,
        async handle({ subject, sequence, data: { minutes } }, { session }) {
          await setTimeout(LEDGER_PAUSE_MS);
          if (minutes === UNLUCKY_MINUTES && !lenient()) throw new Error('13 is unlucky');
          const change = { $inc: { minutes }, $push: { sequences: Number(sequence) } };
          await journals.updateOne({ _id: subject }, change, { upsert: true, session });
        },
      });
      startConsumers(context, database, context.use(eventBus), 'ledger', [consumer]);
      const relays: { stop(): Promise<void> }[] = [];
      context.onStarted(() => {
        if (LEDGER_RELAYS) relays.push(startRelay(context, database, context.use(eventBus), 'ledger'));
      });
      context.onDraining(async () => void (await Promise.all(relays.map((relay) => relay.stop()))));
      onStart({ database, context });
      return { stop: () => database.close() };
    },
  });
}

/** Certifies hours of a person in a transaction of its own; larger with `text` more bytes. */
export function certify(database: Database, person: string, sequence: number, minutes = 10, text = ''): Promise<void> {
  return database.transaction(async (transaction) => {
    const data = {
      postingId: `pst_${person}_${sequence}${text}`,
      personId: person,
      memberReportId: null,
      communityId: 'are_1',
      issueId: null,
      minutes,
      certifiedAt: '2026-03-01T08:00:00Z',
    };
    transaction.publish(message(hoursCertified, person, sequence, data));
  });
}
