import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { type ImportMapping, mappingInForce, shippedMapping } from '../../imports/importMappings.ts';
import { importJobId } from '../../imports/importText.ts';
import type { IssueImport, LineChange, LineError } from '../../imports/issueImport.ts';
import type { Issues } from '../../service.ts';
import type { QueryImportMappingsArgs, QueryIssueImportsArgs } from '../generated.ts';

/** Loaders of imports and mappings, for those who import there. */
export function importLoaders({ models, jobs, tree }: Issues, viewer: Viewer) {
  const imports = entityLoader<IssueImport>(models.issueImports);
  const mappings = entityLoader<ImportMapping>(models.importMappings);
  const visible = { areaIds: { $in: nodesFor(viewer, 'issue:import') } };
  const within = (areaId?: string | null) => (areaId ? { areaIds: areaId, $and: [visible] } : visible);
  return {
    issueImport: async (id: string): Promise<IssueImport | null> => {
      const found = await imports.load(id);
      return found && mayOn(viewer, 'issue:import', found.areaIds) ? found : null;
    },
    issueImports: connectionsOf<IssueImport, null, QueryIssueImportsArgs>(models.issueImports, {
      filter: (_, { filter }) => ({
        ...within(filter?.areaId),
        ...(filter?.mappingKey && { mappingKey: filter.mappingKey }),
      }),
      order: ({ orderBy }) => ({ field: 'startedAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }),
    }),
    importMapping: async (id: string): Promise<ImportMapping | undefined> => shippedMapping(id) ?? mappings.load(id),
    importMappings: connectionsOf<ImportMapping, null, QueryImportMappingsArgs>(models.importMappings, {
      filter: (_, { filter }) => ({ ...within(filter?.areaId), ...(filter?.key && { key: filter.key }) }),
      order: () => ({ field: 'definedAt', direction: -1 }),
    }),
    /** What an import for the area would use. */
    mappingInForce: async (areaId: string, key: string): Promise<ImportMapping | null> => {
      const area = await tree.node(areaId);
      if (!area || !mayOn(viewer, 'issue:import', area.path)) return null;
      return (await mappingInForce(models.importMappings, key, area.path)) ?? null;
    },
    importLineErrors: connectionsOf<LineError, string, PageArgs>(models.importLines as never, {
      filter: (importId) => ({ importId, kind: 'ERROR' }),
      order: () => ({ field: 'line', direction: 1 }),
    }),
    importChangedLines: connectionsOf<LineChange, string, PageArgs>(models.importLines as never, {
      filter: (importId) => ({ importId, kind: 'CHANGE' }),
      order: () => ({ field: 'line', direction: 1 }),
    }),
    /** The job of an import that has not ended. */
    importJob: (importId: string) => jobs.find(importJobId(importId)),
  };
}
