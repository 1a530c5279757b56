import { mayOn } from '@linli/kit/security/viewer.ts';
import type { MemberReport } from '../../dualReporting/memberReport.ts';
import type { Context } from '../context.ts';

/** The report, or null when unknown or not the viewer's to see. */
export async function visibleMemberReport({ viewer, loaders }: Context, id: string): Promise<MemberReport | null> {
  const report = await loaders.memberReport.load(id);
  if (!report) return null;
  return report.personId === viewer.id || mayOn(viewer, 'member-report:read', report.areaIds) ? report : null;
}
