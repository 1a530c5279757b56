import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { SupergraphManager } from '@apollo/gateway';
import { StartError } from '@linli/kit/config/environment.ts';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import { Counter } from 'prom-client';
import { withoutSecurityFeatures } from './withoutSecurityFeatures.ts';

/** How often the file is looked at, in milliseconds. Looking by path also sees replaced files and switched links. */
export const SUPERGRAPH_LOOK_INTERVAL_MS = 1_000;

/** Keeps the gateway's supergraph at what the file says; a new one that is invalid never replaces a good one. */
export function supergraphFile(context: Pick<ModuleContext, 'log' | 'metrics'>, file: string): SupergraphManager {
  const { log } = context;
  const reloads = new Counter({
    name: 'linli_gateway_supergraph_reloads_total',
    help: 'Changes of the supergraph file while running, by whether they were taken over',
    labelNames: ['result'],
    registers: [context.metrics],
  });
  return {
    async initialize({ update }) {
      const supergraphSdl = readFirst(file);
      const reload = () => {
        try {
          update(withoutSecurityFeatures(readFileSync(file, 'utf8')));
          reloads.inc({ result: 'loaded' });
          log.info({ file }, 'supergraph reloaded');
        } catch (error) {
          reloads.inc({ result: 'refused' });
          log.error({ err: error, file }, 'changed supergraph refused, the one before stays');
        }
      };
      watchFile(file, { interval: SUPERGRAPH_LOOK_INTERVAL_MS, persistent: false }, reload);
      return { supergraphSdl, cleanup: async () => unwatchFile(file, reload) };
    },
  };
}

function readFirst(file: string): string {
  try {
    return withoutSecurityFeatures(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(
      `The supergraph ${file} cannot be read (${(error as Error).message}). Make it with "npm run compose".`,
    );
  }
}
