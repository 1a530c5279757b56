// Which mechanisms of docs/mechanisms.json the tests cover, read from the names of tests and scenario files.

/** English and Chinese name of each mechanism, by id. */
export type Mechanisms = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

/** A test file: its path in the repository, with `/`, and its text. */
export interface TestFile {
  readonly path: string;
  readonly source: string;
}

/** Counts for one mechanism; `tests` are named unit and integration tests, `scenarios` end-to-end files. */
export interface Coverage {
  readonly id: string;
  readonly tests: number;
  readonly scenarios: number;
}

/** Letters that begin an id, one for each service. */
const ID = '[ORIVP]\\d{1,3}';
/** A title is the string that opens a call of describe, it or test, or of what `each` returned: `it.each(…)('…'`. */
const TITLE = /(?:\b(?:describe|it|test)(?:\.\w+)*|[)`])\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const LEADING_IDS = new RegExp(`^${ID}(?:[ ,+]+${ID})*(?=[^\\w]|$)`);
const SCENARIO = /(?:^|\/)gateway\/test\/scenarios\/([A-Z]\d+)-[^/]+\.e2e\.spec\.ts$/;

/** The ids a source's test titles start with: `'O5 accepts …'` gives O5, `'O5, I3 fan-out …'` gives both. */
export function idsInTitles(source: string): string[] {
  return [...source.matchAll(TITLE)].flatMap((match) => LEADING_IDS.exec(match[2] ?? '')?.[0].split(/[ ,+]+/) ?? []);
}

/** The id of `gateway/test/scenarios/<ID>-<slug>.e2e.spec.ts`, undefined for any other path. */
export function scenarioId(path: string): string | undefined {
  return SCENARIO.exec(path)?.[1];
}

/** Coverage in the order of the list, and `path: id` of every id the list does not know. */
export function coverage(mechanisms: Mechanisms, files: readonly TestFile[]): { rows: Coverage[]; unknown: string[] } {
  const found = files.flatMap(({ path, source }) => {
    const scenario = scenarioId(path);
    if (scenario) return [{ path, id: scenario, scenario: true }];
    return idsInTitles(source).map((id) => ({ path, id, scenario: false }));
  });
  const rows = Object.keys(mechanisms).map((id) => {
    const hits = found.filter((hit) => hit.id === id);
    const scenarios = hits.filter((hit) => hit.scenario).length;
    return { id, tests: hits.length - scenarios, scenarios };
  });
  const unknown = found.filter(({ id }) => !Object.hasOwn(mechanisms, id)).map(({ path, id }) => `${path}: ${id}`);
  return { rows, unknown: [...new Set(unknown)] };
}
