import { mayOn } from '@linli/kit/security/viewer.ts';
import type { UnitReport } from '../../dualReporting/unitReport.ts';
import type { Context } from '../context.ts';

/** The report, or null when unknown or not the viewer's to see. */
export async function visibleUnitReport({ viewer, loaders }: Context, id: string): Promise<UnitReport | null> {
  const report = await loaders.unitReport.load(id);
  if (!report) return null;
  return report.representativeId === viewer.id || mayOn(viewer, 'member-report:read', report.areaIds) ? report : null;
}
