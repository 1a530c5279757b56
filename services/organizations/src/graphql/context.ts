import type { RequestContext } from '@linli/kit/graphql/context.ts';
import type { Organizations } from '../service.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = RequestContext & { readonly service: Organizations; readonly loaders: Loaders };

export function createContext(service: Organizations) {
  return (request: RequestContext): Context => ({
    ...request,
    service,
    loaders: createLoaders(service, request.viewer),
  });
}
