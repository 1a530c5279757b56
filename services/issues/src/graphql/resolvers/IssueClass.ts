import { seesWholeClass } from '../../classes/classView.ts';
import type { IssueClass as Row } from '../../classes/issueClass.ts';
import type { Context } from '../context.ts';
import type { IssueClassResolvers } from '../generated.ts';

export const IssueClass: IssueClassResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.issueClass(id),
  id: ({ _id }) => _id,
  area: ({ areaIds }) => ({ id: areaIds.at(-1) as string }),
  rootCause: (row, _, context) => (sees(context, row) ? row.rootCause : null),
  categoryCodes: ({ categoryCodes }) => [...categoryCodes],
  sharedTerms: ({ sharedTerms }) => [...sharedTerms],
  keyTerms: ({ keyTerms }) => [...keyTerms],
  members: ({ _id }, args, { loaders }) => loaders.membersOfClass(_id, args),
  createdBy: ({ createdById }) => ({ id: createdById }),
  acceptedAt: (row) => ('acceptedAt' in row ? row.acceptedAt : null),
  action: (row, _, context) => ('action' in row ? { ...row.action, outline: !sees(context, row) } : null),
  resolvedAt: (row) => ('resolvedAt' in row ? row.resolvedAt : null),
  summary: (row, _, context) => ('summary' in row && sees(context, row) ? row.summary : null),
  effect: (row, _, { loaders }) => loaders.effectOfClass(row),
  dismissedAt: (row) => ('dismissedAt' in row ? row.dismissedAt : null),
  mergedInto: (row, _, { loaders }) =>
    'mergedIntoId' in row && row.mergedIntoId !== null ? loaders.issueClass(row.mergedIntoId) : null,
  history: (row, _, context) => row.history.map((step) => ({ ...step, outline: !sees(context, row) })),
};

const sees = ({ viewer }: Context, row: Row): boolean => seesWholeClass(viewer, row);
