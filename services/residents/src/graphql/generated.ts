// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorMapper, AreaMapper, DistrictMapper, SubdistrictMapper, CommunityMapper, GridMapper, MicroGridMapper, BuildingMapper, HouseholdMapper, PersonMapper, ReportedMemberMapper, VisitMapper, FindingMapper, IssueMapper, VisitConnectionMapper, EstateMapper, MemberReportMapper, AreaConnectionMapper, SubdistrictConnectionMapper, CommunityConnectionMapper, GridConnectionMapper, MicroGridConnectionMapper, BuildingConnectionMapper, HouseholdConnectionMapper, PersonConnectionMapper } from './mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 时间点 An instant in UTC, RFC 3339, e.g. `2026-03-01T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  __typename?: 'Query';
  /**
   * 区域 One area of the tree, retired grids included; null when unknown.
   * Areas are public facts: the scope `area:read` on any node lets you read all of them.
   */
  area?: Maybe<Area>;
  /** 按行政区划代码查区域 The area with this national code of 6, 9 or 12 digits; null when there is none. */
  areaByAdminCode?: Maybe<Area>;
  /** 区域列表 Areas in force by code; with `namePrefix` by name. Public facts, as with `area`. */
  areas: AreaConnection;
  /** 楼栋 One building; null when unknown. Public facts, as with `area`. */
  building?: Maybe<Building>;
  /** 户 One household. Null when unknown or not yours to see; the scope `resident:read` reaches it through its area. */
  household?: Maybe<Household>;
  /**
   * 自然人 One person. Null when unknown or not yours to see: you see yourself, residents of areas where you hold
   * `resident:read`, and members reported to areas where you hold `resident:read` or `member-report:read`.
   */
  person?: Maybe<Person>;
  /** 本人 Yourself; null as long as you are neither registered nor a reported member. */
  me?: Maybe<Person>;
  /** 走访 One visit. Null when unknown or not yours to see: `resident:read` reaches it through its area, and whoever made it sees it. */
  visit?: Maybe<Visit>;
};


export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAreaByAdminCodeArgs = {
  adminCode: Scalars['String']['input'];
};


export type QueryAreasArgs = {
  filter?: InputMaybe<AreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBuildingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * 设立区域 Defines an area under its parent. Its id is `are_` and the code. The same input again answers the same area;
   * another input for a known code answers ALREADY_EXISTS. Needs `area:define` on the new area's own path.
   * Errors: AREA_NOT_FOUND (parent), WRONG_PARENT, ALREADY_EXISTS, MIXED_GRID, LIMIT_REACHED, FORBIDDEN, INVALID_INPUT.
   */
  areaDefine: AreaDefinePayload;
  /** 批量设立区域 Defines 1 to 200 areas, all or none, in the order given: a parent stands before its children. Errors as for one, each with its row. */
  areasDefine: AreasDefinePayload;
  /** 区域更名 Gives an area another name; id and code stay. Errors: NOT_FOUND, FORBIDDEN, WRONG_STATE (a retired grid). */
  areaRename: AreaRenamePayload;
  /**
   * 网格重新划分 Divides a community into grids anew, as its next version. Every building of the community lies in exactly one
   * smallest grid of the plan. A code in force goes on, a retired one comes back, a new one is a new grid; other grids
   * retire and stay readable. Buildings, households and residents follow in the same transaction.
   * Errors: CONFLICT (`basedOnVersion` is not the version in force), BUILDING_NOT_COVERED, BUILDING_TWICE, MIXED_GRID,
   * ALREADY_EXISTS (a code twice, or of another place), LIMIT_REACHED, NOT_FOUND, NOT_A_COMMUNITY, FORBIDDEN.
   */
  communityRegrid: CommunityRegridPayload;
  /**
   * 登记楼栋 Registers 1 to 200 buildings, all or none, each in a micro-grid, or in a grid that has none.
   * Needs `resident:register` there. Errors, each with its row: AREA_NOT_FOUND, NOT_SMALLEST_GRID, WRONG_STATE (retired
   * grid), ALREADY_EXISTS (number in the community), LIMIT_REACHED (2,000 buildings in a community), FORBIDDEN.
   */
  buildingsRegister: BuildingsRegisterPayload;
  /**
   * 登记户 Registers 1 to 200 households, all or none. Needs `resident:register` where the building is.
   * Errors, each with its row: NOT_FOUND (building), UNIT_NOT_FOUND, ALREADY_EXISTS (room), FORBIDDEN.
   */
  householdsRegister: HouseholdsRegisterPayload;
  /**
   * 登记居民 Registers 1 to 200 persons with their households, all or none. The same person with the same household is no
   * change (a corrected name is taken over), with another household a move. Needs `resident:register` where the household
   * is. Errors, each with its row: NOT_FOUND (household unknown or not yours), PERSON_TWICE, INVALID_INPUT.
   */
  personsRegister: PersonsRegisterPayload;
  /**
   * 走访登记 Records a visit to an area or to a household, with what was found; each finding becomes an issue by itself.
   * Needs `resident:register` there. Errors: AREA_NOT_FOUND, AREA_TOO_WIDE (not within one community), WRONG_STATE (a
   * retired grid), NOT_FOUND (household or building unknown, not yours, or of another community), DATE_NOT_POSSIBLE,
   * FORBIDDEN, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED.
   */
  visitRecord: VisitRecordPayload;
};


export type MutationAreaDefineArgs = {
  input: AreaDefineInput;
};


export type MutationAreasDefineArgs = {
  input: AreasDefineInput;
};


export type MutationAreaRenameArgs = {
  input: AreaRenameInput;
};


export type MutationCommunityRegridArgs = {
  input: CommunityRegridInput;
};


export type MutationBuildingsRegisterArgs = {
  input: BuildingsRegisterInput;
};


export type MutationHouseholdsRegisterArgs = {
  input: HouseholdsRegisterInput;
};


export type MutationPersonsRegisterArgs = {
  input: PersonsRegisterInput;
};


export type MutationVisitRecordArgs = {
  input: VisitRecordInput;
};

