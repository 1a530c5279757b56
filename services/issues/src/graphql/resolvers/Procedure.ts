import { mayOn } from '@linli/kit/security/viewer.ts';
import { type CommunityProcedure, communityProcedureId } from '../../procedure/communityProcedure.ts';
import type { ChosenProcedure } from '../../procedure/procedures.ts';
import type { Context } from '../context.ts';
import type { ProcedureResolvers } from '../generated.ts';

/** What is stored of a community's version; undefined for one that comes with the product. */
async function stored(
  procedure: ChosenProcedure | CommunityProcedure,
  { loaders }: Context,
): Promise<CommunityProcedure | undefined> {
  if ('_id' in procedure) return procedure;
  const { areaId, definition, version } = procedure;
  if (areaId === null) return undefined;
  return loaders.communityProcedure.load(communityProcedureId(areaId, definition.key, version));
}

export const Procedure: ProcedureResolvers = {
  key: ({ definition }) => definition.key,
  version: (procedure) => ('number' in procedure ? procedure.number : procedure.version),
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  name: ({ definition }, _, { locale }) => definition.name[locale],
  names: ({ definition }) => definition.name,
  subject: ({ definition }) => definition.subject,
  status: async (procedure, _, context) => (await stored(procedure, context))?.status ?? 'ACTIVE',
  start: ({ definition }) => definition.start,
  limit: ({ definition }) => definition.limit,
  startsAt: ({ definition }) => definition.startsAt,
  stopsAt: ({ definition }) => definition.stopsAt,
  escalation: ({ definition }) => definition.escalation,
  steps: ({ definition }) => definition.steps,
  definedAt: async (procedure, _, context) => (await stored(procedure, context))?.definedAt ?? null,
  definedBy: async (procedure, _, context) => {
    const own = await stored(procedure, context);
    return own && mayOn(context.viewer, 'procedure:define', own.areaIds) ? { id: own.definedById } : null;
  },
  retiredAt: async (procedure, _, context) => (await stored(procedure, context))?.retiredAt ?? null,
  retiredBecause: async (procedure, _, context) => (await stored(procedure, context))?.retiredBecause ?? null,
};
