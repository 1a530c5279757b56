import { z } from 'zod';
import { port } from './config/environment.ts';
import { eventBus } from './events/bus.ts';
import { type Consumer, inboxModels, startConsumers } from './events/inbox.ts';
import { outboxModel } from './events/outbox.ts';
import { startRelay } from './events/relay.ts';
import type { RequestContext } from './graphql/context.ts';
import { JOB_TIMER, type JobKind, type Jobs, jobsOf } from './jobs/jobs.ts';
import { jobTimer } from './jobs/jobTimer.ts';
import { idempotencyModel } from './graphql/idempotency.ts';
import { startSubgraph } from './graphql/subgraph.ts';
import { type Database, openDatabase, prepareCollections } from './mongo/database.ts';
import { defineModule, type Module, type ModuleContext } from './runtime/module.ts';
import { accessLogModel } from './security/accessLog.ts';
import { type PersonalData, personalDataOf } from './security/personalData.ts';
import { createScopeTree, type ScopeTree } from './security/scopeTree.ts';
import { secrets } from './security/secrets.ts';
import { startTimers } from './timers/startTimers.ts';
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
  /** Defines the service's models on the connection and puts its parts together. */
  build(base: ServiceBase, settings: z.output<z.ZodObject<S>>): ServiceParts<C>;
};

/** A service as a module, whose consumers can also be had without running it: for work beside the running service. */
export type ServiceModule = Module & {
  /** Defines the service's models on the database and answers with its consumers; timers and jobs are left to the running service. */
  consumersOn(context: ModuleContext, database: Database, settings: object): readonly Consumer[];
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
      const database = await openDatabase(context, options.name);
      const listen = {
        host: String(given[`${prefix}_HOST`]),
        port: Number(given[`${prefix}_PORT`]),
        variable: `${prefix}_PORT`,
      };
      try {
        return await startService(context, database, options, given, listen);
      } catch (error) {
        // Open connections would keep the process from ending.
        await database.close();
        throw error;
      }
    },
  });
  return {
    ...module,
    consumersOn: (context, database, given) => buildParts(context, database, options, given, () => {}).consumers,
  };
}

/** Puts the service together on its database; nothing of it runs yet. */
function buildParts<S extends z.ZodRawShape, C extends RequestContext>(
  context: ModuleContext,
  database: Database,
  options: ServiceOptions<S, C>,
  given: object,
  expectTimer: Timers['expect'],
) {
  for (const define of [outboxModel, inboxModels, idempotencyModel, accessLogModel]) define(database.connection);
  const base: ServiceBase = {
    database,
    tree: createScopeTree(database.connection),
    personalData: personalDataOf(context.use(secrets)),
    clock: context.clock,
    log: context.log,
    production: context.production,
    expectTimer,
    jobs: jobsOf(context, database, (id, at) => expectTimer(JOB_TIMER, id, at)),
  };
  return options.build(base, given as z.output<z.ZodObject<S>>);
}

async function startService<S extends z.ZodRawShape, C extends RequestContext>(
  context: ModuleContext,
  database: Database,
  options: ServiceOptions<S, C>,
  given: Record<string, unknown>,
  listen: { host: string; port: number; variable: string },
) {
  let expectTimer: Timers['expect'] = () => {};
  const parts = buildParts(context, database, options, given, (timer, id, at) => expectTimer(timer, id, at));
  const kinds = [...parts.timers];
  if (parts.jobs) kinds.push(jobTimer(context, database, parts.jobs));
  await prepareCollections(database);
  const bus = context.use(eventBus);
  startConsumers(context, database, bus, options.name, parts.consumers);
  const background: { stop(): Promise<void> }[] = [];
  context.onStarted(async () => {
    background.push(startRelay(context, database, bus, options.name));
    const timers = await startTimers(context, options.name, kinds);
    expectTimer = timers.expect;
    background.push(timers);
  });
  context.onDraining(async () => void (await Promise.all(background.map((one) => one.stop()))));
  const subgraph = await startSubgraph(context, {
    ...options,
    ...listen,
    resolvers: parts.resolvers,
    createContext: parts.createContext,
  });
  return {
    address: subgraph.address,
    async stop() {
      await subgraph.stop();
      await database.close();
    },
  };
}
