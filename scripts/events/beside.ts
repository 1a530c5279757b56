import type { Environment } from '@linli/kit/config/environment.ts';
import type { Consumer } from '@linli/kit/events/inbox.ts';
import { type Database, openDatabase, prepareCollections } from '@linli/kit/mongo/database.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { defineModule, type ModuleContext } from '@linli/kit/runtime/module.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { secretsModule } from '@linli/kit/security/secrets.ts';
import type { ServiceModule } from '@linli/kit/service.ts';

/** A service's parts. */
export type Place = {
  readonly context: ModuleContext;
  readonly database: Database;
  readonly consumers: readonly Consumer[];
};

/** Works with a service's parts on its documents, while nothing of it runs here. */
export async function beside<T>(
  service: ServiceModule,
  environment: Environment,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  let place: Place | undefined;
  const tool = defineModule({
    name: 'rebuild',
    description: `rebuilds projections of ${service.name}`,
    dependsOn: ['documents', 'secrets'],
    settings: service.settings,
    async start(context, settings) {
      const database = await openDatabase(context, service.name);
      place = { context, database, consumers: await service.consumersOn(context, database, settings) };
      return { stop: () => database.close() };
    },
  });
  const running = await run([documentsModule, secretsModule, tool], [tool.name], environment);
  try {
    if (!place) throw new Error('the service has not been put together');
    // A collection that was lost comes back with its indexes.
    await prepareCollections(place.database);
    return await work(place);
  } finally {
    await running.stop();
  }
}
