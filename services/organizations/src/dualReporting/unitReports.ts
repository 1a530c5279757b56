import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type UnitReport, type UnitReportEvent } from './unitReport.ts';

export function unitReportModel(connection: Connection): Model<UnitReport> {
  const schema = new Schema<UnitReport>(
    { _id: String },
    { collection: 'unitReports', strict: false, versionKey: false },
  );
  const open = {
    unique: true,
    partialFilterExpression: { open: true },
    name: 'one_open_report_per_unit_and_community',
  };
  schema.index({ creditCode: 1, communityId: 1 }, open);
  schema.index({ areaIds: 1, submittedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, status: 1, submittedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, unitKind: 1, submittedAt: -1, _id: -1 });
  schema.index({ representativeId: 1, submittedAt: -1, _id: -1 });
  return connection.model<UnitReport>('UnitReport', schema);
}

export function unitReportStore(model: Model<UnitReport>) {
  return createStore<UnitReport, UnitReportEvent>({ model, evolve });
}
