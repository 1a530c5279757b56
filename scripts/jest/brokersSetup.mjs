// Jest global setup of the distributed tests: brokers of the run, unless the environment names some.
import { startKafka } from '../brokers/kafka.ts';
import { startRedis } from '../brokers/redis.ts';

const STARTS = { KAFKA_BROKERS: startKafka, REDIS_URL: startRedis };

export default async function setup() {
  globalThis.brokersOfTheRun = [];
  for (const [variable, start] of Object.entries(STARTS)) {
    if (process.env[variable]) continue;
    const broker = await start();
    globalThis.brokersOfTheRun.push(broker);
    process.env[variable] = broker.address;
  }
}
