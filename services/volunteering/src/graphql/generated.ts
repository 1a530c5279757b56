// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper, PersonMapper, IssueMapper, TimeAccountMapper, TimeAccountConnectionMapper, TimePostingMapper, LedgerEntryMapper, LedgerEntryConnectionMapper, LedgerCheckMapper, EarningMapper, EarningConnectionMapper, UserErrorMapper } from './mappers.ts';
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
  /** 时间银行账户 One time account. Null when unknown or not yours to see: your own, or with `time-account:read` on its area. */
  timeAccount?: Maybe<TimeAccount>;
  /** 我的时间银行账户 Your own account; null before your first report to a community or your first completed work. */
  myTimeAccount?: Maybe<TimeAccount>;
  /**
   * 账本校验 Recomputes the hash chain of a community's postings and the balances of its accounts; changes nothing.
   * At most 100,000 postings in one call: go on with `fromSequence` = `nextSequence`. Null without `time-account:read` on
   * the community.
   */
  ledgerCheck?: Maybe<LedgerCheck>;
};


export type QueryTimeAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLedgerCheckArgs = {
  communityId: Scalars['ID']['input'];
  fromSequence?: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * 冲正 Books the opposite of a posting, once, when a booking was wrong; the person's balance must allow it.
   * Codes: ALREADY_REVERSED, NOT_REVERSIBLE, INSUFFICIENT_BALANCE.
   */
  timePostingReverse: TimePostingReversePayload;
};


export type MutationTimePostingReverseArgs = {
  input: TimePostingReverseInput;
};

export type Area = {
  __typename?: 'Area';
  id: Scalars['ID']['output'];
  /**
   * 时间银行账户 Accounts of the communities in this area, at any depth: with `time-account:read` those of your areas,
   * else your own.
   */
  timeAccounts: TimeAccountConnection;
  /** 时间银行概况 Totals of the part of this area for which you have `time-account:read`; null without that scope. */
  timeBankSummary?: Maybe<TimeBankSummary>;
  /**
   * 服务时长收入 What was earned by completed work in this area, latest work first, also while it is not booked yet. With
   * `time-account:read` that of your areas, else your own.
   */
  earnings: EarningConnection;
};


export type AreaTimeAccountsArgs = {
  filter?: InputMaybe<TimeAccountFilter>;
  orderBy?: InputMaybe<TimeAccountOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaEarningsArgs = {
  filter?: InputMaybe<EarningFilter>;
  orderBy?: InputMaybe<EarningOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /** 时间银行账户 Null when there is none or it is not yours to see. */
  timeAccount?: Maybe<TimeAccount>;
};

export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
};

export const TimeAccountKind = {
  /** 个人账户 Of one person; never below zero. */
  PERSON: 'PERSON',
  /** 社区公共池 Of one community; below zero down to a set limit: it gives what persons have earned. */
  COMMUNITY_POOL: 'COMMUNITY_POOL'
} as const;

export type TimeAccountKind = typeof TimeAccountKind[keyof typeof TimeAccountKind];
export const TimeAccountStatus = {
  /** 正常 */
  OPEN: 'OPEN',
  /** 休眠 The person's report was withdrawn; balance and history stay, and work done is still booked. */
  DORMANT: 'DORMANT'
} as const;

export type TimeAccountStatus = typeof TimeAccountStatus[keyof typeof TimeAccountStatus];
/** 时间银行账户 An account of the time bank; one unit is one minute of service. */
export type TimeAccount = {
  __typename?: 'TimeAccount';
  id: Scalars['ID']['output'];
  kind: TimeAccountKind;
  /** 户主 Null for a pool. */
  person?: Maybe<Person>;
  /** 户名 Masked (张**); null for a pool, and for a person of whom no member report has told it. */
  maskedName?: Maybe<Scalars['String']['output']>;
  /** 所属社区 */
  community: Area;
  status: TimeAccountStatus;
  /** 余额 In minutes; the sum of its entries. */
  balanceMinutes: Scalars['Int']['output'];
  /** 超过上限 Whether a person's balance is above the cap (1,500 h by default). Nothing is refused; minutes above it are for donation or honour. */
  overCap: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** 流水 Entries, newest first; a statement by period with `filter`. */
  entries: LedgerEntryConnection;
};


