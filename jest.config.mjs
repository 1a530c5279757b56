import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What Node has compiled once; the processes that tests start share it.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'linli-compile-cache');

// Distributed tests need brokers and run on their own: `npm run test:distributed`.
const distributed = process.env.LINLI_DISTRIBUTED === '1';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './scripts/jest/stripTypes.mjs' },
  // The scenarios run in both topologies.
  testMatch: distributed ? ['**/*.dist.spec.ts', '**/scenarios/*.e2e.spec.ts'] : ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.linli/', ...(distributed ? [] : ['\\.dist\\.spec\\.ts$'])],
  ...(distributed && {
    globalSetup: './scripts/jest/brokersSetup.mjs',
    globalTeardown: './scripts/jest/brokersTeardown.mjs',
    maxWorkers: 1,
  }),
  coverageProvider: 'v8',
  // Half of a laptop's cores would be one worker on two; the suite is written for two.
  ...(!distributed && { maxWorkers: 2 }),
  testTimeout: distributed ? 90_000 : 30_000,
};
