import { importText } from '../../../imports/importText.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issuesImport: MutationResolvers['issuesImport'] = (_, { input }, context) =>
  answer(context, async () => ({ issueImport: await context.loaders.issueImport(await importText(context, input)) }));
