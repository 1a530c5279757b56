import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import { type Duplicate, duplicatesOfMany } from '../../intake/duplicates.ts';
import { type Issue, isOpen } from '../../issue/issue.ts';
import type { Issues } from '../../service.ts';

/** Most issues whose duplicates are looked for in one round trip. */
export const MAX_DUPLICATE_BATCH = 20;

/** Duplicates of issues, for those who may merge them. */
export function intakeLoaders({ models, catalogue }: Issues, viewer: Viewer) {
  const mayMerge = ({ areaIds }: Issue) =>
    mayOn(viewer, 'issue:operate', areaIds) || mayOn(viewer, 'issue:dispatch', areaIds);
  const batch = async (issues: readonly Issue[]): Promise<Duplicate[][]> => {
    const asked = issues.filter((issue) => isOpen(issue) && mayMerge(issue));
    const categories = await catalogue.findMany(asked.map(({ categoryCode: code, areaIds }) => ({ code, areaIds })));
    const reported = asked.map((issue, index) => ({
      ...issue,
      issueId: issue._id,
      duplicateRadius: categories[index]?.duplicateRadius ?? 0,
    }));
    const found = await duplicatesOfMany(models, reported);
    const byIssue = new Map(reported.map(({ issueId }, index) => [issueId, found[index]]));
    return issues.map(({ _id }) => byIssue.get(_id) ?? []);
  };
  const options = { cacheKeyFn: ({ _id }: Issue) => _id, maxBatchSize: MAX_DUPLICATE_BATCH };
  return { duplicates: new DataLoader<Issue, Duplicate[], string>(batch, options) };
}
