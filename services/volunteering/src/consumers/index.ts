import type { Volunteering } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onIssueCompleted } from './issueCompleted.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';

export const consumers = (service: Volunteering) => [
  onAreaDefined(service),
  onMemberReportAccepted(service),
  onMemberReportWithdrawn(service),
  onIssueCompleted(service),
];
