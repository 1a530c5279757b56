import { z } from 'zod';
import { port } from './config/environment.ts';
import { eventBus } from './events/bus.ts';
import { type Consumer, inboxModels, startConsumers } from './events/inbox.ts';
import { outboxModel } from './events/outbox.ts';
import { startRelay } from './events/relay.ts';
import type { RequestContext } from './graphql/context.ts';
import { idempotencyModel } from './graphql/idempotency.ts';
import { startSubgraph } from './graphql/subgraph.ts';
import { type Database, openDatabase, prepareCollections } from './mongo/database.ts';
import { defineModule, type Module, type ModuleContext } from './runtime/module.ts';
import { accessLogModel } from './security/accessLog.ts';
import { type PersonalData, personalDataOf } from './security/personalData.ts';
import { createScopeTree, type ScopeTree } from './security/scopeTree.ts';
import { secrets } from './security/secrets.ts';
import { startTimers, type TimerKind } from './timers/timers.ts';

/** What a service builds its parts on. */
export type ServiceBase = {
  readonly database: Database;
  readonly tree: ScopeTree;
  readonly personalData: PersonalData;
  readonly clock: ModuleContext['clock'];
  readonly log: ModuleContext['log'];
  /** Says that a timer may be due at this time. */
  expectTimer(at: Date): void;
};

export type ServiceParts<C extends RequestContext> = {
  readonly resolvers: object;
  createContext(request: RequestContext): C;
  readonly consumers: readonly Consumer[];
  readonly timers: readonly TimerKind[];
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

/** A subgraph with its database, outbox, inbox and timers as one module. */
export function defineService<S extends z.ZodRawShape, C extends RequestContext>(
  options: ServiceOptions<S, C>,
): Module {
  const prefix = options.name.toUpperCase();
  const settings = z.object({
    ...options.settings,
    [`${prefix}_PORT`]: port(options.port).describe(`port of the ${options.name} subgraph`),
    [`${prefix}_HOST`]: z.string().default('127.0.0.1').describe(`address the ${options.name} subgraph listens on`),
  });
  return defineModule({
    name: options.name,
    description: options.description,
    dependsOn: ['documents', 'events', 'secrets'],
    settings,
    async start(context, given: Record<string, unknown>) {
      return startService(context, options, given, {
        host: String(given[`${prefix}_HOST`]),
        port: Number(given[`${prefix}_PORT`]),
        variable: `${prefix}_PORT`,
      });
    },
  });
}

async function startService<S extends z.ZodRawShape, C extends RequestContext>(
  context: ModuleContext,
  options: ServiceOptions<S, C>,
  given: Record<string, unknown>,
  listen: { host: string; port: number; variable: string },
) {
  const database = await openDatabase(context, options.name);
  for (const define of [outboxModel, inboxModels, idempotencyModel, accessLogModel]) define(database.connection);
  let expectTimer: (at: Date) => void = () => {};
  const base: ServiceBase = {
    database,
    tree: createScopeTree(database.connection),
    personalData: personalDataOf(context.use(secrets)),
    clock: context.clock,
    log: context.log,
    expectTimer: (at) => expectTimer(at),
  };
  const parts = options.build(base, given as z.output<z.ZodObject<S>>);
  await prepareCollections(database);
  const bus = context.use(eventBus);
  startConsumers(context, database, bus, options.name, parts.consumers);
  const background: { stop(): Promise<void> }[] = [];
  context.onStarted(() => {
    background.push(startRelay(context, database, bus, options.name));
    const timers = startTimers(context, parts.timers);
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
