import type { IssueResolvers } from '../generated.ts';
import { ImportChangedLine } from './ImportChangedLine.ts';
import { ImportLineError } from './ImportLineError.ts';
import { ImportMapping } from './ImportMapping.ts';
import { IssueImport } from './IssueImport.ts';
import { importMappingDefine } from './Mutation/importMappingDefine.ts';
import { issuesImport } from './Mutation/issuesImport.ts';
import { issuesImportCancel } from './Mutation/issuesImportCancel.ts';
import { importMapping } from './Query/importMapping.ts';
import { importMappings } from './Query/importMappings.ts';
import { issueImport } from './Query/issueImport.ts';
import { issueImports } from './Query/issueImports.ts';

const Issue: Pick<IssueResolvers, 'partnerRecord'> = {
  partnerRecord: async (issue, _, { loaders }) =>
    issue.origin?.kind === 'PARTNER' && (await loaders.viewOf(issue)) === 'FULL' ? issue.origin : null,
};

export const importResolvers = {
  Query: { issueImport, issueImports, importMapping, importMappings },
  Mutation: { importMappingDefine, issuesImport, issuesImportCancel },
  Issue,
  IssueImport,
  ImportChangedLine,
  ImportLineError,
  ImportMapping,
};
