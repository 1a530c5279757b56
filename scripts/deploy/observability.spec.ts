import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contracts } from '@linli/contracts';
import { parse } from 'yaml';
import { ROOT } from './folders.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = globSync('{infra/kit,gateway}/src/**/*.ts', { cwd: ROOT }).map(read).join('\n');
const defined = new Set([...sources.matchAll(/'(linli_[a-z_]+)'/g)].map(([, name]) => name));
const dashboards = globSync('infra/observability/grafana/dashboards/*.json', { cwd: ROOT });
const watched = ['infra/observability/alerts.yml', ...dashboards];

describe('infra/observability', () => {
  it.each(watched)('%s watches only metrics that exist', (path) => {
    const used = [...read(path).matchAll(/\blinli_[a-z_]+/g)].map(([name]) =>
      name.replace(/_(?:bucket|count|sum)$/, ''),
    );
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  it('shows only facts that services publish', () => {
    const published = new Set(contracts.map(({ type }) => type));
    const shown = dashboards.flatMap((path) =>
      [...read(path).matchAll(/type=\\"([\w.-]+)\\"/g)].map(([, type]) => type),
    );
    expect(shown.filter((type) => !published.has(type as string))).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('explains every alarm in the operations manual', () => {
    const { groups } = parse(read('infra/observability/alerts.yml')) as { groups: { rules: { alert: string }[] }[] };
    const manual = read('docs/operations.md');
    const alerts = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
    expect(alerts.filter((alert) => !manual.includes(`\`${alert}\``))).toEqual([]);
  });
});
