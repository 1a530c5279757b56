import type { z } from 'zod';
import { eventBus } from './events/bus.ts';
import { inboxModels, startConsumers } from './events/inbox.ts';
import { outboxModel } from './events/outbox.ts';
import { startRelay } from './events/relay.ts';
import type { RequestContext } from './graphql/context.ts';
import { idempotencyModel } from './graphql/idempotency.ts';
import { startSubgraph } from './graphql/subgraph.ts';
import { jobTimer } from './jobs/jobTimer.ts';
import { JOB_TIMER, jobsOf } from './jobs/jobs.ts';
import { type Database, openDatabase, prepareCollections } from './mongo/database.ts';
import type { ModuleContext, RunningModule } from './runtime/module.ts';
import { accessLogModel } from './security/accessLog.ts';
import { personalDataOf } from './security/personalData.ts';
import { createScopeTree } from './security/scopeTree.ts';
import { secrets } from './security/secrets.ts';
import type { ServiceBase, ServiceOptions, ServiceParts } from './service.ts';
import { startTimers } from './timers/startTimers.ts';
import type { Timers } from './timers/timers.ts';

/** Puts the service together on its database; nothing of it runs yet. */
export async function buildParts<S extends z.ZodRawShape, C extends RequestContext>(
  context: ModuleContext,
  database: Database,
  options: ServiceOptions<S, C>,
  given: object,
  expectTimer: Timers['expect'],
): Promise<ServiceParts<C>> {
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

type Listen = { readonly host: string; readonly port: number; readonly variable: string };

/** Starts a service with everything that belongs to it. @throws StartError */
export async function startService<S extends z.ZodRawShape, C extends RequestContext>(
  context: ModuleContext,
  options: ServiceOptions<S, C>,
  given: object,
  listen: Listen,
): Promise<RunningModule> {
  const database = await openDatabase(context, options.name);
  try {
    return await startOn(database, context, options, given, listen);
  } catch (error) {
    // Open connections would keep the process from ending.
    await database.close();
    throw error;
  }
}

async function startOn<S extends z.ZodRawShape, C extends RequestContext>(
  database: Database,
  context: ModuleContext,
  options: ServiceOptions<S, C>,
  given: object,
  listen: Listen,
): Promise<RunningModule> {
  let expectTimer: Timers['expect'] = () => {};
  const parts = await buildParts(context, database, options, given, (timer, id, at) => expectTimer(timer, id, at));
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
