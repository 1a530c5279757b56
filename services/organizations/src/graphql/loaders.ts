import { clearTextLoader } from '@linli/kit/graphql/clearText.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Organizations } from '../service.ts';
import { chainLoaders } from './loaders/chain.ts';
import { coBuildingLoaders } from './loaders/coBuilding.ts';
import { dualReportingLoaders } from './loaders/dualReporting.ts';
import { responseFigureLoaders } from './loaders/responseFigures.ts';
import { taskLoaders } from './loaders/tasks.ts';

/** The loaders of one request; the lists they return are already limited to what the viewer may see. */
export function createLoaders(service: Organizations, viewer: Viewer) {
  return {
    ...dualReportingLoaders(service, viewer),
    ...chainLoaders(service, viewer),
    ...coBuildingLoaders(service, viewer),
    ...taskLoaders(service, viewer),
    ...responseFigureLoaders(service, viewer),
    clearText: clearTextLoader(service, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
