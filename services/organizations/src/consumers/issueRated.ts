import { issueRated } from '@linli/contracts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Subject } from '../review/responseFigure.ts';
import { addToFigures, placeAndMonth } from '../review/responseFigures.ts';
import type { Organizations } from '../service.ts';

/**
 * Counts a resident's rating for the unit that answered for the issue; that of neighbours counts for no unit. Property firms
 * are not reviewed here: they are never called by a whistle, and property keeps figures of their work.
 */
export const onIssueRated = (service: Organizations) =>
  defineConsumer({
    name: 'issueRated',
    event: issueRated,
    async handle({ data: { handlerId = null, handlerKind, memberReportId, stars, ratedAt, ...place } }, transaction) {
      if (handlerKind === 'PROPERTY_FIRM') return;
      const unit =
        handlerId === null
          ? await unitOfMember(service, transaction, memberReportId)
          : await unitOfHandler(service, transaction, handlerId);
      if (!unit) return;
      const subject = { ...unit, ...placeAndMonth(place, ratedAt) };
      await addToFigures(service, transaction, [{ type: 'RATED', subject, handlerId, stars }]);
    },
  });

type Unit = Pick<Subject, 'unitId' | 'kind'>;

/** The organization for which the handling unit has answered a whistle before; the rating does not name it. */
async function unitOfHandler({ models }: Organizations, { session }: Transaction, handlerId: string): Promise<Unit> {
  const known = await models.responseFigures
    .findOne({ handlerIds: handlerId, kind: 'ORGANIZATION' }, { unitId: 1 }, { session })
    .sort({ month: -1, _id: -1 })
    .lean<{ unitId: string }>();
  return known ? { unitId: known.unitId, kind: 'ORGANIZATION' } : { unitId: handlerId, kind: 'HANDLER' };
}

/** The unit that has sent the member. */
async function unitOfMember(
  { memberReports }: Organizations,
  transaction: Transaction,
  memberReportId: string | null,
): Promise<Unit | undefined> {
  const report = memberReportId === null ? undefined : await memberReports.load(transaction, memberReportId);
  return report?.unitReportId === undefined ? undefined : { unitId: report.unitReportId, kind: 'UNIT_REPORT' };
}
