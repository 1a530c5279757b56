import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@linli/kit/config/environment.ts';
import { startOrder } from '@linli/kit/runtime/order.ts';
import { parse } from 'yaml';
import { modules } from '../modules.ts';
import { missingIn, newEnvironment } from './environment.ts';
import { ROOT } from './folders.ts';
import { settingNames } from './settings.ts';

type Service = {
  readonly profiles: readonly string[];
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
};

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Readonly<Record<string, Service>>;
  volumes: object;
};
const targetOf = ({ command }: Service) => command?.join(' ').match(/^--target=(\w+)$/)?.[1];
const ours = Object.entries(services).filter(([, service]) => targetOf(service));

describe('docker-compose.yml', () => {
  it('reads nothing from .env without a standard but what deploy:env makes', () => {
    const made = newEnvironment();
    const required = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name as string);
    expect(required.filter((name) => !new RegExp(`^${name}=.`, 'm').test(made))).toEqual([]);
    expect(missingIn(made)).toEqual([]);
  });

  it('publishes only the gateway and Grafana, and databases and brokers on the loopback address', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports);
    expect(published.map(([name]) => name).sort()).toEqual(['gateway', 'grafana', 'loopback']);
    expect(services['loopback']?.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    const outside = Object.entries(services).filter(([, { networks }]) => networks.includes('outside'));
    expect(outside.map(([name]) => name).sort()).toEqual(['gateway', 'grafana', 'loopback']);
  });

  it.each(ours)('gives %s settings that exist and are right', (_, service) => {
    const known = settingNames();
    const { environment = {} } = service;
    expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
    const filled = Object.entries(environment).map(([name, value]) => [name, filledIn(String(value))] as const);
    for (const module of startOrder(modules, [targetOf(service) as string]))
      expect(() => readSettings(module.name, module.settings, Object.fromEntries(filled))).not.toThrow();
  });

  it('waits only for what the same profile starts, and keeps data in named volumes', () => {
    for (const { profiles, depends_on = {}, volumes: mounted = [] } of Object.values(services)) {
      for (const profile of profiles)
        for (const name of Object.keys(depends_on)) expect(services[name]?.profiles).toContain(profile);
      for (const volume of mounted.filter((one) => !one.startsWith('./')))
        expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });
});

/** As Compose would: standards where there are some, a secret of the right length elsewhere. */
function filledIn(value: string): string {
  return value.replaceAll(/\$\{[A-Z_]+:([-?])([^}]*)\}/g, (_, sign: string, standard: string) =>
    sign === '-' ? standard : 's'.repeat(43),
  );
}

describe('deploy:env', () => {
  it('makes a file for its owner alone, with new secrets, and never changes one that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-env-'));
    const file = join(folder, '.env');
    const run = () => execFileSync(process.execPath, [join(ROOT, 'scripts/deploy/env.ts'), file], { encoding: 'utf8' });
    run();
    const made = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(run()).toContain('stays as it is');
    expect(readFileSync(file, 'utf8')).toBe(made);
    expect(newEnvironment()).not.toBe(made);
    rmSync(folder, { recursive: true });
  });
});
