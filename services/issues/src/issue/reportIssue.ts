import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { maskPhone } from '@linli/kit/security/personalData.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { categories } from './categories.ts';
import { decide } from './decideIssue.ts';

const Input = z.object({
  areaId: shapes.id,
  categoryCode: shapes.line,
  description: shapes.text,
  contactPhone: shapes.phone,
  address: shapes.line,
  buildingId: shapes.id.nullish(),
  idempotencyKey: shapes.idempotencyKey,
});

/** Takes a resident's order. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE, CATEGORY_NOT_FOUND */
export async function reportIssue({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const place = await placeOf(service, input.areaId);
  if (!mayOn(viewer, 'issue:report', place.areaIds)) reject('FORBIDDEN', ['input', 'areaId']);
  if (!categories.has(input.categoryCode)) reject('CATEGORY_NOT_FOUND', ['input', 'categoryCode']);
  const now = service.clock();
  const request = { viewer, operation: 'issueReport', input, now };
  return createOnce(service, request, async (transaction) => {
    const _id = newId('iss');
    const order = { _id, reporterId: viewer.id, ...place, ...contentOf(service, input) };
    await service.issues.change(transaction, _id, (state) =>
      decide(state, { type: 'REPORT', order }, now, service.limits),
    );
    return _id;
  });
}

async function placeOf({ tree }: Context['service'], areaId: string) {
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  const path = await tree.nodes(area.path);
  const community = path.find((node) => node?.kind === 'COMMUNITY');
  if (!community) reject('AREA_TOO_WIDE', ['input', 'areaId']);
  return { communityId: community._id, areaIds: area.path };
}

function contentOf({ personalData }: Context['service'], input: z.output<typeof Input>) {
  return {
    categoryCode: input.categoryCode,
    description: input.description,
    buildingId: input.buildingId ?? null,
    contactPhone: personalData.seal('issue.contactPhone', input.contactPhone),
    maskedPhone: maskPhone(input.contactPhone),
    address: personalData.seal('issue.address', input.address),
  };
}
