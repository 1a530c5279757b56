import { defineModule } from '@linli/kit/runtime/module.ts';
import { gatewaySettings } from './settings.ts';

/** The graph's one entrance: verifies callers, limits and plans operations, asks the subgraphs. */
export const gatewayModule = defineModule({
  name: 'gateway',
  description: 'Apollo gateway in front of the subgraphs',
  dependsOn: ['redis', 'secrets'],
  settings: gatewaySettings,
  async start(context, settings) {
    // Only where it runs: the code for planning operations is a good part of what a process loads.
    const { startGateway } = await import('./startGateway.ts');
    return startGateway(context, settings);
  },
});
