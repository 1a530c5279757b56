import { readInput } from '@linli/kit/graphql/input.ts';
import { reject } from '@linli/kit/decisions.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import type { Issues } from '../service.ts';
import { AREA_LEVELS } from './fact.ts';
import { type FigureInput, queryShape } from './figureInput.ts';
import type { Owner, Question } from './figurePlan.ts';
import { MEASURES_VERSION, type Measure, measures } from './measures.ts';
import { type FigureRow, readFigures } from './readFigures.ts';

export type Figures = {
  readonly question: Question;
  readonly measuresVersion: number;
  readonly rows: readonly FigureRow[];
};

/**
 * Figures of an area (`figure:read` there), a unit (`issue:handle` on it) or the viewer's own work.
 * @throws Rejection INVALID_INPUT, NOT_FOUND, TOO_MANY_FACTS, TOO_MANY_ROWS
 */
export async function askFigures({ service, viewer, locale }: Context, raw: unknown): Promise<Figures> {
  const input = readInput(queryShape, raw, locale);
  const question = { ...input, measures: measuresOf(input.measures), owner: await ownerOf(service, viewer, input) };
  const rows = await service.database.transaction((transaction) => readFigures(service, transaction, question));
  return { question, measuresVersion: MEASURES_VERSION, rows };
}

export const measuresOf = (keys: readonly string[]): Measure[] => keys.flatMap((key) => measures.get(key) ?? []);

async function ownerOf(service: Issues, viewer: Viewer, input: FigureInput): Promise<Owner> {
  const { areaId, handlerUnitId, personId } = input;
  if ([areaId, handlerUnitId, personId].filter((id) => id != null).length !== 1) reject('ONE_OWNER', ['input']);
  if (areaId != null) return areaOwner(service, viewer, areaId, 'figure:read');
  if (handlerUnitId != null) {
    if (!mayOn(viewer, 'issue:handle', [handlerUnitId])) reject('NOT_FOUND', ['input', 'handlerUnitId']);
    return { node: handlerUnitId, level: 'UNIT' };
  }
  if (personId !== viewer.id) reject('NOT_FOUND', ['input', 'personId']);
  return { node: viewer.id, level: 'PERSON' };
}

/** An area whose figures the viewer may see; a level without tallies is null. @throws Rejection NOT_FOUND */
export async function areaOwner(
  { tree }: Pick<Issues, 'tree'>,
  viewer: Viewer,
  areaId: string,
  scope: string,
): Promise<Owner> {
  const area = await tree.node(areaId);
  if (!area || !mayOn(viewer, scope, area.path)) reject('NOT_FOUND', ['input', 'areaId']);
  return { node: areaId, level: AREA_LEVELS.find((level) => level === area.kind) ?? null };
}
