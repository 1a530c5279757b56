// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper, PersonMapper, MemberReportMapper, BuildingMapper, IssueMapper, IssueConnectionMapper, IssueCategoryMapper, IssueCountsMapper, IssueStepMapper, ResponderMapper, ResponderConnectionMapper, UserErrorMapper } from './mappers.ts';
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
  /** 事项 One issue. Null when unknown or not yours to see. */
  issue?: Maybe<Issue>;
  /**
   * 事项列表 Issues, newest first.
   * With the scope `issue:read` (or `issue:read-all`, `issue:dispatch`, `issue:accept`) you see the issues of your areas;
   * without any of them your own only. How much of each you see: `Issue`.
   */
  issues: IssueConnection;
  /** 我的接单 Issues you have accepted and not given back, the most urgent first. */
  myOrders: IssueConnection;
  /** 派给我的单 Issues offered to you by name that wait for your answer, the most urgent first. */
  myOffers: IssueConnection;
  /** 事项类别 The kinds of help that can be ordered. */
  issueCategories: Array<IssueCategory>;
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyOrdersArgs = {
  filter?: InputMaybe<MyOrderFilter>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyOffersArgs = {
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * 下单 A resident orders small help at home. Needs `issue:report` on the area.
   * Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, CATEGORY_NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
   */
  issueReport: IssueReportPayload;
  /**
   * 派单 A grid worker puts the issue into the pool of the community, or offers it to one responder by name.
   * Possible until somebody has accepted; a new dispatch replaces an earlier one. Codes: WRONG_STATE, NOT_A_RESPONDER, OWN_ISSUE.
   */
  issueDispatch: IssueDispatchPayload;
  /**
   * 接单 By a current responder of the community, or with `issue:accept` on the area. Exactly one wins; all others get
   * ALREADY_ACCEPTED, also later. Repeated by the winner it answers as the first time. Codes: ALREADY_ACCEPTED,
   * OFFERED_TO_ANOTHER, OWN_ISSUE, WRONG_STATE.
   */
  issueAccept: IssueAcceptPayload;
  /** 拒单 The one it was offered to declines; the issue goes to the pool. Codes: FORBIDDEN, WRONG_STATE. */
  issueRefuse: IssueRefusePayload;
  /** 退单 The acceptor gives the issue back to the pool. Codes: FORBIDDEN, WRONG_STATE. */
  issueReturn: IssueReturnPayload;
  /** 完成 The acceptor hands in evidence and the time spent. Codes: FORBIDDEN, WRONG_STATE. */
  issueComplete: IssueCompletePayload;
  /** 确认办结 The reporter confirms. Without an answer the issue counts as confirmed at `dueAt`. Codes: FORBIDDEN, WRONG_STATE. */
  issueConfirm: IssueConfirmPayload;
  /** 提出异议 The reporter says it is not done; the acceptor has to go on. Codes: FORBIDDEN, WRONG_STATE. */
  issueDispute: IssueDisputePayload;
  /** 评价 The reporter gives 1 to 5 stars, once. Codes: ALREADY_RATED, FORBIDDEN, WRONG_STATE. */
  issueRate: IssueRatePayload;
  /** 撤单 The reporter withdraws the order before somebody has accepted it. Codes: FORBIDDEN, WRONG_STATE. */
  issueWithdraw: IssueWithdrawPayload;
};


export type MutationIssueReportArgs = {
  input: IssueReportInput;
};


export type MutationIssueDispatchArgs = {
  input: IssueDispatchInput;
};


export type MutationIssueAcceptArgs = {
  input: IssueAcceptInput;
};


export type MutationIssueRefuseArgs = {
  input: IssueRefuseInput;
};


export type MutationIssueReturnArgs = {
  input: IssueReturnInput;
};


export type MutationIssueCompleteArgs = {
  input: IssueCompleteInput;
};


export type MutationIssueConfirmArgs = {
  input: IssueConfirmInput;
};


export type MutationIssueDisputeArgs = {
  input: IssueDisputeInput;
};


export type MutationIssueRateArgs = {
  input: IssueRateInput;
};


export type MutationIssueWithdrawArgs = {
  input: IssueWithdrawInput;
};

export type Area = {
  __typename?: 'Area';
  id: Scalars['ID']['output'];
  /** 事项 Issues of this area, at any depth; as far as you may see them (Query.issues). */
  issues: IssueConnection;
  /** 事项计数 How many of those issues are in which state. */
  issueCounts: IssueCounts;
  /**
   * 响应力量 Members who serve communities of this area, newest first. You see those of the areas where you hold
   * `issue:dispatch` or `member-report:read`, and yourself.
   */
  responders: ResponderConnection;
};


export type AreaIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaRespondersArgs = {
  filter?: InputMaybe<ResponderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type MemberReport = {
  __typename?: 'MemberReport';
  id: Scalars['ID']['output'];
};

export type Building = {
  __typename?: 'Building';
  id: Scalars['ID']['output'];
};

/** 事项类别 A kind of help, from a coded table. */
export type IssueCategory = {
  __typename?: 'IssueCategory';
  /** 代码 E.g. `HH-01`. */
  code: Scalars['String']['output'];
  /** 名称 In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
};

export const IssueStatus = {
  /** 已下单 Ordered; waits for the grid worker. */
  ORDERED: 'ORDERED',
  /** 已派单 In the pool of the community, or offered to one responder (`offeredTo`). */
  DISPATCHED: 'DISPATCHED',
  /** 已接单 Somebody is on it. */
  ACCEPTED: 'ACCEPTED',
  /** 已完成待确认 Evidence is in; waits for the reporter. */
  DONE: 'DONE',
  /** 已办结 Confirmed by the reporter, or automatically. */
  COMPLETED: 'COMPLETED',
  /** 已评价 Rated by the reporter; ended. */
  RATED: 'RATED',
  /** 已撤单 Withdrawn by the reporter; ended. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type IssueStatus = typeof IssueStatus[keyof typeof IssueStatus];
export const IssueActor = {
  /** 网格员 Whoever may dispatch in the area. */
  DISPATCHER: 'DISPATCHER',
  /** 响应力量 Anybody in the pool. */
  RESPONDERS: 'RESPONDERS',
  /** 被派单人 The one it was offered to. */
  OFFERED_PERSON: 'OFFERED_PERSON',
  /** 接单人 */
  ACCEPTOR: 'ACCEPTOR',
  /** 下单人 */
  REPORTER: 'REPORTER'
} as const;

export type IssueActor = typeof IssueActor[keyof typeof IssueActor];
export const IssueConfirmedBy = {
  /** 下单人 */
  REPORTER: 'REPORTER',
  /** 超时自动确认 The reporter did not answer in time. */
  AUTOMATIC: 'AUTOMATIC'
} as const;

export type IssueConfirmedBy = typeof IssueConfirmedBy[keyof typeof IssueConfirmedBy];
/**
 * 事项 One thing a resident has ordered; it is ordered, dispatched and accepted (三单).
 * Who sees what: the reporter, the acceptor and holders of `issue:read-all` on the area see everything (clear readings of
 * phone and address are logged). Whoever may accept it now also sees `description`. Holders of `issue:read` see it without
 * description, reporter, building, phone, address, reasons and evidence.
 */
export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
  status: IssueStatus;
  /** 下一步由谁 Who has to act next; null when the issue has ended (completed, rated or withdrawn). */
  waitsFor?: Maybe<IssueActor>;
  /** 类别 */
  category: IssueCategory;
  /** 社区 */
  community: Area;
  /** 所在区域 The smallest area known: community, grid or micro-grid. Follows a re-gridding while the issue is open. */
  area: Area;
  /** 楼栋 */
  building?: Maybe<Building>;
  /** 描述 What is asked for. Null when not yours to see. */
  description?: Maybe<Scalars['String']['output']>;
  /** 地址 Where to come to. Null when not yours to see; encrypted at rest. */
  address?: Maybe<Scalars['String']['output']>;
  /** 联系电话 Masked (138****5678) when not yours to see; encrypted at rest. */
  contactPhone: Scalars['String']['output'];
  /** 下单人 */
  reporter?: Maybe<Person>;
  /** 被派单人 The one it is offered to at present. */
  offeredTo?: Maybe<Person>;
  /** 接单人 */
  acceptedBy?: Maybe<Person>;
  /** 接单人的报到 The report under which the acceptor serves; null for others, e.g. a property firm. */
  memberReport?: Maybe<MemberReport>;
  /** 当前时限 When the present step times out: an offer and an acceptance go back to the pool, work handed in counts as confirmed. Null when nothing is timed. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 下单时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** 接单时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 完成时间 */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 用时 Time spent, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** 佐证 What was handed in with the completion that counts; earlier ones are on the timeline. */
  evidence: Array<Evidence>;
  /** 办结时间 */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 确认方式 */
  confirmedBy?: Maybe<IssueConfirmedBy>;
  /** 星级 1 to 5. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** 过程 Every step, oldest first. At most 100: of a longer history the first and the latest 99 are kept. */
  timeline: Array<IssueStep>;
  /** 步骤总数 Number of all steps, kept or not. */
  stepCount: Scalars['Int']['output'];
};

export const IssueAction = {
  /** 下单 */
  REPORTED: 'REPORTED',
  /** 派单入池 */
  DISPATCHED: 'DISPATCHED',
  /** 指名派单 */
  OFFERED: 'OFFERED',
  /** 接单 */
  ACCEPTED: 'ACCEPTED',
  /** 拒单 */
  REFUSED: 'REFUSED',
  /** 派单超时 Back to the pool. */
  OFFER_EXPIRED: 'OFFER_EXPIRED',
  /** 退单 */
  RETURNED: 'RETURNED',
  /** 办理超时 Back to the pool. */
  ACCEPTANCE_EXPIRED: 'ACCEPTANCE_EXPIRED',
  /** 完成 */
  DONE: 'DONE',
  /** 确认办结 `by` is null when time confirmed it. */
  CONFIRMED: 'CONFIRMED',
  /** 提出异议 */
  DISPUTED: 'DISPUTED',
  /** 评价 */
  RATED: 'RATED',
  /** 撤单 */
  WITHDRAWN: 'WITHDRAWN',
  /** 区域变更 The grids were divided anew. */
  READDRESSED: 'READDRESSED'
} as const;

export type IssueAction = typeof IssueAction[keyof typeof IssueAction];
/** 步骤 One step of an issue. */
export type IssueStep = {
  __typename?: 'IssueStep';
  at: Scalars['DateTime']['output'];
  action: IssueAction;
  /** 由谁 Null when time or the system did it, or when the person is not yours to see. */
  by?: Maybe<Person>;
  /** 原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 佐证 */
  evidence: Array<Evidence>;
};

/** 佐证 A file by reference; the hash shows whether it was changed. */
export type Evidence = {
  __typename?: 'Evidence';
  url: Scalars['String']['output'];
  /** SHA-256, 64 hexadecimal digits, lower case. */
  sha256: Scalars['String']['output'];
  /** 大小 In bytes. */
  sizeBytes: Scalars['Int']['output'];
};

export type IssueConnection = {
  __typename?: 'IssueConnection';
  edges: Array<IssueEdge>;
  nodes: Array<Issue>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type IssueEdge = {
  __typename?: 'IssueEdge';
  node: Issue;
  cursor: Scalars['String']['output'];
};

export type IssueFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<IssueStatus>>;
  /** 类别代码 */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 仅本人 Only those you have reported. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 下单时间起 Reported at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 下单时间止 Reported before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MyOrderFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<IssueStatus>>;
};

export type IssueOrder = {
  field: IssueOrderField;
  direction?: SortDirection;
};

export const IssueOrderField = {
  /** 下单时间 */
  REPORTED_AT: 'REPORTED_AT',
  /** 当前时限 Issues without a due time come after all others (before them when descending). */
  DUE_AT: 'DUE_AT'
} as const;

export type IssueOrderField = typeof IssueOrderField[keyof typeof IssueOrderField];
export type IssueCounts = {
  __typename?: 'IssueCounts';
  total: Scalars['Int']['output'];
  /** 按状态 Every state, in the order of `IssueStatus`; also those with 0. */
  byStatus: Array<IssueStatusCount>;
};

export type IssueStatusCount = {
  __typename?: 'IssueStatusCount';
  status: IssueStatus;
  count: Scalars['Int']['output'];
};

export const ResponderStatus = {
  /** 在岗 Can be offered issues and accept them. */
  CURRENT: 'CURRENT',
  /** 已退出 The report was withdrawn; history stays. */
  ENDED: 'ENDED'
} as const;

export type ResponderStatus = typeof ResponderStatus[keyof typeof ResponderStatus];
/** 响应力量 A member who serves a community by an accepted report. */
export type Responder = {
  __typename?: 'Responder';
  id: Scalars['ID']['output'];
  person: Person;
  memberReport: MemberReport;
  community: Area;
  /** 特长 */
  skills: Array<Scalars['String']['output']>;
  /** 起始时间 When the community accepted the report. */
  since: Scalars['DateTime']['output'];
  status: ResponderStatus;
  /** 退出时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ResponderConnection = {
  __typename?: 'ResponderConnection';
  edges: Array<ResponderEdge>;
  nodes: Array<Responder>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResponderEdge = {
  __typename?: 'ResponderEdge';
  node: Responder;
  cursor: Scalars['String']['output'];
};

export type ResponderFilter = {
  status?: ResponderStatus;
  /** 特长 Exactly this skill. */
  skill?: InputMaybe<Scalars['String']['input']>;
};

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
  /** 区域过大 An issue belongs to a community, grid or micro-grid. */
  AREA_TOO_WIDE: 'AREA_TOO_WIDE',
  /** 类别不存在 Unknown category code; see `issueCategories`. */
  CATEGORY_NOT_FOUND: 'CATEGORY_NOT_FOUND',
  /** 已被接单 Somebody has accepted it. */
  ALREADY_ACCEPTED: 'ALREADY_ACCEPTED',
  /** 已评价 An issue is rated once. */
  ALREADY_RATED: 'ALREADY_RATED',
  /** 已派给他人 It is offered to another person by name. */
  OFFERED_TO_ANOTHER: 'OFFERED_TO_ANOTHER',
  /** 本人下单 Nobody accepts what they have ordered themselves. */
  OWN_ISSUE: 'OWN_ISSUE',
  /** 非响应力量 The person is no current responder of the community. */
  NOT_A_RESPONDER: 'NOT_A_RESPONDER'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type IssueReportInput = {
  /** 所在区域 The community, or better the grid or micro-grid. */
  areaId: Scalars['ID']['input'];
  /** 类别代码 See `issueCategories`. */
  categoryCode: Scalars['String']['input'];
  /** 描述 1–4000 characters. */
  description: Scalars['String']['input'];
  /** 联系电话 11 digits; encrypted at rest. */
  contactPhone: Scalars['String']['input'];
  /** 地址 1–100 characters; encrypted at rest. */
  address: Scalars['String']['input'];
  /** 楼栋 With it the issue follows its building when grids are divided anew. */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueDispatchInput = {
  issueId: Scalars['ID']['input'];
  /** 被派单人 A current responder of the community; absent: the pool. */
  responderPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 接单时限 Minutes to answer the offer, 1 to 10080; only with `responderPersonId`. Absent: the standard of the installation. */
  acceptWithinMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type IssueAcceptInput = {
  issueId: Scalars['ID']['input'];
};

export type IssueRefuseInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueReturnInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type EvidenceInput = {
  /** http or https, at most 2000 characters. */
  url: Scalars['String']['input'];
  /** SHA-256, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** 大小 In bytes, 1 to 104857600. */
  sizeBytes: Scalars['Int']['input'];
};

export type IssueCompleteInput = {
  issueId: Scalars['ID']['input'];
  /** 佐证 1 to 10. */
  evidence: Array<EvidenceInput>;
  /** 用时 Minutes spent, 1 to 1440. */
  minutes: Scalars['Int']['input'];
};

export type IssueConfirmInput = {
  issueId: Scalars['ID']['input'];
};

export type IssueDisputeInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueRateInput = {
  issueId: Scalars['ID']['input'];
  /** 星级 1 to 5. */
  stars: Scalars['Int']['input'];
};

export type IssueWithdrawInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueReportPayload = {
  __typename?: 'IssueReportPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueDispatchPayload = {
  __typename?: 'IssueDispatchPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueAcceptPayload = {
  __typename?: 'IssueAcceptPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueRefusePayload = {
  __typename?: 'IssueRefusePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueReturnPayload = {
  __typename?: 'IssueReturnPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueCompletePayload = {
  __typename?: 'IssueCompletePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueConfirmPayload = {
  __typename?: 'IssueConfirmPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueDisputePayload = {
  __typename?: 'IssueDisputePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueRatePayload = {
  __typename?: 'IssueRatePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueWithdrawPayload = {
  __typename?: 'IssueWithdrawPayload';
  issue?: Maybe<Issue>;
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
  Issue: Issue;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Area: ResolverTypeWrapper<AreaMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  MemberReport: ResolverTypeWrapper<MemberReportMapper>;
  Building: ResolverTypeWrapper<BuildingMapper>;
  IssueCategory: ResolverTypeWrapper<IssueCategoryMapper>;
  IssueStatus: IssueStatus;
  IssueActor: IssueActor;
  IssueConfirmedBy: IssueConfirmedBy;
  Issue: ResolverTypeWrapper<IssueMapper>;
  IssueAction: IssueAction;
  IssueStep: ResolverTypeWrapper<IssueStepMapper>;
  Evidence: ResolverTypeWrapper<Evidence>;
  IssueConnection: ResolverTypeWrapper<IssueConnectionMapper>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MyOrderFilter: MyOrderFilter;
  IssueOrder: IssueOrder;
  IssueOrderField: IssueOrderField;
  IssueCounts: ResolverTypeWrapper<IssueCountsMapper>;
  IssueStatusCount: ResolverTypeWrapper<IssueStatusCount>;
  ResponderStatus: ResponderStatus;
  Responder: ResolverTypeWrapper<ResponderMapper>;
  ResponderConnection: ResolverTypeWrapper<ResponderConnectionMapper>;
  ResponderEdge: ResolverTypeWrapper<Omit<ResponderEdge, 'node'> & { node: ResolversTypes['Responder'] }>;
  ResponderFilter: ResponderFilter;
  SortDirection: SortDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: UserErrorCode;
  IssueReportInput: IssueReportInput;
  IssueDispatchInput: IssueDispatchInput;
  IssueAcceptInput: IssueAcceptInput;
  IssueRefuseInput: IssueRefuseInput;
  IssueReturnInput: IssueReturnInput;
  EvidenceInput: EvidenceInput;
  IssueCompleteInput: IssueCompleteInput;
  IssueConfirmInput: IssueConfirmInput;
  IssueDisputeInput: IssueDisputeInput;
  IssueRateInput: IssueRateInput;
  IssueWithdrawInput: IssueWithdrawInput;
  IssueReportPayload: ResolverTypeWrapper<Omit<IssueReportPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueDispatchPayload: ResolverTypeWrapper<Omit<IssueDispatchPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueAcceptPayload: ResolverTypeWrapper<Omit<IssueAcceptPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueRefusePayload: ResolverTypeWrapper<Omit<IssueRefusePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueReturnPayload: ResolverTypeWrapper<Omit<IssueReturnPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueCompletePayload: ResolverTypeWrapper<Omit<IssueCompletePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueConfirmPayload: ResolverTypeWrapper<Omit<IssueConfirmPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueDisputePayload: ResolverTypeWrapper<Omit<IssueDisputePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueRatePayload: ResolverTypeWrapper<Omit<IssueRatePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueWithdrawPayload: ResolverTypeWrapper<Omit<IssueWithdrawPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  Person: PersonMapper;
  MemberReport: MemberReportMapper;
  Building: BuildingMapper;
  IssueCategory: IssueCategoryMapper;
  Issue: IssueMapper;
  IssueStep: IssueStepMapper;
  Evidence: Evidence;
  IssueConnection: IssueConnectionMapper;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  Boolean: Scalars['Boolean']['output'];
  MyOrderFilter: MyOrderFilter;
  IssueOrder: IssueOrder;
  IssueCounts: IssueCountsMapper;
  IssueStatusCount: IssueStatusCount;
  Responder: ResponderMapper;
  ResponderConnection: ResponderConnectionMapper;
  ResponderEdge: Omit<ResponderEdge, 'node'> & { node: ResolversParentTypes['Responder'] };
  ResponderFilter: ResponderFilter;
  PageInfo: PageInfo;
  UserError: UserErrorMapper;
  IssueReportInput: IssueReportInput;
  IssueDispatchInput: IssueDispatchInput;
  IssueAcceptInput: IssueAcceptInput;
  IssueRefuseInput: IssueRefuseInput;
  IssueReturnInput: IssueReturnInput;
  EvidenceInput: EvidenceInput;
  IssueCompleteInput: IssueCompleteInput;
  IssueConfirmInput: IssueConfirmInput;
  IssueDisputeInput: IssueDisputeInput;
  IssueRateInput: IssueRateInput;
  IssueWithdrawInput: IssueWithdrawInput;
  IssueReportPayload: Omit<IssueReportPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueDispatchPayload: Omit<IssueDispatchPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueAcceptPayload: Omit<IssueAcceptPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueRefusePayload: Omit<IssueRefusePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueReturnPayload: Omit<IssueReturnPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueCompletePayload: Omit<IssueCompletePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueConfirmPayload: Omit<IssueConfirmPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueDisputePayload: Omit<IssueDisputePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueRatePayload: Omit<IssueRatePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueWithdrawPayload: Omit<IssueWithdrawPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  myOrders?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryMyOrdersArgs, 'orderBy'>>;
  myOffers?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryMyOffersArgs, 'orderBy'>>;
  issueCategories?: Resolver<Array<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueReport?: Resolver<ResolversTypes['IssueReportPayload'], ParentType, ContextType, RequireFields<MutationIssueReportArgs, 'input'>>;
  issueDispatch?: Resolver<ResolversTypes['IssueDispatchPayload'], ParentType, ContextType, RequireFields<MutationIssueDispatchArgs, 'input'>>;
  issueAccept?: Resolver<ResolversTypes['IssueAcceptPayload'], ParentType, ContextType, RequireFields<MutationIssueAcceptArgs, 'input'>>;
  issueRefuse?: Resolver<ResolversTypes['IssueRefusePayload'], ParentType, ContextType, RequireFields<MutationIssueRefuseArgs, 'input'>>;
  issueReturn?: Resolver<ResolversTypes['IssueReturnPayload'], ParentType, ContextType, RequireFields<MutationIssueReturnArgs, 'input'>>;
  issueComplete?: Resolver<ResolversTypes['IssueCompletePayload'], ParentType, ContextType, RequireFields<MutationIssueCompleteArgs, 'input'>>;
  issueConfirm?: Resolver<ResolversTypes['IssueConfirmPayload'], ParentType, ContextType, RequireFields<MutationIssueConfirmArgs, 'input'>>;
  issueDispute?: Resolver<ResolversTypes['IssueDisputePayload'], ParentType, ContextType, RequireFields<MutationIssueDisputeArgs, 'input'>>;
  issueRate?: Resolver<ResolversTypes['IssueRatePayload'], ParentType, ContextType, RequireFields<MutationIssueRateArgs, 'input'>>;
  issueWithdraw?: Resolver<ResolversTypes['IssueWithdrawPayload'], ParentType, ContextType, RequireFields<MutationIssueWithdrawArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<AreaIssuesArgs, 'orderBy'>>;
  issueCounts?: Resolver<ResolversTypes['IssueCounts'], ParentType, ContextType>;
  responders?: Resolver<ResolversTypes['ResponderConnection'], ParentType, ContextType, RequireFields<AreaRespondersArgs, 'filter'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReport'] = ResolversParentTypes['MemberReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BuildingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Building'] = ResolversParentTypes['Building']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssueCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCategory'] = ResolversParentTypes['IssueCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  offeredTo?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['IssueConfirmedBy']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['IssueStep']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStep'] = ResolversParentTypes['IssueStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['IssueAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCounts'] = ResolversParentTypes['IssueCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['IssueStatusCount']>, ParentType, ContextType>;
};

export type IssueStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStatusCount'] = ResolversParentTypes['IssueStatusCount']> = {
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responder'] = ResolversParentTypes['Responder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  memberReport?: Resolver<ResolversTypes['MemberReport'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResponderStatus'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResponderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponderConnection'] = ResolversParentTypes['ResponderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponderEdge'] = ResolversParentTypes['ResponderEdge']> = {
  node?: Resolver<ResolversTypes['Responder'], ParentType, ContextType>;
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

export type IssueReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReportPayload'] = ResolversParentTypes['IssueReportPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueDispatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueDispatchPayload'] = ResolversParentTypes['IssueDispatchPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAcceptPayload'] = ResolversParentTypes['IssueAcceptPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRefusePayload'] = ResolversParentTypes['IssueRefusePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReturnPayload'] = ResolversParentTypes['IssueReturnPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCompletePayload'] = ResolversParentTypes['IssueCompletePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConfirmPayload'] = ResolversParentTypes['IssueConfirmPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueDisputePayload'] = ResolversParentTypes['IssueDisputePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRatePayload'] = ResolversParentTypes['IssueRatePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWithdrawPayload'] = ResolversParentTypes['IssueWithdrawPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  MemberReport?: MemberReportResolvers<ContextType>;
  Building?: BuildingResolvers<ContextType>;
  IssueCategory?: IssueCategoryResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueStep?: IssueStepResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueCounts?: IssueCountsResolvers<ContextType>;
  IssueStatusCount?: IssueStatusCountResolvers<ContextType>;
  Responder?: ResponderResolvers<ContextType>;
  ResponderConnection?: ResponderConnectionResolvers<ContextType>;
  ResponderEdge?: ResponderEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IssueReportPayload?: IssueReportPayloadResolvers<ContextType>;
  IssueDispatchPayload?: IssueDispatchPayloadResolvers<ContextType>;
  IssueAcceptPayload?: IssueAcceptPayloadResolvers<ContextType>;
  IssueRefusePayload?: IssueRefusePayloadResolvers<ContextType>;
  IssueReturnPayload?: IssueReturnPayloadResolvers<ContextType>;
  IssueCompletePayload?: IssueCompletePayloadResolvers<ContextType>;
  IssueConfirmPayload?: IssueConfirmPayloadResolvers<ContextType>;
  IssueDisputePayload?: IssueDisputePayloadResolvers<ContextType>;
  IssueRatePayload?: IssueRatePayloadResolvers<ContextType>;
  IssueWithdrawPayload?: IssueWithdrawPayloadResolvers<ContextType>;
};

