import { Area } from './Area.ts';
import { Building } from './Building.ts';
import { Community } from './Community.ts';
import { District } from './District.ts';
import { Finding } from './Finding.ts';
import { Grid } from './Grid.ts';
import { Household } from './Household.ts';
import { MicroGrid } from './MicroGrid.ts';
import { areaDefine } from './Mutation/areaDefine.ts';
import { areaRename } from './Mutation/areaRename.ts';
import { areasDefine } from './Mutation/areasDefine.ts';
import { buildingsRegister } from './Mutation/buildingsRegister.ts';
import { communityRegrid } from './Mutation/communityRegrid.ts';
import { householdsRegister } from './Mutation/householdsRegister.ts';
import { personsRegister } from './Mutation/personsRegister.ts';
import { Person } from './Person.ts';
import { visitRecord } from './Mutation/visitRecord.ts';
import { area } from './Query/area.ts';
import { areaByAdminCode } from './Query/areaByAdminCode.ts';
import { areas } from './Query/areas.ts';
import { building } from './Query/building.ts';
import { household } from './Query/household.ts';
import { me } from './Query/me.ts';
import { person } from './Query/person.ts';
import { visit } from './Query/visit.ts';
import { ReportedMember } from './ReportedMember.ts';
import { Subdistrict } from './Subdistrict.ts';
import { Visit } from './Visit.ts';

export const resolvers = {
  Query: { area, areaByAdminCode, areas, building, household, person, me, visit },
  Mutation: {
    areaDefine,
    areasDefine,
    areaRename,
    communityRegrid,
    buildingsRegister,
    householdsRegister,
    personsRegister,
    visitRecord,
  },
  Area,
  District,
  Subdistrict,
  Community,
  Grid,
  MicroGrid,
  Building,
  Household,
  Person,
  ReportedMember,
  Visit,
  Finding,
};
