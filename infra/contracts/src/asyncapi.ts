import { stringify } from 'yaml';
import { z } from 'zod';
import type { DataSchema } from './compatibility.ts';
import { type EventContract, schemaUri } from './event.ts';

/** JSON Schema of an event's data, as published. */
export function dataSchema(contract: EventContract): DataSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(contract.data, { io: 'input' });
  return schema as DataSchema;
}

/** The AsyncAPI 3.0 document of all events: one channel per publisher and aggregate. */
export function asyncApi(contracts: readonly EventContract[]): string {
  const channelOf = ({ publisher, aggregate }: EventContract) => `${publisher}.${aggregate}`;
  const channels = Map.groupBy(contracts, channelOf);
  const document = {
    asyncapi: '3.0.0',
    info: {
      title: 'Linli events',
      version: '1',
      description:
        'CloudEvents 1.0 in structured JSON mode. At least once, in order per subject; consumers deduplicate by id.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries([...channels].map(([name, events]) => [name, channel(name, events)])),
    operations: Object.fromEntries(
      [...channels.keys()].map((name) => [
        `publish ${name}`,
        { action: 'send', channel: { $ref: `#/channels/${name}` } },
      ]),
    ),
    components: { messages: Object.fromEntries(contracts.map((contract) => [contract.type, messageOf(contract)])) },
  };
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}

function channel(name: string, events: readonly EventContract[]) {
  return {
    address: `linli.${name}`,
    messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
  };
}

function messageOf(contract: EventContract) {
  return {
    name: contract.type,
    summary: contract.description,
    contentType: 'application/cloudevents+json',
    payload: {
      type: 'object',
      required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'dataschema', 'sequence', 'data'],
      properties: {
        specversion: { const: '1.0' },
        id: { type: 'string' },
        source: { const: `/linli/${contract.publisher}` },
        type: { const: contract.type },
        subject: { type: 'string', description: 'id of the aggregate; messages of one subject keep their order' },
        time: { type: 'string', format: 'date-time' },
        datacontenttype: { const: 'application/json' },
        dataschema: { const: schemaUri(contract) },
        sequence: { type: 'string', description: 'rises within a subject' },
        traceparent: { type: 'string', description: 'W3C trace context of the operation, when it is traced' },
        data: dataSchema(contract),
      },
    },
  };
}
