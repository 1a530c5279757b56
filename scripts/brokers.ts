import { NoBroker } from './brokers/broker.ts';
import { startBrokers } from './brokers/start.ts';

/** Runs Kafka and Redis in temporary folders until Ctrl-C, and prints how to use them. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
try {
  const brokers = await startBrokers();
  process.stdout.write(
    `KAFKA_BROKERS=${brokers.kafka}\nREDIS_URL=${brokers.redis}\nCtrl-C stops both and deletes their data.\n`,
  );
  await new Promise((resolve) => setInterval(resolve, 2 ** 30));
} catch (error) {
  process.stderr.write(`linli: ${error instanceof NoBroker ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
