import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { type CommunityProcedure, communityProcedureId, decide } from './communityProcedure.ts';
import { MAX_PROCEDURES_OF_AREA } from './defineProcedure.ts';
import { codeShape } from './definition.ts';

const Input = z.object({
  areaId: shapes.id,
  key: codeShape,
  version: z.int().min(1).max(MAX_PROCEDURES_OF_AREA),
  reason: shapes.text,
});

/** No new matter follows this version any more. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function retireProcedure({ service, viewer, locale }: Context, raw: unknown): Promise<CommunityProcedure> {
  const { areaId, key, version, reason } = readInput(Input, raw, locale);
  const id = communityProcedureId(areaId, key, version);
  return service.database.transaction((transaction) =>
    service.procedures.store.change(transaction, id, (state) => {
      if (state && !mayOn(viewer, 'procedure:define', state.areaIds)) reject('FORBIDDEN', ['input', 'areaId']);
      return decide(state, { type: 'RETIRE', by: viewer.id, reason }, service.clock());
    }),
  );
}
