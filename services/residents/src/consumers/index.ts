import type { Residents } from '../service.ts';
import { onMemberReportAccepted } from './memberReportAccepted.ts';
import { onMemberReportWithdrawn } from './memberReportWithdrawn.ts';

export const consumers = (service: Residents) => [onMemberReportAccepted(service), onMemberReportWithdrawn(service)];
