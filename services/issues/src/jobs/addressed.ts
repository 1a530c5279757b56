import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Model } from 'mongoose';
import { OPEN_STATUSES as OPEN_APPLICATIONS } from '../applications/application.ts';
import type { IssueClass } from '../classes/issueClass.ts';
import type { Counsellor } from '../counselling/counsellor.ts';
import type { Craftsman } from '../help/craftsman.ts';
import { placesOf } from '../help/evolveCraftsman.ts';
import { listedIn } from '../help/listedIn.ts';
import { decideAddress } from '../issue/decideIssue.ts';
import { OPEN_STATUSES } from '../issue/issue.ts';
import type { Issues } from '../service.ts';
import { decideWhistle } from '../whistle/decideWhistle.ts';
import { whistleRules } from '../whistle/whistleRules.ts';
import type { Division, Redivided } from './division.ts';

type Row = { readonly _id: string };

/** One kind of work that has an address. */
export type Addressed = {
  readonly model: Model<Row>;
  /** Rows still to be done that the division may move; those that came after `startedAt` know it already. */
  open(division: Division, startedAt: Date): Record<string, unknown>;
  /** Gives these rows their new addresses. */
  move(transaction: Transaction, ids: readonly string[], redivided: Redivided): Promise<void>;
};

/**
 * All work that follows a new division. What has ended keeps the address under which it was done, but for the effect of
 * common actions, which is still counted. What somebody has defined for an area (procedures, rules, calendars, webhooks,
 * handling units) stays with it.
 */
export function addressedWork(service: Issues): Addressed[] {
  const { models } = service;
  return [
    issues(service),
    whistles(service),
    copied(models.topics, ['COLLECTING', 'SECONDED', 'RIPE', 'SCHEDULED', 'POSTPONED', 'RETURNED'], path),
    copied(models.meetings, ['PLANNED', 'OPEN'], path),
    copied(models.deliberations, ['ORDERED', 'DELIBERATED', 'ACCEPTED', 'DONE'], path),
    copied(models.votes, ['OPEN'], path),
    copied(models.responsibilityItems, ['OPEN', 'OVERDUE', 'REPORTED'], path),
    copied(models.mediations, ['APPLIED', 'MEDIATING', 'SIGNING', 'AGREED', 'FAILED'], path),
    copied(models.appointments, ['REQUESTED', 'CONFIRMED'], path),
    // Beside the path an application holds the nodes of its case workers: the path and the unit.
    copied(models.applications, OPEN_APPLICATIONS, ({ areaIds, nodes }, { remains }) => ({
      areaIds: remains(areaIds),
      nodes: remains(nodes),
    })),
    copied(models.deliberationDays, ['ACTIVE', 'PAUSED'], ({ areaIds }, { remains }) => ({
      areaIds: remains(areaIds),
      areaId: remains(areaIds).at(-1),
    })),
    copied(models.issueClasses, ['ACTION', 'RESOLVED'], action, 'action.areaId'),
    copied(models.craftsmen, ['ACTIVE', 'RESTING'], servedPaths, 'areas.path'),
    copied(models.counsellors, ['ACTIVE'], servedAreas, 'listedIn'),
  ];
}

const path = ({ areaIds }: { readonly areaIds: readonly string[] }, { remains }: Redivided) => ({
  areaIds: remains(areaIds),
});

/** Classes lie in a community or a wider area; their actions may be taken in a grid. */
const action = (issueClass: IssueClass, { successor }: Redivided) => ({
  ...('action' in issueClass && { 'action.areaId': successor(issueClass.action.areaId).areaId }),
});

/** Two areas that have become one are confirmed when either was. */
function servedPaths({ areas }: Craftsman, { remains }: Redivided) {
  const moved = areas.map((area) => {
    const path = remains(area.path);
    return { ...area, path, areaId: path.at(-1) ?? area.areaId };
  });
  const byArea = [...Map.groupBy(moved, ({ areaId }) => areaId).values()];
  return placesOf(byArea.flatMap((same) => same.find(({ confirmedAt }) => confirmedAt) ?? same.slice(0, 1)));
}

function servedAreas({ servedAreaIds, listedIn: listed }: Counsellor, { retired, successor }: Redivided) {
  const gone = new Set(listedIn([...retired].map((areaId) => ({ areaId, path: [areaId] }))));
  const stay = servedAreaIds.filter((areaId) => !retired.has(areaId));
  const come = servedAreaIds.filter((areaId) => retired.has(areaId)).map(successor);
  return {
    servedAreaIds: [...new Set([...stay, ...come.map(({ areaId }) => areaId)])],
    listedIn: [...new Set([...listed.filter((key) => !gone.has(key)), ...listedIn(come)])],
  };
}

const issues = ({ models, issues: store, clock }: Issues): Addressed => ({
  model: models.issues as unknown as Model<Row>,
  open: ({ communityId, moves, retiredAreaIds }, startedAt) => ({
    communityId,
    status: { $in: OPEN_STATUSES },
    reportedAt: { $lte: startedAt },
    $or: [
      { areaIds: { $in: [...retiredAreaIds] } },
      { buildingId: { $in: moves.map(({ buildingId }) => buildingId) } },
    ],
  }),
  async move(transaction, ids, { remains, ofBuilding }) {
    await store.changeMany(transaction, ids, (issue) => {
      const areaIds = issue && (ofBuilding(issue.buildingId) ?? remains(issue.areaIds));
      return decideAddress(issue, areaIds ?? [], clock());
    });
  },
});

/** The timeline of a whistle tells of its new address. */
const whistles = (service: Issues): Addressed => ({
  model: service.models.whistles as unknown as Model<Row>,
  open: inRetired(OPEN_STATUSES),
  async move(transaction, ids, { remains }) {
    for (const id of ids) {
      await service.whistles.change(transaction, id, async (whistle) => {
        if (!whistle) throw new TypeError(`the whistle ${id} is gone`);
        const rules = await whistleRules(service, whistle);
        const areaIds = remains(whistle.areaIds);
        return decideWhistle(whistle, { type: 'READDRESS', areaIds }, service.clock(), rules);
      });
    }
  },
});

/**
 * Work whose address only serves scopes and lists; the version lets whoever changes it at the same moment decide again.
 * A row has to move where the `field` holds the id of a retired area.
 */
const copied = <Doc extends Row>(
  model: Model<Doc>,
  statuses: readonly string[],
  moved: (row: Doc, redivided: Redivided) => Record<string, unknown>,
  field?: string,
): Addressed => ({
  model: model as unknown as Model<Row>,
  open: inRetired(statuses, field),
  async move({ session }, ids, redivided) {
    const rows = await model.find({ _id: { $in: [...ids] } } as never, null, { session }).lean<Doc[]>();
    const updates = rows.map((row) => ({
      updateOne: { filter: { _id: row._id }, update: { $set: moved(row, redivided), $inc: { version: 1 } } },
    }));
    await model.collection.bulkWrite(updates as never[], { session });
  },
});

const inRetired =
  (statuses: readonly string[], field = 'areaIds'): Addressed['open'] =>
  ({ retiredAreaIds }) => ({ [field]: { $in: [...retiredAreaIds] }, status: { $in: [...statuses] } });
