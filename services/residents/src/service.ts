import type { ServiceBase } from '@linli/kit/service.ts';
import { areaKindModels, areaModel, areaStore } from './areas/areas.ts';
import { buildingModel, buildingStore } from './buildings/buildings.ts';
import { householdModel, householdStore } from './buildings/households.ts';
import { visitModel, visitStore } from './visits/visits.ts';
import { personModel, personStore } from './register/persons.ts';

/** Everything the use cases of this service work with. */
export function residentsService(base: ServiceBase) {
  const { connection } = base.database;
  const areas = areaModel(connection);
  const models = {
    areas,
    ...areaKindModels(areas),
    buildings: buildingModel(connection),
    households: householdModel(connection),
    persons: personModel(connection),
    visits: visitModel(connection),
  };
  return {
    ...base,
    models,
    areas: areaStore(areas),
    buildings: buildingStore(models.buildings),
    households: householdStore(models.households),
    persons: personStore(models.persons),
    visits: visitStore(models.visits),
  };
}

export type Residents = ReturnType<typeof residentsService>;
