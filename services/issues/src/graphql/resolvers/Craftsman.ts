import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Craftsman as Row } from '../../help/craftsman.ts';
import { isHolder } from '../../help/craftsmanInput.ts';
import { helpKinds } from '../../help/helpKinds.ts';
import type { Context } from '../context.ts';
import type { CraftsmanResolvers } from '../generated.ts';
import { visibleCraftsman } from './visibleCraftsman.ts';

const kindsOf = (codes: readonly string[]) =>
  codes.map((code) => helpKinds.get(code)).filter((kind) => kind !== undefined);

export const Craftsman: CraftsmanResolvers = {
  __resolveReference: ({ id }, context) => visibleCraftsman(context, id),
  id: ({ _id }) => _id,
  person: ({ holderKind, holderId }) => (holderKind === 'PERSON' ? { id: holderId } : null),
  enterpriseId: ({ holderKind, holderId }) => (holderKind === 'ENTERPRISE' ? holderId : null),
  kinds: ({ kinds }) => kindsOf(kinds),
  asksFor: ({ asksFor }) => kindsOf(asksFor),
  areas: ({ areas }) => areas.map(({ areaId, confirmedAt }) => ({ area: { id: areaId }, confirmedAt })),
  hours: ({ hours }) => [...hours],
  contactPhone: (craftsman, _, context) =>
    callsUp(context, craftsman) ? clear(context, craftsman) : craftsman.maskedPhone,
  helpsGiven: async ({ holderId }, _, { loaders }) =>
    (await loaders.helpsGiven.load(holderId)).reduce((sum, { count }) => sum + count, 0),
  helpsGivenByKind: async ({ holderId, kinds }, _, { loaders }) =>
    (await loaders.helpsGiven.load(holderId))
      .filter(({ kindCode, count }) => count > 0 || kinds.includes(kindCode))
      .flatMap(({ kindCode, count }) => kindsOf([kindCode]).map((kind) => ({ kind, count }))),
  matches: (craftsman, args, { loaders }) => loaders.matchesOf(craftsman, args),
};

/** Whoever dispatches orders to the craftsman or keeps the list. */
const callsUp = ({ viewer }: Context, craftsman: Row): boolean =>
  isHolder(viewer, craftsman) ||
  craftsman.areas.some(({ path }) => mayOn(viewer, 'issue:dispatch', path) || mayOn(viewer, 'craftsman:manage', path));

function clear({ viewer, loaders }: Context, { holderId, contactPhone: sealed }: Row): Promise<string> {
  const purpose = holderId === viewer.id ? 'OWN_DATA' : 'HELP_DISPATCH';
  return loaders.clearText.load({ subjectId: holderId, field: 'craftsman.contactPhone', sealed, purpose });
}
