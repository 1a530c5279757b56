import type { Organizations } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onHoursCertified } from './hoursCertified.ts';
import { onIssueRated } from './issueRated.ts';
import { onResolutionAdopted } from './resolutionAdopted.ts';
import { onResponsibilityItemAccepted } from './responsibilityItemAccepted.ts';
import { onWhistleClosed } from './whistleClosed.ts';

export const consumers = (service: Organizations) => [
  onAreaDefined(service),
  onHoursCertified(service),
  onResolutionAdopted(service),
  onResponsibilityItemAccepted(service),
  onIssueRated(service),
  onWhistleClosed(service),
];
