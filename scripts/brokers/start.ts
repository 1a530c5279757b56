import { startKafka } from './kafka.ts';
import { startRedis } from './redis.ts';

export type Brokers = {
  /** `host:port`, for KAFKA_BROKERS. */
  readonly kafka: string;
  /** `redis://…`, for REDIS_URL. */
  readonly redis: string;
  stop(): Promise<void>;
};

/** Kafka and Redis of their own, for one run. @throws NoBroker when this machine offers no way. */
export async function startBrokers(): Promise<Brokers> {
  const [kafka, redis] = await Promise.allSettled([startKafka(), startRedis()]);
  const stop = async (): Promise<void> => {
    await Promise.all([kafka, redis].map(async (one) => one.status === 'fulfilled' && one.value.remove()));
  };
  if (kafka.status === 'fulfilled' && redis.status === 'fulfilled')
    return { kafka: kafka.value.address, redis: redis.value.address, stop };
  await stop();
  throw kafka.status === 'rejected' ? kafka.reason : (redis as PromiseRejectedResult).reason;
}
