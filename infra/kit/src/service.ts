import { z } from 'zod';
import { port } from './config/environment.ts';
import type { Consumer } from './events/inbox.ts';
import type { RequestContext } from './graphql/context.ts';
import type { JobKind, Jobs } from './jobs/jobs.ts';
import type { Database } from './mongo/database.ts';
import { defineModule, type Module, type ModuleContext } from './runtime/module.ts';
import type { PersonalData } from './security/personalData.ts';
import type { ScopeTree } from './security/scopeTree.ts';
import type { TimerKind, Timers } from './timers/timers.ts';

/** What a service builds its parts on. */
export type ServiceBase = {
  readonly database: Database;
  readonly tree: ScopeTree;
  readonly personalData: PersonalData;
  readonly clock: ModuleContext['clock'];
  readonly log: ModuleContext['log'];
  /** Nothing that helps in development is allowed. */
  readonly production: boolean;
  /** Says that a document is due at this time for the timer of this name. */
  readonly expectTimer: Timers['expect'];
  readonly jobs: Jobs;
};

export type ServiceParts<C extends RequestContext> = {
  readonly resolvers: object;
  createContext(request: RequestContext): C;
  readonly consumers: readonly Consumer[];
  readonly timers: readonly TimerKind[];
  readonly jobs?: readonly JobKind[];
};

export type ServiceOptions<S extends z.ZodRawShape, C extends RequestContext> = {
  readonly name: string;
  readonly description: string;
  readonly port: number;
  readonly schemaFile: URL;
  /** Settings beyond host and port. */
  readonly settings: S;
  /**
   * Defines the service's models on the connection and puts its parts together. Imports them itself, so that a process loads
   * the code of the services it runs and of no other.
   */
  build(base: ServiceBase, settings: z.output<z.ZodObject<S>>): Promise<ServiceParts<C>>;
};

/** A service as a module, whose consumers can also be had without running it: for work beside the running service. */
export type ServiceModule = Module & {
  /** Defines the service's models on the database and answers with its consumers; timers and jobs are left to the running service. */
  consumersOn(context: ModuleContext, database: Database, settings: object): Promise<readonly Consumer[]>;
};

/** A subgraph with its database, outbox, inbox and timers as one module. */
export function defineService<S extends z.ZodRawShape, C extends RequestContext>(
  options: ServiceOptions<S, C>,
): ServiceModule {
  const prefix = options.name.toUpperCase();
  const settings = z.object({
    ...options.settings,
    [`${prefix}_PORT`]: port(options.port).describe(`port of the ${options.name} subgraph`),
    [`${prefix}_HOST`]: z.string().default('127.0.0.1').describe(`address the ${options.name} subgraph listens on`),
  });
  const module = defineModule({
    name: options.name,
    description: options.description,
    dependsOn: ['documents', 'events', 'redis', 'secrets'],
    settings,
    async start(context, given: Record<string, unknown>) {
      const { startService } = await import('./startService.ts');
      const host = String(given[`${prefix}_HOST`]);
      const port = Number(given[`${prefix}_PORT`]);
      return startService(context, options, given, { host, port, variable: `${prefix}_PORT` });
    },
  });
  return {
    ...module,
    async consumersOn(context, database, given) {
      const { buildParts } = await import('./startService.ts');
      return (await buildParts(context, database, options, given, () => {})).consumers;
    },
  };
}
