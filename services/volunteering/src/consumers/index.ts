import type { Volunteering } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onCommunityDefined } from './communityDefined.ts';
import { onIssueCompleted } from './issueCompleted.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';

export const consumers = (service: Volunteering) => [
  onAreaDefined(service),
  onCommunityDefined(service),
  onMemberReportAccepted(service),
  onMemberReportWithdrawn(service),
  onIssueCompleted(service),
];
