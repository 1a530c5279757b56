import { mayAnywhere } from '@linli/kit/security/viewer.ts';
import type { Estate } from '../../estates/estate.ts';
import type { Context } from '../context.ts';

/** The estate, or null when unknown or without `estate:read`. */
export async function visibleEstate({ viewer, loaders }: Context, id: string): Promise<Estate | null> {
  return mayAnywhere(viewer, 'estate:read') ? ((await loaders.estate.load(id)) ?? null) : null;
}
