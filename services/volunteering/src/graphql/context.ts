import type { RequestContext } from '@linli/kit/graphql/context.ts';
import type { Volunteering } from '../service.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = RequestContext & { readonly service: Volunteering; readonly loaders: Loaders };

export function createContext(service: Volunteering) {
  return (request: RequestContext): Context => ({
    ...request,
    service,
    loaders: createLoaders(service, request.viewer),
  });
}
