import { freezeSnapshot } from '../../../figures/freezeSnapshot.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const figureSnapshotFreeze: MutationResolvers['figureSnapshotFreeze'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await freezeSnapshot(context, input);
    return { snapshot: await context.loaders.figureSnapshotById.load(id) };
  });