/** 时间银行账户 An account of the time bank; one unit is one minute of service. */
export type TimeAccountEntriesArgs = {
  filter?: InputMaybe<LedgerEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const TimePostingKind = {
  /** 服务所得 Minutes earned by completed work: from the community's pool to a person. */
  EARN: 'EARN',
  /** 冲正 The opposite of an earlier posting. */
  REVERSE: 'REVERSE'
} as const;

export type TimePostingKind = typeof TimePostingKind[keyof typeof TimePostingKind];
/** 记账 Minutes moved between accounts in double entry: the entries add up to zero. Never changed once booked. */
export type TimePosting = {
  __typename?: 'TimePosting';
  id: Scalars['ID']['output'];
  kind: TimePostingKind;
  /** 记账社区 In whose books it stands. */
  community: Area;
  /** 序号 Place in the community's chain, from 1. */
  sequence: Scalars['Int']['output'];
  /** 哈希 SHA-256 over this posting and the hash of the one before, hexadecimal. */
  hash: Scalars['String']['output'];
  entries: Array<LedgerEntry>;
  /** 所服务事项 The issue whose work was booked. */
  issue?: Maybe<Issue>;
  /** 被冲正的记账 The posting this one reverses. */
  reverses?: Maybe<TimePosting>;
  /** 冲正记账 The posting by which this one was reversed. */
  reversedBy?: Maybe<TimePosting>;
  /** 原因 Of a reversal. */
  reason?: Maybe<Scalars['String']['output']>;
  bookedAt: Scalars['DateTime']['output'];
};

/** 分录 One side of a posting. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  id: Scalars['ID']['output'];
  posting: TimePosting;
  /** 账户 Null when it is not yours to see. */
  account?: Maybe<TimeAccount>;
  /** 分钟 Positive when the account got, negative when it gave. */
  minutes: Scalars['Int']['output'];
  /** 记账后余额 The account's balance after it, in minutes. */
  balanceMinutes: Scalars['Int']['output'];
  kind: TimePostingKind;
  /** 所服务事项 */
  issue?: Maybe<Issue>;
  bookedAt: Scalars['DateTime']['output'];
};

export type TimeBankSummary = {
  __typename?: 'TimeBankSummary';
  /** 个人账户数 Accounts of persons, open and dormant. */
  accounts: Scalars['Int']['output'];
  /** 累计所得 Minutes the communities' books have moved to persons, reversals taken off. */
  minutesEarned: Scalars['SafeInt']['output'];
  /** 借贷合计 `minutesEarned` and the balances of the pools together: zero, or the books are wrong. */
  sumMinutes: Scalars['SafeInt']['output'];
};

/** 账本校验结果 */
export type LedgerCheck = {
  __typename?: 'LedgerCheck';
  /** 已校验笔数 Postings checked by this call. */
  postings: Scalars['Int']['output'];
  /** 借贷合计 Sum of all their entries in minutes; zero. */
  sumMinutes: Scalars['SafeInt']['output'];
  /** 完好 Chain and balances are as they were booked. */
  intact: Scalars['Boolean']['output'];
  /** 断链处 First place in the chain that does not follow from the one before; null when all do. */
  brokenAtSequence?: Maybe<Scalars['Int']['output']>;
  /** 余额不符 Accounts whose balance is not what their last posting left; at most 20 are named. */
  wrongBalances: Array<TimeAccount>;
  /** 未完 Where to go on when the limit of one call was reached; null when the end was reached. */
  nextSequence?: Maybe<Scalars['Int']['output']>;
  /** 链头 Hash of the last posting. Kept elsewhere, it shows whether the chain was rewritten as a whole. */
  headHash: Scalars['String']['output'];
};

export const EarningStatus = {
  /** 待入账 Will be booked in a moment. */
  WAITING: 'WAITING',
  /** 暂缓 The community's pool cannot carry it; tried again from time to time until it can. */
  HELD: 'HELD',
  /** 已入账 */
  BOOKED: 'BOOKED'
} as const;

export type EarningStatus = typeof EarningStatus[keyof typeof EarningStatus];
/** 服务时长收入 What somebody has earned by one completed issue, from its completion to its booking: nothing is lost in between. */
export type Earning = {
  __typename?: 'Earning';
  id: Scalars['ID']['output'];
  status: EarningStatus;
  person: Person;
  issue: Issue;
  community: Area;
  minutes: Scalars['Int']['output'];
  completedAt: Scalars['DateTime']['output'];
  /** 暂缓起始 Only while it is held. */
  heldSince?: Maybe<Scalars['DateTime']['output']>;
  /** 记账 Once booked. */
  posting?: Maybe<TimePosting>;
};

export type TimeAccountConnection = {
  __typename?: 'TimeAccountConnection';
  edges: Array<TimeAccountEdge>;
  nodes: Array<TimeAccount>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type TimeAccountEdge = {
  __typename?: 'TimeAccountEdge';
  node: TimeAccount;
  cursor: Scalars['String']['output'];
};

export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  edges: Array<LedgerEntryEdge>;
  nodes: Array<LedgerEntry>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  node: LedgerEntry;
  cursor: Scalars['String']['output'];
};

