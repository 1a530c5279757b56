import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Model } from 'mongoose';
import { type Application, OPEN_STATUSES as OPEN_APPLICATIONS } from '../applications/application.ts';
import { decideAddress } from '../issue/decideIssue.ts';
import { OPEN_STATUSES } from '../issue/issue.ts';
import type { Issues } from '../service.ts';
import { decideWhistle } from '../whistle/decideWhistle.ts';
import { whistleRules } from '../whistle/whistleRules.ts';

/** A new division of a community into grids, as far as it moves work. */
export type Division = {
  readonly communityId: string;
  readonly moves: readonly { readonly buildingId: string; readonly areaIds: readonly string[] }[];
  readonly retiredAreaIds: readonly string[];
};

export type Address = {
  readonly _id: string;
  readonly areaIds: readonly string[];
  readonly buildingId?: string | null;
};

/** One kind of work that has an address. */
export type Addressed = {
  readonly model: Model<Address>;
  /** Rows still to be done that the division may move; those that came after `startedAt` know it already. */
  open(division: Division, startedAt: Date): Record<string, unknown>;
  /** Gives rows their new paths. */
  move(transaction: Transaction, paths: ReadonlyMap<string, readonly string[]>): Promise<void>;
};

/** All work that follows a new division. What has ended keeps the address under which it was done. */
export function addressedWork(service: Issues): Addressed[] {
  const { models } = service;
  return [
    issues(service),
    whistles(service),
    copied(models.topics, ['COLLECTING', 'SECONDED', 'RIPE', 'SCHEDULED', 'POSTPONED', 'RETURNED']),
    copied(models.meetings, ['PLANNED', 'OPEN']),
    copied(models.deliberations, ['ORDERED', 'DELIBERATED', 'ACCEPTED', 'DONE']),
    copied(models.votes, ['OPEN']),
    copied(models.responsibilityItems, ['OPEN', 'OVERDUE', 'REPORTED']),
    copied(models.mediations, ['APPLIED', 'MEDIATING', 'SIGNING', 'AGREED', 'FAILED']),
    copied(models.appointments, ['REQUESTED', 'CONFIRMED']),
    applications(service),
  ];
}

const issues = ({ models, issues: store, clock }: Issues): Addressed => ({
  model: models.issues as unknown as Model<Address>,
  open: ({ communityId }, startedAt) => ({
    communityId,
    status: { $in: OPEN_STATUSES },
    reportedAt: { $lte: startedAt },
  }),
  async move(transaction, paths) {
    await store.changeMany(transaction, [...paths.keys()], (issue, id) =>
      decideAddress(issue, paths.get(id) ?? [], clock()),
    );
  },
});

/** The timeline of a whistle tells of its new address. */
const whistles = (service: Issues): Addressed => ({
  model: service.models.whistles as unknown as Model<Address>,
  open: inRetired([...OPEN_STATUSES]),
  async move(transaction, paths) {
    for (const [id, areaIds] of paths) {
      await service.whistles.change(transaction, id, async (whistle) => {
        if (!whistle) throw new TypeError(`the whistle ${id} is gone`);
        const rules = await whistleRules(service, whistle);
        return decideWhistle(whistle, { type: 'READDRESS', areaIds }, service.clock(), rules);
      });
    }
  },
});

/** Beside the path an application holds the nodes of its case workers: the path and the unit. */
const applications = ({ models }: Issues): Addressed => ({
  model: models.applications as unknown as Model<Address>,
  open: ({ retiredAreaIds }) => ({ nodes: { $in: [...retiredAreaIds] }, status: { $in: [...OPEN_APPLICATIONS] } }),
  async move({ session }, paths) {
    const found = await models.applications
      .find({ _id: { $in: [...paths.keys()] } }, { unitId: 1 }, { session })
      .lean<Pick<Application, '_id' | 'unitId'>[]>();
    const updates = found.map(({ _id, unitId }) => {
      const areaIds = [...(paths.get(_id) ?? [])];
      const nodes = [...areaIds, ...(unitId ? [unitId] : [])];
      return { updateOne: { filter: { _id }, update: { $set: { areaIds, nodes }, $inc: { version: 1 } } } };
    });
    await models.applications.collection.bulkWrite(updates as never[], { session });
  },
});

/** Work whose path only serves scopes and lists; the version lets whoever changes it at the same moment decide again. */
const copied = <Row>(given: Model<Row>, statuses: readonly string[]): Addressed => {
  const model = given as unknown as Model<Address>;
  return {
    model,
    open: inRetired(statuses),
    async move({ session }, paths) {
      const updates = [...paths].map(([_id, areaIds]) => ({
        updateOne: { filter: { _id }, update: { $set: { areaIds: [...areaIds] }, $inc: { version: 1 } } },
      }));
      await model.collection.bulkWrite(updates as never[], { session });
    },
  };
};

const inRetired =
  (statuses: readonly string[]): Addressed['open'] =>
  ({ retiredAreaIds }) => ({ areaIds: { $in: [...retiredAreaIds] }, status: { $in: [...statuses] } });
