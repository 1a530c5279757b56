import { decideWhistleObjection } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleDecideObjection: MutationResolvers['whistleDecideObjection'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await decideWhistleObjection(context, input) }));
