import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { maskPhone } from '@linli/kit/security/personalData.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { isOfficerOf } from '../issue/actors.ts';
import type { Issues } from '../service.ts';
import { hoursShape } from './availableHours.ts';
import { HELP_FORMS, type Holder, type Place, type Profile } from './craftsman.ts';
import { helpKinds } from './helpKinds.ts';

/** Most areas one craftsman serves. */
export const MAX_SERVED_AREAS = 20;

const kindCode = z.string().refine((code) => helpKinds.has(code));
const kinds = z.array(kindCode).max(helpKinds.size).transform(unique);

export const profileFields = {
  form: z.enum(HELP_FORMS),
  name: shapes.line,
  introduction: shapes.text,
  kinds: z.array(kindCode).min(1).max(helpKinds.size).transform(unique),
  asksFor: kinds.nullish(),
  areaIds: z.array(shapes.id).min(1).max(MAX_SERVED_AREAS).transform(unique),
  hours: hoursShape,
  contactPhone: shapes.phone,
};

export type ProfileInput = z.output<z.ZodObject<typeof profileFields>>;

/** Mutual help asks for something in return, the other forms do not. */
export const asksRightly = ({ form, asksFor }: Pick<ProfileInput, 'form' | 'asksFor'>): boolean =>
  (form === 'MUTUAL') === (asksFor ?? []).length > 0;

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

export function profileOf({ personalData }: Issues, input: ProfileInput): Profile {
  const { form, name, introduction, hours, contactPhone } = input;
  return {
    form,
    name,
    introduction,
    kinds: input.kinds,
    asksFor: input.asksFor ?? [],
    hours,
    contactPhone: personalData.seal('craftsman.contactPhone', contactPhone),
    maskedPhone: maskPhone(contactPhone),
  };
}

/** @throws Rejection AREA_NOT_FOUND */
export async function placesOf({ tree }: Issues, areaIds: readonly string[]): Promise<Place[]> {
  const nodes = await tree.nodes(areaIds);
  return nodes.map((node) => {
    if (!node || node.retired) reject('AREA_NOT_FOUND', ['input', 'areaIds']);
    return { areaId: node._id, path: node.path };
  });
}

/** The person themselves, or somebody who acts for the enterprise. */
export const isHolder = (viewer: Viewer, { holderKind, holderId }: Holder): boolean =>
  holderKind === 'PERSON' ? viewer.id === holderId : isOfficerOf(viewer, holderId);

/** Those of the areas for whose community the viewer may speak. */
export const managedBy = (viewer: Viewer, places: readonly Place[]): string[] =>
  places.filter(({ path }) => mayOn(viewer, 'craftsman:manage', path)).map(({ areaId }) => areaId);
