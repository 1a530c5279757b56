import type { CoBuildingPartyResolvers } from '../generated.ts';
import { visibleUnitReport } from './visibleUnitReport.ts';

export const CoBuildingParty: CoBuildingPartyResolvers = {
  unit: ({ id, kind }, _, context) => (kind === 'UNIT' ? visibleUnitReport(context, id) : null),
  signedAt: ({ signature }) => signature?.at ?? null,
  signedBy: ({ signature }) => (signature ? { id: signature.personId } : null),
};
