import { mayOn } from '@linli/kit/security/viewer.ts';
import { currentReport, type Person as PersonState } from '../../register/person.ts';
import type { Context } from '../context.ts';
import type { PersonResolvers } from '../generated.ts';
import { maySeeReport, maySeeResidence, visiblePerson } from './visible.ts';

/** Reports shown of one person's history. */
export const MAX_REPORTS_SHOWN = 50;

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, context) => visiblePerson(context, id),
  id: ({ _id }) => _id,
  name: (person, _, context) => clearOrMasked(context, person),
  maskedName: ({ maskedName }) => maskedName ?? null,
  registered: ({ status }) => status === 'REGISTERED',
  async household(person, _, context) {
    if (person.status !== 'REGISTERED' || !maySeeResidence(context, person)) return null;
    return (await context.loaders.household.load(person.householdId)) ?? null;
  },
  async area(person, _, context) {
    if (person.status !== 'REGISTERED' || !maySeeResidence(context, person)) return null;
    return (await context.loaders.area.load(person.areaId)) ?? null;
  },
  reportedMember(person, _, context) {
    const report = currentReport(person);
    return report && maySeeReport(context, person, report) ? report : null;
  },
  reportedMemberHistory: (person, _, context) =>
    person.reports
      .filter((report) => maySeeReport(context, person, report))
      .slice(-MAX_REPORTS_SHOWN)
      .reverse(),
};

function clearOrMasked({ viewer, loaders }: Context, person: PersonState): string | null | Promise<string> {
  const masked = person.maskedName ?? null;
  if (person.status !== 'REGISTERED') return masked;
  const own = person._id === viewer.id;
  if (!own && !mayOn(viewer, 'person:read-clear', person.areaIds)) return masked;
  const purpose = own ? 'OWN_DATA' : 'COMMUNITY_WORK';
  return loaders.clearText.load({ subjectId: person._id, field: 'person.name', sealed: person.name, purpose });
}
