import type { RequestContext } from '@linli/kit/graphql/context.ts';
import type { Property } from '../service.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = RequestContext & { readonly service: Property; readonly loaders: Loaders };

export function createContext(service: Property) {
  return (request: RequestContext): Context => ({
    ...request,
    service,
    loaders: createLoaders(service, request.viewer),
  });
}
