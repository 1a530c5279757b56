import { reject, Rejection } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { ScopeNode } from '@linli/kit/security/scopeTree.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { type CommunityProcedure, communityProcedureId, decide } from './communityProcedure.ts';
import type { ProcedureDefinition } from './definition.ts';
import { definitionInput } from './definitionInput.ts';
import { lint } from './lint.ts';

/** Most versions an area defines, of all keys together. */
export const MAX_PROCEDURES_OF_AREA = 500;

/** Most findings of one definition that are told at once. */
export const MAX_FINDINGS = 100;

const Input = z.object({
  areaId: shapes.id,
  definition: definitionInput,
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Stores a sound definition as the area's newest version; answers with its id.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, PROCEDURE_UNSOUND, PROCEDURE_SUBJECT, TOO_MANY_PROCEDURES, CONFLICT
 */
export async function defineProcedure({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'procedure:define', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  const definition: ProcedureDefinition = input.definition;
  refuseUnsound(definition, locale);
  const now = service.clock();
  const number = await nextNumber(service, area, definition);
  const { key } = definition;
  const _id = communityProcedureId(area._id, key, number);
  const place = { areaId: area._id, areaIds: area.path };
  const procedure = { _id, key, ...place, number, definition, definedById: viewer.id, definedAt: now };
  return createOnce(service, { viewer, operation: 'procedureDefine', input, now }, async (transaction) => {
    await service.procedures.store.change(transaction, _id, (state) =>
      decide(state, { type: 'DEFINE', procedure }, now),
    );
    return _id;
  });
}

function refuseUnsound(definition: ProcedureDefinition, locale: Context['locale']): void {
  const findings = lint(definition).slice(0, MAX_FINDINGS);
  if (findings.length === 0) return;
  throw new Rejection(
    findings.map(({ path, sentence }) => ({
      code: 'PROCEDURE_UNSOUND',
      field: ['input', 'definition', ...path],
      params: { reason: sentence[locale] },
    })),
  );
}

/** Read outside the transaction: of two who saw the same newest version only one may follow it. */
async function nextNumber(
  { procedures }: Context['service'],
  { _id: areaId, path }: ScopeNode,
  { key, subject }: ProcedureDefinition,
): Promise<number> {
  const inForce = await procedures.findLatest(key, path);
  const newest = await procedures.model.findOne({ areaId, key }).sort({ number: -1 }).lean<CommunityProcedure>();
  const earlier = newest?.subject ?? inForce?.definition.subject ?? subject;
  if (earlier !== subject) reject('PROCEDURE_SUBJECT', ['input', 'definition', 'subject'], { key });
  const count = await procedures.model.countDocuments({ areaId });
  if (count >= MAX_PROCEDURES_OF_AREA)
    reject('TOO_MANY_PROCEDURES', ['input', 'areaId'], { most: MAX_PROCEDURES_OF_AREA });
  return (newest?.number ?? 0) + 1;
}
