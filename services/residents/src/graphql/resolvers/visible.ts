import { mayAnywhere, mayOn } from '@linli/kit/security/viewer.ts';
import { type Area, type CommunityArea, type GridArea, isGrid } from '../../areas/area.ts';
import type { Building } from '../../buildings/building.ts';
import type { Household } from '../../buildings/household.ts';
import { type Person, type ReportMark, residenceOf } from '../../register/person.ts';
import type { Visit } from '../../visits/visit.ts';
import type { Context } from '../context.ts';

/** The area, or null when unknown. Areas are public facts for everybody with `area:read` on any node. */
export async function visibleArea({ viewer, loaders }: Context, id: string): Promise<Area | null> {
  return mayAnywhere(viewer, 'area:read') ? ((await loaders.area.load(id)) ?? null) : null;
}

export async function visibleCommunity(context: Context, id: string): Promise<CommunityArea | null> {
  const area = await visibleArea(context, id);
  return area?.kind === 'COMMUNITY' ? area : null;
}

export async function visibleGrid(context: Context, id: string, kind: GridArea['kind']): Promise<GridArea | null> {
  const area = await visibleArea(context, id);
  return area && isGrid(area) && area.kind === kind ? area : null;
}

/** The area in which a document lies. */
export async function areaOf({ loaders }: Context, id: string): Promise<Area> {
  const area = await loaders.area.load(id);
  if (!area) throw new TypeError(`the area ${id} does not exist`);
  return area;
}

export async function communityOf(context: Context, id: string): Promise<CommunityArea> {
  const area = await areaOf(context, id);
  if (area.kind !== 'COMMUNITY') throw new TypeError(`${id} is no community`);
  return area;
}

/** The building, or null when unknown; as public as its area. */
export async function visibleBuilding({ viewer, loaders }: Context, id: string): Promise<Building | null> {
  return mayAnywhere(viewer, 'area:read') ? ((await loaders.building.load(id)) ?? null) : null;
}

/** The household, or null when unknown or not the viewer's to see. */
export async function visibleHousehold({ viewer, loaders }: Context, id: string): Promise<Household | null> {
  const household = await loaders.household.load(id);
  return household && mayOn(viewer, 'resident:read', household.areaIds) ? household : null;
}

/** The visit, or null when unknown or not the viewer's to see; whoever made it sees it. */
export async function visibleVisit({ viewer, loaders }: Context, id: string): Promise<Visit | null> {
  const visit = await loaders.visit.load(id);
  if (!visit) return null;
  return visit.visitorId === viewer.id || mayOn(viewer, 'resident:read', visit.areaIds) ? visit : null;
}

/** The person, or null when unknown or not the viewer's to see. */
export async function visiblePerson(context: Context, id: string): Promise<Person | null> {
  const person = await context.loaders.person.load(id);
  if (!person) return null;
  const reported = person.reports.some((report) => maySeeReport(context, person, report));
  return reported || maySeeResidence(context, person) ? person : null;
}

/** Whether the viewer may see where the person lives. */
export const maySeeResidence = ({ viewer }: Context, person: Person): boolean =>
  person._id === viewer.id || mayOn(viewer, 'resident:read', residenceOf(person));

/** Whether the viewer may see that the person has reported there. */
export const maySeeReport = ({ viewer }: Context, person: Person, { areaIds }: ReportMark): boolean =>
  person._id === viewer.id || mayOn(viewer, 'resident:read', areaIds) || mayOn(viewer, 'member-report:read', areaIds);
