import type { ServiceBase } from '@linli/kit/service.ts';
import { estateModel, estateStore } from './estates/estates.ts';

/** Everything the use cases of this service work with. */
export function propertyService(base: ServiceBase) {
  const models = { estates: estateModel(base.database.connection) };
  return { ...base, models, estates: estateStore(models.estates) };
}

export type Property = ReturnType<typeof propertyService>;
