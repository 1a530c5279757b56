import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { type Category, LOCAL_MINORS, localCodeShape, majorOf, minorOf } from './category.ts';
import { majors, shippedCategories } from './shipped.ts';

/** What an area says about a category of its own. */
export type Definition = Omit<Category, 'code' | 'major' | 'kind' | 'version' | 'areaId' | 'retired'>;

/** The newest version of a category an area has defined; all versions are kept in `localCategoryVersions`. */
export type LocalCategory = {
  readonly _id: string;
  readonly version: number;
  readonly code: string;
  readonly areaId: string;
  /** Path of the area that defined it. */
  readonly areaIds: readonly string[];
  readonly definition: Definition;
  readonly retired: boolean;
  readonly changedAt: Date;
  readonly changedById: string;
};

type Fact = { readonly at: Date; readonly by: string };
type Place = Pick<LocalCategory, '_id' | 'code' | 'areaId' | 'areaIds'>;

export type CategoryCommand =
  /** `version` is the one that is changed; absent for a new category. */
  | {
      readonly type: 'DEFINE';
      readonly by: string;
      readonly place: Place;
      readonly definition: Definition;
      readonly version?: number;
    }
  | { readonly type: 'RETIRE'; readonly by: string };

export type CategoryEvent = Fact &
  ({ readonly type: 'DEFINED'; readonly place: Place; readonly definition: Definition } | { readonly type: 'RETIRED' });

/** What becomes of a local category. A retired code is never used again: issues still name it. */
export function decide(state: LocalCategory | undefined, command: CategoryCommand, now: Date): Outcome<CategoryEvent> {
  const fact = { at: now, by: command.by };
  if (command.type === 'RETIRE') {
    if (!state) return refuse('NOT_FOUND', ['input', 'code']);
    return state.retired ? accept() : accept({ type: 'RETIRED', ...fact });
  }
  const { place, definition, version } = command;
  const reserved = reservedCode(place.code);
  if (reserved) return refuse(reserved, ['input', 'code']);
  if (state?.retired) return refuse('WRONG_STATE', ['input', 'code']);
  if (state && version === undefined) return refuse('CATEGORY_CODE_TAKEN', ['input', 'code']);
  if (!state && version !== undefined) return refuse('NOT_FOUND', ['input', 'code']);
  if (state && state.version !== version) return refuse('CONFLICT', ['input', 'version']);
  return accept({ type: 'DEFINED', ...fact, place, definition });
}

/** Why an area may not use a code, whatever else is defined. */
function reservedCode(code: string): 'CATEGORY_CODE_RESERVED' | 'MAJOR_NOT_FOUND' | undefined {
  const minor = minorOf(code);
  const local = localCodeShape.safeParse(code).success && minor >= LOCAL_MINORS.from && minor <= LOCAL_MINORS.to;
  if (!local || shippedCategories.has(code)) return 'CATEGORY_CODE_RESERVED';
  return majors.has(majorOf(code)) ? undefined : 'MAJOR_NOT_FOUND';
}

export function evolve(state: Plain<LocalCategory> | undefined, event: CategoryEvent): Plain<LocalCategory> {
  const change = { changedAt: event.at, changedById: event.by };
  if (event.type === 'DEFINED') return { ...event.place, definition: event.definition, retired: false, ...change };
  return { ...(state as Plain<LocalCategory>), retired: true, ...change };
}
