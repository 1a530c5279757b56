// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper, EstateMapper, EstateConnectionMapper, EstateCountsMapper, FirmHandlingFigureMapper, FirmHandlingFigureConnectionMapper, HandlerUnitMapper, EstateProposalMapper, EstateProposalConnectionMapper, ResolutionMapper, TopicMapper, UserErrorMapper } from './mappers.ts';
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
  /** 安全整数 A whole number up to 9,007,199,254,740,991, as a JSON number; for figures beyond 32 bits. */
  SafeInt: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  __typename?: 'Query';
  /** 小区 One estate. Null when unknown, or without the scope `estate:read`. */
  estate?: Maybe<Estate>;
  /**
   * 小区列表 Estates of all areas, by name. Estate profiles are public facts: whoever has the scope `estate:read` on any
   * node reads those of every area; without it the list is empty.
   */
  estates: EstateConnection;
  /**
   * 企业办理情况 How handling units have dealt with issues, by unit, estate and month: where you hold `figure:read`, and those
   * of units for which you handle issues.
   */
  firmHandlingFigures: FirmHandlingFigureConnection;
  /** 立项/表决建议 One proposal. Null when unknown, or without `estate:read` where it is. */
  estateProposal?: Maybe<EstateProposal>;
};


export type QueryEstateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEstatesArgs = {
  filter?: InputMaybe<EstateFilter>;
  orderBy?: InputMaybe<EstateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFirmHandlingFiguresArgs = {
  filter?: InputMaybe<FirmHandlingFigureFilter>;
  orderBy?: InputMaybe<FirmHandlingFigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEstateProposalArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * 小区建档 Registers one estate; needs `estate:register` on the path of its community. A name that the community has
   * already answers ALREADY_EXISTS.
   */
  estateRegister: EstateRegisterPayload;
  /** 批量建档 Registers up to 200 estates, all or none; `field` of an error names the row. */
  estatesRegister: EstatesRegisterPayload;
  /** 变更管理方式 Another way of management from a day on; the former one goes to the history. The same mode answers WRONG_STATE. */
  estateChangeManagement: EstateChangeManagementPayload;
  /** 更正档案 Corrects facts of the profile; fields left out stay. The way of management changes by `estateChangeManagement` only. */
  estateCorrect: EstateCorrectPayload;
};


export type MutationEstateRegisterArgs = {
  input: EstateRegisterInput;
};


export type MutationEstatesRegisterArgs = {
  input: EstatesRegisterInput;
};


export type MutationEstateChangeManagementArgs = {
  input: EstateChangeManagementInput;
};


export type MutationEstateCorrectArgs = {
  input: EstateCorrectInput;
};

export type Area = {
  __typename?: 'Area';
  id: Scalars['ID']['output'];
  /** 小区 Estates of the communities in this area, at any depth; readable with `estate:read` on any node. */
  estates: EstateConnection;
  /** 小区统计 Estates in this area by kind and by management mode. Null without `estate:read`. */
  estateCounts?: Maybe<EstateCounts>;
  /** 企业办理情况 As the query of this name, for the estates and communities of this area at any depth. */
  firmHandlingFigures: FirmHandlingFigureConnection;
  /** 立项/表决建议 Proposals of the estates in this area, where you hold `estate:read`. */
  estateProposals: EstateProposalConnection;
};


export type AreaEstatesArgs = {
  filter?: InputMaybe<EstateFilter>;
  orderBy?: InputMaybe<EstateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaFirmHandlingFiguresArgs = {
  filter?: InputMaybe<FirmHandlingFigureFilter>;
  orderBy?: InputMaybe<FirmHandlingFigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaEstateProposalsArgs = {
  filter?: InputMaybe<EstateProposalFilter>;
  orderBy?: InputMaybe<EstateProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const EstateKind = {
  /** 商品房小区 Built for sale. */
  COMMERCIAL: 'COMMERCIAL',
  /** 单位宿舍 Dormitory of a unit (agency or enterprise). */
  UNIT_DORMITORY: 'UNIT_DORMITORY',
  /** 老旧小区 Old estate, due for renewal. */
  OLD: 'OLD',
  /** 安置小区 For people resettled. */
  RESETTLEMENT: 'RESETTLEMENT'
} as const;

export type EstateKind = typeof EstateKind[keyof typeof EstateKind];
export const ManagementMode = {
  /** 物业服务企业管理 A property firm by service contract. */
  FIRM: 'FIRM',
  /** 信托制物业 A property firm as trustee of the owners' fund. */
  TRUST: 'TRUST',
  /** 单位自管 The unit that owns or owned the housing. */
  UNIT_RUN: 'UNIT_RUN',
  /** 业主自管 The owners themselves. */
  SELF_MANAGED: 'SELF_MANAGED',
  /** 无物业管理 Nobody. */
  NONE: 'NONE'
} as const;

export type ManagementMode = typeof ManagementMode[keyof typeof ManagementMode];
export const EstateDutyKind = {
  /** 日常维护 Cleaning, green spaces, daily upkeep of common parts. */
  DAILY_MAINTENANCE: 'DAILY_MAINTENANCE',
  /** 秩序维护 Gate, parking, order and safety in common parts. */
  ORDER_KEEPING: 'ORDER_KEEPING',
  /** 收费 Collecting fees. */
  FEE_COLLECTION: 'FEE_COLLECTION',
  /** 应急维修 Emergency repair of common parts and facilities. */
  EMERGENCY_REPAIR: 'EMERGENCY_REPAIR'
} as const;

export type EstateDutyKind = typeof EstateDutyKind[keyof typeof EstateDutyKind];
export const ResponsibleParty = {
  /** 物业服务企业 The property firm under contract. */
  PROPERTY_FIRM: 'PROPERTY_FIRM',
  /** 受托物业服务企业 The firm as trustee; money belongs to the trust fund of all owners. */
  TRUSTEE_FIRM: 'TRUSTEE_FIRM',
  /** 产权单位 The unit. */
  UNIT: 'UNIT',
  /** 业主组织 The owners, by their committee (业主委员会) or property management committee (物业管理委员会). */
  OWNERS: 'OWNERS',
  /** 社区 The community steps in (社区兜底). */
  COMMUNITY: 'COMMUNITY',
  /** 街道办事处 The subdistrict organizes emergency service. */
  SUBDISTRICT: 'SUBDISTRICT'
} as const;

export type ResponsibleParty = typeof ResponsibleParty[keyof typeof ResponsibleParty];
/** 谁负责 Who answers for one duty; it follows from the management mode. */
export type EstateDuty = {
  __typename?: 'EstateDuty';
  duty: EstateDutyKind;
  /** 责任方 Null when nobody does: without management no fees are collected. */
  party?: Maybe<ResponsibleParty>;
};

/** 管理时期 One former or the present way of management. */
export type ManagementPeriod = {
  __typename?: 'ManagementPeriod';
  mode: ManagementMode;
  /** 起始 Null when it was not known at registration. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** 终止 Null for the present one. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** 变更原因 Why it began; null for the one at registration. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 小区 A residential estate of one community: what it is (`kind`) and how it is managed (`managementMode`) are independent facts. */
export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
  /** 小区名称 Unique in its community. */
  name: Scalars['String']['output'];
  /** 所属社区 */
  community: Area;
  /** 小区类型 */
  kind: EstateKind;
  /** 管理方式 */
  managementMode: ManagementMode;
  /** 各项职责的责任方 Who answers for what, one entry per duty. */
  responsible: Array<EstateDuty>;
  /** 管理方式沿革 The present way of management first, then the former ones; at most 100 changes. */
  managementHistory: Array<ManagementPeriod>;
  /** 楼栋数 */
  buildingCount: Scalars['Int']['output'];
  /** 户数 */
  householdCount: Scalars['Int']['output'];
  /** 建筑面积 Floor area in whole square centimetres (1 m² = 10,000 cm²); null when unknown. */
  areaSquareCentimetres?: Maybe<Scalars['SafeInt']['output']>;
  /** 建成年份 Null when unknown. */
  builtYear?: Maybe<Scalars['Int']['output']>;
  /** 建档时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** 立项/表决建议 Proposals of this estate, where you hold `estate:read` on it. */
  estateProposals: EstateProposalConnection;
};


/** 小区 A residential estate of one community: what it is (`kind`) and how it is managed (`managementMode`) are independent facts. */
export type EstateEstateProposalsArgs = {
  filter?: InputMaybe<EstateProposalFilter>;
  orderBy?: InputMaybe<EstateProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type EstateConnection = {
  __typename?: 'EstateConnection';
  edges: Array<EstateEdge>;
  nodes: Array<Estate>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type EstateEdge = {
  __typename?: 'EstateEdge';
  node: Estate;
  cursor: Scalars['String']['output'];
};

/** 小区统计 Kinds and modes with no estate are in the lists with 0, so each list adds up to `total`. */
export type EstateCounts = {
  __typename?: 'EstateCounts';
  total: Scalars['Int']['output'];
  byKind: Array<EstateKindCount>;
  byManagementMode: Array<ManagementModeCount>;
};

export type EstateKindCount = {
  __typename?: 'EstateKindCount';
  kind: EstateKind;
  count: Scalars['Int']['output'];
};

export type ManagementModeCount = {
  __typename?: 'ManagementModeCount';
  managementMode: ManagementMode;
  count: Scalars['Int']['output'];
};

export type EstateFilter = {
  /** 任一类型 Any of these kinds; all when absent. */
  kind?: InputMaybe<Array<EstateKind>>;
  /** 任一管理方式 Any of these modes; all when absent. */
  managementMode?: InputMaybe<Array<ManagementMode>>;
  /** 社区 Only estates of this community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
};

export type EstateOrder = {
  field: EstateOrderField;
  direction?: SortDirection;
};

export const EstateOrderField = {
  /** 名称 By code point. */
  NAME: 'NAME',
  /** 建成年份 Estates of unknown year come before all others when ascending. */
  BUILT_YEAR: 'BUILT_YEAR',
  /** 建档时间 */
  REGISTERED_AT: 'REGISTERED_AT'
} as const;

export type EstateOrderField = typeof EstateOrderField[keyof typeof EstateOrderField];
export const SortDirection = {
  /** 升序 */
  ASC: 'ASC',
  /** 降序 */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
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
  /** 不是社区 Expected a community, not another kind of area. */
  NOT_A_COMMUNITY: 'NOT_A_COMMUNITY',
  /** 日期不可能 Later than now, or before what came before. */
  DATE_NOT_POSSIBLE: 'DATE_NOT_POSSIBLE',
  /** 沿革已满 The history holds no more changes. */
  HISTORY_FULL: 'HISTORY_FULL'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type EstateInput = {
  /** 所属社区 */
  communityId: Scalars['ID']['input'];
  /** 小区名称 1–100 characters. */
  name: Scalars['String']['input'];
  kind: EstateKind;
  managementMode: ManagementMode;
  /** 现管理方式起始 Not in the future; leave out when unknown. */
  managedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** 楼栋数 0–10,000. */
  buildingCount?: Scalars['Int']['input'];
  /** 户数 0–100,000. */
  householdCount?: Scalars['Int']['input'];
  /** 建筑面积 Floor area in square centimetres, from 1 to 10^12 (100 km²). */
  areaSquareCentimetres?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 建成年份 1900–2100. */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
};

export type EstateRegisterInput = {
  estate: EstateInput;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EstatesRegisterInput = {
  /** 1–200 estates, of one or several communities. */
  estates: Array<EstateInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EstateChangeManagementInput = {
  estateId: Scalars['ID']['input'];
  managementMode: ManagementMode;
  /** 起始 Not in the future and not before the start of the present mode; now when left out. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 变更原因 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

export type EstateCorrectInput = {
  estateId: Scalars['ID']['input'];
  /** 小区名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<EstateKind>;
  /** 楼栋数 0–10,000. */
  buildingCount?: InputMaybe<Scalars['Int']['input']>;
  /** 户数 0–100,000. */
  householdCount?: InputMaybe<Scalars['Int']['input']>;
  /** 建筑面积 In square centimetres; null makes it unknown. */
  areaSquareCentimetres?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 建成年份 1900–2100; null makes it unknown. */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
};

export type EstateRegisterPayload = {
  __typename?: 'EstateRegisterPayload';
  estate?: Maybe<Estate>;
  userErrors: Array<UserError>;
};

export type EstatesRegisterPayload = {
  __typename?: 'EstatesRegisterPayload';
  /** In the order of the input; null when nothing was registered. */
  estates?: Maybe<Array<Estate>>;
  userErrors: Array<UserError>;
};

export type EstateChangeManagementPayload = {
  __typename?: 'EstateChangeManagementPayload';
  estate?: Maybe<Estate>;
  userErrors: Array<UserError>;
};

export type EstateCorrectPayload = {
  __typename?: 'EstateCorrectPayload';
  estate?: Maybe<Estate>;
  userErrors: Array<UserError>;
};

/** 企业办理情况 What one handling unit did at one estate in one calendar month (Asia/Shanghai); each issue counts once, in the month of its first completion or rating. */
export type FirmHandlingFigure = {
  __typename?: 'FirmHandlingFigure';
  id: Scalars['ID']['output'];
  /** 办理单位 Property firm or department. */
  handlerUnit: HandlerUnit;
  /** 所属社区 */
  community: Area;
  /** 小区 Null for issues outside of an estate, and for estates without a profile. */
  estate?: Maybe<Estate>;
  /** 月份 e.g. `2026-03`. */
  month: Scalars['String']['output'];
  /** 办结数 */
  handled: Scalars['Int']['output'];
  /** 按时办结数 Within the closing limit. */
  onTime: Scalars['Int']['output'];
  /** 超时办结数 Issues of which nothing is known count neither here nor under `onTime`. */
  late: Scalars['Int']['output'];
  /** 用时 Minutes of work, summed up. */
  minutes: Scalars['SafeInt']['output'];
  /** 评价数 */
  ratings: Scalars['Int']['output'];
  /** 星级合计 Stars of all ratings, summed up. */
  stars: Scalars['Int']['output'];
  /** 平均星级 From 1 to 5; null without a rating. */
  averageStars?: Maybe<Scalars['Float']['output']>;
};

export type HandlerUnit = {
  __typename?: 'HandlerUnit';
  id: Scalars['ID']['output'];
};

export type FirmHandlingFigureConnection = {
  __typename?: 'FirmHandlingFigureConnection';
  edges: Array<FirmHandlingFigureEdge>;
  nodes: Array<FirmHandlingFigure>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type FirmHandlingFigureEdge = {
  __typename?: 'FirmHandlingFigureEdge';
  node: FirmHandlingFigure;
  cursor: Scalars['String']['output'];
};

export type FirmHandlingFigureFilter = {
  /** 区域 Estates and communities in this area; narrows the field of an area further. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 办理单位 */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 起 From the month of this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 止 Up to the month of this moment, included. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FirmHandlingFigureOrder = {
  field: FirmHandlingFigureOrderField;
  direction?: SortDirection;
};

export const FirmHandlingFigureOrderField = {
  /** 月份 */
  MONTH: 'MONTH'
} as const;

export type FirmHandlingFigureOrderField = typeof FirmHandlingFigureOrderField[keyof typeof FirmHandlingFigureOrderField];
export const EstateProposalKind = {
  /** 立项 A project, e.g. lifts. */
  PROJECT: 'PROJECT',
  /** 业主大会表决 An owners' vote. */
  OWNERS_VOTE: 'OWNERS_VOTE'
} as const;

export type EstateProposalKind = typeof EstateProposalKind[keyof typeof EstateProposalKind];
export const EstateProposalStatus = {
  /** 待办 Adopted in a meeting; nothing has begun. */
  PROPOSED: 'PROPOSED'
} as const;

export type EstateProposalStatus = typeof EstateProposalStatus[keyof typeof EstateProposalStatus];
/** 立项/表决建议 What a resolution asks to be begun at an estate. */
export type EstateProposal = {
  __typename?: 'EstateProposal';
  id: Scalars['ID']['output'];
  kind: EstateProposalKind;
  status: EstateProposalStatus;
  title: Scalars['String']['output'];
  /** 小区 Null as long as it has no profile. */
  estate?: Maybe<Estate>;
  /** 所属社区 */
  community: Area;
  /** 决议 */
  resolution: Resolution;
  /** 议题 Null when the resolution was about none. */
  topic?: Maybe<Topic>;
  /** 责任事项 At most 100. */
  items: Array<EstateProposalItem>;
  /** 决议通过时间 */
  proposedAt: Scalars['DateTime']['output'];
};

/** 责任事项 Who is to do what by when. */
export type EstateProposalItem = {
  __typename?: 'EstateProposalItem';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  /** 责任人 Id of a person, an organization or a handling unit. */
  ownerId: Scalars['ID']['output'];
  dueAt: Scalars['DateTime']['output'];
};

export type Resolution = {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
};

export type Topic = {
  __typename?: 'Topic';
  id: Scalars['ID']['output'];
};

export type EstateProposalConnection = {
  __typename?: 'EstateProposalConnection';
  edges: Array<EstateProposalEdge>;
  nodes: Array<EstateProposal>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type EstateProposalEdge = {
  __typename?: 'EstateProposalEdge';
  node: EstateProposal;
  cursor: Scalars['String']['output'];
};

export type EstateProposalFilter = {
  /** 任一类型 Any of these kinds; all when absent. */
  kind?: InputMaybe<Array<EstateProposalKind>>;
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<EstateProposalStatus>>;
};

export type EstateProposalOrder = {
  field: EstateProposalOrderField;
  direction?: SortDirection;
};

export const EstateProposalOrderField = {
  /** 决议通过时间 */
  PROPOSED_AT: 'PROPOSED_AT'
} as const;

export type EstateProposalOrderField = typeof EstateProposalOrderField[keyof typeof EstateProposalOrderField];


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
  Estate: Estate;
  EstateProposal: EstateProposal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
  EstateProposal:
    ( { __typename: 'EstateProposal' }
    & GraphQLRecursivePick<FederationTypes['EstateProposal'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Area: ResolverTypeWrapper<AreaMapper>;
  EstateKind: EstateKind;
  ManagementMode: ManagementMode;
  EstateDutyKind: EstateDutyKind;
  ResponsibleParty: ResponsibleParty;
  EstateDuty: ResolverTypeWrapper<EstateDuty>;
  ManagementPeriod: ResolverTypeWrapper<ManagementPeriod>;
  Estate: ResolverTypeWrapper<EstateMapper>;
  EstateConnection: ResolverTypeWrapper<EstateConnectionMapper>;
  EstateEdge: ResolverTypeWrapper<Omit<EstateEdge, 'node'> & { node: ResolversTypes['Estate'] }>;
  EstateCounts: ResolverTypeWrapper<EstateCountsMapper>;
  EstateKindCount: ResolverTypeWrapper<EstateKindCount>;
  ManagementModeCount: ResolverTypeWrapper<ManagementModeCount>;
  EstateFilter: EstateFilter;
  EstateOrder: EstateOrder;
  EstateOrderField: EstateOrderField;
  SortDirection: SortDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: UserErrorCode;
  EstateInput: EstateInput;
  EstateRegisterInput: EstateRegisterInput;
  EstatesRegisterInput: EstatesRegisterInput;
  EstateChangeManagementInput: EstateChangeManagementInput;
  EstateCorrectInput: EstateCorrectInput;
  EstateRegisterPayload: ResolverTypeWrapper<Omit<EstateRegisterPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversTypes['Estate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EstatesRegisterPayload: ResolverTypeWrapper<Omit<EstatesRegisterPayload, 'estates' | 'userErrors'> & { estates?: Maybe<Array<ResolversTypes['Estate']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  EstateChangeManagementPayload: ResolverTypeWrapper<Omit<EstateChangeManagementPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversTypes['Estate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EstateCorrectPayload: ResolverTypeWrapper<Omit<EstateCorrectPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversTypes['Estate']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FirmHandlingFigure: ResolverTypeWrapper<FirmHandlingFigureMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HandlerUnit: ResolverTypeWrapper<HandlerUnitMapper>;
  FirmHandlingFigureConnection: ResolverTypeWrapper<FirmHandlingFigureConnectionMapper>;
  FirmHandlingFigureEdge: ResolverTypeWrapper<Omit<FirmHandlingFigureEdge, 'node'> & { node: ResolversTypes['FirmHandlingFigure'] }>;
  FirmHandlingFigureFilter: FirmHandlingFigureFilter;
  FirmHandlingFigureOrder: FirmHandlingFigureOrder;
  FirmHandlingFigureOrderField: FirmHandlingFigureOrderField;
  EstateProposalKind: EstateProposalKind;
  EstateProposalStatus: EstateProposalStatus;
  EstateProposal: ResolverTypeWrapper<EstateProposalMapper>;
  EstateProposalItem: ResolverTypeWrapper<EstateProposalItem>;
  Resolution: ResolverTypeWrapper<ResolutionMapper>;
  Topic: ResolverTypeWrapper<TopicMapper>;
  EstateProposalConnection: ResolverTypeWrapper<EstateProposalConnectionMapper>;
  EstateProposalEdge: ResolverTypeWrapper<Omit<EstateProposalEdge, 'node'> & { node: ResolversTypes['EstateProposal'] }>;
  EstateProposalFilter: EstateProposalFilter;
  EstateProposalOrder: EstateProposalOrder;
  EstateProposalOrderField: EstateProposalOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  EstateDuty: EstateDuty;
  ManagementPeriod: ManagementPeriod;
  Estate: EstateMapper;
  EstateConnection: EstateConnectionMapper;
  EstateEdge: Omit<EstateEdge, 'node'> & { node: ResolversParentTypes['Estate'] };
  EstateCounts: EstateCountsMapper;
  EstateKindCount: EstateKindCount;
  ManagementModeCount: ManagementModeCount;
  EstateFilter: EstateFilter;
  EstateOrder: EstateOrder;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  UserError: UserErrorMapper;
  EstateInput: EstateInput;
  EstateRegisterInput: EstateRegisterInput;
  EstatesRegisterInput: EstatesRegisterInput;
  EstateChangeManagementInput: EstateChangeManagementInput;
  EstateCorrectInput: EstateCorrectInput;
  EstateRegisterPayload: Omit<EstateRegisterPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversParentTypes['Estate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EstatesRegisterPayload: Omit<EstatesRegisterPayload, 'estates' | 'userErrors'> & { estates?: Maybe<Array<ResolversParentTypes['Estate']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  EstateChangeManagementPayload: Omit<EstateChangeManagementPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversParentTypes['Estate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EstateCorrectPayload: Omit<EstateCorrectPayload, 'estate' | 'userErrors'> & { estate?: Maybe<ResolversParentTypes['Estate']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FirmHandlingFigure: FirmHandlingFigureMapper;
  Float: Scalars['Float']['output'];
  HandlerUnit: HandlerUnitMapper;
  FirmHandlingFigureConnection: FirmHandlingFigureConnectionMapper;
  FirmHandlingFigureEdge: Omit<FirmHandlingFigureEdge, 'node'> & { node: ResolversParentTypes['FirmHandlingFigure'] };
  FirmHandlingFigureFilter: FirmHandlingFigureFilter;
  FirmHandlingFigureOrder: FirmHandlingFigureOrder;
  EstateProposal: EstateProposalMapper;
  EstateProposalItem: EstateProposalItem;
  Resolution: ResolutionMapper;
  Topic: TopicMapper;
  EstateProposalConnection: EstateProposalConnectionMapper;
  EstateProposalEdge: Omit<EstateProposalEdge, 'node'> & { node: ResolversParentTypes['EstateProposal'] };
  EstateProposalFilter: EstateProposalFilter;
  EstateProposalOrder: EstateProposalOrder;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType, RequireFields<QueryEstateArgs, 'id'>>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, RequireFields<QueryEstatesArgs, 'orderBy'>>;
  firmHandlingFigures?: Resolver<ResolversTypes['FirmHandlingFigureConnection'], ParentType, ContextType, RequireFields<QueryFirmHandlingFiguresArgs, 'orderBy'>>;
  estateProposal?: Resolver<Maybe<ResolversTypes['EstateProposal']>, ParentType, ContextType, RequireFields<QueryEstateProposalArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  estateRegister?: Resolver<ResolversTypes['EstateRegisterPayload'], ParentType, ContextType, RequireFields<MutationEstateRegisterArgs, 'input'>>;
  estatesRegister?: Resolver<ResolversTypes['EstatesRegisterPayload'], ParentType, ContextType, RequireFields<MutationEstatesRegisterArgs, 'input'>>;
  estateChangeManagement?: Resolver<ResolversTypes['EstateChangeManagementPayload'], ParentType, ContextType, RequireFields<MutationEstateChangeManagementArgs, 'input'>>;
  estateCorrect?: Resolver<ResolversTypes['EstateCorrectPayload'], ParentType, ContextType, RequireFields<MutationEstateCorrectArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estates?: Resolver<ResolversTypes['EstateConnection'], ParentType, ContextType, RequireFields<AreaEstatesArgs, 'orderBy'>>;
  estateCounts?: Resolver<Maybe<ResolversTypes['EstateCounts']>, ParentType, ContextType>;
  firmHandlingFigures?: Resolver<ResolversTypes['FirmHandlingFigureConnection'], ParentType, ContextType, RequireFields<AreaFirmHandlingFiguresArgs, 'orderBy'>>;
  estateProposals?: Resolver<ResolversTypes['EstateProposalConnection'], ParentType, ContextType, RequireFields<AreaEstateProposalsArgs, 'orderBy'>>;
};

export type EstateDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateDuty'] = ResolversParentTypes['EstateDuty']> = {
  duty?: Resolver<ResolversTypes['EstateDutyKind'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
};

export type ManagementPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementPeriod'] = ResolversParentTypes['ManagementPeriod']> = {
  mode?: Resolver<ResolversTypes['ManagementMode'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate'], FederationReferenceType extends FederationReferenceTypes['Estate'] = FederationReferenceTypes['Estate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EstateKind'], ParentType, ContextType>;
  managementMode?: Resolver<ResolversTypes['ManagementMode'], ParentType, ContextType>;
  responsible?: Resolver<Array<ResolversTypes['EstateDuty']>, ParentType, ContextType>;
  managementHistory?: Resolver<Array<ResolversTypes['ManagementPeriod']>, ParentType, ContextType>;
  buildingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaSquareCentimetres?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  estateProposals?: Resolver<ResolversTypes['EstateProposalConnection'], ParentType, ContextType, RequireFields<EstateEstateProposalsArgs, 'orderBy'>>;
};

export type EstateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateConnection'] = ResolversParentTypes['EstateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EstateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Estate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateEdge'] = ResolversParentTypes['EstateEdge']> = {
  node?: Resolver<ResolversTypes['Estate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstateCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateCounts'] = ResolversParentTypes['EstateCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['EstateKindCount']>, ParentType, ContextType>;
  byManagementMode?: Resolver<Array<ResolversTypes['ManagementModeCount']>, ParentType, ContextType>;
};

export type EstateKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateKindCount'] = ResolversParentTypes['EstateKindCount']> = {
  kind?: Resolver<ResolversTypes['EstateKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagementModeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementModeCount'] = ResolversParentTypes['ManagementModeCount']> = {
  managementMode?: Resolver<ResolversTypes['ManagementMode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EstateRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateRegisterPayload'] = ResolversParentTypes['EstateRegisterPayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstatesRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstatesRegisterPayload'] = ResolversParentTypes['EstatesRegisterPayload']> = {
  estates?: Resolver<Maybe<Array<ResolversTypes['Estate']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstateChangeManagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateChangeManagementPayload'] = ResolversParentTypes['EstateChangeManagementPayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstateCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateCorrectPayload'] = ResolversParentTypes['EstateCorrectPayload']> = {
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FirmHandlingFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmHandlingFigure'] = ResolversParentTypes['FirmHandlingFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handlerUnit?: Resolver<ResolversTypes['HandlerUnit'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageStars?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HandlerUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnit'] = ResolversParentTypes['HandlerUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FirmHandlingFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmHandlingFigureConnection'] = ResolversParentTypes['FirmHandlingFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirmHandlingFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FirmHandlingFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmHandlingFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmHandlingFigureEdge'] = ResolversParentTypes['FirmHandlingFigureEdge']> = {
  node?: Resolver<ResolversTypes['FirmHandlingFigure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstateProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateProposal'] = ResolversParentTypes['EstateProposal'], FederationReferenceType extends FederationReferenceTypes['EstateProposal'] = FederationReferenceTypes['EstateProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EstateProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EstateProposalKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EstateProposalStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EstateProposalItem']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EstateProposalItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateProposalItem'] = ResolversParentTypes['EstateProposalItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EstateProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateProposalConnection'] = ResolversParentTypes['EstateProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EstateProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EstateProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstateProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstateProposalEdge'] = ResolversParentTypes['EstateProposalEdge']> = {
  node?: Resolver<ResolversTypes['EstateProposal'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  EstateDuty?: EstateDutyResolvers<ContextType>;
  ManagementPeriod?: ManagementPeriodResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  EstateConnection?: EstateConnectionResolvers<ContextType>;
  EstateEdge?: EstateEdgeResolvers<ContextType>;
  EstateCounts?: EstateCountsResolvers<ContextType>;
  EstateKindCount?: EstateKindCountResolvers<ContextType>;
  ManagementModeCount?: ManagementModeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  EstateRegisterPayload?: EstateRegisterPayloadResolvers<ContextType>;
  EstatesRegisterPayload?: EstatesRegisterPayloadResolvers<ContextType>;
  EstateChangeManagementPayload?: EstateChangeManagementPayloadResolvers<ContextType>;
  EstateCorrectPayload?: EstateCorrectPayloadResolvers<ContextType>;
  FirmHandlingFigure?: FirmHandlingFigureResolvers<ContextType>;
  HandlerUnit?: HandlerUnitResolvers<ContextType>;
  FirmHandlingFigureConnection?: FirmHandlingFigureConnectionResolvers<ContextType>;
  FirmHandlingFigureEdge?: FirmHandlingFigureEdgeResolvers<ContextType>;
  EstateProposal?: EstateProposalResolvers<ContextType>;
  EstateProposalItem?: EstateProposalItemResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  EstateProposalConnection?: EstateProposalConnectionResolvers<ContextType>;
  EstateProposalEdge?: EstateProposalEdgeResolvers<ContextType>;
};

