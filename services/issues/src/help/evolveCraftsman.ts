import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Craftsman, CraftsmanEvent, ServedArea } from './craftsman.ts';
import { listedIn } from './listedIn.ts';

type State = Plain<Craftsman>;

/** The only writer of state. */
export function evolve(state: State | undefined, event: CraftsmanEvent): State {
  if (event.type === 'ENTERED') {
    const entered = { enteredById: event.by, enteredAt: event.at, endedAt: null };
    const { holder, profile, areas } = event;
    return { _id: event.craftsmanId, ...holder, ...profile, ...placesOf(areas), status: 'ACTIVE', ...entered };
  }
  if (!state) throw new TypeError(`${event.type} before ENTERED`);
  switch (event.type) {
    case 'CHANGED':
      return { ...state, ...event.profile, ...placesOf(event.areas) };
    case 'CONFIRMED':
      return {
        ...state,
        ...placesOf(
          state.areas.map((area) =>
            area.areaId === event.areaId ? { ...area, confirmedAt: event.at, confirmedById: event.by } : area,
          ),
        ),
      };
    case 'STRUCK':
      return { ...state, ...placesOf(state.areas.filter(({ areaId }) => areaId !== event.areaId)) };
    case 'RESTED':
      return { ...state, status: 'RESTING' };
    case 'RESUMED':
      return { ...state, status: 'ACTIVE' };
    case 'ENDED':
      return { ...state, status: 'ENDED', endedAt: event.at };
  }
}

/** The areas served, with what lists need of them. */
export function placesOf(areas: readonly ServedArea[]) {
  const confirmed = areas.filter(({ confirmedAt }) => confirmedAt);
  const pending = areas.filter(({ confirmedAt }) => !confirmedAt);
  return {
    areas,
    confirmedAreaIds: confirmed.map(({ areaId }) => areaId),
    listedIn: listedIn(confirmed),
    pendingAreaIds: [...new Set(pending.flatMap(({ path }) => path))],
  };
}
