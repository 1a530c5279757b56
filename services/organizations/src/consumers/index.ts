import type { Organizations } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onHoursCertified } from './hoursCertified.ts';
import { onIssueRated } from './issueRated.ts';
import { onResolutionAdopted } from './resolutionAdopted.ts';
import { onWhistleClosed } from './whistleClosed.ts';

export const consumers = (service: Organizations) => [
  onAreaDefined(service),
  onHoursCertified(service),
  onResolutionAdopted(service),
  onIssueRated(service),
  onWhistleClosed(service),
];
