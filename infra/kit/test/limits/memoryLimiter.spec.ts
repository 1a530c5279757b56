import { createRateLimiter } from '../../src/limits/rateLimiter.ts';
import { createLogger } from '../../src/logging.ts';
import { describeLimiter } from './limiterContract.ts';

describeLimiter('memory', async () => {
  return (name, limit) => createRateLimiter({ log: createLogger('silent') }, undefined, name, limit);
});
