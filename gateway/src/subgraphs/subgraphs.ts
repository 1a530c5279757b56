import type { ServiceEndpointDefinition } from '@apollo/gateway';
import type { ModuleContext } from '@linli/kit/runtime/module.ts';
import { Histogram } from 'prom-client';
import { type SubgraphSource, subgraphSource } from './subgraphSource.ts';

/** Upper bounds of the duration histogram, in seconds. */
const DURATION_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Subgraphs = {
  /** The data source of a subgraph named in the supergraph. @throws when no address is configured for it. */
  source(definition: ServiceEndpointDefinition): SubgraphSource;
  close(): Promise<void>;
};

/** Finds subgraphs by name; the addresses in the supergraph are placeholders. */
export function openSubgraphs(
  { log, metrics, health }: Pick<ModuleContext, 'log' | 'metrics' | 'health'>,
  urls: ReadonlyMap<string, URL>,
): Subgraphs {
  const sources = new Map<string, SubgraphSource>();
  const seconds = new Histogram({
    name: 'linli_gateway_subgraph_seconds',
    help: 'How long subgraphs took to answer the gateway, by outcome (ok, errors in the answer, failed)',
    labelNames: ['subgraph', 'outcome'],
    buckets: DURATION_BUCKETS,
    registers: [metrics],
  });
  return {
    source({ name }) {
      const open = sources.get(name);
      if (open) return open;
      const url = urls.get(name);
      if (!url) throw new Error(`The supergraph names the subgraph "${name}", for which no address is configured`);
      const source = subgraphSource({ name, url, log, seconds });
      sources.set(name, source);
      health.set(`subgraph.${name}`, () => source.health());
      return source;
    },
    close: async () => void (await Promise.all([...sources.values()].map((source) => source.close()))),
  };
}
