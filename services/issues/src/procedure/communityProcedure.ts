import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { ProcedureDefinition } from './definition.ts';

/** One version of a procedure that a community (or a wider area) has defined for itself; it never changes but may be retired. */
export type CommunityProcedure = {
  /** `prc_<areaId>_<key>_<number>`, so a number is given once. */
  readonly _id: string;
  readonly version: number;
  readonly key: string;
  readonly areaId: string;
  /** Path of area ids from the root to the area it holds for. */
  readonly areaIds: readonly string[];
  /** Length of that path: the deeper area's own procedure comes first. */
  readonly depth: number;
  /** Version of the procedure: 1, 2, 3 … per area and key. */
  readonly number: number;
  readonly subject: ProcedureDefinition['subject'];
  readonly definition: ProcedureDefinition;
  readonly status: 'ACTIVE' | 'RETIRED';
  readonly definedById: string;
  readonly definedAt: Date;
  readonly retiredById: string | null;
  readonly retiredAt: Date | null;
  readonly retiredBecause: string | null;
};

type Defined = Pick<
  CommunityProcedure,
  '_id' | 'key' | 'areaId' | 'areaIds' | 'number' | 'definition' | 'definedById' | 'definedAt'
>;

export type CommunityProcedureEvent =
  | { readonly type: 'DEFINED'; readonly procedure: Defined }
  | { readonly type: 'RETIRED'; readonly at: Date; readonly by: string; readonly reason: string };

export type CommunityProcedureCommand =
  | { readonly type: 'DEFINE'; readonly procedure: Defined }
  | { readonly type: 'RETIRE'; readonly by: string; readonly reason: string };

/** A number is given once: whoever comes second with it has lost. */
export function decide(
  state: Pick<CommunityProcedure, 'status'> | undefined,
  command: CommunityProcedureCommand,
  now: Date,
): Outcome<CommunityProcedureEvent> {
  if (command.type === 'DEFINE') {
    return state ? refuse('CONFLICT') : accept({ type: 'DEFINED', procedure: command.procedure });
  }
  if (!state) return refuse('NOT_FOUND', ['input']);
  if (state.status === 'RETIRED') return refuse('WRONG_STATE', ['input'], { status: state.status });
  return accept({ type: 'RETIRED', at: now, by: command.by, reason: command.reason });
}

type Plain = Omit<CommunityProcedure, 'version'>;

export function evolve(state: Plain | undefined, event: CommunityProcedureEvent): Plain {
  if (event.type === 'DEFINED') {
    const { procedure } = event;
    const { subject } = procedure.definition;
    const depth = procedure.areaIds.length;
    return { ...procedure, depth, subject, status: 'ACTIVE', retiredById: null, retiredAt: null, retiredBecause: null };
  }
  if (!state) throw new TypeError('Only what was defined can be retired');
  return { ...state, status: 'RETIRED', retiredById: event.by, retiredAt: event.at, retiredBecause: event.reason };
}

export const communityProcedureId = (areaId: string, key: string, number: number): string =>
  `prc_${areaId}_${key}_${number}`;
