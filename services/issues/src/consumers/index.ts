import type { Issues } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onAreaRegridded } from './areaRegridded.ts';
import { onDisbursementReleased } from './disbursementReleased.ts';
import { onFindingRecorded } from './findingRecorded.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';
import { onTaskReported } from './taskReported.ts';
import { onVoteClosed } from './voteClosed.ts';

export const consumers = (service: Issues) => [
  onAreaDefined(service),
  onAreaRegridded(service),
  onDisbursementReleased(service),
  onFindingRecorded(service),
  onMemberReportAccepted(service),
  onMemberReportWithdrawn(service),
  onTaskReported(service),
  onVoteClosed(service),
];
