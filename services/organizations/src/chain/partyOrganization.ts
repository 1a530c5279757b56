import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { isWithin, pathAfterMove } from './paths.ts';
import { type Level, levelAbove, type PlaceArea, placeProblem } from './place.ts';

/** A Party organization of the chain. */
export type PartyOrganization = {
  readonly _id: string;
  /** Rises also when something is hung below it, so that a move and an addition at once cannot both succeed. */
  readonly version: number;
  readonly name: string;
  readonly level: Level;
  readonly parentId: string | null;
  /** The area it serves, and the path of area ids from the root to it. */
  readonly areaId: string;
  readonly areaIds: readonly string[];
  /** Path of organization ids from the root to this one. */
  readonly organizationIds: readonly string[];
  readonly definedAt: Date;
};

type Definition = Pick<PartyOrganization, '_id' | 'name' | 'level' | 'areaId'>;
type Parent = Pick<PartyOrganization, '_id' | 'level' | 'areaId' | 'organizationIds'>;

export type PartyOrganizationCommand =
  | {
      readonly type: 'DEFINE';
      readonly organization: Definition;
      readonly area: PlaceArea;
      readonly parent: Parent | undefined;
    }
  | { readonly type: 'MOVE'; readonly parent: Parent }
  | { readonly type: 'RENAME'; readonly name: string }
  | { readonly type: 'ATTACH' };

export type PartyOrganizationEvent =
  | {
      readonly type: 'DEFINED';
      readonly organization: Definition;
      readonly areaIds: readonly string[];
      readonly parent: Pick<Parent, '_id' | 'organizationIds'> | undefined;
      readonly at: Date;
    }
  | { readonly type: 'MOVED'; readonly parent: Pick<Parent, '_id' | 'organizationIds'> }
  | { readonly type: 'RENAMED'; readonly name: string }
  | { readonly type: 'ATTACHED' };

type Plain = Omit<PartyOrganization, 'version'>;

/** Ids of all nodes whose grants reach this: the areas and the organizations above it, itself included. */
export const nodesOf = ({ areaIds, organizationIds }: Pick<PartyOrganization, 'areaIds' | 'organizationIds'>) => [
  ...areaIds,
  ...organizationIds,
];

/** Decides a command; pure. Refuses with NOT_FOUND, WRONG_STATE, CYCLE, or where the place does not fit. */
export function decide(
  state: Plain | undefined,
  command: PartyOrganizationCommand,
  now: Date,
): Outcome<PartyOrganizationEvent> {
  if (command.type === 'DEFINE') return define(state, command, now);
  if (!state) return refuse('NOT_FOUND');
  if (command.type === 'ATTACH') return accept({ type: 'ATTACHED' });
  if (command.type === 'RENAME')
    return command.name === state.name ? accept() : accept({ ...command, type: 'RENAMED' });
  return move(state, command.parent);
}

function define(
  state: Plain | undefined,
  { organization, area, parent }: Extract<PartyOrganizationCommand, { type: 'DEFINE' }>,
  now: Date,
): Outcome<PartyOrganizationEvent> {
  if (state) return refuse('WRONG_STATE', undefined, { status: 'DEFINED' });
  const problem = placeProblem(organization.level, area, parent);
  if (problem) return { ok: false, errors: [problem] };
  return accept({ type: 'DEFINED', organization, areaIds: area.path, parent, at: now });
}

function move(state: Plain, parent: Parent): Outcome<PartyOrganizationEvent> {
  if (isWithin(parent.organizationIds, state._id)) return refuse('CYCLE', ['parentId']);
  if (parent.level !== levelAbove(state.level)) return refuse('WRONG_PARENT_LEVEL', ['parentId']);
  if (!state.areaIds.includes(parent.areaId)) return refuse('AREA_OUTSIDE_PARENT', ['parentId']);
  return parent._id === state.parentId ? accept() : accept({ type: 'MOVED', parent });
}

/** The state after an event. @throws TypeError when the event does not belong to the state. */
export function evolve(state: Plain | undefined, event: PartyOrganizationEvent): Plain {
  if (event.type === 'DEFINED') {
    const { organization, areaIds, parent, at } = event;
    const organizationIds = [...(parent?.organizationIds ?? []), organization._id];
    return { ...organization, parentId: parent?._id ?? null, areaIds, organizationIds, definedAt: at };
  }
  if (!state) throw new TypeError(`${event.type} without an organization`);
  if (event.type === 'RENAMED') return { ...state, name: event.name };
  if (event.type === 'ATTACHED') return state;
  const { _id: parentId, organizationIds } = event.parent;
  return { ...state, parentId, organizationIds: pathAfterMove(state.organizationIds, state._id, organizationIds) };
}
