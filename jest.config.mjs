/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './scripts/jest/stripTypes.mjs' },
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.linli/'],
  coverageProvider: 'v8',
  testTimeout: 30_000,
};
