import { type EventContract, schemaUri } from '@linli/contracts';
import { CloudEvent } from 'cloudevents';
import { newId } from '../ids.ts';
import { currentTraceparent } from '../tracing/spans.ts';

/** A message another service can read: CloudEvents 1.0 in structured JSON mode. */
export type Envelope<Data = unknown> = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** Id of the aggregate the fact is about; messages of one subject keep their order. */
  readonly subject: string;
  readonly time: string;
  readonly dataschema: string;
  /** Position among the facts of this subject. */
  readonly sequence: string;
  /** The trace in which the fact came about (CloudEvents distributed tracing extension); present while tracing is on. */
  readonly traceparent?: string;
  readonly data: Data;
};

/** A message that cannot be read or breaks its contract: never worth a retry. */
export class MalformedEvent extends Error {}

export function writeEnvelope<Data>(
  contract: EventContract<Data>,
  subject: string,
  sequence: number,
  data: Data,
  now: Date,
): Envelope<Data> {
  const traceparent = currentTraceparent();
  const event = new CloudEvent({
    id: newId('evt'),
    source: `/linli/${contract.publisher}`,
    type: contract.type,
    subject,
    time: now.toISOString(),
    datacontenttype: 'application/json',
    dataschema: schemaUri(contract),
    sequence: String(sequence),
    ...(traceparent && { traceparent }),
    data: contract.data.parse(data),
  });
  // The library names every absent attribute; stored, and sent from there, each would be a null that readers refuse.
  return JSON.parse(JSON.stringify(event)) as Envelope<Data>;
}

/** Reads the envelope of a message that came over the bus. @throws MalformedEvent */
export function readEnvelope(text: string): Envelope {
  try {
    const event = new CloudEvent(JSON.parse(text) as Record<string, unknown>, true);
    if (!event.subject) throw new TypeError('subject is missing');
    return event.toJSON() as unknown as Envelope;
  } catch (error) {
    throw new MalformedEvent(`not a CloudEvents 1.0 message: ${(error as Error).message}`);
  }
}

/** Reads the data of a message by its contract. @throws MalformedEvent */
export function readData<Data>(contract: EventContract<Data>, envelope: Envelope): Data {
  const parsed = contract.data.safeParse(envelope.data);
  if (!parsed.success) throw new MalformedEvent(`${contract.type} breaks its contract: ${parsed.error.message}`);
  return parsed.data;
}