export type EarningConnection = {
  __typename?: 'EarningConnection';
  edges: Array<EarningEdge>;
  nodes: Array<Earning>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type EarningEdge = {
  __typename?: 'EarningEdge';
  node: Earning;
  cursor: Scalars['String']['output'];
};

export type TimeAccountFilter = {
  kind?: TimeAccountKind;
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<TimeAccountStatus>>;
};

export type TimeAccountOrder = {
  field: TimeAccountOrderField;
  direction?: SortDirection;
};

export const TimeAccountOrderField = {
  /** 开户时间 */
  OPENED_AT: 'OPENED_AT',
  /** 余额 */
  BALANCE: 'BALANCE'
} as const;

export type TimeAccountOrderField = typeof TimeAccountOrderField[keyof typeof TimeAccountOrderField];
export type LedgerEntryFilter = {
  /** 起 Booked at or after. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 止 Booked before. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type EarningFilter = {
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<EarningStatus>>;
};

export type EarningOrder = {
  field: EarningOrderField;
  direction?: SortDirection;
};

export const EarningOrderField = {
  /** 办结时间 */
  COMPLETED_AT: 'COMPLETED_AT'
} as const;

export type EarningOrderField = typeof EarningOrderField[keyof typeof EarningOrderField];
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
  /** 已冲正 The posting was reversed before. */
  ALREADY_REVERSED: 'ALREADY_REVERSED',
  /** 不可冲正 A posting of this kind is not reversed; book it anew. */
  NOT_REVERSIBLE: 'NOT_REVERSIBLE',
  /** 余额不足 The person's balance is less than what would be taken. */
  INSUFFICIENT_BALANCE: 'INSUFFICIENT_BALANCE'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type TimePostingReverseInput = {
  timePostingId: Scalars['ID']['input'];
  /** 原因 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

export type TimePostingReversePayload = {
  __typename?: 'TimePostingReversePayload';
  /** The new posting of kind REVERSE. */
  timePosting?: Maybe<TimePosting>;
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
  Person: Person;
  TimeAccount: TimeAccount;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  TimeAccount:
    ( { __typename: 'TimeAccount' }
    & GraphQLRecursivePick<FederationTypes['TimeAccount'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Area: ResolverTypeWrapper<AreaMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Issue: ResolverTypeWrapper<IssueMapper>;
  TimeAccountKind: TimeAccountKind;
  TimeAccountStatus: TimeAccountStatus;
  TimeAccount: ResolverTypeWrapper<TimeAccountMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  TimePostingKind: TimePostingKind;
  TimePosting: ResolverTypeWrapper<TimePostingMapper>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  TimeBankSummary: ResolverTypeWrapper<TimeBankSummary>;
  LedgerCheck: ResolverTypeWrapper<LedgerCheckMapper>;
  EarningStatus: EarningStatus;
  Earning: ResolverTypeWrapper<EarningMapper>;
  TimeAccountConnection: ResolverTypeWrapper<TimeAccountConnectionMapper>;
  TimeAccountEdge: ResolverTypeWrapper<Omit<TimeAccountEdge, 'node'> & { node: ResolversTypes['TimeAccount'] }>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnectionMapper>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  EarningConnection: ResolverTypeWrapper<EarningConnectionMapper>;
  EarningEdge: ResolverTypeWrapper<Omit<EarningEdge, 'node'> & { node: ResolversTypes['Earning'] }>;
  TimeAccountFilter: TimeAccountFilter;
  TimeAccountOrder: TimeAccountOrder;
  TimeAccountOrderField: TimeAccountOrderField;
  LedgerEntryFilter: LedgerEntryFilter;
  EarningFilter: EarningFilter;
  EarningOrder: EarningOrder;
  EarningOrderField: EarningOrderField;
  SortDirection: SortDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: UserErrorCode;
  TimePostingReverseInput: TimePostingReverseInput;
  TimePostingReversePayload: ResolverTypeWrapper<Omit<TimePostingReversePayload, 'timePosting' | 'userErrors'> & { timePosting?: Maybe<ResolversTypes['TimePosting']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  String: Scalars['String']['output'];
  Person: PersonMapper;
  Issue: IssueMapper;
  TimeAccount: TimeAccountMapper;
  Boolean: Scalars['Boolean']['output'];
  TimePosting: TimePostingMapper;
  LedgerEntry: LedgerEntryMapper;
  TimeBankSummary: TimeBankSummary;
  LedgerCheck: LedgerCheckMapper;
  Earning: EarningMapper;
  TimeAccountConnection: TimeAccountConnectionMapper;
  TimeAccountEdge: Omit<TimeAccountEdge, 'node'> & { node: ResolversParentTypes['TimeAccount'] };
  LedgerEntryConnection: LedgerEntryConnectionMapper;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  EarningConnection: EarningConnectionMapper;
  EarningEdge: Omit<EarningEdge, 'node'> & { node: ResolversParentTypes['Earning'] };
  TimeAccountFilter: TimeAccountFilter;
  TimeAccountOrder: TimeAccountOrder;
  LedgerEntryFilter: LedgerEntryFilter;
  EarningFilter: EarningFilter;
  EarningOrder: EarningOrder;
  PageInfo: PageInfo;
  UserError: UserErrorMapper;
  TimePostingReverseInput: TimePostingReverseInput;
  TimePostingReversePayload: Omit<TimePostingReversePayload, 'timePosting' | 'userErrors'> & { timePosting?: Maybe<ResolversParentTypes['TimePosting']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  timeAccount?: Resolver<Maybe<ResolversTypes['TimeAccount']>, ParentType, ContextType, RequireFields<QueryTimeAccountArgs, 'id'>>;
  myTimeAccount?: Resolver<Maybe<ResolversTypes['TimeAccount']>, ParentType, ContextType>;
  ledgerCheck?: Resolver<Maybe<ResolversTypes['LedgerCheck']>, ParentType, ContextType, RequireFields<QueryLedgerCheckArgs, 'communityId' | 'fromSequence'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  timePostingReverse?: Resolver<ResolversTypes['TimePostingReversePayload'], ParentType, ContextType, RequireFields<MutationTimePostingReverseArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timeAccounts?: Resolver<ResolversTypes['TimeAccountConnection'], ParentType, ContextType, RequireFields<AreaTimeAccountsArgs, 'orderBy'>>;
  timeBankSummary?: Resolver<Maybe<ResolversTypes['TimeBankSummary']>, ParentType, ContextType>;
  earnings?: Resolver<ResolversTypes['EarningConnection'], ParentType, ContextType, RequireFields<AreaEarningsArgs, 'orderBy'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timeAccount?: Resolver<Maybe<ResolversTypes['TimeAccount']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimeAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeAccount'] = ResolversParentTypes['TimeAccount'], FederationReferenceType extends FederationReferenceTypes['TimeAccount'] = FederationReferenceTypes['TimeAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimeAccountKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TimeAccountStatus'], ParentType, ContextType>;
  balanceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overCap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<TimeAccountEntriesArgs>>;
};

export type TimePostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePosting'] = ResolversParentTypes['TimePosting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimePostingKind'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['TimePosting']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['TimePosting']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  posting?: Resolver<ResolversTypes['TimePosting'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['TimeAccount']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimePostingKind'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TimeBankSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeBankSummary'] = ResolversParentTypes['TimeBankSummary']> = {
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesEarned?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sumMinutes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LedgerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheck'] = ResolversParentTypes['LedgerCheck']> = {
  postings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sumMinutes?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokenAtSequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wrongBalances?: Resolver<Array<ResolversTypes['TimeAccount']>, ParentType, ContextType>;
  nextSequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Earning'] = ResolversParentTypes['Earning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EarningStatus'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  posting?: Resolver<Maybe<ResolversTypes['TimePosting']>, ParentType, ContextType>;
};

export type TimeAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeAccountConnection'] = ResolversParentTypes['TimeAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimeAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimeAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeAccountEdge'] = ResolversParentTypes['TimeAccountEdge']> = {
  node?: Resolver<ResolversTypes['TimeAccount'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningConnection'] = ResolversParentTypes['EarningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Earning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarningEdge'] = ResolversParentTypes['EarningEdge']> = {
  node?: Resolver<ResolversTypes['Earning'], ParentType, ContextType>;
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

export type TimePostingReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimePostingReversePayload'] = ResolversParentTypes['TimePostingReversePayload']> = {
  timePosting?: Resolver<Maybe<ResolversTypes['TimePosting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  TimeAccount?: TimeAccountResolvers<ContextType>;
  TimePosting?: TimePostingResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  TimeBankSummary?: TimeBankSummaryResolvers<ContextType>;
  LedgerCheck?: LedgerCheckResolvers<ContextType>;
  Earning?: EarningResolvers<ContextType>;
  TimeAccountConnection?: TimeAccountConnectionResolvers<ContextType>;
  TimeAccountEdge?: TimeAccountEdgeResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  EarningConnection?: EarningConnectionResolvers<ContextType>;
  EarningEdge?: EarningEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  TimePostingReversePayload?: TimePostingReversePayloadResolvers<ContextType>;
};

