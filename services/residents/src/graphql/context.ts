import type { RequestContext } from '@linli/kit/graphql/context.ts';
import type { Residents } from '../service.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = RequestContext & { readonly service: Residents; readonly loaders: Loaders };

export function createContext(service: Residents) {
  return (request: RequestContext): Context => ({
    ...request,
    service,
    loaders: createLoaders(service, request.viewer),
  });
}
