import type { RequestContext } from '@linli/kit/graphql/context.ts';
import type { Issues } from '../service.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = RequestContext & { readonly service: Issues; readonly loaders: Loaders };

export function createContext(service: Issues) {
  return (request: RequestContext): Context => ({
    ...request,
    service,
    loaders: createLoaders(service, request.viewer),
  });
}
