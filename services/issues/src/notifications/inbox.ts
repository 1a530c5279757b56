import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from '../service.ts';
import { currentPlaces } from '../responders/responders.ts';
import { ADDRESSED_SCOPES, holderOf, poolOf } from './audience.ts';
import type { Notification } from './notification.ts';

/** Everything under which notifications for this viewer are addressed: the person, their roles, their responder pools. */
export async function addressesOf({ models }: Pick<Issues, 'models'>, viewer: Viewer): Promise<string[]> {
  const roles = ADDRESSED_SCOPES.flatMap((scope) => nodesFor(viewer, scope).map((node) => holderOf(scope, node)));
  const places = await currentPlaces(models.responders, [viewer.id]);
  return [viewer.id, ...roles, ...new Set(places.map(({ communityId }) => poolOf(communityId)))];
}

/** What stands in the inbox of whoever is reached by these addresses. */
export const inboxOf = (addresses: readonly string[]) => ({
  addressees: { $in: [...addresses] },
  status: 'DELIVERED' as const,
});

export const isRead = ({ readBy }: Notification, viewer: Viewer): boolean => readBy.includes(viewer.id);
