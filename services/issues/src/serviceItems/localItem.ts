import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { groupOf, type ItemDefinition, LOCAL_NUMBERS, numberOf } from './serviceItem.ts';
import { itemGroups, shippedItems } from './shippedItems.ts';

/** The newest version of an item an area has defined; all versions are kept in `localServiceItemVersions`. */
export type LocalItem = {
  readonly _id: string;
  readonly version: number;
  readonly code: string;
  readonly areaId: string;
  /** Path of the area that defined it. */
  readonly areaIds: readonly string[];
  readonly definition: ItemDefinition;
  readonly retired: boolean;
  readonly changedAt: Date;
  readonly changedById: string;
};

type Fact = { readonly at: Date; readonly by: string };
type Place = Pick<LocalItem, '_id' | 'code' | 'areaId' | 'areaIds'>;

export type ItemCommand =
  /** `version` is the one that is changed; absent for a new item. */
  | {
      readonly type: 'DEFINE';
      readonly by: string;
      readonly place: Place;
      readonly definition: ItemDefinition;
      readonly version?: number;
    }
  | { readonly type: 'RETIRE'; readonly by: string };

export type ItemEvent = Fact &
  (
    | { readonly type: 'DEFINED'; readonly place: Place; readonly definition: ItemDefinition }
    | { readonly type: 'RETIRED' }
  );

/** What becomes of a local item; pure. A retired code is never used again: applications still name it. */
export function decide(state: LocalItem | undefined, command: ItemCommand, now: Date): Outcome<ItemEvent> {
  const fact = { at: now, by: command.by };
  if (command.type === 'RETIRE') {
    if (!state) return refuse('NOT_FOUND', ['input', 'code']);
    return state.retired ? accept() : accept({ type: 'RETIRED', ...fact });
  }
  const { place, definition, version } = command;
  if (!itemGroups.has(groupOf(place.code))) return refuse('ITEM_GROUP_NOT_FOUND', ['input', 'code']);
  const number = numberOf(place.code);
  const local = number >= LOCAL_NUMBERS.from && number <= LOCAL_NUMBERS.to && !shippedItems.has(place.code);
  if (!local) return refuse('ITEM_CODE_RESERVED', ['input', 'code']);
  if (state?.retired) return refuse('WRONG_STATE', ['input', 'code']);
  if (state && version === undefined) return refuse('ITEM_CODE_TAKEN', ['input', 'code']);
  if (!state && version !== undefined) return refuse('NOT_FOUND', ['input', 'code']);
  if (state && state.version !== version) return refuse('CONFLICT', ['input', 'version']);
  return accept({ type: 'DEFINED', ...fact, place, definition });
}

export function evolve(state: Plain<LocalItem> | undefined, event: ItemEvent): Plain<LocalItem> {
  const change = { changedAt: event.at, changedById: event.by };
  if (event.type === 'DEFINED') return { ...event.place, definition: event.definition, retired: false, ...change };
  if (!state) throw new TypeError('RETIRED before DEFINED');
  return { ...state, retired: true, ...change };
}
