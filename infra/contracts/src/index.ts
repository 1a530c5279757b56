import type { EventContract } from './event.ts';
import * as issues from './issues.ts';
import * as organizations from './organizations.ts';
import * as property from './property.ts';
import * as residents from './residents.ts';
import * as volunteering from './volunteering.ts';

export { type EventContract, schemaUri } from './event.ts';
export {
  issueCompleted,
  issueRated,
  issueReported,
  resolutionAdopted,
  responsibilityItemAccepted,
  whistleClosed,
} from './issues.ts';
export { memberReportAccepted, memberReportWithdrawn, taskReported } from './organizations.ts';
export { disbursementReleased, voteClosed } from './property.ts';
export { areaDefined, areaKinds, areaRegridded, findingRecorded } from './residents.ts';
export { hoursCertified } from './volunteering.ts';

const isContract = (value: unknown): value is EventContract =>
  typeof value === 'object' && value !== null && 'publisher' in value;

/** Every event of the product, by type. */
export const contracts: readonly EventContract[] = [organizations, residents, issues, volunteering, property]
  .flatMap((file) => Object.values(file).filter(isContract))
  .sort((a, b) => a.type.localeCompare(b.type));
