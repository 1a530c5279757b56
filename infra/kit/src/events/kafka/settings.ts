import { z } from 'zod';
import { INBOX_KEPT_SECONDS } from '../inbox.ts';

/** A message may come again as long as the broker keeps it; the inbox has to remember it longer. */
const LONGEST_RETENTION_HOURS = INBOX_KEPT_SECONDS / 3_600 - 24;

const addresses = z
  .string()
  .regex(/^[\w.-]+:\d{1,5}(?:,[\w.-]+:\d{1,5})*$/, 'is a comma-separated list of host:port')
  .transform((list) => list.split(','));

const settings = z.object({
  KAFKA_BROKERS: addresses
    .optional()
    .describe('host:port of Kafka brokers, comma-separated; without it events stay within this process'),
  KAFKA_SSL: z.stringbool().default(false).describe('whether the connections to Kafka are encrypted'),
  KAFKA_SASL_USERNAME: z.string().optional().describe('name at Kafka; without it none is shown'),
  KAFKA_SASL_PASSWORD: z.string().optional().meta({ secret: true }).describe('password of KAFKA_SASL_USERNAME'),
  KAFKA_SASL_MECHANISM: z
    .enum(['plain', 'scram-sha-256', 'scram-sha-512'])
    .default('scram-sha-512')
    .describe('how name and password are shown to Kafka'),
  KAFKA_TOPIC_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,30}$/)
    .default('linli')
    .describe('topics are named <prefix>.<publisher>.<aggregate>, consumer groups <prefix>.<service>'),
  KAFKA_PARTITIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .default(6)
    .describe('partitions of a topic when it is created; bounds the replicas of a service that consume at once'),
  KAFKA_RETENTION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(LONGEST_RETENTION_HOURS)
    .default(168)
    .describe('hours a topic keeps its messages when it is created; shorter than the inbox remembers them'),
  KAFKA_REPLICATION: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('copies of a topic when it is created; without it what the brokers do by themselves'),
});

type Credentials = Pick<z.output<typeof settings>, 'KAFKA_SASL_USERNAME' | 'KAFKA_SASL_PASSWORD'>;

/** One without the other would show none, which a broker answers by hanging up. */
export const kafkaSettings = settings
  .refine(({ KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD }: Credentials) => !KAFKA_SASL_USERNAME || KAFKA_SASL_PASSWORD, {
    path: ['KAFKA_SASL_PASSWORD'],
    error: 'is missing beside KAFKA_SASL_USERNAME',
  })
  .refine(({ KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD }: Credentials) => KAFKA_SASL_USERNAME || !KAFKA_SASL_PASSWORD, {
    path: ['KAFKA_SASL_USERNAME'],
    error: 'is missing beside KAFKA_SASL_PASSWORD',
  });

export type KafkaSettings = z.output<typeof kafkaSettings> & { readonly KAFKA_BROKERS: readonly string[] };
