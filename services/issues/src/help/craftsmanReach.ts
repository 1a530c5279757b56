import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { unitsOf } from '../issue/viewOf.ts';
import type { Craftsman } from './craftsman.ts';
import { isHolder } from './craftsmanInput.ts';
import { type GrantedAreas, meets } from './grantedAreas.ts';
import { listedFor, listKeys } from './listedIn.ts';

/** Which entries of the craftsmen's list somebody sees: as filters for the lists, and for one entry. */
export type CraftsmanReach = {
  readonly listed: Record<string, unknown>;
  readonly pending: Record<string, unknown>;
  readonly own: Record<string, unknown>;
  sees(craftsman: Craftsman): boolean;
};

/**
 * Confirmed entries are public in the areas where the viewer holds a role, also those of craftsmen who serve a wider area
 * that reaches there; unconfirmed ones are seen by the community that has to confirm, and by the holder.
 */
export function craftsmanReach({ nodes, above }: GrantedAreas, viewer: Viewer): CraftsmanReach {
  const managed = nodesFor(viewer, 'craftsman:manage');
  return {
    listed: listedFor(nodes, above),
    pending: { pendingAreaIds: { $in: managed } },
    own: { holderId: { $in: [viewer.id, ...unitsOf(viewer)] } },
    sees: (craftsman) =>
      meets(craftsman.listedIn, listKeys(nodes, above)) ||
      meets(craftsman.pendingAreaIds, managed) ||
      isHolder(viewer, craftsman),
  };
}
