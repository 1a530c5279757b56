import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { maskName, maskPhone } from '@linli/kit/security/personalData.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { isCreditCode } from './creditCode.ts';
import { decide, unitKinds } from './unitReport.ts';

const Input = z.object({
  communityId: shapes.id,
  unitName: shapes.line,
  unitKind: z.enum(unitKinds),
  creditCode: z.string().refine(isCreditCode),
  contactName: shapes.line,
  contactPhone: shapes.phone,
  representativeId: shapes.id.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/** Takes the report of a unit. @throws Rejection AREA_NOT_FOUND, NOT_A_COMMUNITY, FORBIDDEN, UNIT_ALREADY_REPORTED */
export async function submitUnitReport({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const community = await service.tree.node(input.communityId);
  if (!community) reject('AREA_NOT_FOUND', ['input', 'communityId']);
  if (community.kind !== 'COMMUNITY') reject('NOT_A_COMMUNITY', ['input', 'communityId']);
  if (!mayOn(viewer, 'unit-report:submit', community.path)) reject('FORBIDDEN', ['input', 'communityId']);
  const now = service.clock();
  const request = { viewer, operation: 'unitReportSubmit', input, now };
  try {
    return await createOnce(service, request, async (transaction) => {
      const _id = newId('urp');
      const representativeId = input.representativeId ?? viewer.id;
      const place = { communityId: community._id, areaIds: community.path };
      const report = { _id, ...place, representativeId, ...sealed(service, input) };
      await service.unitReports.change(transaction, _id, (state) => decide(state, { type: 'SUBMIT', report }, now));
      return _id;
    });
  } catch (error) {
    if (isDuplicate(error, 'creditCode')) reject('UNIT_ALREADY_REPORTED', ['input', 'creditCode']);
    throw error;
  }
}

function sealed({ personalData }: Context['service'], input: z.output<typeof Input>) {
  const { unitName, unitKind, creditCode, contactName, contactPhone } = input;
  return {
    unitName,
    unitKind,
    creditCode,
    contactName: personalData.seal('unitReport.contactName', contactName),
    contactPhone: personalData.seal('unitReport.contactPhone', contactPhone),
    maskedContactName: maskName(contactName),
    maskedContactPhone: maskPhone(contactPhone),
  };
}
