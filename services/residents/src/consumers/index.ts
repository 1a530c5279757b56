import type { Residents } from '../service.ts';
import { onIssueReported } from './issueReported.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';

export const consumers = (service: Residents) => [
  onIssueReported(service),
  onMemberReportAccepted(service),
  onMemberReportWithdrawn(service),
];
