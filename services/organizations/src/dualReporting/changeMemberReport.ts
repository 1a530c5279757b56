import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, type MemberReport, type MemberReportCommand } from './memberReport.ts';

const Input = z.object({ memberReportId: shapes.id, reason: shapes.text.optional(), comment: shapes.text.optional() });

type Command = Exclude<MemberReportCommand, { type: 'SUBMIT' | 'CERTIFY_MINUTES' }>;

/**
 * Carries out one command on a report: by the community, or for withdrawing also by the member.
 * @throws Rejection NOT_FOUND, WRONG_STATE
 */
export async function changeMemberReport(
  { service, viewer, locale }: Context,
  raw: unknown,
  commandOf: (input: z.output<typeof Input>) => Command,
): Promise<MemberReport> {
  const input = readInput(Input, raw, locale);
  const command = commandOf(input);
  const mayDo = (report: MemberReport) =>
    mayOn(viewer, 'member-report:decide', report.areaIds) ||
    (command.type === 'WITHDRAW' && report.personId === viewer.id);
  return service.database.transaction((transaction) =>
    service.memberReports.change(transaction, input.memberReportId, (report) => {
      if (!report || !mayDo(report)) reject('NOT_FOUND', ['input', 'memberReportId']);
      return decide(report, command, service.clock());
    }),
  );
}
