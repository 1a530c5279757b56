import { cancelImport } from '../../../imports/cancelImport.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issuesImportCancel: MutationResolvers['issuesImportCancel'] = (_, { input }, context) =>
  answer(context, async () => ({ issueImport: await context.loaders.issueImport(await cancelImport(context, input)) }));
