import { verifySnapshot } from '../../../figures/freezeSnapshot.ts';
import type { QueryResolvers } from '../../generated.ts';
import { orNull } from '../orNull.ts';

export const figureSnapshotVerify: QueryResolvers['figureSnapshotVerify'] = (_, { id }, context) =>
  orNull(context, () => verifySnapshot(context, id));
