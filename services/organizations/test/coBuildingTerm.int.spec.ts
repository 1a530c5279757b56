import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { dayOf, endOfDay } from '../src/localDays.ts';
import { organizationsModule } from '../src/module.ts';
import { codes, COMMUNITY, type ContractWorld, contractWorld } from './contractWorld.ts';

/** The product's time in this test: real time, moved to just before a day ends in China. */
let ahead = 0;
const clock = () => new Date(Date.now() + ahead);
const setClock = (at: number) => void (ahead = at - Date.now());
const midnight = endOfDay(dayOf(new Date())).getTime();

let service: TestService;
let world: ContractWorld;

beforeAll(async () => {
  setClock(midnight - 30_000);
  service = await startTestService(organizationsModule, {}, clock);
  world = await contractWorld(service, clock);
});
afterAll(() => service.stop());

describe('O6 end of the term', () => {
  it('O6 expires when the last day is over, without anybody’s doing, and not a moment earlier', async () => {
    setClock(midnight - 4_000);
    const [active, open, later] = [
      await world.signed({ endsOn: world.inDays(0) }),
      await world.drafted({ endsOn: world.inDays(0) }),
      await world.drafted({ endsOn: world.inDays(1) }),
    ];
    expect((await world.change('contractActivate', active)).contract?.status).toBe('ACTIVE');
    const ended = await eventually(async () => {
      const contract = await world.read(active);
      expect(contract.status).toBe('EXPIRED');
      return contract;
    });
    expect(Date.parse(ended.closedAt as string)).toBeGreaterThanOrEqual(midnight);
    await eventually(async () => expect((await world.read(open)).status).toBe('EXPIRED'));
    expect((await world.read(later)).status).toBe('DRAFT');
    expect(codes(await world.sign(open, COMMUNITY))).toEqual(['WRONG_STATE']);
  });
});
