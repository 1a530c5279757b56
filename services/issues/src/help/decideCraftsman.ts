import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import {
  type Craftsman,
  type CraftsmanCommand,
  type CraftsmanEvent,
  craftsmanId,
  type Place,
  type ServedArea,
  transitions,
} from './craftsman.ts';

const TARGET = ['input', 'craftsmanId'];

/** Decides; pure. Refuses with NOT_FOUND, ALREADY_LISTED, WRONG_STATE. */
export function decide(state: Craftsman | undefined, command: CraftsmanCommand, at: Date): Outcome<CraftsmanEvent> {
  const fact = { at, by: command.by };
  if (command.type === 'ENTER') {
    if (state && state.status !== 'ENDED') return refuse('ALREADY_LISTED');
    const { holder, profile } = command;
    const areas = command.places.map((place) => served(place, undefined, command, at));
    return accept({ ...fact, type: 'ENTERED', craftsmanId: craftsmanId(holder.holderId), holder, profile, areas });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (!(command.type in transitions[state.status])) return refuse('WRONG_STATE', TARGET, { status: state.status });
  switch (command.type) {
    case 'CHANGE': {
      const adds = command.profile.kinds.some((kind) => !state.kinds.includes(kind));
      const areas = command.places.map((place) => served(place, adds ? undefined : state, command, at));
      return accept({ ...fact, type: 'CHANGED', profile: command.profile, areas });
    }
    case 'CONFIRM': {
      const area = state.areas.find(({ areaId }) => areaId === command.areaId);
      if (!area) return refuse('NOT_FOUND', ['input', 'areaId']);
      return area.confirmedAt ? accept() : accept({ ...fact, type: 'CONFIRMED', areaId: command.areaId });
    }
    case 'STRIKE':
      return state.areas.some(({ areaId }) => areaId === command.areaId)
        ? accept({ ...fact, type: 'STRUCK', areaId: command.areaId })
        : refuse('NOT_FOUND', ['input', 'areaId']);
    case 'REST':
      return accept({ ...fact, type: 'RESTED' });
    case 'RESUME':
      return accept({ ...fact, type: 'RESUMED' });
    case 'END':
      return accept({ ...fact, type: 'ENDED' });
  }
}

/** A confirmation stays unless the craftsman takes on a kind of help that nobody has confirmed. */
function served(
  { areaId, path }: Place,
  before: Craftsman | undefined,
  { by, confirms }: { readonly by: string; readonly confirms: readonly string[] },
  at: Date,
): ServedArea {
  if (confirms.includes(areaId)) return { areaId, path, confirmedAt: at, confirmedById: by };
  const known = before?.areas.find((area) => area.areaId === areaId);
  return { areaId, path, confirmedAt: known?.confirmedAt ?? null, confirmedById: known?.confirmedById ?? null };
}
