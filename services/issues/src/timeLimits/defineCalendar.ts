import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { calendarInput } from './calendarInput.ts';
import { calendarId, decideCalendar, type StoredCalendar } from './storedCalendar.ts';

/** Defines opening hours, or replaces them by a new version. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, CALENDAR_KEY_TAKEN */
export async function defineCalendar({ service, viewer, locale }: Context, raw: unknown): Promise<StoredCalendar> {
  const input = readInput(calendarInput, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'calendar:define', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  const profile = { ...input, areaIds: area.path };
  const mayChange = ({ areaIds }: StoredCalendar) => mayOn(viewer, 'calendar:define', areaIds);
  // Two who define the same key at once: the database lets one of them make it, the other one changes it.
  const [calendar] = await service.database.transaction((transaction) =>
    service.calendarStore.changeMany(transaction, [calendarId(input.key)], (state) =>
      decideCalendar(state, profile, mayChange, service.clock()),
    ),
  );
  service.calendars.forget(input.key);
  return calendar as StoredCalendar;
}
