import { memberReportAccepted, memberReportWithdrawn } from '@linli/contracts';
import { message, type OutboxMessage } from '@linli/kit/events/outbox.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type MemberReport, type MemberReportEvent } from './memberReport.ts';

export function memberReportModel(connection: Connection): Model<MemberReport> {
  const schema = new Schema<MemberReport>(
    { _id: String },
    { collection: 'memberReports', strict: false, versionKey: false },
  );
  schema.index(
    { personId: 1 },
    { unique: true, partialFilterExpression: { open: true }, name: 'one_open_report_per_person' },
  );
  schema.index({ areaIds: 1, submittedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, submittedAt: -1, _id: -1 });
  schema.index({ personId: 1, submittedAt: -1, _id: -1 });
  schema.index({ unitReportId: 1, submittedAt: -1, _id: -1 }, { sparse: true });
  return connection.model<MemberReport>('MemberReport', schema);
}

export function memberReportStore(model: Model<MemberReport>) {
  return createStore<MemberReport, MemberReportEvent>({ model, evolve, publish });
}

/** What other services learn. The sequence is the time of the fact, which rises within a report. */
function publish(event: MemberReportEvent, state: Plain<MemberReport>): OutboxMessage[] {
  const { _id: memberReportId, personId, communityId, areaIds, unitReportId = null } = state;
  if (event.type === 'ACCEPTED') {
    const { maskedName, skills, weeklyMinutes } = state;
    const data = {
      memberReportId,
      personId,
      maskedName,
      communityId,
      areaIds: [...areaIds],
      unitReportId,
      skills: [...skills],
      weeklyMinutes,
    };
    return [
      message(memberReportAccepted, personId, event.at.getTime(), { ...data, acceptedAt: event.at.toISOString() }),
    ];
  }
  if (event.type === 'WITHDRAWN' && 'acceptedAt' in state) {
    const data = { memberReportId, personId, communityId, areaIds: [...areaIds], reason: event.reason };
    return [
      message(memberReportWithdrawn, personId, event.at.getTime(), { ...data, withdrawnAt: event.at.toISOString() }),
    ];
  }
  return [];
}
