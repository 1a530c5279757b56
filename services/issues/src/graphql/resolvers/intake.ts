import type { IssueResolvers } from '../generated.ts';

const Issue: Pick<IssueResolvers, 'duplicates'> = {
  duplicates: async (issue, _, { loaders }) => {
    const found = await loaders.duplicates.load(issue);
    return found.map((duplicate) => ({ ...duplicate, areaIds: issue.areaIds }));
  },
};

export const intakeResolvers = { Issue };
