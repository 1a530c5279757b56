import { clearTextLoader } from '@linli/kit/graphql/clearText.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from '../service.ts';
import { issueLoaders } from './loaders/issues.ts';

/** The loaders of one request; what they return is already limited to what the viewer may see. */
export function createLoaders(service: Issues, viewer: Viewer) {
  return {
    ...issueLoaders(service, viewer),
    clearText: clearTextLoader(service, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
