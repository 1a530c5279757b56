import { clearTextLoader } from '@linli/kit/graphql/clearText.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Area } from '../areas/area.ts';
import type { Building } from '../buildings/building.ts';
import type { Household } from '../buildings/household.ts';
import type { Person } from '../register/person.ts';
import type { Residents } from '../service.ts';
import type { Visit } from '../visits/visit.ts';
import { areaLists } from './areaLists.ts';
import { visitLists } from './visitLists.ts';
import { residentLists } from './residentLists.ts';

/** The loaders of one request; what its lists return is already limited to what the viewer may see. */
export function createLoaders(service: Residents, viewer: Viewer) {
  const { areas, buildings, households, persons, visits } = service.models;
  return {
    area: entityLoader<Area>(areas),
    areaByAdminCode: entityLoader<Area & { adminCode?: string }>(areas, 'adminCode'),
    building: entityLoader<Building>(buildings),
    household: entityLoader<Household>(households),
    person: entityLoader<Person>(persons),
    visit: entityLoader<Visit>(visits),
    ...areaLists(service, viewer),
    ...residentLists(service, viewer),
    ...visitLists(service, viewer),
    clearText: clearTextLoader(service, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
