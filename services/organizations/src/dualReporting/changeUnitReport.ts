import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, type UnitReport, type UnitReportCommand } from './unitReport.ts';

const Plain = z.object({ unitReportId: shapes.id });
const WithReason = z.object({ unitReportId: shapes.id, reason: shapes.text });
const WithComment = z.object({ unitReportId: shapes.id, comment: shapes.text });

/** The community accepts a report. @throws Rejection NOT_FOUND, WRONG_STATE, as all below */
export async function acceptUnitReport(context: Context, raw: unknown): Promise<UnitReport> {
  const { unitReportId } = readInput(Plain, raw, context.locale);
  return change(context, unitReportId, { type: 'ACCEPT' });
}

/** The unit has begun to serve. */
export async function activateUnitReport(context: Context, raw: unknown): Promise<UnitReport> {
  const { unitReportId } = readInput(Plain, raw, context.locale);
  return change(context, unitReportId, { type: 'ACTIVATE' });
}

/** The unit cannot serve for a time. */
export async function suspendUnitReport(context: Context, raw: unknown): Promise<UnitReport> {
  const { unitReportId, reason } = readInput(WithReason, raw, context.locale);
  return change(context, unitReportId, { type: 'SUSPEND', reason });
}

/** The unit or the community ends the report. */
export async function withdrawUnitReport(context: Context, raw: unknown): Promise<UnitReport> {
  const { unitReportId, reason } = readInput(WithReason, raw, context.locale);
  return change(context, unitReportId, { type: 'WITHDRAW', reason });
}

/** The community's word on the unit's year. */
export async function commentUnitReport(context: Context, raw: unknown): Promise<UnitReport> {
  const { unitReportId, comment } = readInput(WithComment, raw, context.locale);
  return change(context, unitReportId, { type: 'COMMENT', comment });
}

type Command = Exclude<UnitReportCommand, { type: 'SUBMIT' }>;

function change({ service, viewer }: Context, id: string, command: Command): Promise<UnitReport> {
  const mayDo = (report: UnitReport) =>
    mayOn(viewer, 'unit-report:decide', report.areaIds) ||
    (command.type === 'WITHDRAW' && report.representativeId === viewer.id);
  return service.database.transaction((transaction) =>
    service.unitReports.change(transaction, id, (report) => {
      if (!report || !mayDo(report)) reject('NOT_FOUND', ['input', 'unitReportId']);
      return decide(report, command, service.clock());
    }),
  );
}
