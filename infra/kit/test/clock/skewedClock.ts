// Loaded before a process of a test (`--import`): its clock differs by CLOCK_OFFSET_MS, for libraries too, and `moveClock`
// sets it forward or back while it runs. Time that passes (`performance.now`, timers) is as it is.
import { processEnvironment } from '../../src/config/environment.ts';

const RealDate = Date;
let offset = Number(processEnvironment()['CLOCK_OFFSET_MS'] ?? 0);
const now = (): number => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  apply: () => new RealDate(now()).toString(),
});

export const moveClock = (milliseconds: number): void => void (offset += milliseconds);
