import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { HandlerUnit } from '../../handlers/handlerUnit.ts';
import type { Issues } from '../../service.ts';
import type { HandlerUnitFilter } from '../generated.ts';

type Args = PageArgs & { readonly filter?: HandlerUnitFilter | null };

/** Loaders of handling units; who answers for what is no secret. */
export function handlerLoaders({ models }: Issues) {
  return {
    handlerUnit: entityLoader<HandlerUnit>(models.handlerUnits),
    handlerUnits: connectionsOf<HandlerUnit, string | null, Args>(models.handlerUnits, {
      filter: (areaId, { filter }) => ({
        ...(areaId !== null && { servesAreaIds: areaId }),
        status: filter?.status ?? 'ACTIVE',
        ...(filter?.kind && { kind: filter.kind }),
      }),
      order: () => ({ field: 'name', direction: 1 }),
    }),
  };
}
