import type { Handling, Issue } from '../issue/issue.ts';
import type { Routed } from './route.ts';

/** Most examples, and most pairs of rules, that a dry run tells of. */
export const MAX_EXAMPLES = 20;
export const MAX_RULE_PAIRS = 200;

/** Issues that went by one rule and would go by another (or the same). */
export type RulePair = {
  readonly fromRule: string;
  /** Null for the table that comes with the product. */
  readonly fromAreaId: string | null;
  readonly fromVersion: number;
  readonly toRule: string;
  readonly count: number;
  /** How many of them would be handled otherwise or follow another procedure. */
  readonly changed: number;
};

export type ValuePair<Value extends string> = { readonly from: Value; readonly to: Value; readonly count: number };

export type Example = {
  readonly issueId: string;
  readonly code: string;
  readonly fromRule: string;
  readonly toRule: string;
};

/** What would have changed, counted. */
export type Tally = {
  readonly count: number;
  readonly changed: number;
  /** The most frequent first. */
  readonly rules: RulePair[];
  readonly handlings: ValuePair<Handling>[];
  readonly procedures: ValuePair<string>[];
  /** Of those that would change, in the order they came. */
  readonly examples: Example[];
};

export type Past = Pick<Issue, '_id' | 'code' | 'route' | 'run'>;

/** Counts issue by issue and keeps none of them but the examples. */
export function createTally() {
  let count = 0;
  let changed = 0;
  const rules = new Map<string, RulePair>();
  const handlings = new Map<string, ValuePair<Handling>>();
  const procedures = new Map<string, ValuePair<string>>();
  const examples: Example[] = [];
  return {
    add({ _id, code, route, run }: Past, to: Routed): void {
      const differs = route.handling !== to.route.handling || run.key !== to.procedure;
      const pair = { fromRule: route.ruleKey, toRule: to.route.ruleKey };
      const key = `${route.tableAreaId} ${route.tableVersion} ${pair.fromRule} ${pair.toRule}`;
      const { tableAreaId: fromAreaId, tableVersion: fromVersion } = route;
      const row = rules.get(key) ?? { ...pair, fromAreaId, fromVersion, count: 0, changed: 0 };
      rules.set(key, { ...row, count: row.count + 1, changed: row.changed + Number(differs) });
      addPair(handlings, route.handling, to.route.handling);
      addPair(procedures, run.key, to.procedure);
      count += 1;
      changed += Number(differs);
      if (differs && examples.length < MAX_EXAMPLES) examples.push({ issueId: _id, code, ...pair });
    },
    result: (): Tally => ({
      count,
      changed,
      rules: byCount(rules).slice(0, MAX_RULE_PAIRS),
      handlings: byCount(handlings),
      procedures: byCount(procedures),
      examples,
    }),
  };
}

function addPair<Value extends string>(pairs: Map<string, ValuePair<Value>>, from: Value, to: Value): void {
  const key = `${from} ${to}`;
  pairs.set(key, { from, to, count: (pairs.get(key)?.count ?? 0) + 1 });
}

const byCount = <Row extends { readonly count: number }>(rows: ReadonlyMap<string, Row>): Row[] =>
  [...rows.values()].toSorted((a, b) => b.count - a.count);
