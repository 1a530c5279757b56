import type { Counsellor } from '../../counselling/counsellor.ts';
import type { Context } from '../context.ts';

/** The expert, or null when unknown or not the viewer's to see. */
export async function visibleCounsellor({ loaders }: Context, id: string): Promise<Counsellor | null> {
  const counsellor = await loaders.counsellor.load(id);
  return counsellor && (await loaders.seesCounsellor(counsellor)) ? counsellor : null;
}