export const AreaKind = {
  /** 区(县) or a functional zone of that level */
  DISTRICT: 'DISTRICT',
  /** 街道(镇) */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 网格 A part of a community. */
  GRID: 'GRID',
  /** 微网格 A part of a grid. */
  MICRO_GRID: 'MICRO_GRID'
} as const;

export type AreaKind = typeof AreaKind[keyof typeof AreaKind];
export const GridStatus = {
  /** 现行 In force. */
  CURRENT: 'CURRENT',
  /** 已撤销 Of an earlier division; nothing lies in it any more. */
  RETIRED: 'RETIRED'
} as const;

export type GridStatus = typeof GridStatus[keyof typeof GridStatus];
/**
 * 区域 A node of the area tree: district (区), subdistrict (街道), community (社区), grid (网格), micro-grid (微网格).
 * Areas are public facts: whoever holds `area:read` on any node may read them. What lives in them is shown by its own rules.
 */
export type Area = {
  /** `are_` and the code, e.g. `are_440803071004-G01`. */
  id: Scalars['ID']['output'];
  /** 层级 */
  kind: AreaKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 代码 Unique in the whole tree. */
  code: Scalars['String']['output'];
  /** 行政区划代码 National code: 6 digits for a district, 9 for a subdistrict, 12 for a community. Null for grids and functional zones. */
  adminCode?: Maybe<Scalars['String']['output']>;
  /** 上级区域 Null at the top. */
  parent?: Maybe<Area>;
  /** 各级上级 From the top down to the parent. */
  ancestors: Array<Area>;
  /** 修订号 Rises with every change of the area. */
  revision: Scalars['Int']['output'];
  /** 楼栋 Buildings in the area at any depth, by number. Public facts. */
  buildings: BuildingConnection;
  /** 居民 Registered persons living in the area. Rows and total are those in areas where you hold `resident:read`. */
  residents: PersonConnection;
  /** 报到党员 Persons with a current report to a community of the area. Rows and total are those where you hold `resident:read` or `member-report:read`. */
  reportedMembers: PersonConnection;
  /** 走访 Visits in the area at any depth, as far as you hold `resident:read`. */
  visits: VisitConnection;
};


/**
 * 区域 A node of the area tree: district (区), subdistrict (街道), community (社区), grid (网格), micro-grid (微网格).
 * Areas are public facts: whoever holds `area:read` on any node may read them. What lives in them is shown by its own rules.
 */
export type AreaBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 区域 A node of the area tree: district (区), subdistrict (街道), community (社区), grid (网格), micro-grid (微网格).
 * Areas are public facts: whoever holds `area:read` on any node may read them. What lives in them is shown by its own rules.
 */
export type AreaResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 区域 A node of the area tree: district (区), subdistrict (街道), community (社区), grid (网格), micro-grid (微网格).
 * Areas are public facts: whoever holds `area:read` on any node may read them. What lives in them is shown by its own rules.
 */
export type AreaReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 区域 A node of the area tree: district (区), subdistrict (街道), community (社区), grid (网格), micro-grid (微网格).
 * Areas are public facts: whoever holds `area:read` on any node may read them. What lives in them is shown by its own rules.
 */
