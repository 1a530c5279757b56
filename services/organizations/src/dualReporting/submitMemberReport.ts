import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { maskName, maskPhone } from '@linli/kit/security/personalData.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide } from './memberReport.ts';

/** Limits of what a report may hold. */
export const MAX_SKILLS = 20;
export const MAX_PLEDGED_POSTS = 10;
export const MIN_WEEKLY_MINUTES = 30;
export const MAX_WEEKLY_MINUTES = 2_400;

const Input = z.object({
  communityId: shapes.id,
  name: shapes.line,
  idNumber: shapes.idNumber,
  phone: shapes.phone,
  unitName: shapes.line,
  unitReportId: shapes.id.nullish(),
  skills: z.array(shapes.line).max(MAX_SKILLS),
  weeklyMinutes: z.int().min(MIN_WEEKLY_MINUTES).max(MAX_WEEKLY_MINUTES),
  pledgedPosts: z.array(shapes.line).max(MAX_PLEDGED_POSTS),
  idempotencyKey: shapes.idempotencyKey,
});

/** Takes the report of an in-service member. @throws Rejection AREA_NOT_FOUND, NOT_A_COMMUNITY, FORBIDDEN, ALREADY_REPORTED, NOT_FOUND, UNIT_REPORT_NOT_OPEN */
export async function submitMemberReport({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const community = await service.tree.node(input.communityId);
  if (!community) reject('AREA_NOT_FOUND', ['input', 'communityId']);
  if (community.kind !== 'COMMUNITY') reject('NOT_A_COMMUNITY', ['input', 'communityId']);
  const personId = service.personalData.personId(input.idNumber);
  if (viewer.id !== personId && !mayOn(viewer, 'member-report:submit', community.path))
    reject('FORBIDDEN', ['input', 'communityId']);
  const now = service.clock();
  const request = { viewer, operation: 'memberReportSubmit', input, now };
  try {
    return await createOnce(service, request, async (transaction) => {
      const _id = newId('mrp');
      await checkUnit(service, transaction, input.unitReportId);
      const report = { _id, personId, communityId: community._id, areaIds: community.path, ...sealed(service, input) };
      await service.memberReports.change(transaction, _id, (state) => decide(state, { type: 'SUBMIT', report }, now));
      return _id;
    });
  } catch (error) {
    if (isDuplicate(error, 'personId')) reject('ALREADY_REPORTED', ['input', 'idNumber']);
    throw error;
  }
}

/** @throws Rejection NOT_FOUND, UNIT_REPORT_NOT_OPEN */
async function checkUnit(
  { unitReports }: Context['service'],
  transaction: Transaction,
  id: string | null | undefined,
): Promise<void> {
  if (!id) return;
  const unit = await unitReports.load(transaction, id);
  if (!unit) reject('NOT_FOUND', ['input', 'unitReportId']);
  if (unit.status === 'WITHDRAWN') reject('UNIT_REPORT_NOT_OPEN', ['input', 'unitReportId']);
}

function sealed(
  { personalData }: Context['service'],
  { name, phone, unitName, unitReportId, skills, weeklyMinutes, pledgedPosts }: z.output<typeof Input>,
) {
  return {
    name: personalData.seal('memberReport.name', name),
    phone: personalData.seal('memberReport.phone', phone),
    maskedName: maskName(name),
    maskedPhone: maskPhone(phone),
    unitName,
    ...(unitReportId && { unitReportId }),
    skills,
    weeklyMinutes,
    pledgedPosts,
  };
}
