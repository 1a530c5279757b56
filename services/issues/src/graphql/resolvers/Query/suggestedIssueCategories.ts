import { suggestCategories } from '../../../intake/suggestCategory.ts';
import type { QueryResolvers } from '../../generated.ts';

export const suggestedIssueCategories: QueryResolvers['suggestedIssueCategories'] = async (_, args, { service }) => {
  const area = args.areaId ? await service.tree.node(args.areaId) : undefined;
  return suggestCategories(await service.catalogue.list({ areaIds: area?.path ?? [] }), args.text);
};
