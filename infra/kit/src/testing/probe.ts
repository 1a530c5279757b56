import type { EventContract } from '@linli/contracts';
import { z } from 'zod';
import { type Bus, eventBus } from '../events/bus.ts';
import { type Envelope, readEnvelope, writeEnvelope } from '../events/envelope.ts';
import { defineModule } from '../runtime/module.ts';
import { type Secrets, secrets } from '../security/secrets.ts';

/** Stands on the bus as another service would: hears what is published and publishes itself. */
export function createProbe(contracts: readonly EventContract[]) {
  const heard: Envelope[] = [];
  let bus: Bus | undefined;
  let found: Secrets | undefined;
  const module = defineModule({
    name: 'probe',
    description: 'listens on the bus in tests',
    dependsOn: ['events', 'secrets'],
    settings: z.object({}),
    async start(context) {
      bus = context.use(eventBus);
      found = context.use(secrets);
      const receive = async (text: string) => {
        const envelope = readable(text);
        if (envelope) heard.push(envelope);
      };
      bus.subscribe({ group: 'probe', types: contracts.map(({ type }) => type), receive });
      return { stop: async () => {} };
    },
  });
  return {
    module,
    heard,
    secrets: (): Secrets => found as Secrets,
    /** Publishes and waits until every consumer has taken the message; returns it so that it can come twice. */
    async publish<Data>(contract: EventContract<Data>, subject: string, sequence: number, data: Data): Promise<string> {
      const text = JSON.stringify(writeEnvelope(contract, subject, sequence, data, new Date()));
      await bus?.publish(contract.type, subject, text);
      return text;
    },
    async publishText(type: string, subject: string, text: string): Promise<void> {
      await bus?.publish(type, subject, text);
    },
  };
}

function readable(text: string): Envelope | undefined {
  try {
    return readEnvelope(text);
  } catch {
    return undefined;
  }
}
