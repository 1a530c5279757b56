import { mayOn } from '@linli/kit/security/viewer.ts';
import type { TimeAccount } from '../../timeBank/timeAccount.ts';
import type { Context } from '../context.ts';

/** The account, or null when unknown or not the viewer's to see. */
export async function visibleTimeAccount({ viewer, loaders }: Context, id: string): Promise<TimeAccount | null> {
  const account = await loaders.timeAccount.load(id);
  if (!account) return null;
  const own = account.kind === 'PERSON' && account.personId === viewer.id;
  return own || mayOn(viewer, 'time-account:read', account.areaIds) ? account : null;
}
