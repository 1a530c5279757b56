import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { hoursShape } from '../help/availableHours.ts';
import { listedIn } from '../help/listedIn.ts';
import type { Issues } from '../service.ts';
import { type Counsellor, type CounsellorCommand, counsellorId, decide, SUBJECTS } from './counsellor.ts';
import { MAX_SLOT_MINUTES, MIN_SLOT_MINUTES, QUARTER_MINUTES } from './slots.ts';

/** Most areas a counsellor serves, and days off. */
export const MAX_SERVED_AREAS = 50;
export const MAX_DAYS_OFF = 100;

const opening = {
  hours: hoursShape.refine((spans) =>
    spans.every(({ from, until }) => from % QUARTER_MINUTES === 0 && until % QUARTER_MINUTES === 0),
  ),
  slotMinutes: z.int().min(MIN_SLOT_MINUTES).max(MAX_SLOT_MINUTES).multipleOf(QUARTER_MINUTES),
  daysOff: z.array(z.iso.date()).max(MAX_DAYS_OFF).nullish(),
};

const Definition = z.object({
  personId: shapes.id,
  name: shapes.line,
  introduction: shapes.text,
  subjects: z.array(z.enum(SUBJECTS)).min(1).max(SUBJECTS.length),
  areaIds: z.array(shapes.id).min(1).max(MAX_SERVED_AREAS),
  ...opening,
});
const Target = z.object({ counsellorId: shapes.id });
const NewOpening = Target.extend(opening);

const manages = (viewer: Viewer, paths: readonly (readonly string[])[]): boolean =>
  paths.every((path) => mayOn(viewer, 'counselling:manage', path));

/** Enters an expert, or changes the entry. @throws Rejection AREA_NOT_FOUND, FORBIDDEN */
export async function defineCounsellor(context: Context, raw: unknown): Promise<Counsellor> {
  const { service, viewer, locale } = context;
  const { personId, areaIds, daysOff, subjects, ...rest } = readInput(Definition, raw, locale);
  const servedAreaIds = [...new Set(areaIds)];
  const paths = await pathsOf(service, servedAreaIds, 'areaIds');
  if (!manages(viewer, paths)) reject('FORBIDDEN', ['input', 'areaIds']);
  const places = {
    servedAreaIds,
    listedIn: listedIn(servedAreaIds.map((areaId, index) => ({ areaId, path: paths[index] ?? [] }))),
  };
  const profile = { ...rest, ...places, daysOff: daysOff ?? [], subjects: [...new Set(subjects)] };
  try {
    return await change(context, counsellorId(personId), async (known) => {
      if (known && !manages(viewer, await pathsOf(service, known.servedAreaIds))) {
        reject('FORBIDDEN', ['input', 'personId']);
      }
      return { type: 'DEFINE', personId, profile };
    });
  } catch (error) {
    if (isDuplicate(error)) reject('CONFLICT');
    throw error;
  }
}

/** Sets hours, length of slots and days off; appointments made before stay. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function openCounsellor(context: Context, raw: unknown): Promise<Counsellor> {
  const { counsellorId: id, daysOff, ...rest } = readInput(NewOpening, raw, context.locale);
  return change(context, id, async (known) => {
    await checkActor(context, known);
    return { type: 'OPEN', opening: { ...rest, daysOff: daysOff ?? [] } };
  });
}

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function endCounsellor(context: Context, raw: unknown): Promise<Counsellor> {
  const { counsellorId: id } = readInput(Target, raw, context.locale);
  return change(context, id, async (known) => {
    await checkActor(context, known);
    return { type: 'END' };
  });
}

/** The expert, or whoever manages counselling in every area served. */
async function checkActor({ service, viewer, loaders }: Context, known: Counsellor | undefined): Promise<void> {
  if (!known || !(await loaders.seesCounsellor(known))) reject('NOT_FOUND', ['input', 'counsellorId']);
  if (known.personId === viewer.id) return;
  if (!manages(viewer, await pathsOf(service, known.servedAreaIds))) reject('FORBIDDEN', ['input', 'counsellorId']);
}

async function change(
  { service, loaders }: Context,
  id: string,
  command: (known: Counsellor | undefined) => Promise<CounsellorCommand>,
): Promise<Counsellor> {
  const changed = await service.database.transaction((transaction) =>
    service.counsellors.change(transaction, id, async (known) => decide(known, await command(known), service.clock())),
  );
  loaders.counsellor.clear(id);
  return changed;
}

/** Paths of the areas. With `field`, unknown and retired ones are refused. @throws Rejection AREA_NOT_FOUND */
async function pathsOf({ tree }: Issues, areaIds: readonly string[], field?: string): Promise<(readonly string[])[]> {
  const nodes = await tree.nodes(areaIds);
  return nodes.map((node, index) => {
    if (field && (!node || node.retired)) reject('AREA_NOT_FOUND', ['input', field]);
    return node?.path ?? [areaIds[index] as string];
  });
}
