import type { Issue } from '../../issue/issue.ts';
import type { Context } from '../context.ts';

/** The issue, or null when unknown or not the viewer's to see. */
export async function visibleIssue({ loaders }: Context, id: string): Promise<Issue | null> {
  const issue = await loaders.issue.load(id);
  return issue && (await loaders.viewOf(issue)) ? issue : null;
}
