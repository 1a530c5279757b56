import type { Issue } from '../../../issue/issue.ts';
import type { QueryResolvers } from '../../generated.ts';

export const issueByTrackingCode: QueryResolvers['issueByTrackingCode'] = async (_, { trackingCode }, { service }) => {
  const trackingHash = service.trackingHash(trackingCode);
  if (trackingHash === undefined) return null;
  return service.models.issues.findOne({ trackingHash }).lean<Issue>();
};
