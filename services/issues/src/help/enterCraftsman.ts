import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { craftsmanId, type Holder } from './craftsman.ts';
import { asksRightly, isHolder, managedBy, placesOf, profileFields, profileOf } from './craftsmanInput.ts';
import { decide } from './decideCraftsman.ts';

const Input = z
  .object({
    ...profileFields,
    personId: shapes.id.nullish(),
    enterpriseId: shapes.id.nullish(),
    idempotencyKey: shapes.idempotencyKey,
  })
  .refine(asksRightly, { path: ['asksFor'] })
  .refine(({ form, enterpriseId }) => (form === 'ENTERPRISE') === Boolean(enterpriseId), { path: ['enterpriseId'] })
  .refine(({ personId, enterpriseId }) => !personId || !enterpriseId, { path: ['personId'] });

/**
 * Puts somebody on the craftsmen's list: oneself where one may report issues, others where one manages the list.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, ALREADY_LISTED
 */
export async function enterCraftsman({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const places = await placesOf(service, input.areaIds);
  const holder: Holder = input.enterpriseId
    ? { holderKind: 'ENTERPRISE', holderId: input.enterpriseId }
    : { holderKind: 'PERSON', holderId: input.personId ?? viewer.id };
  const confirms = managedBy(viewer, places);
  const livesThere = places.every(({ path }) => mayOn(viewer, 'issue:report', path));
  const own = isHolder(viewer, holder) && (holder.holderKind === 'ENTERPRISE' || livesThere);
  if (!own && confirms.length < places.length) reject('FORBIDDEN', ['input', 'areaIds']);
  const now = service.clock();
  const profile = profileOf(service, input);
  const _id = craftsmanId(holder.holderId);
  const request = { viewer, operation: 'craftsmanEnter', input, now };
  try {
    return await createOnce(service, request, async (transaction) => {
      await service.craftsmen.change(transaction, _id, (state) =>
        decide(state, { type: 'ENTER', by: viewer.id, holder, profile, places, confirms }, now),
      );
      return _id;
    });
  } catch (error) {
    if (isDuplicate(error)) reject('ALREADY_LISTED');
    throw error;
  }
}
