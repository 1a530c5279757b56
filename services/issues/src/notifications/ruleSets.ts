import { type Connection, type Model, Schema } from 'mongoose';
import type { RuleInForce } from './makeNotifications.ts';
import type { Rule, RuleSet, Template } from './rule.ts';
import { shipped } from './shipped.ts';
import type { Webhook } from './webhooks/webhook.ts';

/** Version of the rules that come with the product. */
export const SHIPPED_VERSION = 1;

/** Milliseconds a process keeps what is in force at a place; a change made elsewhere is known after that. */
export const KEPT_MS = 10_000;

/** Places kept at most; more are forgotten all at once. */
export const MAX_KEPT_PLACES = 10_000;

/** One version of an area's rules; it never changes. It holds every template its rules name. */
export type AreaRuleSet = RuleSet & {
  /** `nrs_<area>_<version>`. */
  readonly _id: string;
  readonly areaId: string;
  readonly areaIds: readonly string[];
  readonly number: number;
  readonly definedAt: Date;
  readonly definedById: string;
};

/** A rule with its words and where it comes from: an area, or null for the product. */
export type PlacedRule = RuleInForce & { readonly areaId: string | null; readonly version: number };

export type PlacedTemplate = { readonly template: Template; readonly areaId: string | null; readonly version: number };

export type InForce = {
  readonly rules: readonly PlacedRule[];
  readonly templates: readonly PlacedTemplate[];
  /** Endpoints of the areas, not those of partners. */
  readonly webhooks: readonly Webhook[];
};

export const ruleSetId = (areaId: string, number: number): string => `nrs_${areaId}_${number}`;

export function ruleSetModel(connection: Connection): Model<AreaRuleSet> {
  const schema = new Schema<AreaRuleSet>(
    { _id: String },
    { collection: 'notificationRules', strict: false, versionKey: false },
  );
  schema.index({ areaId: 1, number: -1 });
  return connection.model<AreaRuleSet>('NotificationRules', schema);
}

/** The newest version of each area of the path, root first. */
export async function newestSets(model: Model<AreaRuleSet>, areaIds: readonly string[]): Promise<AreaRuleSet[]> {
  const newest = await model
    .aggregate<{ _id: string; id: string }>([
      { $match: { areaId: { $in: [...areaIds] } } },
      { $sort: { areaId: 1, number: -1 } },
      { $group: { _id: '$areaId', id: { $first: '$_id' } } },
    ])
    .exec();
  if (newest.length === 0) return [];
  const sets = await model.find({ _id: { $in: newest.map(({ id }) => id) } }).lean<AreaRuleSet[]>();
  return sets.toSorted((a, b) => areaIds.indexOf(a.areaId) - areaIds.indexOf(b.areaId));
}

const PRODUCT = { areaId: null, number: SHIPPED_VERSION } as const;

type Layer = RuleSet & { readonly areaId: string | null; readonly number: number };

/** Rules of the product and of each area on the path; a lower one takes the place of one with the same key. Pure. */
export function layered(sets: readonly AreaRuleSet[]): Pick<InForce, 'rules' | 'templates'> {
  const layers: Layer[] = [{ ...PRODUCT, ...shipped.set }, ...sets];
  const rules = new Map<string, PlacedRule>();
  const templates = new Map<string, PlacedTemplate>();
  for (const { areaId, number: version, ...set } of layers) {
    for (const template of set.templates) templates.set(template.key, { template, areaId, version });
    const own = new Map(set.templates.map((template) => [template.key, template]));
    for (const rule of set.rules) {
      const template = own.get(rule.template) ?? shipped.templates.get(rule.template);
      if (template) rules.set(rule.key, { rule, template, areaId, version });
    }
  }
  return { rules: [...rules.values()].filter(({ rule }) => rule.active), templates: [...templates.values()] };
}

/** The shipped templates that rules of a set name without bringing them; stored with the set, so that it stays whole. */
export function borrowed(rules: readonly Rule[], templates: readonly Template[]): Template[] {
  const own = new Set(templates.map(({ key }) => key));
  const named = new Set(rules.map(({ template }) => template));
  return [...named].flatMap((key) => {
    const template = own.has(key) ? undefined : shipped.templates.get(key);
    return template ? [template] : [];
  });
}

export type RuleSets = ReturnType<typeof createRuleSets>;

/** What is in force at a place, kept for a moment. */
export function createRuleSets(model: Model<AreaRuleSet>, webhooks: Model<Webhook>) {
  const kept = new Map<string, { readonly until: number; readonly inForce: Promise<InForce> }>();
  const read = async (areaIds: readonly string[]): Promise<InForce> => {
    const [sets, endpoints] = await Promise.all([
      newestSets(model, areaIds),
      webhooks.find({ areaId: { $in: [...areaIds] }, status: 'ACTIVE', partnerId: null }).lean<Webhook[]>(),
    ]);
    return { ...layered(sets), webhooks: endpoints };
  };
  return {
    inForce(areaIds: readonly string[]): Promise<InForce> {
      const key = areaIds.join();
      const now = performance.now();
      const known = kept.get(key);
      if (known && known.until > now) return known.inForce;
      if (kept.size >= MAX_KEPT_PLACES) kept.clear();
      const inForce = read(areaIds);
      kept.set(key, { until: now + KEPT_MS, inForce });
      inForce.catch(() => kept.delete(key));
      return inForce;
    },
    /** Something has changed here. */
    forget: () => kept.clear(),
  };
}
