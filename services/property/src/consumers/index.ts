import type { Property } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onIssueCompleted } from './issueCompleted.ts';
import { onIssueRated } from './issueRated.ts';
import { onResolutionAdopted } from './resolutionAdopted.ts';

export const consumers = (service: Property) => [
  onAreaDefined(service),
  onIssueCompleted(service),
  onIssueRated(service),
  onResolutionAdopted(service),
];
