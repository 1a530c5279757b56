import { eventsModule } from '../events/module.ts';
import { documentsModule } from '../mongo/documents.ts';
import { redisModule } from '../redis/redis.ts';
import { secretsModule } from '../security/secrets.ts';
import { main } from './main.ts';
import type { Module } from './module.ts';

/** Modules that services depend on; `reachesAll` tells whether a process with these targets holds every service. */
export const infrastructureModules = (reachesAll: (targets: readonly string[]) => boolean): Module[] => [
  documentsModule,
  secretsModule,
  redisModule,
  eventsModule(reachesAll),
];

/** Runs one module with what it depends on. */
export function runAlone(module: Module): Promise<void> {
  return main([...infrastructureModules(() => false), module], process.argv.slice(2), { targets: [module.name] });
}
