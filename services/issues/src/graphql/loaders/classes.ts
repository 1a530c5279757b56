import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import type { ClassIssue } from '../../classes/classIssue.ts';
import type { ClassMember } from '../../classes/classMembers.ts';
import { classNodes, seesClass } from '../../classes/classView.ts';
import { type Effect, effectOf, effectWindows, recurrenceFilter } from '../../classes/effect.ts';
import type { IssueClass } from '../../classes/issueClass.ts';
import { type ClassSuggestion, suggestionsFor } from '../../classes/suggestClass.ts';
import type { Issues } from '../../service.ts';
import type { AreaIssueClassesArgs, QueryIssueClassesArgs } from '../generated.ts';

/** A class an issue seems to belong to, and the key terms by which. */
export type SuggestedClass = { readonly issueClass: IssueClass; readonly terms: readonly string[] };

/** Loaders of classes; what they return is limited to what the viewer may see. */
export function classLoaders(service: Issues, viewer: Viewer) {
  const { models } = service;
  const classes = entityLoader<IssueClass>(models.issueClasses);
  const members = entityLoader<ClassMember>(models.classMembers);
  const issueClass = async (id: string): Promise<IssueClass | null> => {
    const found = await classes.load(id);
    return found && seesClass(viewer, found) ? found : null;
  };
  const suggestions = new DataLoader<string, ClassSuggestion | undefined>((ids) => suggestionsFor(service, ids));
  return {
    issueClass,
    ...classLists(service, viewer),
    classOfIssue: async (issueId: string) => {
      const member = await members.load(issueId);
      return member ? issueClass(member.classId) : null;
    },
    suggestedClass: async ({ _id, areaIds }: Pick<ClassIssue, '_id' | 'areaIds'>): Promise<SuggestedClass | null> => {
      if (!mayOn(viewer, 'class:manage', areaIds) || (await members.load(_id))) return null;
      const suggestion = await suggestions.load(_id);
      const found = suggestion && (await issueClass(suggestion.issueClassId));
      return found ? { issueClass: found, terms: suggestion.terms } : null;
    },
    effectOfClass: effectLoader(service),
  };
}

function classLists({ models }: Issues, viewer: Viewer) {
  const visible = { areaIds: { $in: classNodes(viewer) } };
  return {
    classesOfArea: connectionsOf<IssueClass, string, AreaIssueClassesArgs>(models.issueClasses, {
      filter: (areaId, args) => ({ areaIds: areaId, ...wanted(args), $and: [visible] }),
      order,
    }),
    issueClasses: connectionsOf<IssueClass, null, QueryIssueClassesArgs>(models.issueClasses, {
      filter: (_, args) => ({ ...visible, ...wanted(args) }),
      order,
    }),
    membersOfClass: connectionsOf<ClassMember, string, PageArgs>(models.classMembers, {
      filter: (classId) => ({ classId }),
      order: () => ({ field: 'addedAt', direction: 1 }),
    }),
  };
}

function wanted({ filter }: Pick<QueryIssueClassesArgs, 'filter'>): Record<string, unknown> {
  const { status, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...((since || until) && { createdAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

const order = ({ orderBy }: Pick<QueryIssueClassesArgs, 'orderBy'>) =>
  ({ field: 'createdAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }) as const;

/** Effects by counting alone; the counts of all classes of a page come in one round trip. */
function effectLoader({ models, clock }: Issues): (issueClass: IssueClass) => Promise<Effect | null> {
  const recurrences = connectionsOf<ClassIssue, Record<string, unknown>, PageArgs>(models.classIssues, {
    filter: (filter) => filter,
    order: () => ({ field: 'reportedAt', direction: -1 }),
  });
  return async (issueClass) => {
    const windows = effectWindows(issueClass, clock());
    if (!windows || issueClass.status !== 'RESOLVED') return null;
    const periods = [windows.before, windows.after];
    const [before = 0, after = 0] = await Promise.all(
      periods.map((period) => recurrences(recurrenceFilter(issueClass, period), {}).totalCount()),
    );
    return effectOf(windows, { before, after });
  };
}
