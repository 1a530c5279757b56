import type { UserError } from '@linli/kit/graphql/answer.ts';
import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { Area, CommunityArea, GridArea } from '../areas/area.ts';
import type { Building } from '../buildings/building.ts';
import type { Household } from '../buildings/household.ts';
import type { Person, ReportMark } from '../register/person.ts';

/** What resolvers pass on for the types of the schema. */
export type UserErrorMapper = UserError;
export type AreaMapper = Area;
export type DistrictMapper = Area;
export type SubdistrictMapper = Area;
export type CommunityMapper = CommunityArea;
export type GridMapper = GridArea;
export type MicroGridMapper = GridArea;
export type BuildingMapper = Building;
export type HouseholdMapper = Household;
export type PersonMapper = Person;
export type ReportedMemberMapper = ReportMark;
export type EstateMapper = { readonly id: string };
export type MemberReportMapper = { readonly id: string };
export type AreaConnectionMapper = Connection<Area>;
export type SubdistrictConnectionMapper = Connection<Area>;
export type CommunityConnectionMapper = Connection<CommunityArea>;
export type GridConnectionMapper = Connection<GridArea>;
export type MicroGridConnectionMapper = Connection<GridArea>;
export type BuildingConnectionMapper = Connection<Building>;
export type HouseholdConnectionMapper = Connection<Household>;
export type PersonConnectionMapper = Connection<Person>;
