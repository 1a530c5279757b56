import type { Issues } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onAreaRegridded } from './areaRegridded.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';

export const consumers = (service: Issues) => [
  onAreaDefined(service),
  onAreaRegridded(service),
  onMemberReportAccepted(service),
  onMemberReportWithdrawn(service),
];
