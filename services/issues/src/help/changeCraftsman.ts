import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import type { Craftsman, CraftsmanCommand } from './craftsman.ts';
import { asksRightly, isHolder, managedBy, placesOf, profileFields, profileOf } from './craftsmanInput.ts';
import { decide } from './decideCraftsman.ts';

const Target = z.object({ craftsmanId: shapes.id });
const OfArea = Target.extend({ areaId: shapes.id });
const Profile = Target.extend(profileFields).refine(asksRightly, { path: ['asksFor'] });

const TARGET = ['input', 'craftsmanId'];

/** The community says yes or no for one of its areas. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function judgeCraftsman(context: Context, raw: unknown, type: 'CONFIRM' | 'STRIKE'): Promise<Craftsman> {
  const { viewer, locale } = context;
  const { craftsmanId, areaId } = readInput(OfArea, raw, locale);
  return change(context, craftsmanId, (craftsman) => {
    const place = craftsman.areas.find((area) => area.areaId === areaId);
    if (!place) reject('NOT_FOUND', ['input', 'areaId']);
    if (managedBy(viewer, [place]).length === 0) reject('FORBIDDEN', ['input', 'areaId']);
    return { type, by: viewer.id, areaId };
  });
}

/** @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function moveCraftsman(
  context: Context,
  raw: unknown,
  type: 'REST' | 'RESUME' | 'END',
): Promise<Craftsman> {
  const { craftsmanId } = readInput(Target, raw, context.locale);
  return change(context, craftsmanId, (craftsman) => {
    if (!speaksFor(context.viewer, craftsman)) reject('FORBIDDEN', TARGET);
    return { type, by: context.viewer.id };
  });
}

/** @throws Rejection AREA_NOT_FOUND, NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function changeProfile(context: Context, raw: unknown): Promise<Craftsman> {
  const { service, viewer, locale } = context;
  const input = readInput(Profile, raw, locale);
  const places = await placesOf(service, input.areaIds);
  const confirms = managedBy(viewer, places);
  const profile = profileOf(service, input);
  return change(context, input.craftsmanId, (craftsman) => {
    if (!speaksFor(viewer, craftsman)) reject('FORBIDDEN', TARGET);
    if (!isHolder(viewer, craftsman) && confirms.length < places.length) reject('FORBIDDEN', ['input', 'areaIds']);
    if ((craftsman.holderKind === 'ENTERPRISE') !== (input.form === 'ENTERPRISE'))
      reject('WRONG_FORM', ['input', 'form']);
    return { type: 'CHANGE', by: viewer.id, profile, places, confirms };
  });
}

/** The holder, or whoever manages the list in every area served. */
const speaksFor = (viewer: Viewer, craftsman: Craftsman): boolean =>
  isHolder(viewer, craftsman) ||
  (craftsman.areas.length > 0 && managedBy(viewer, craftsman.areas).length === craftsman.areas.length);

async function change(
  { service, loaders }: Context,
  id: string,
  command: (craftsman: Craftsman) => CraftsmanCommand,
): Promise<Craftsman> {
  const reach = await loaders.craftsmanReach();
  const changed = await service.database.transaction((transaction) =>
    service.craftsmen.change(transaction, id, (craftsman) => {
      if (!craftsman || !reach.sees(craftsman)) reject('NOT_FOUND', TARGET);
      return decide(craftsman, command(craftsman), service.clock());
    }),
  );
  loaders.craftsman.clear(id);
  return changed;
}
