import type { z } from 'zod';

/** The contract of one event: a fact in the past tense, named `<service>.<aggregate>.<fact>`, owned by its publisher. */
export type EventContract<Data = unknown> = {
  readonly type: string;
  /** Within a version fields are only added, and only optional ones. */
  readonly version: number;
  readonly publisher: string;
  readonly aggregate: string;
  readonly description: string;
  readonly data: z.ZodType<Data>;
};

const TYPE = /^([a-z]+)\.([a-z-]+(?:\.[a-z-]+)*)\.([a-z-]+)$/;

/** Declares an event. @throws TypeError when the type is not `<service>.<aggregate>.<fact>`. */
export function defineEvent<Shape extends z.ZodRawShape>(contract: {
  type: string;
  version: number;
  description: string;
  data: z.ZodObject<Shape>;
}): EventContract<z.output<z.ZodObject<Shape>>> {
  const [, publisher, aggregate] = TYPE.exec(contract.type) ?? [];
  if (!publisher || !aggregate) throw new TypeError(`"${contract.type}" is not <service>.<aggregate>.<fact>`);
  return { ...contract, publisher, aggregate };
}

/** Where the schema of a version is named in the envelope (`dataschema`). */
export const schemaUri = (contract: Pick<EventContract, 'type' | 'version'>): string =>
  `urn:linli:event:${contract.type}:${contract.version}`;
