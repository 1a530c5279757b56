import { renameArea } from '../../../areas/renameArea.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const areaRename: MutationResolvers['areaRename'] = (_, { input }, context) =>
  answer(context, async () => ({ area: await renameArea(context, input) }));
