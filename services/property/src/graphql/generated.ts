// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper, EstateMapper, EstateConnectionMapper, EstateCountsMapper, UserErrorMapper } from './mappers.ts';
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
};


export type AreaEstatesArgs = {
  filter?: InputMaybe<EstateFilter>;
  orderBy?: InputMaybe<EstateOrder>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Estate:
    ( { __typename: 'Estate' }
    & GraphQLRecursivePick<FederationTypes['Estate'], {"id":true}> );
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
};