export type AreaVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 区(县) A district, or a functional zone of that level. */
export type District = Area & {
  __typename?: 'District';
  id: Scalars['ID']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  adminCode?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Area>;
  ancestors: Array<Area>;
  revision: Scalars['Int']['output'];
  buildings: BuildingConnection;
  residents: PersonConnection;
  reportedMembers: PersonConnection;
  /** 街道 By code. */
  subdistricts: SubdistrictConnection;
  /** 社区 All communities of the district, by code. */
  communities: CommunityConnection;
  visits: VisitConnection;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictSubdistrictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 区(县) A district, or a functional zone of that level. */
export type DistrictVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 街道(镇) A subdistrict. */
export type Subdistrict = Area & {
  __typename?: 'Subdistrict';
  id: Scalars['ID']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  adminCode?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Area>;
  ancestors: Array<Area>;
  revision: Scalars['Int']['output'];
  buildings: BuildingConnection;
  residents: PersonConnection;
  reportedMembers: PersonConnection;
  /** 社区 By code. */
  communities: CommunityConnection;
  visits: VisitConnection;
};


/** 街道(镇) A subdistrict. */
export type SubdistrictBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 街道(镇) A subdistrict. */
export type SubdistrictResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 街道(镇) A subdistrict. */
export type SubdistrictReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 街道(镇) A subdistrict. */
export type SubdistrictCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 街道(镇) A subdistrict. */
export type SubdistrictVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 社区 A community, divided into grids. */
export type Community = Area & {
  __typename?: 'Community';
  id: Scalars['ID']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  adminCode?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Area>;
  ancestors: Array<Area>;
  revision: Scalars['Int']['output'];
  buildings: BuildingConnection;
  residents: PersonConnection;
  reportedMembers: PersonConnection;
  /** 网格划分版本 Version of the division into grids in force, from 1; rises with every `communityRegrid`. */
  gridVersion: Scalars['Int']['output'];
  /** 网格 By code. */
  grids: GridConnection;
  /** 微网格 Of all its grids, by code. */
  microGrids: MicroGridConnection;
  visits: VisitConnection;
};


/** 社区 A community, divided into grids. */
export type CommunityBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 社区 A community, divided into grids. */
export type CommunityResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 社区 A community, divided into grids. */
export type CommunityReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 社区 A community, divided into grids. */
export type CommunityGridsArgs = {
  gridVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 社区 A community, divided into grids. */
export type CommunityMicroGridsArgs = {
  gridVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 社区 A community, divided into grids. */
export type CommunityVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type Grid = Area & {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  adminCode?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Area>;
  ancestors: Array<Area>;
  revision: Scalars['Int']['output'];
  buildings: BuildingConnection;
  residents: PersonConnection;
  reportedMembers: PersonConnection;
  status: GridStatus;
  /** 所属划分版本 Versions of the community's division in which it is in force, oldest first. */
  gridVersions: Array<Scalars['Int']['output']>;
  community: Community;
  /** 微网格 By code. */
  microGrids: MicroGridConnection;
  visits: VisitConnection;
};


/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type GridBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type GridResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type GridReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type GridMicroGridsArgs = {
  gridVersion?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 网格 A part of a community; grids do not overlap and cover all buildings. */
export type GridVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 微网格 A part of a grid. */
export type MicroGrid = Area & {
  __typename?: 'MicroGrid';
  id: Scalars['ID']['output'];
  kind: AreaKind;
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  adminCode?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Area>;
  ancestors: Array<Area>;
  revision: Scalars['Int']['output'];
  buildings: BuildingConnection;
  residents: PersonConnection;
  reportedMembers: PersonConnection;
  status: GridStatus;
  /** 所属划分版本 Versions of the community's division in which it is in force, oldest first. */
  gridVersions: Array<Scalars['Int']['output']>;
  community: Community;
  visits: VisitConnection;
};


/** 微网格 A part of a grid. */
export type MicroGridBuildingsArgs = {
  filter?: InputMaybe<BuildingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 微网格 A part of a grid. */
export type MicroGridResidentsArgs = {
  filter?: InputMaybe<ResidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 微网格 A part of a grid. */
export type MicroGridReportedMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 微网格 A part of a grid. */
export type MicroGridVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
};

export type MemberReport = {
  __typename?: 'MemberReport';
  id: Scalars['ID']['output'];
};

/** 经纬度 WGS 84, in degrees. */
export type GeoLocation = {
  __typename?: 'GeoLocation';
  longitude: Scalars['Float']['output'];
  latitude: Scalars['Float']['output'];
};

/** 单元 An entrance of a building. */
export type Unit = {
  __typename?: 'Unit';
  number: Scalars['String']['output'];
};

/** 楼栋 A building. It lies in exactly one micro-grid, or grid where the grid has none. */
export type Building = {
  __typename?: 'Building';
  id: Scalars['ID']['output'];
  /** 楼栋号 Unique in the community. */
  number: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** 所属小区 Null when it belongs to none. */
  estate?: Maybe<Estate>;
  /** 所在最小网格 The smallest grid it lies in. */
  area: Area;
  community: Community;
  /** 层数 */
  floors: Scalars['Int']['output'];
  /** 单元 */
  units: Array<Unit>;
  location?: Maybe<GeoLocation>;
  /** 户数 All households of the building; a public figure. */
  householdCount: Scalars['Int']['output'];
  /** 户 By unit and room. Shown where you hold `resident:read`. */
  households: HouseholdConnection;
};


/** 楼栋 A building. It lies in exactly one micro-grid, or grid where the grid has none. */
export type BuildingHouseholdsArgs = {
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 户 A dwelling and those who live in it. */
export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  building: Building;
  /** 单元号 */
  unitNumber: Scalars['String']['output'];
  /** 室号 */
  roomNumber: Scalars['String']['output'];
  /** 所在最小网格 */
  area: Area;
  /** 登记人数 Registered persons. */
  residentCount: Scalars['Int']['output'];
  /** 居民 Registered persons of the household, as far as you may see them. */
  residents: PersonConnection;
  /** 走访 Visits to the household, as far as you hold `resident:read`. */
  visits: VisitConnection;
};


/** 户 A dwelling and those who live in it. */
export type HouseholdResidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 户 A dwelling and those who live in it. */
export type HouseholdVisitsArgs = {
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 自然人 A person by pseudonymous id, the same in every subgraph. The id number is never kept.
 * Fields are null where the person is not yours to see, see `Query.person`.
 */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /**
   * 姓名 In clear when it is your own, or when you hold `person:read-clear` where the person lives; such readings are logged.
   * Masked (张**) for everybody else, and for persons who are not registered.
   */
  name?: Maybe<Scalars['String']['output']>;
  /** 脱敏姓名 Always masked. */
  maskedName?: Maybe<Scalars['String']['output']>;
  /** 是否登记居民 Whether the person is in the register of residents; others are known from a report only. */
  registered?: Maybe<Scalars['Boolean']['output']>;
  /** 所在户 Null when not registered, or not yours to see. */
  household?: Maybe<Household>;
  /** 居住区域 The smallest grid the person lives in; null as with `household`. */
  area?: Maybe<Area>;
  /** 现行报到 The report that holds now; null when there is none, or it is not yours to see. */
  reportedMember?: Maybe<ReportedMember>;
  /** 报到历史 All reports you may see, newest first, at most 50. */
  reportedMemberHistory?: Maybe<Array<ReportedMember>>;
};

export const ReportedMemberStatus = {
  /** 在报到 Serves the community. */
  CURRENT: 'CURRENT',
  /** 已结束 Withdrawn; history stays. */
  ENDED: 'ENDED'
} as const;

export type ReportedMemberStatus = typeof ReportedMemberStatus[keyof typeof ReportedMemberStatus];
/** 报到党员 A person's mark as an in-service member reported to a community (双报到). */
export type ReportedMember = {
  __typename?: 'ReportedMember';
  memberReport: MemberReport;
  /** 报到社区 */
  community: Area;
  status: ReportedMemberStatus;
  /** 接收时间 Null as long as only the end of the report is known. */
  since?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AreaConnection = {
  __typename?: 'AreaConnection';
  edges: Array<AreaEdge>;
  nodes: Array<Area>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type AreaEdge = {
  __typename?: 'AreaEdge';
  node: Area;
  cursor: Scalars['String']['output'];
};

export type SubdistrictConnection = {
  __typename?: 'SubdistrictConnection';
  edges: Array<SubdistrictEdge>;
  nodes: Array<Subdistrict>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type SubdistrictEdge = {
  __typename?: 'SubdistrictEdge';
  node: Subdistrict;
  cursor: Scalars['String']['output'];
};

export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  edges: Array<CommunityEdge>;
  nodes: Array<Community>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  node: Community;
  cursor: Scalars['String']['output'];
};

export type GridConnection = {
  __typename?: 'GridConnection';
  edges: Array<GridEdge>;
  nodes: Array<Grid>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type GridEdge = {
  __typename?: 'GridEdge';
  node: Grid;
  cursor: Scalars['String']['output'];
};

export type MicroGridConnection = {
  __typename?: 'MicroGridConnection';
  edges: Array<MicroGridEdge>;
  nodes: Array<MicroGrid>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type MicroGridEdge = {
  __typename?: 'MicroGridEdge';
  node: MicroGrid;
  cursor: Scalars['String']['output'];
};

export type BuildingConnection = {
  __typename?: 'BuildingConnection';
  edges: Array<BuildingEdge>;
  nodes: Array<Building>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type BuildingEdge = {
  __typename?: 'BuildingEdge';
  node: Building;
  cursor: Scalars['String']['output'];
};

export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  nodes: Array<Household>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  node: Household;
  cursor: Scalars['String']['output'];
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  node: Person;
  cursor: Scalars['String']['output'];
};

export type AreaFilter = {
  /** 层级 */
  kind?: InputMaybe<AreaKind>;
  /** 直接上级 Areas right below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称前缀 1 to 100 characters. */
  namePrefix?: InputMaybe<Scalars['String']['input']>;
};

export type BuildingFilter = {
  /** 小区 Only buildings of this estate. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
};

export type HouseholdFilter = {
  /** 单元号 Only households of this unit. */
  unitNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ResidentFilter = {
  /** 楼栋 Only residents of this building. */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
};

/** 分页信息 Relay page info. */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** 业务错误 A business rule the caller ran into; nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** 说明 In the language of `Accept-Language` (zh-CN, en). */
  message: Scalars['String']['output'];
  /** 字段路径 Path into the arguments, e.g. ["input", "phone"]; null when it is not about one field. */
  field?: Maybe<Array<Scalars['String']['output']>>;
};

export const UserErrorCode = {
  /** 区域过大 An issue belongs to a community, grid or micro-grid. */
  AREA_TOO_WIDE: 'AREA_TOO_WIDE',
  /** 日期不可能 Later than now, or before what came before. */
  DATE_NOT_POSSIBLE: 'DATE_NOT_POSSIBLE',
  /** 输入无效 A field has the wrong shape; `message` says how. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** 找不到 Unknown, or not yours to see. */
  NOT_FOUND: 'NOT_FOUND',
  /** 无权操作 Your role does not reach this. */
  FORBIDDEN: 'FORBIDDEN',
  /** 区域不存在 Unknown area; a new one may take a moment to be known in every service. */
  AREA_NOT_FOUND: 'AREA_NOT_FOUND',
  /** 状态不允许 Not possible in the present state. */
  WRONG_STATE: 'WRONG_STATE',
  /** 并发冲突 Someone else changed it at the same moment; read again and retry. */
  CONFLICT: 'CONFLICT',
  /** 幂等键重复使用 The idempotency key came with another input before. */
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  /** 已存在 There is one by this name or code already. */
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  /** 上级不符 An area of this kind cannot stand under this parent. */
  WRONG_PARENT: 'WRONG_PARENT',
  /** 不是社区 Expected a community, not another kind of area. */
  NOT_A_COMMUNITY: 'NOT_A_COMMUNITY',
  /** 不是网格 The area is no grid. */
  NOT_A_GRID: 'NOT_A_GRID',
  /** 不是最小网格 Buildings lie in a micro-grid, or in a grid that has none. */
  NOT_SMALLEST_GRID: 'NOT_SMALLEST_GRID',
  /** 网格划分混用 A grid holds either micro-grids or buildings, not both. */
  MIXED_GRID: 'MIXED_GRID',
  /** 楼栋未覆盖 Buildings of the community are missing in the plan; `message` names them. */
  BUILDING_NOT_COVERED: 'BUILDING_NOT_COVERED',
  /** 楼栋重复 Buildings stand in the plan more than once; `message` names them. */
  BUILDING_TWICE: 'BUILDING_TWICE',
  /** 单元不存在 The building has no such unit. */
  UNIT_NOT_FOUND: 'UNIT_NOT_FOUND',
  /** 人员重复 The same person stands twice in the batch. */
  PERSON_TWICE: 'PERSON_TWICE',
  /** 超出上限 The community cannot hold more; `message` names the limit. */
  LIMIT_REACHED: 'LIMIT_REACHED'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type AreaDefineInput = {
  kind: AreaKind;
  /** 代码 1–60 letters and digits in groups joined by hyphens; unique, e.g. `440803071004-G01-M02`. */
  code: Scalars['String']['input'];
  /** 行政区划代码 6 digits for a district, 9 for a subdistrict, 12 for a community; none for grids and functional zones. Unique. */
  adminCode?: InputMaybe<Scalars['String']['input']>;
  /** 名称 1–100 characters. */
  name: Scalars['String']['input'];
  /** 上级区域 None for a district; district for a subdistrict; subdistrict or district for a community; community for a grid; grid for a micro-grid. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type AreasDefineInput = {
  /** 区域 1 to 200. */
  areas: Array<AreaDefineInput>;
};

export type AreaRenameInput = {
  areaId: Scalars['ID']['input'];
  /** 新名称 1–100 characters. */
  name: Scalars['String']['input'];
};

export type CommunityRegridInput = {
  communityId: Scalars['ID']['input'];
  /** 所依据的划分版本 The version the plan was made from; CONFLICT when it is no longer in force. */
  basedOnVersion: Scalars['Int']['input'];
  /** 网格 At least one; grids and micro-grids together at most 300. */
  grids: Array<GridPlanInput>;
};

export type GridPlanInput = {
  /** 代码 As in AreaDefineInput. */
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** 楼栋 Buildings right in the grid; only when it has no micro-grids. */
  buildingIds?: Array<Scalars['ID']['input']>;
  /** 微网格 */
  microGrids?: Array<MicroGridPlanInput>;
};

export type MicroGridPlanInput = {
  /** 代码 As in AreaDefineInput. */
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  buildingIds?: Array<Scalars['ID']['input']>;
};

export type BuildingsRegisterInput = {
  /** 楼栋 1 to 200. */
  buildings: Array<BuildingInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type BuildingInput = {
  /** 所在最小网格 A micro-grid, or a grid without micro-grids. */
  areaId: Scalars['ID']['input'];
  /** 楼栋号 1–100 characters; unique in the community. */
  number: Scalars['String']['input'];
  /** 名称 1–100 characters. */
  name: Scalars['String']['input'];
  /** 所属小区 */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 层数 1 to 200. */
  floors: Scalars['Int']['input'];
  /** 单元号 1 to 50, each once. */
  units: Array<Scalars['String']['input']>;
  location?: InputMaybe<GeoLocationInput>;
};

/** 经纬度 WGS 84, in degrees: longitude −180 to 180, latitude −90 to 90. */
export type GeoLocationInput = {
  longitude: Scalars['Float']['input'];
  latitude: Scalars['Float']['input'];
};

export type HouseholdsRegisterInput = {
  /** 户 1 to 200. */
  households: Array<HouseholdInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdInput = {
  buildingId: Scalars['ID']['input'];
  /** 单元号 One of the building's units. */
  unitNumber: Scalars['String']['input'];
  /** 室号 1–100 characters; unique in the unit. */
  roomNumber: Scalars['String']['input'];
};

export type PersonsRegisterInput = {
  /** 居民 1 to 200. */
  persons: Array<PersonInput>;
};

export type PersonInput = {
  /** 姓名 1–100 characters; encrypted at rest. */
  name: Scalars['String']['input'];
  /** 公民身份号码 18 characters with a valid check character (GB 11643-1999); never stored, only its keyed hash. */
  idNumber: Scalars['String']['input'];
  householdId: Scalars['ID']['input'];
};

export type AreaDefinePayload = {
  __typename?: 'AreaDefinePayload';
  area?: Maybe<Area>;
  userErrors: Array<UserError>;
};

export type AreasDefinePayload = {
  __typename?: 'AreasDefinePayload';
  /** In the order given. */
  areas?: Maybe<Array<Area>>;
  userErrors: Array<UserError>;
};

export type AreaRenamePayload = {
  __typename?: 'AreaRenamePayload';
  area?: Maybe<Area>;
  userErrors: Array<UserError>;
};

export type CommunityRegridPayload = {
  __typename?: 'CommunityRegridPayload';
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

export type BuildingsRegisterPayload = {
  __typename?: 'BuildingsRegisterPayload';
  /** In the order given. */
  buildings?: Maybe<Array<Building>>;
  userErrors: Array<UserError>;
};

export type HouseholdsRegisterPayload = {
  __typename?: 'HouseholdsRegisterPayload';
  /** In the order given. */
  households?: Maybe<Array<Household>>;
  userErrors: Array<UserError>;
};

export type PersonsRegisterPayload = {
  __typename?: 'PersonsRegisterPayload';
  /** In the order given. */
  persons?: Maybe<Array<Person>>;
  userErrors: Array<UserError>;
};

export const FindingKind = {
  /** 安全隐患 */
  HAZARD: 'HAZARD',
  /** 矛盾纠纷 */
  DISPUTE: 'DISPUTE',
  /** 服务缺口 */
  SERVICE_GAP: 'SERVICE_GAP',
  /** 不良倾向 */
  BAD_TREND: 'BAD_TREND'
} as const;

export type FindingKind = typeof FindingKind[keyof typeof FindingKind];
/** 走访 A grid worker's visit. It keeps the address under which it was made. */
export type Visit = {
  __typename?: 'Visit';
  id: Scalars['ID']['output'];
  /** 地点 The smallest grid, or the community. */
  area: Area;
  /** 受访户 Null for a visit to an area, or when not yours to see. */
  household?: Maybe<Household>;
  /** 走访人 Id of the person who made it. */
  visitorId: Scalars['ID']['output'];
  /** 走访人 Null as long as the register does not know the person, or not yours to see. */
  visitor?: Maybe<Person>;
  visitedAt: Scalars['DateTime']['output'];
  /** 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** 事由 */
  purpose: Scalars['String']['output'];
  /** 发现 At most 20, in the order recorded. */
  findings: Array<Finding>;
};

/** 走访发现 One thing found; it becomes an issue without retyping. */
export type Finding = {
  __typename?: 'Finding';
  id: Scalars['ID']['output'];
  kind: FindingKind;
  /** 内容 Shown to whoever made the visit and where you hold `resident:register` (grid workers, the secretary); null for others. */
  text?: Maybe<Scalars['String']['output']>;
  /** 楼栋 Null when it is not about one building. */
  building?: Maybe<Building>;
  /** 诉求 The issue made of it; null for the moment until it exists. */
  issue?: Maybe<Issue>;
};

export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
};

export type VisitConnection = {
  __typename?: 'VisitConnection';
  edges: Array<VisitEdge>;
  nodes: Array<Visit>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type VisitEdge = {
  __typename?: 'VisitEdge';
  node: Visit;
  cursor: Scalars['String']['output'];
};

export type VisitFilter = {
  /** 走访人 Only visits made by this person. */
  visitorId?: InputMaybe<Scalars['ID']['input']>;
  /** 有发现 Only visits with findings (true) or without (false). */
  withFindings?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起 From this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 止 Before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VisitOrder = {
  field: VisitOrderField;
  direction?: SortDirection;
};

export const VisitOrderField = {
  /** 走访时间 */
  VISITED_AT: 'VISITED_AT'
} as const;

export type VisitOrderField = typeof VisitOrderField[keyof typeof VisitOrderField];
export const SortDirection = {
  /** 升序 */
  ASC: 'ASC',
  /** 降序 */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
export type VisitRecordInput = {
  /** 区域 The community, grid or micro-grid visited; either this or `householdId`. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 受访户 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 走访时间 Not in the future and not more than 90 days ago. */
  visitedAt: Scalars['DateTime']['input'];
  /** 事由 1–100 characters. */
  purpose: Scalars['String']['input'];
  /** 发现 At most 20. */
  findings?: Array<FindingInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type FindingInput = {
  kind: FindingKind;
  /** 内容 1–4,000 characters. */
  text: Scalars['String']['input'];
  /** 楼栋 Of the same community; the household's own when left out. */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
};

export type VisitRecordPayload = {
  __typename?: 'VisitRecordPayload';
  visit?: Maybe<Visit>;
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Area: Area;
  District: District;
  Subdistrict: Subdistrict;
  Community: Community;
  Grid: Grid;
  MicroGrid: MicroGrid;
  Building: Building;
  Household: Household;
  Person: Person;
  Visit: Visit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"id":true}> );
  Subdistrict:
    ( { __typename: 'Subdistrict' }
    & GraphQLRecursivePick<FederationTypes['Subdistrict'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  MicroGrid:
    ( { __typename: 'MicroGrid' }
    & GraphQLRecursivePick<FederationTypes['MicroGrid'], {"id":true}> );
  Building:
    ( { __typename: 'Building' }
    & GraphQLRecursivePick<FederationTypes['Building'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AreaKind: AreaKind;
  GridStatus: GridStatus;
  Area: ResolverTypeWrapper<AreaMapper>;
  District: ResolverTypeWrapper<DistrictMapper>;
  Subdistrict: ResolverTypeWrapper<SubdistrictMapper>;
  Community: ResolverTypeWrapper<CommunityMapper>;
  Grid: ResolverTypeWrapper<GridMapper>;
  MicroGrid: ResolverTypeWrapper<MicroGridMapper>;
  Estate: ResolverTypeWrapper<EstateMapper>;
  MemberReport: ResolverTypeWrapper<MemberReportMapper>;
  GeoLocation: ResolverTypeWrapper<GeoLocation>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Unit: ResolverTypeWrapper<Unit>;
  Building: ResolverTypeWrapper<BuildingMapper>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ReportedMemberStatus: ReportedMemberStatus;
  ReportedMember: ResolverTypeWrapper<ReportedMemberMapper>;
  AreaConnection: ResolverTypeWrapper<AreaConnectionMapper>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  SubdistrictConnection: ResolverTypeWrapper<SubdistrictConnectionMapper>;
  SubdistrictEdge: ResolverTypeWrapper<Omit<SubdistrictEdge, 'node'> & { node: ResolversTypes['Subdistrict'] }>;
  CommunityConnection: ResolverTypeWrapper<CommunityConnectionMapper>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  GridConnection: ResolverTypeWrapper<GridConnectionMapper>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  MicroGridConnection: ResolverTypeWrapper<MicroGridConnectionMapper>;
  MicroGridEdge: ResolverTypeWrapper<Omit<MicroGridEdge, 'node'> & { node: ResolversTypes['MicroGrid'] }>;
  BuildingConnection: ResolverTypeWrapper<BuildingConnectionMapper>;
  BuildingEdge: ResolverTypeWrapper<Omit<BuildingEdge, 'node'> & { node: ResolversTypes['Building'] }>;
  HouseholdConnection: ResolverTypeWrapper<HouseholdConnectionMapper>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionMapper>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  AreaFilter: AreaFilter;
  BuildingFilter: BuildingFilter;
  HouseholdFilter: HouseholdFilter;
  ResidentFilter: ResidentFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: UserErrorCode;
  AreaDefineInput: AreaDefineInput;
  AreasDefineInput: AreasDefineInput;
  AreaRenameInput: AreaRenameInput;
  CommunityRegridInput: CommunityRegridInput;
  GridPlanInput: GridPlanInput;
  MicroGridPlanInput: MicroGridPlanInput;
  BuildingsRegisterInput: BuildingsRegisterInput;
  BuildingInput: BuildingInput;
  GeoLocationInput: GeoLocationInput;
  HouseholdsRegisterInput: HouseholdsRegisterInput;
  HouseholdInput: HouseholdInput;
  PersonsRegisterInput: PersonsRegisterInput;
  PersonInput: PersonInput;
  AreaDefinePayload: ResolverTypeWrapper<Omit<AreaDefinePayload, 'area' | 'userErrors'> & { area?: Maybe<ResolversTypes['Area']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AreasDefinePayload: ResolverTypeWrapper<Omit<AreasDefinePayload, 'areas' | 'userErrors'> & { areas?: Maybe<Array<ResolversTypes['Area']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  AreaRenamePayload: ResolverTypeWrapper<Omit<AreaRenamePayload, 'area' | 'userErrors'> & { area?: Maybe<ResolversTypes['Area']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CommunityRegridPayload: ResolverTypeWrapper<Omit<CommunityRegridPayload, 'community' | 'userErrors'> & { community?: Maybe<ResolversTypes['Community']>, userErrors: Array<ResolversTypes['UserError']> }>;
  BuildingsRegisterPayload: ResolverTypeWrapper<Omit<BuildingsRegisterPayload, 'buildings' | 'userErrors'> & { buildings?: Maybe<Array<ResolversTypes['Building']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  HouseholdsRegisterPayload: ResolverTypeWrapper<Omit<HouseholdsRegisterPayload, 'households' | 'userErrors'> & { households?: Maybe<Array<ResolversTypes['Household']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  PersonsRegisterPayload: ResolverTypeWrapper<Omit<PersonsRegisterPayload, 'persons' | 'userErrors'> & { persons?: Maybe<Array<ResolversTypes['Person']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  FindingKind: FindingKind;
  Visit: ResolverTypeWrapper<VisitMapper>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  Issue: ResolverTypeWrapper<IssueMapper>;
  VisitConnection: ResolverTypeWrapper<VisitConnectionMapper>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
  VisitOrderField: VisitOrderField;
  SortDirection: SortDirection;
  VisitRecordInput: VisitRecordInput;
  FindingInput: FindingInput;
  VisitRecordPayload: ResolverTypeWrapper<Omit<VisitRecordPayload, 'visit' | 'userErrors'> & { visit?: Maybe<ResolversTypes['Visit']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  District: DistrictMapper;
  Subdistrict: SubdistrictMapper;
  Community: CommunityMapper;
  Grid: GridMapper;
  MicroGrid: MicroGridMapper;
  Estate: EstateMapper;
  MemberReport: MemberReportMapper;
  GeoLocation: GeoLocation;
  Float: Scalars['Float']['output'];
  Unit: Unit;
  Building: BuildingMapper;
  Household: HouseholdMapper;
  Person: PersonMapper;
  Boolean: Scalars['Boolean']['output'];
  ReportedMember: ReportedMemberMapper;
  AreaConnection: AreaConnectionMapper;
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  SubdistrictConnection: SubdistrictConnectionMapper;
  SubdistrictEdge: Omit<SubdistrictEdge, 'node'> & { node: ResolversParentTypes['Subdistrict'] };
  CommunityConnection: CommunityConnectionMapper;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  GridConnection: GridConnectionMapper;
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  MicroGridConnection: MicroGridConnectionMapper;
  MicroGridEdge: Omit<MicroGridEdge, 'node'> & { node: ResolversParentTypes['MicroGrid'] };
  BuildingConnection: BuildingConnectionMapper;
  BuildingEdge: Omit<BuildingEdge, 'node'> & { node: ResolversParentTypes['Building'] };
  HouseholdConnection: HouseholdConnectionMapper;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  PersonConnection: PersonConnectionMapper;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  AreaFilter: AreaFilter;
  BuildingFilter: BuildingFilter;
  HouseholdFilter: HouseholdFilter;
  ResidentFilter: ResidentFilter;
  PageInfo: PageInfo;
  UserError: UserErrorMapper;
  AreaDefineInput: AreaDefineInput;
  AreasDefineInput: AreasDefineInput;
  AreaRenameInput: AreaRenameInput;
  CommunityRegridInput: CommunityRegridInput;
  GridPlanInput: GridPlanInput;
  MicroGridPlanInput: MicroGridPlanInput;
  BuildingsRegisterInput: BuildingsRegisterInput;
  BuildingInput: BuildingInput;
  GeoLocationInput: GeoLocationInput;
  HouseholdsRegisterInput: HouseholdsRegisterInput;
  HouseholdInput: HouseholdInput;
  PersonsRegisterInput: PersonsRegisterInput;
  PersonInput: PersonInput;
  AreaDefinePayload: Omit<AreaDefinePayload, 'area' | 'userErrors'> & { area?: Maybe<ResolversParentTypes['Area']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AreasDefinePayload: Omit<AreasDefinePayload, 'areas' | 'userErrors'> & { areas?: Maybe<Array<ResolversParentTypes['Area']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  AreaRenamePayload: Omit<AreaRenamePayload, 'area' | 'userErrors'> & { area?: Maybe<ResolversParentTypes['Area']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CommunityRegridPayload: Omit<CommunityRegridPayload, 'community' | 'userErrors'> & { community?: Maybe<ResolversParentTypes['Community']>, userErrors: Array<ResolversParentTypes['UserError']> };
  BuildingsRegisterPayload: Omit<BuildingsRegisterPayload, 'buildings' | 'userErrors'> & { buildings?: Maybe<Array<ResolversParentTypes['Building']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  HouseholdsRegisterPayload: Omit<HouseholdsRegisterPayload, 'households' | 'userErrors'> & { households?: Maybe<Array<ResolversParentTypes['Household']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  PersonsRegisterPayload: Omit<PersonsRegisterPayload, 'persons' | 'userErrors'> & { persons?: Maybe<Array<ResolversParentTypes['Person']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  Visit: VisitMapper;
  Finding: FindingMapper;
  Issue: IssueMapper;
  VisitConnection: VisitConnectionMapper;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
  VisitRecordInput: VisitRecordInput;
  FindingInput: FindingInput;
  VisitRecordPayload: Omit<VisitRecordPayload, 'visit' | 'userErrors'> & { visit?: Maybe<ResolversParentTypes['Visit']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areaByAdminCode?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaByAdminCodeArgs, 'adminCode'>>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, Partial<QueryAreasArgs>>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType, RequireFields<QueryBuildingArgs, 'id'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  areaDefine?: Resolver<ResolversTypes['AreaDefinePayload'], ParentType, ContextType, RequireFields<MutationAreaDefineArgs, 'input'>>;
  areasDefine?: Resolver<ResolversTypes['AreasDefinePayload'], ParentType, ContextType, RequireFields<MutationAreasDefineArgs, 'input'>>;
  areaRename?: Resolver<ResolversTypes['AreaRenamePayload'], ParentType, ContextType, RequireFields<MutationAreaRenameArgs, 'input'>>;
  communityRegrid?: Resolver<ResolversTypes['CommunityRegridPayload'], ParentType, ContextType, RequireFields<MutationCommunityRegridArgs, 'input'>>;
  buildingsRegister?: Resolver<ResolversTypes['BuildingsRegisterPayload'], ParentType, ContextType, RequireFields<MutationBuildingsRegisterArgs, 'input'>>;
  householdsRegister?: Resolver<ResolversTypes['HouseholdsRegisterPayload'], ParentType, ContextType, RequireFields<MutationHouseholdsRegisterArgs, 'input'>>;
  personsRegister?: Resolver<ResolversTypes['PersonsRegisterPayload'], ParentType, ContextType, RequireFields<MutationPersonsRegisterArgs, 'input'>>;
  visitRecord?: Resolver<ResolversTypes['VisitRecordPayload'], ParentType, ContextType, RequireFields<MutationVisitRecordArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveType: TypeResolveFn<'District' | 'Subdistrict' | 'Community' | 'Grid' | 'MicroGrid', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adminCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<DistrictBuildingsArgs>>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<DistrictResidentsArgs>>;
  reportedMembers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<DistrictReportedMembersArgs>>;
  subdistricts?: Resolver<ResolversTypes['SubdistrictConnection'], ParentType, ContextType, Partial<DistrictSubdistrictsArgs>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<DistrictCommunitiesArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<DistrictVisitsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subdistrict'] = ResolversParentTypes['Subdistrict'], FederationReferenceType extends FederationReferenceTypes['Subdistrict'] = FederationReferenceTypes['Subdistrict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subdistrict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adminCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<SubdistrictBuildingsArgs>>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<SubdistrictResidentsArgs>>;
  reportedMembers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<SubdistrictReportedMembersArgs>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, Partial<SubdistrictCommunitiesArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<SubdistrictVisitsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adminCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<CommunityBuildingsArgs>>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<CommunityResidentsArgs>>;
  reportedMembers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<CommunityReportedMembersArgs>>;
  gridVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, Partial<CommunityGridsArgs>>;
  microGrids?: Resolver<ResolversTypes['MicroGridConnection'], ParentType, ContextType, Partial<CommunityMicroGridsArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CommunityVisitsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adminCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<GridBuildingsArgs>>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GridResidentsArgs>>;
  reportedMembers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<GridReportedMembersArgs>>;
  status?: Resolver<ResolversTypes['GridStatus'], ParentType, ContextType>;
  gridVersions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  microGrids?: Resolver<ResolversTypes['MicroGridConnection'], ParentType, ContextType, Partial<GridMicroGridsArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<GridVisitsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroGridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroGrid'] = ResolversParentTypes['MicroGrid'], FederationReferenceType extends FederationReferenceTypes['MicroGrid'] = FederationReferenceTypes['MicroGrid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MicroGrid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adminCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buildings?: Resolver<ResolversTypes['BuildingConnection'], ParentType, ContextType, Partial<MicroGridBuildingsArgs>>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<MicroGridResidentsArgs>>;
  reportedMembers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<MicroGridReportedMembersArgs>>;
  status?: Resolver<ResolversTypes['GridStatus'], ParentType, ContextType>;
  gridVersions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<MicroGridVisitsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReport'] = ResolversParentTypes['MemberReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GeoLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoLocation'] = ResolversParentTypes['GeoLocation']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building'], FederationReferenceType extends FederationReferenceTypes['Building'] = FederationReferenceTypes['Building']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Building']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  floors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoLocation']>, ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<BuildingHouseholdsArgs>>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  building?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roomNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  residentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<HouseholdResidentsArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<HouseholdVisitsArgs, 'orderBy'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  reportedMember?: Resolver<Maybe<ResolversTypes['ReportedMember']>, ParentType, ContextType>;
  reportedMemberHistory?: Resolver<Maybe<Array<ResolversTypes['ReportedMember']>>, ParentType, ContextType>;
};

export type ReportedMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedMember'] = ResolversParentTypes['ReportedMember']> = {
  memberReport?: Resolver<ResolversTypes['MemberReport'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportedMemberStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubdistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictConnection'] = ResolversParentTypes['SubdistrictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubdistrictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subdistrict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubdistrictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubdistrictEdge'] = ResolversParentTypes['SubdistrictEdge']> = {
  node?: Resolver<ResolversTypes['Subdistrict'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MicroGridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroGridConnection'] = ResolversParentTypes['MicroGridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MicroGridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MicroGrid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MicroGridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroGridEdge'] = ResolversParentTypes['MicroGridEdge']> = {
  node?: Resolver<ResolversTypes['MicroGrid'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildingConnection'] = ResolversParentTypes['BuildingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuildingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Building']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildingEdge'] = ResolversParentTypes['BuildingEdge']> = {
  node?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AreaDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaDefinePayload'] = ResolversParentTypes['AreaDefinePayload']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AreasDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreasDefinePayload'] = ResolversParentTypes['AreasDefinePayload']> = {
  areas?: Resolver<Maybe<Array<ResolversTypes['Area']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AreaRenamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaRenamePayload'] = ResolversParentTypes['AreaRenamePayload']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunityRegridPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityRegridPayload'] = ResolversParentTypes['CommunityRegridPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BuildingsRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildingsRegisterPayload'] = ResolversParentTypes['BuildingsRegisterPayload']> = {
  buildings?: Resolver<Maybe<Array<ResolversTypes['Building']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HouseholdsRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdsRegisterPayload'] = ResolversParentTypes['HouseholdsRegisterPayload']> = {
  households?: Resolver<Maybe<Array<ResolversTypes['Household']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonsRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonsRegisterPayload'] = ResolversParentTypes['PersonsRegisterPayload']> = {
  persons?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  visitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitRecordPayload'] = ResolversParentTypes['VisitRecordPayload']> = {
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Subdistrict?: SubdistrictResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  MicroGrid?: MicroGridResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  MemberReport?: MemberReportResolvers<ContextType>;
  GeoLocation?: GeoLocationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ReportedMember?: ReportedMemberResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  SubdistrictConnection?: SubdistrictConnectionResolvers<ContextType>;
  SubdistrictEdge?: SubdistrictEdgeResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  MicroGridConnection?: MicroGridConnectionResolvers<ContextType>;
  MicroGridEdge?: MicroGridEdgeResolvers<ContextType>;
  BuildingConnection?: BuildingConnectionResolvers<ContextType>;
  BuildingEdge?: BuildingEdgeResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  AreaDefinePayload?: AreaDefinePayloadResolvers<ContextType>;
  AreasDefinePayload?: AreasDefinePayloadResolvers<ContextType>;
  AreaRenamePayload?: AreaRenamePayloadResolvers<ContextType>;
  CommunityRegridPayload?: CommunityRegridPayloadResolvers<ContextType>;
  BuildingsRegisterPayload?: BuildingsRegisterPayloadResolvers<ContextType>;
  HouseholdsRegisterPayload?: HouseholdsRegisterPayloadResolvers<ContextType>;
  PersonsRegisterPayload?: PersonsRegisterPayloadResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitRecordPayload?: VisitRecordPayloadResolvers<ContextType>;
};

