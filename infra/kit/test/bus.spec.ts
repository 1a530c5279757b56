import { describe } from '@jest/globals';
import { createInProcessBus } from '../src/events/inProcessBus.ts';
import { busContract } from './busContract.ts';

describe('in-process bus', () => {
  busContract(async () => {
    const bus = createInProcessBus(true);
    return { bus, begin: () => {}, stop: () => bus.drain() };
  });
});
