import { type Locale, type Messages, translate } from '@linli/kit/graphql/locale.ts';
import type { ProcedureDefinition } from '../procedure/definition.ts';
import { stepOf } from '../procedure/run.ts';
import { dateOf, localDay } from '../timeLimits/calendar.ts';
import { NEVER } from '../timeLimits/clock.ts';
import { givenMs, isPaused, usedMs } from '../timeLimits/clocks.ts';
import type { WorkingCalendar } from '../timeLimits/workingTime.ts';
import { type Application, isOpen } from './application.ts';

const sentences = {
  BEFORE: {
    'zh-CN': '{step}:受理后承诺{promise}个工作日办结',
    en: '{step}: promised within {promise} working days of acceptance',
  },
  RUNNING: {
    'zh-CN': '{step}:承诺{promise}个工作日,已用{used}个,剩余{left}个,应于{due}前办结',
    en: '{step}: promised within {promise} working days, {used} used, {left} left, due {due}',
  },
  RESTING: {
    'zh-CN': '{step}:承诺{promise}个工作日,已用{used}个,剩余{left}个,暂停计时',
    en: '{step}: promised within {promise} working days, {used} used, {left} left, the clock rests',
  },
  LATE: {
    'zh-CN': '{step}:承诺{promise}个工作日,已用{used}个,超期{over}个',
    en: '{step}: promised within {promise} working days, {used} used, late by {over}',
  },
  ENDED: {
    'zh-CN': '{step}:承诺{promise}个工作日,实际用时{used}个',
    en: '{step}: promised within {promise} working days, took {used}',
  },
} satisfies Messages;

type Now = { readonly calendar: WorkingCalendar; readonly now: Date; readonly locale: Locale };

/** Where an application stands and how its promise fares, in one sentence; days have one decimal. */
export function summaryOf(
  procedure: ProcedureDefinition,
  { run, status, promiseDays, usedDays }: Pick<Application, 'run' | 'status' | 'promiseDays' | 'usedDays'>,
  { calendar, now, locale }: Now,
): string {
  const { clock } = run;
  const step = stepOf(procedure, run.step).name[locale];
  if (!clock && !isOpen({ status })) return step;
  if (!clock) return translate(sentences.BEFORE, locale, { step, promise: promiseDays });
  const day = calendar.msOf({ amount: 1, unit: 'WORKING_DAY' });
  const days = (ms: number) => Math.round((ms / day) * 10) / 10;
  const promise = days(givenMs(calendar, clock));
  const used = days(usedMs(calendar, clock, now));
  const over = Math.round((used - promise) * 10) / 10;
  const values = { step, promise, used, left: -over, over, due: dayOf(clock.dueAt) };
  if (clock.stoppedAt || usedDays !== undefined) return translate(sentences.ENDED, locale, values);
  if (over > 0) return translate(sentences.LATE, locale, values);
  return translate(isPaused(clock) ? sentences.RESTING : sentences.RUNNING, locale, values);
}

/** Date in China, e.g. `2026-10-09`. */
const dayOf = (at: Date): string => (at < NEVER ? dateOf(localDay(at)) : '');
