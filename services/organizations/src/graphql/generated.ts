// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserErrorMapper, AreaMapper, PersonMapper, HouseholdMapper, MemberReportMapper, MemberReportConnectionMapper, UnitReportMapper, UnitReportConnectionMapper, PartyOrganizationMapper, PartyOrganizationConnectionMapper, HubHouseholdMapper, HubHouseholdConnectionMapper, PartyMemberMapper, PartyMemberConnectionMapper, CoBuildingContractMapper, CoBuildingContractConnectionMapper, CoBuildingPartyMapper, OrganizationTaskMapper, OrganizationTaskConnectionMapper, ResponsibilityItemMapper, ResolutionMapper, ResponseFigureMapper, ResponseFigureConnectionMapper } from './mappers.ts';
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
  /** 日期 A calendar day without a time, in China, e.g. `2026-03-01`. */
  LocalDate: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  __typename?: 'Query';
  /** 在职党员报到 One report of an in-service member. Null when unknown or not yours to see. */
  memberReport?: Maybe<MemberReport>;
  /**
   * 在职党员报到列表 Reports of in-service members, newest first.
   * With the scope `member-report:read` you see the reports of your areas; everybody sees their own.
   */
  memberReports: MemberReportConnection;
  /** 党组织 One Party organization. Null when unknown or not yours to see. */
  partyOrganization?: Maybe<PartyOrganization>;
  /**
   * 党组织列表 Party organizations below the areas and organizations on which you hold `organization:read`,
   * in the order in which they were defined.
   */
  partyOrganizations: PartyOrganizationConnection;
  /** 党员 One membership: your own, or with the scope `member:read`. Null when unknown or not yours to see. */
  partyMember?: Maybe<PartyMember>;
  /** 单位报到 One report of a unit: one you act for, or with the scope `member-report:read`. Null when unknown or not yours to see. */
  unitReport?: Maybe<UnitReport>;
  /**
   * 单位报到列表 Reports of units, newest first.
   * With the scope `member-report:read` you see the reports to your areas; everybody sees those they act for.
   */
  unitReports: UnitReportConnection;
  /** 共建契约 One contract: of a unit you act for, or with the scope `contract:read`. Null when unknown or not yours to see. */
  coBuildingContract?: Maybe<CoBuildingContract>;
  /**
   * 共建契约列表 Contracts, newest first.
   * With the scope `contract:read` you see those of your areas; everybody sees those of the units they act for.
   */
  coBuildingContracts: CoBuildingContractConnection;
  /**
   * 部门响应指标 Monthly figures of units in communities, newest month first: those of the areas on which you hold `figure:read` or
   * `organization:manage`, and those of units where you hold one of the two on the unit itself.
   */
  responseFigures: ResponseFigureConnection;
  /** 责任清单事项 One task. Null when unknown or not yours to see. */
  organizationTask?: Maybe<OrganizationTask>;
  /**
   * 责任清单 Tasks that resolutions have given to organizations and units: those where you hold `organization:read`, and those of
   * organizations and units for which you act.
   */
  organizationTasks: OrganizationTaskConnection;
};


export type QueryMemberReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberReportsArgs = {
  filter?: InputMaybe<MemberReportFilter>;
  orderBy?: InputMaybe<MemberReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyOrganizationsArgs = {
  filter?: InputMaybe<PartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitReportsArgs = {
  filter?: InputMaybe<UnitReportFilter>;
  orderBy?: InputMaybe<UnitReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoBuildingContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoBuildingContractsArgs = {
  filter?: InputMaybe<CoBuildingContractFilter>;
  orderBy?: InputMaybe<CoBuildingContractOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResponseFiguresArgs = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ResponseFigureFilter>;
  orderBy?: InputMaybe<ResponseFigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationTasksArgs = {
  filter?: InputMaybe<OrganizationTaskFilter>;
  orderBy?: InputMaybe<OrganizationTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 报到 An in-service member reports to the community where they live. One open report per person: a second one answers ALREADY_REPORTED. */
  memberReportSubmit: MemberReportSubmitPayload;
  /** 接收报到 The community accepts the report; the person becomes a responder, gets a time account and is marked in the register. */
  memberReportAccept: MemberReportAcceptPayload;
  /** 开始服务 The member has taken up a pledged post. */
  memberReportActivate: MemberReportActivatePayload;
  /** 暂停 The member cannot serve for a time; the reason is kept. */
  memberReportSuspend: MemberReportSuspendPayload;
  /** 撤回报到 By the member or the community. The services undo the acceptance; what was done stays. */
  memberReportWithdraw: MemberReportWithdrawPayload;
  /** 社区评价 The community's comment on the member's service; it goes back to the unit. */
  memberReportComment: MemberReportCommentPayload;
  /**
   * 设立党组织 Enters one Party organization. Its parent is one level above (WRONG_PARENT_LEVEL); the working committee has none.
   * The area fits the level (WRONG_AREA_KIND) and lies within the parent's area (AREA_OUTSIDE_PARENT). You manage the parent;
   * for a working committee, the area.
   */
  partyOrganizationDefine: PartyOrganizationDefinePayload;
  /** 批量设立党组织 As `partyOrganizationDefine` for 1 to 200 organizations, all or none; a parent in the batch comes before its children. */
  partyOrganizationsDefine: PartyOrganizationsDefinePayload;
  /**
   * 调整隶属关系 Hangs an organization under another parent; everything below it goes along, members and hub households
   * included (at most 500 organizations and 10,000 rows, else SUBTREE_TOO_LARGE). Never under itself or what lies below it (CYCLE).
   * The present parent again changes nothing.
   */
  partyOrganizationMove: PartyOrganizationMovePayload;
  /** 党组织更名 */
  partyOrganizationRename: PartyOrganizationRenamePayload;
  /** 设立党员中心户 Designates 1 to 200 hub households of one branch or group, all or none. A name twice answers ALREADY_DESIGNATED. */
  hubHouseholdsDesignate: HubHouseholdsDesignatePayload;
  /** 党员录入 Enters 1 to 200 members into one organization, all or none. Whoever is a member already is named by row: ALREADY_MEMBER. */
  partyMembersAdmit: PartyMembersAdmitPayload;
  /** 单位报到 A unit reports to the community where it stands. One open report per unit and community: a second one answers UNIT_ALREADY_REPORTED. */
  unitReportSubmit: UnitReportSubmitPayload;
  /** 接收单位报到 The community accepts the report. */
  unitReportAccept: UnitReportAcceptPayload;
  /** 单位开始服务 */
  unitReportActivate: UnitReportActivatePayload;
  /** 单位暂停服务 The reason is kept. */
  unitReportSuspend: UnitReportSuspendPayload;
  /** 单位撤回报到 By the unit's representative or the community; the reports of its members stay. */
  unitReportWithdraw: UnitReportWithdrawPayload;
  /** 社区评价单位 The community's comment on the unit's service; its representative reads it. */
  unitReportComment: UnitReportCommentPayload;
  /** 起草共建契约 A contract of a community with units that have reported to it; every party has to sign. */
  contractDraft: ContractDraftPayload;
  /**
   * 签署共建契约 For one party: the community by whoever holds `contract:sign` there, a unit by its representative or whoever holds
   * that scope on the unit itself. SIGNED when all have signed; signing twice answers ALREADY_SIGNED.
   */
  contractSign: ContractSignPayload;
  /** 契约生效 From the first day of the term on (TERM_NOT_BEGUN before). */
  contractActivate: ContractActivatePayload;
  /** 契约履行完毕 Everything promised is done. */
  contractFulfil: ContractFulfilPayload;
  /** 终止契约 Before its time; the reason is kept. */
  contractTerminate: ContractTerminatePayload;
  /**
   * 报告办理 The owner reports it; the state stays, and the item of the resolution counts as reported done. Needs `organization:manage` on the organization or above it, or
   * `issue:handle` on the unit. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE.
   */
  organizationTaskReport: OrganizationTaskReportPayload;
  /** 销号 The owner closes it as done, in time or late; it also closes when the item of the resolution is accepted. Who may and codes as with `organizationTaskReport`. */
  organizationTaskClose: OrganizationTaskClosePayload;
};


export type MutationMemberReportSubmitArgs = {
  input: MemberReportSubmitInput;
};


export type MutationMemberReportAcceptArgs = {
  input: MemberReportAcceptInput;
};


export type MutationMemberReportActivateArgs = {
  input: MemberReportActivateInput;
};


export type MutationMemberReportSuspendArgs = {
  input: MemberReportSuspendInput;
};


export type MutationMemberReportWithdrawArgs = {
  input: MemberReportWithdrawInput;
};


export type MutationMemberReportCommentArgs = {
  input: MemberReportCommentInput;
};


export type MutationPartyOrganizationDefineArgs = {
  input: PartyOrganizationDefineInput;
};


export type MutationPartyOrganizationsDefineArgs = {
  input: PartyOrganizationsDefineInput;
};


export type MutationPartyOrganizationMoveArgs = {
  input: PartyOrganizationMoveInput;
};


export type MutationPartyOrganizationRenameArgs = {
  input: PartyOrganizationRenameInput;
};


export type MutationHubHouseholdsDesignateArgs = {
  input: HubHouseholdsDesignateInput;
};


export type MutationPartyMembersAdmitArgs = {
  input: PartyMembersAdmitInput;
};


export type MutationUnitReportSubmitArgs = {
  input: UnitReportSubmitInput;
};


export type MutationUnitReportAcceptArgs = {
  input: UnitReportAcceptInput;
};


export type MutationUnitReportActivateArgs = {
  input: UnitReportActivateInput;
};


export type MutationUnitReportSuspendArgs = {
  input: UnitReportSuspendInput;
};


export type MutationUnitReportWithdrawArgs = {
  input: UnitReportWithdrawInput;
};


export type MutationUnitReportCommentArgs = {
  input: UnitReportCommentInput;
};


export type MutationContractDraftArgs = {
  input: ContractDraftInput;
};


export type MutationContractSignArgs = {
  input: ContractSignInput;
};


export type MutationContractActivateArgs = {
  input: ContractActivateInput;
};


export type MutationContractFulfilArgs = {
  input: ContractFulfilInput;
};


export type MutationContractTerminateArgs = {
  input: ContractTerminateInput;
};


export type MutationOrganizationTaskReportArgs = {
  input: OrganizationTaskReportInput;
};


export type MutationOrganizationTaskCloseArgs = {
  input: OrganizationTaskCloseInput;
};

export type Area = {
  __typename?: 'Area';
  id: Scalars['ID']['output'];
  /** 在职党员报到 Reports to communities in this area, at any depth. */
  memberReports: MemberReportConnection;
  /** 党组织 Party organizations serving this area or one in it, as far as you hold `organization:read`. */
  partyOrganizations: PartyOrganizationConnection;
  /** 党员人数 Members of the organizations serving this area or one in it, as far as you hold `organization:read`. */
  partyMemberCounts: PartyMemberCounts;
  /** 单位报到 Reports of units to communities in this area, at any depth. */
  unitReports: UnitReportConnection;
  /** 共建契约 Contracts of communities in this area, at any depth. */
  coBuildingContracts: CoBuildingContractConnection;
  /** 部门响应指标 Monthly figures of units in communities of this area, as far as you may see them (Query.responseFigures). */
  responseFigures: ResponseFigureConnection;
  /** 责任清单 Tasks of resolutions of this area, at any depth; as far as you may see them (Query.organizationTasks). */
  organizationTasks: OrganizationTaskConnection;
};


export type AreaMemberReportsArgs = {
  filter?: InputMaybe<MemberReportFilter>;
  orderBy?: InputMaybe<MemberReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaPartyOrganizationsArgs = {
  filter?: InputMaybe<AreaPartyOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaUnitReportsArgs = {
  filter?: InputMaybe<UnitReportFilter>;
  orderBy?: InputMaybe<UnitReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaCoBuildingContractsArgs = {
  filter?: InputMaybe<CoBuildingContractFilter>;
  orderBy?: InputMaybe<CoBuildingContractOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaResponseFiguresArgs = {
  filter?: InputMaybe<ResponseFigureFilter>;
  orderBy?: InputMaybe<ResponseFigureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaOrganizationTasksArgs = {
  filter?: InputMaybe<OrganizationTaskFilter>;
  orderBy?: InputMaybe<OrganizationTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
};

export const MemberReportStatus = {
  /** 已提交 Waits for the community. */
  SUBMITTED: 'SUBMITTED',
  /** 已接收 The community has accepted; events have gone to the other services. */
  ACCEPTED: 'ACCEPTED',
  /** 服务中 Serves in a pledged post. */
  ACTIVE: 'ACTIVE',
  /** 已暂停 Cannot serve for a time. */
  SUSPENDED: 'SUSPENDED',
  /** 已撤回 Ended; history stays. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type MemberReportStatus = typeof MemberReportStatus[keyof typeof MemberReportStatus];
/** 在职党员报到 An in-service member's report to the community where they live (双报到之党员报到). */
export type MemberReport = {
  __typename?: 'MemberReport';
  id: Scalars['ID']['output'];
  status: MemberReportStatus;
  /** 报到社区 */
  community: Area;
  person: Person;
  /** 姓名 Masked (张**) unless it is your own or you may read personal data (`person:read-clear`); clear readings are logged. */
  name: Scalars['String']['output'];
  /** 手机号 Masked (138****5678) by the same rule. */
  phone: Scalars['String']['output'];
  /** 所在单位 As written by the member. */
  unitName: Scalars['String']['output'];
  /** 所在单位的报到 The report of the unit, where the member named it; null also when it is not yours to see. */
  unit?: Maybe<UnitReport>;
  /** 特长 */
  skills: Array<Scalars['String']['output']>;
  /** 每周可服务时长 Pledged time per week, in minutes. */
  weeklyMinutes: Scalars['Int']['output'];
  /** 认领岗位 */
  pledgedPosts: Array<Scalars['String']['output']>;
  /** 本年度服务时长 Minutes certified by the time bank in this calendar year (Asia/Shanghai). */
  yearMinutes: Scalars['Int']['output'];
  /** 社区评价 Null until the community has commented. */
  comment?: Maybe<Scalars['String']['output']>;
  /** 暂停或撤回原因 */
  reason?: Maybe<Scalars['String']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MemberReportConnection = {
  __typename?: 'MemberReportConnection';
  edges: Array<MemberReportEdge>;
  nodes: Array<MemberReport>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type MemberReportEdge = {
  __typename?: 'MemberReportEdge';
  node: MemberReport;
  cursor: Scalars['String']['output'];
};

export type MemberReportFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<MemberReportStatus>>;
  /** 社区 Only reports to this community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 仅本人 Only your own reports; without the scope `member-report:read` that is all you see anyway. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MemberReportOrder = {
  field: MemberReportOrderField;
  direction?: SortDirection;
};

export const MemberReportOrderField = {
  SUBMITTED_AT: 'SUBMITTED_AT'
} as const;

export type MemberReportOrderField = typeof MemberReportOrderField[keyof typeof MemberReportOrderField];
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
  /** 已报到 The person has an open report already. */
  ALREADY_REPORTED: 'ALREADY_REPORTED',
  /** 不是社区 Expected a community, not another kind of area. */
  NOT_A_COMMUNITY: 'NOT_A_COMMUNITY',
  /** 上级层级不符 The parent must be one level above; a working committee has none. */
  WRONG_PARENT_LEVEL: 'WRONG_PARENT_LEVEL',
  /** 区域类型不符 An organization of this level does not serve this kind of area. */
  WRONG_AREA_KIND: 'WRONG_AREA_KIND',
  /** 区域不在上级范围内 The area does not lie within the area of the parent. */
  AREA_OUTSIDE_PARENT: 'AREA_OUTSIDE_PARENT',
  /** 循环隶属 An organization cannot hang under itself or what lies below it. */
  CYCLE: 'CYCLE',
  /** 规模过大 More lies below than one move may carry along: 500 organizations, 10,000 members and hub households. */
  SUBTREE_TOO_LARGE: 'SUBTREE_TOO_LARGE',
  /** 两个上级 Name the parent by `parentId` or by `parentKey`, not both. */
  TWO_PARENTS: 'TWO_PARENTS',
  /** 重复行 The same key, name or person stands in an earlier row of the batch. */
  DUPLICATE_ROW: 'DUPLICATE_ROW',
  /** 层级不符 Hub households belong to a branch or a group. */
  HUB_NEEDS_BRANCH_OR_GROUP: 'HUB_NEEDS_BRANCH_OR_GROUP',
  /** 已设立 The organization has a hub household of this name. */
  ALREADY_DESIGNATED: 'ALREADY_DESIGNATED',
  /** 已是党员 The person has a current membership. */
  ALREADY_MEMBER: 'ALREADY_MEMBER',
  /** 日期在未来 The day has not come yet. */
  DATE_IN_FUTURE: 'DATE_IN_FUTURE',
  /** 单位已报到 The unit has an open report to this community. */
  UNIT_ALREADY_REPORTED: 'UNIT_ALREADY_REPORTED',
  /** 单位报到已撤回 The report of the unit is not open. */
  UNIT_REPORT_NOT_OPEN: 'UNIT_REPORT_NOT_OPEN',
  /** 期限无效 The term ends before it starts, before today, or after more than five years. */
  INVALID_TERM: 'INVALID_TERM',
  /** 尚未到期限 The term has not begun. */
  TERM_NOT_BEGUN: 'TERM_NOT_BEGUN',
  /** 期限已过 The term is over. */
  TERM_OVER: 'TERM_OVER',
  /** 已签署 This party has signed. */
  ALREADY_SIGNED: 'ALREADY_SIGNED'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type MemberReportSubmitInput = {
  /** 报到社区 */
  communityId: Scalars['ID']['input'];
  /** 姓名 1–100 characters; encrypted at rest. */
  name: Scalars['String']['input'];
  /** 公民身份号码 18 characters with a valid check character (GB 11643-1999); never stored, only its keyed hash. */
  idNumber: Scalars['String']['input'];
  /** 手机号 11 digits; encrypted at rest. */
  phone: Scalars['String']['input'];
  /** 所在单位 */
  unitName: Scalars['String']['input'];
  /** 所在单位的报到 Id of the unit's report, to whichever community; it must be open (UNIT_REPORT_NOT_OPEN). */
  unitReportId?: InputMaybe<Scalars['ID']['input']>;
  /** 特长 At most 20. */
  skills?: Array<Scalars['String']['input']>;
  /** 每周可服务时长 Minutes per week, 30 to 2400. */
  weeklyMinutes: Scalars['Int']['input'];
  /** 认领岗位 At most 10. */
  pledgedPosts?: Array<Scalars['String']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MemberReportAcceptInput = {
  memberReportId: Scalars['ID']['input'];
};

export type MemberReportActivateInput = {
  memberReportId: Scalars['ID']['input'];
};

export type MemberReportSuspendInput = {
  memberReportId: Scalars['ID']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

export type MemberReportWithdrawInput = {
  memberReportId: Scalars['ID']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

export type MemberReportCommentInput = {
  memberReportId: Scalars['ID']['input'];
  comment: Scalars['String']['input'];
};

export type MemberReportSubmitPayload = {
  __typename?: 'MemberReportSubmitPayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export type MemberReportAcceptPayload = {
  __typename?: 'MemberReportAcceptPayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export type MemberReportActivatePayload = {
  __typename?: 'MemberReportActivatePayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export type MemberReportSuspendPayload = {
  __typename?: 'MemberReportSuspendPayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export type MemberReportWithdrawPayload = {
  __typename?: 'MemberReportWithdrawPayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export type MemberReportCommentPayload = {
  __typename?: 'MemberReportCommentPayload';
  memberReport?: Maybe<MemberReport>;
  userErrors: Array<UserError>;
};

export const PartyOrganizationLevel = {
  /** 党工委 Serves a subdistrict, or a district; the root of a chain. */
  SUBDISTRICT_WORKING_COMMITTEE: 'SUBDISTRICT_WORKING_COMMITTEE',
  /** 社区党委 Serves a community. */
  COMMUNITY_COMMITTEE: 'COMMUNITY_COMMITTEE',
  /** 小区党支部 Serves the grid its estate lies in, or the community when the estate spreads over several grids. */
  ESTATE_BRANCH: 'ESTATE_BRANCH',
  /** 楼栋党小组 Serves a micro-grid, or the smallest area around its building where there is none. */
  BUILDING_GROUP: 'BUILDING_GROUP'
} as const;

export type PartyOrganizationLevel = typeof PartyOrganizationLevel[keyof typeof PartyOrganizationLevel];
/** 党组织 A Party organization of the four-level chain (党工委—社区党委—小区党支部—楼栋党小组). */
export type PartyOrganization = {
  __typename?: 'PartyOrganization';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  level: PartyOrganizationLevel;
  /** 上级党组织 Null for a working committee, and when it is not yours to see. */
  parent?: Maybe<PartyOrganization>;
  /** 各级上级 From the root down to the parent; only those you may see. */
  ancestors: Array<PartyOrganization>;
  /** 服务区域 */
  area: Area;
  /** 下级党组织 One level below. */
  children: PartyOrganizationConnection;
  /** 党员中心户 Of this organization and all below it. */
  hubHouseholds: HubHouseholdConnection;
  /** 党员 Of this organization and all below it. With the scope `member:read`; everybody sees their own membership. */
  members: PartyMemberConnection;
  /** 下级统计 What lies below; for any number of organizations in the same number of round trips, however deep they reach. */
  subtreeCounts: PartySubtreeCounts;
  definedAt: Scalars['DateTime']['output'];
  /** 责任清单 Tasks this organization itself owns. */
  tasks: OrganizationTaskConnection;
};


/** 党组织 A Party organization of the four-level chain (党工委—社区党委—小区党支部—楼栋党小组). */
export type PartyOrganizationChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 党组织 A Party organization of the four-level chain (党工委—社区党委—小区党支部—楼栋党小组). */
export type PartyOrganizationHubHouseholdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 党组织 A Party organization of the four-level chain (党工委—社区党委—小区党支部—楼栋党小组). */
export type PartyOrganizationMembersArgs = {
  filter?: InputMaybe<PartyMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 党组织 A Party organization of the four-level chain (党工委—社区党委—小区党支部—楼栋党小组). */
export type PartyOrganizationTasksArgs = {
  filter?: InputMaybe<OrganizationTaskFilter>;
  orderBy?: InputMaybe<OrganizationTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 下级统计 Counts of everything below an organization, which does not count itself; its own members and hub households do. */
export type PartySubtreeCounts = {
  __typename?: 'PartySubtreeCounts';
  /** 小区党支部数 */
  branches: Scalars['Int']['output'];
  /** 楼栋党小组数 */
  groups: Scalars['Int']['output'];
  /** 党员中心户数 */
  hubHouseholds: Scalars['Int']['output'];
  /** 党员数 */
  members: Scalars['Int']['output'];
  /** 分类党员数 Every category, also those with 0. */
  membersByCategory: Array<PartyMemberCategoryCount>;
};

/** 党员人数 */
export type PartyMemberCounts = {
  __typename?: 'PartyMemberCounts';
  total: Scalars['Int']['output'];
  /** 分类党员数 Every category, also those with 0. */
  byCategory: Array<PartyMemberCategoryCount>;
};

export type PartyMemberCategoryCount = {
  __typename?: 'PartyMemberCategoryCount';
  category: PartyMemberCategory;
  count: Scalars['Int']['output'];
};

export type PartyOrganizationConnection = {
  __typename?: 'PartyOrganizationConnection';
  edges: Array<PartyOrganizationEdge>;
  nodes: Array<PartyOrganization>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type PartyOrganizationEdge = {
  __typename?: 'PartyOrganizationEdge';
  node: PartyOrganization;
  cursor: Scalars['String']['output'];
};

export type PartyOrganizationFilter = {
  /** 任一层级 Any of these levels; all when absent. */
  level?: InputMaybe<Array<PartyOrganizationLevel>>;
  /** 服务区域 Only organizations serving this area or one in it. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
};

export type AreaPartyOrganizationFilter = {
  /** 任一层级 Any of these levels; all when absent. */
  level?: InputMaybe<Array<PartyOrganizationLevel>>;
};

/** 党员中心户 A household of Party members that is open to its neighbours. */
export type HubHousehold = {
  __typename?: 'HubHousehold';
  id: Scalars['ID']['output'];
  /** 名称 What its door plate says. */
  name: Scalars['String']['output'];
  /** 所属党组织 A branch or group; null when it is not yours to see. */
  organization?: Maybe<PartyOrganization>;
  /** 户 Null when it is not linked to the register. */
  household?: Maybe<Household>;
  /** 户内党员 At most 10; only those you may see. */
  members: Array<PartyMember>;
  designatedAt: Scalars['DateTime']['output'];
};

export type HubHouseholdConnection = {
  __typename?: 'HubHouseholdConnection';
  edges: Array<HubHouseholdEdge>;
  nodes: Array<HubHousehold>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type HubHouseholdEdge = {
  __typename?: 'HubHouseholdEdge';
  node: HubHousehold;
  cursor: Scalars['String']['output'];
};

export const PartyMemberCategory = {
  /** 在职党员 */
  IN_SERVICE: 'IN_SERVICE',
  /** 退休党员 */
  RETIRED: 'RETIRED',
  /** 流动党员 */
  FLOATING: 'FLOATING',
  /** 无职党员 */
  UNASSIGNED: 'UNASSIGNED'
} as const;

export type PartyMemberCategory = typeof PartyMemberCategory[keyof typeof PartyMemberCategory];
/** 党员 A person's membership in a Party organization; one current membership per person. */
export type PartyMember = {
  __typename?: 'PartyMember';
  id: Scalars['ID']['output'];
  person: Person;
  /** 姓名 Masked (张**) unless it is your own or you may read personal data (`person:read-clear`); clear readings are logged. */
  name: Scalars['String']['output'];
  category: PartyMemberCategory;
  /** 入党日期 */
  joinedOn: Scalars['LocalDate']['output'];
  /** 所在党组织 Null when it is not yours to see. */
  organization?: Maybe<PartyOrganization>;
};

export type PartyMemberConnection = {
  __typename?: 'PartyMemberConnection';
  edges: Array<PartyMemberEdge>;
  nodes: Array<PartyMember>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type PartyMemberEdge = {
  __typename?: 'PartyMemberEdge';
  node: PartyMember;
  cursor: Scalars['String']['output'];
};

export type PartyMemberFilter = {
  /** 任一类别 Any of these categories; all when absent. */
  category?: InputMaybe<Array<PartyMemberCategory>>;
  /** 仅本级 Only members of the organization itself, not of those below it. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
};

export const UnitKind = {
  /** 机关事业单位 */
  AGENCY: 'AGENCY',
  /** 企业 */
  ENTERPRISE: 'ENTERPRISE',
  /** 社会组织 */
  SOCIAL: 'SOCIAL'
} as const;

export type UnitKind = typeof UnitKind[keyof typeof UnitKind];
export const UnitReportStatus = {
  /** 已提交 Waits for the community. */
  SUBMITTED: 'SUBMITTED',
  /** 已接收 */
  ACCEPTED: 'ACCEPTED',
  /** 服务中 */
  ACTIVE: 'ACTIVE',
  /** 已暂停 Cannot serve for a time. */
  SUSPENDED: 'SUSPENDED',
  /** 已撤回 Ended; history stays. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type UnitReportStatus = typeof UnitReportStatus[keyof typeof UnitReportStatus];
/** 单位报到 A unit's report to the community where it stands (双报到之单位报到). */
export type UnitReport = {
  __typename?: 'UnitReport';
  id: Scalars['ID']['output'];
  status: UnitReportStatus;
  unitName: Scalars['String']['output'];
  unitKind: UnitKind;
  /** 统一社会信用代码 18 characters (GB 32100-2015). */
  creditCode: Scalars['String']['output'];
  /** 报到社区 */
  community: Area;
  /** 单位代表 Who acts for the unit: sees this report and signs contracts. */
  representative: Person;
  /** 联系人 Masked (张**) unless you act for the unit or may read personal data (`person:read-clear`); clear readings are logged. */
  contactName: Scalars['String']['output'];
  /** 联系电话 Masked (138****5678) by the same rule. */
  contactPhone: Scalars['String']['output'];
  /** 本单位在职党员报到 Of members who named this report, newest first; the unit's representative sees them all. */
  memberReports: MemberReportConnection;
  /** 本年度服务时长 Minutes certified for the unit's members in this calendar year (Asia/Shanghai), in whichever community they serve. */
  yearMinutes: Scalars['Int']['output'];
  /** 社区评价 Null until the community has commented. */
  comment?: Maybe<Scalars['String']['output']>;
  /** 暂停或撤回原因 */
  reason?: Maybe<Scalars['String']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** 单位报到 A unit's report to the community where it stands (双报到之单位报到). */
export type UnitReportMemberReportsArgs = {
  filter?: InputMaybe<MemberReportFilter>;
  orderBy?: InputMaybe<MemberReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type UnitReportConnection = {
  __typename?: 'UnitReportConnection';
  edges: Array<UnitReportEdge>;
  nodes: Array<UnitReport>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type UnitReportEdge = {
  __typename?: 'UnitReportEdge';
  node: UnitReport;
  cursor: Scalars['String']['output'];
};

export type UnitReportFilter = {
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<UnitReportStatus>>;
  /** 任一类别 Any of these kinds; all when absent. */
  kind?: InputMaybe<Array<UnitKind>>;
};

export type UnitReportOrder = {
  field: UnitReportOrderField;
  direction?: SortDirection;
};

export const UnitReportOrderField = {
  SUBMITTED_AT: 'SUBMITTED_AT'
} as const;

export type UnitReportOrderField = typeof UnitReportOrderField[keyof typeof UnitReportOrderField];
export const CoBuildingContractStatus = {
  /** 草拟 Waits for signatures. */
  DRAFT: 'DRAFT',
  /** 已签署 Every party has signed. */
  SIGNED: 'SIGNED',
  /** 履行中 */
  ACTIVE: 'ACTIVE',
  /** 已履行 */
  FULFILLED: 'FULFILLED',
  /** 已到期 The term was over before it was fulfilled. */
  EXPIRED: 'EXPIRED',
  /** 已终止 */
  TERMINATED: 'TERMINATED'
} as const;

export type CoBuildingContractStatus = typeof CoBuildingContractStatus[keyof typeof CoBuildingContractStatus];
/** 共建契约 A contract of a community with stationed units: what is needed, what is offered, for how long (红色契约、结对共建). */
export type CoBuildingContract = {
  __typename?: 'CoBuildingContract';
  id: Scalars['ID']['output'];
  status: CoBuildingContractStatus;
  title: Scalars['String']['output'];
  community: Area;
  /** 社区党委 The community committee, where one is named; null also when it is not yours to see. */
  partyOrganization?: Maybe<PartyOrganization>;
  parties: Array<CoBuildingParty>;
  /** 需求清单 */
  needs: Array<Scalars['String']['output']>;
  /** 资源清单 */
  resources: Array<Scalars['String']['output']>;
  /** 期限首日 */
  startsOn: Scalars['LocalDate']['output'];
  /** 期限末日 The contract expires when this day is over in China. */
  endsOn: Scalars['LocalDate']['output'];
  /** 终止原因 */
  reason?: Maybe<Scalars['String']['output']>;
  draftedAt: Scalars['DateTime']['output'];
  /** 结束时间 When it was fulfilled, expired or terminated. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
};

export const CoBuildingPartyKind = {
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 单位 */
  UNIT: 'UNIT'
} as const;

export type CoBuildingPartyKind = typeof CoBuildingPartyKind[keyof typeof CoBuildingPartyKind];
/** 契约方 */
export type CoBuildingParty = {
  __typename?: 'CoBuildingParty';
  /** Id of the community or of the unit's report; `contractSign` takes it as `partyId`. */
  id: Scalars['ID']['output'];
  kind: CoBuildingPartyKind;
  name: Scalars['String']['output'];
  /** 单位 Null for the community, and when the report is not yours to see. */
  unit?: Maybe<UnitReport>;
  /** 签署时间 Null until signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签署人 */
  signedBy?: Maybe<Person>;
};

export type CoBuildingContractConnection = {
  __typename?: 'CoBuildingContractConnection';
  edges: Array<CoBuildingContractEdge>;
  nodes: Array<CoBuildingContract>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type CoBuildingContractEdge = {
  __typename?: 'CoBuildingContractEdge';
  node: CoBuildingContract;
  cursor: Scalars['String']['output'];
};

export type CoBuildingContractFilter = {
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<CoBuildingContractStatus>>;
};

export type CoBuildingContractOrder = {
  field: CoBuildingContractOrderField;
  direction?: SortDirection;
};

export const CoBuildingContractOrderField = {
  DRAFTED_AT: 'DRAFTED_AT'
} as const;

export type CoBuildingContractOrderField = typeof CoBuildingContractOrderField[keyof typeof CoBuildingContractOrderField];
export type PartyOrganizationDefineInput = {
  /** 名称 1–100 characters. */
  name: Scalars['String']['input'];
  level: PartyOrganizationLevel;
  /** 上级党组织 Absent for a working committee. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 服务区域 */
  areaId: Scalars['ID']['input'];
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PartyOrganizationRowInput = {
  /** 行键 A name of your making by which later rows name this one as their parent. */
  key?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  level: PartyOrganizationLevel;
  /** 上级党组织 One that exists; or `parentKey`. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 上级行键 The `key` of an earlier row; or `parentId`. */
  parentKey?: InputMaybe<Scalars['String']['input']>;
  areaId: Scalars['ID']['input'];
};

export type PartyOrganizationsDefineInput = {
  /** 1 to 200 rows. */
  organizations: Array<PartyOrganizationRowInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PartyOrganizationMoveInput = {
  partyOrganizationId: Scalars['ID']['input'];
  /** 新的上级党组织 */
  parentId: Scalars['ID']['input'];
};

export type PartyOrganizationRenameInput = {
  partyOrganizationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type HubHouseholdRowInput = {
  /** 名称 1–100 characters, unique in the organization. */
  name: Scalars['String']['input'];
  /** 户 Where the household is in the register. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 户内党员 At most 10 members of the organization or one below it. */
  memberIds?: Array<Scalars['ID']['input']>;
};

export type HubHouseholdsDesignateInput = {
  /** 小区党支部或楼栋党小组 */
  partyOrganizationId: Scalars['ID']['input'];
  /** 1 to 200 rows. */
  hubHouseholds: Array<HubHouseholdRowInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PartyMemberRowInput = {
  /** 姓名 1–100 characters; encrypted at rest. */
  name: Scalars['String']['input'];
  /** 公民身份号码 18 characters with a valid check character (GB 11643-1999); never stored, only its keyed hash. */
  idNumber: Scalars['String']['input'];
  category: PartyMemberCategory;
  /** 入党日期 Not in the future. */
  joinedOn: Scalars['LocalDate']['input'];
};

export type PartyMembersAdmitInput = {
  partyOrganizationId: Scalars['ID']['input'];
  /** 1 to 200 rows. */
  members: Array<PartyMemberRowInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UnitReportSubmitInput = {
  /** 报到社区 */
  communityId: Scalars['ID']['input'];
  /** 单位名称 */
  unitName: Scalars['String']['input'];
  unitKind: UnitKind;
  /** 统一社会信用代码 18 characters with a valid check character (GB 32100-2015). */
  creditCode: Scalars['String']['input'];
  /** 联系人 1–100 characters; encrypted at rest. */
  contactName: Scalars['String']['input'];
  /** 联系电话 11 digits; encrypted at rest. */
  contactPhone: Scalars['String']['input'];
  /** 单位代表 Id of the person who acts for the unit; you, when absent. */
  representativeId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UnitReportAcceptInput = {
  unitReportId: Scalars['ID']['input'];
};

export type UnitReportActivateInput = {
  unitReportId: Scalars['ID']['input'];
};

export type UnitReportSuspendInput = {
  unitReportId: Scalars['ID']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

export type UnitReportWithdrawInput = {
  unitReportId: Scalars['ID']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

export type UnitReportCommentInput = {
  unitReportId: Scalars['ID']['input'];
  comment: Scalars['String']['input'];
};

export type ContractDraftInput = {
  communityId: Scalars['ID']['input'];
  /** 社区党委 The committee that stands for the community. */
  partyOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** 单位报到 1 to 50 open reports of units to this community. */
  unitReportIds: Array<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  /** 需求清单 At most 50. */
  needs?: Array<Scalars['String']['input']>;
  /** 资源清单 At most 50. */
  resources?: Array<Scalars['String']['input']>;
  startsOn: Scalars['LocalDate']['input'];
  /** 期限末日 Not before today, at most five years after `startsOn`. */
  endsOn: Scalars['LocalDate']['input'];
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ContractSignInput = {
  contractId: Scalars['ID']['input'];
  /** 契约方 The `id` of the party you sign for. */
  partyId: Scalars['ID']['input'];
};

export type ContractActivateInput = {
  contractId: Scalars['ID']['input'];
};

export type ContractFulfilInput = {
  contractId: Scalars['ID']['input'];
};

export type ContractTerminateInput = {
  contractId: Scalars['ID']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

export type PartyOrganizationDefinePayload = {
  __typename?: 'PartyOrganizationDefinePayload';
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type PartyOrganizationMovePayload = {
  __typename?: 'PartyOrganizationMovePayload';
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type PartyOrganizationRenamePayload = {
  __typename?: 'PartyOrganizationRenamePayload';
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type PartyOrganizationsDefinePayload = {
  __typename?: 'PartyOrganizationsDefinePayload';
  /** In the order of the rows. */
  partyOrganizations?: Maybe<Array<PartyOrganization>>;
  userErrors: Array<UserError>;
};

export type HubHouseholdsDesignatePayload = {
  __typename?: 'HubHouseholdsDesignatePayload';
  /** In the order of the rows. */
  hubHouseholds?: Maybe<Array<HubHousehold>>;
  userErrors: Array<UserError>;
};

export type PartyMembersAdmitPayload = {
  __typename?: 'PartyMembersAdmitPayload';
  /** In the order of the rows. */
  partyMembers?: Maybe<Array<PartyMember>>;
  userErrors: Array<UserError>;
};

export type UnitReportSubmitPayload = {
  __typename?: 'UnitReportSubmitPayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type UnitReportAcceptPayload = {
  __typename?: 'UnitReportAcceptPayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type UnitReportActivatePayload = {
  __typename?: 'UnitReportActivatePayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type UnitReportSuspendPayload = {
  __typename?: 'UnitReportSuspendPayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type UnitReportWithdrawPayload = {
  __typename?: 'UnitReportWithdrawPayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type UnitReportCommentPayload = {
  __typename?: 'UnitReportCommentPayload';
  unitReport?: Maybe<UnitReport>;
  userErrors: Array<UserError>;
};

export type ContractDraftPayload = {
  __typename?: 'ContractDraftPayload';
  contract?: Maybe<CoBuildingContract>;
  userErrors: Array<UserError>;
};

export type ContractSignPayload = {
  __typename?: 'ContractSignPayload';
  contract?: Maybe<CoBuildingContract>;
  userErrors: Array<UserError>;
};

export type ContractActivatePayload = {
  __typename?: 'ContractActivatePayload';
  contract?: Maybe<CoBuildingContract>;
  userErrors: Array<UserError>;
};

export type ContractFulfilPayload = {
  __typename?: 'ContractFulfilPayload';
  contract?: Maybe<CoBuildingContract>;
  userErrors: Array<UserError>;
};

export type ContractTerminatePayload = {
  __typename?: 'ContractTerminatePayload';
  contract?: Maybe<CoBuildingContract>;
  userErrors: Array<UserError>;
};

export const ResponseUnitKind = {
  /** 组织 Known by its organization. */
  ORGANIZATION: 'ORGANIZATION',
  /** 办理单位 Its organization is not known. */
  HANDLER: 'HANDLER',
  /** 报到单位 Known by the report of the unit whose members serve. */
  UNIT_REPORT: 'UNIT_REPORT'
} as const;

export type ResponseUnitKind = typeof ResponseUnitKind[keyof typeof ResponseUnitKind];
/**
 * 部门响应指标 How one unit answered whistles, and how residents rated its work, in one community and month. Departments,
 * stationed units and social organizations; property firms have figures of their own (Query.firmHandlingFigures).
 */
export type ResponseFigure = {
  __typename?: 'ResponseFigure';
  id: Scalars['ID']['output'];
  /** 单位 Id of the organization, the handling unit or the unit's report, by `kind`. */
  unitId: Scalars['ID']['output'];
  kind: ResponseUnitKind;
  /** 组织 Null when it is none or not yours to see. */
  organization?: Maybe<PartyOrganization>;
  /** 单位报到 Null when it is none or not yours to see. */
  unitReport?: Maybe<UnitReport>;
  /** 办理单位 Ids of the handling units that act for it. */
  handlerUnitIds: Array<Scalars['ID']['output']>;
  community: Area;
  /** 月份 In China, e.g. `2026-03`; a whistle counts when it is closed. */
  month: Scalars['String']['output'];
  /** 吹叫次数 */
  called: Scalars['Int']['output'];
  /** 牵头次数 */
  led: Scalars['Int']['output'];
  /** 已报到 */
  responded: Scalars['Int']['output'];
  /** 按时报到 */
  onTime: Scalars['Int']['output'];
  /** 响应率 responded ÷ called, 0–1; null of nothing. */
  responseRate?: Maybe<Scalars['Float']['output']>;
  /** 按时率 onTime ÷ called, 0–1; null of nothing. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** 平均响应时长 Hours from the whistle to the report; null of nothing. */
  averageHours?: Maybe<Scalars['Float']['output']>;
  /** 社区评分 Average, 0–100; null of nothing. */
  averageScore?: Maybe<Scalars['Float']['output']>;
  /** 已评判 Calls whose outcome the community has told. */
  judged: Scalars['Int']['output'];
  /** 已解决 */
  solved: Scalars['Int']['output'];
  /** 解决率 solved ÷ judged, 0–1; null of nothing. */
  solvedRate?: Maybe<Scalars['Float']['output']>;
  /** 居民评价数 */
  ratings: Scalars['Int']['output'];
  /** 居民平均评价 Stars, 1–5; null of nothing. */
  averageStars?: Maybe<Scalars['Float']['output']>;
};

export type ResponseFigureConnection = {
  __typename?: 'ResponseFigureConnection';
  edges: Array<ResponseFigureEdge>;
  nodes: Array<ResponseFigure>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResponseFigureEdge = {
  __typename?: 'ResponseFigureEdge';
  node: ResponseFigure;
  cursor: Scalars['String']['output'];
};

export type ResponseFigureFilter = {
  /** This month and later ones, e.g. `2026-01`. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** This month and earlier ones, e.g. `2026-12`. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Of one unit, by the id of `unitId`. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Of whichever this handling unit acts for. */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ResponseFigureOrder = {
  field: ResponseFigureOrderField;
  direction?: SortDirection;
};

export const ResponseFigureOrderField = {
  /** 月份 */
  MONTH: 'MONTH',
  /** 吹叫次数 */
  CALLED: 'CALLED'
} as const;

export type ResponseFigureOrderField = typeof ResponseFigureOrderField[keyof typeof ResponseFigureOrderField];
export const OrganizationTaskStatus = {
  /** 进行中 */
  OPEN: 'OPEN',
  /** 逾期 Its due date is over and it is not done. */
  OVERDUE: 'OVERDUE',
  /** 已销号 */
  DONE: 'DONE'
} as const;

export type OrganizationTaskStatus = typeof OrganizationTaskStatus[keyof typeof OrganizationTaskStatus];
/** 责任清单事项 One item of a resolution whose owner is an organization or a handling unit, as the owner keeps it. */
export type OrganizationTask = {
  __typename?: 'OrganizationTask';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  status: OrganizationTaskStatus;
  /** 责任主体 Id of the organization or handling unit. */
  ownerId: Scalars['ID']['output'];
  /** 责任党组织 Null when the owner is no Party organization, or not yours to see. */
  organization?: Maybe<PartyOrganization>;
  /** 所属区域 The area of the resolution. */
  area: Area;
  /** 决议事项 The item of the resolution it comes from. */
  responsibilityItem: ResponsibilityItem;
  /** 决议 */
  resolution: Resolution;
  assignedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  /** 逾期时间 Stays after it is done; null when it was not late. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 进展 The latest 50, oldest first. */
  reports: Array<OrganizationTaskReport>;
  /** 销号时间 Null until then. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 进展 What the owner told. */
export type OrganizationTaskReport = {
  __typename?: 'OrganizationTaskReport';
  at: Scalars['DateTime']['output'];
  by: Person;
  text: Scalars['String']['output'];
};

export type ResponsibilityItem = {
  __typename?: 'ResponsibilityItem';
  id: Scalars['ID']['output'];
};

export type Resolution = {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
};

export type OrganizationTaskConnection = {
  __typename?: 'OrganizationTaskConnection';
  edges: Array<OrganizationTaskEdge>;
  nodes: Array<OrganizationTask>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizationTaskEdge = {
  __typename?: 'OrganizationTaskEdge';
  node: OrganizationTask;
  cursor: Scalars['String']['output'];
};

export type OrganizationTaskFilter = {
  /** 任一状态 Any of these states; all when absent. */
  status?: InputMaybe<Array<OrganizationTaskStatus>>;
  /** 责任主体 */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 决议 Only tasks of this resolution. */
  resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 到期早于 */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type OrganizationTaskOrder = {
  field: OrganizationTaskOrderField;
  direction?: SortDirection;
};

export const OrganizationTaskOrderField = {
  /** 到期时间 */
  DUE_AT: 'DUE_AT'
} as const;

export type OrganizationTaskOrderField = typeof OrganizationTaskOrderField[keyof typeof OrganizationTaskOrderField];
export type OrganizationTaskReportInput = {
  organizationTaskId: Scalars['ID']['input'];
  /** 进展 1–4,000 characters. */
  text: Scalars['String']['input'];
};

export type OrganizationTaskCloseInput = {
  organizationTaskId: Scalars['ID']['input'];
  /** 结果 1–4,000 characters; the last report. */
  text: Scalars['String']['input'];
};

export type OrganizationTaskReportPayload = {
  __typename?: 'OrganizationTaskReportPayload';
  organizationTask?: Maybe<OrganizationTask>;
  userErrors: Array<UserError>;
};

export type OrganizationTaskClosePayload = {
  __typename?: 'OrganizationTaskClosePayload';
  organizationTask?: Maybe<OrganizationTask>;
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
  MemberReport: MemberReport;
  PartyOrganization: PartyOrganization;
  HubHousehold: HubHousehold;
  PartyMember: PartyMember;
  UnitReport: UnitReport;
  CoBuildingContract: CoBuildingContract;
  OrganizationTask: OrganizationTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  MemberReport:
    ( { __typename: 'MemberReport' }
    & GraphQLRecursivePick<FederationTypes['MemberReport'], {"id":true}> );
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}> );
  HubHousehold:
    ( { __typename: 'HubHousehold' }
    & GraphQLRecursivePick<FederationTypes['HubHousehold'], {"id":true}> );
  PartyMember:
    ( { __typename: 'PartyMember' }
    & GraphQLRecursivePick<FederationTypes['PartyMember'], {"id":true}> );
  UnitReport:
    ( { __typename: 'UnitReport' }
    & GraphQLRecursivePick<FederationTypes['UnitReport'], {"id":true}> );
  CoBuildingContract:
    ( { __typename: 'CoBuildingContract' }
    & GraphQLRecursivePick<FederationTypes['CoBuildingContract'], {"id":true}> );
  OrganizationTask:
    ( { __typename: 'OrganizationTask' }
    & GraphQLRecursivePick<FederationTypes['OrganizationTask'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Area: ResolverTypeWrapper<AreaMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  Household: ResolverTypeWrapper<HouseholdMapper>;
  MemberReportStatus: MemberReportStatus;
  MemberReport: ResolverTypeWrapper<MemberReportMapper>;
  MemberReportConnection: ResolverTypeWrapper<MemberReportConnectionMapper>;
  MemberReportEdge: ResolverTypeWrapper<Omit<MemberReportEdge, 'node'> & { node: ResolversTypes['MemberReport'] }>;
  MemberReportFilter: MemberReportFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MemberReportOrder: MemberReportOrder;
  MemberReportOrderField: MemberReportOrderField;
  SortDirection: SortDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: UserErrorCode;
  MemberReportSubmitInput: MemberReportSubmitInput;
  MemberReportAcceptInput: MemberReportAcceptInput;
  MemberReportActivateInput: MemberReportActivateInput;
  MemberReportSuspendInput: MemberReportSuspendInput;
  MemberReportWithdrawInput: MemberReportWithdrawInput;
  MemberReportCommentInput: MemberReportCommentInput;
  MemberReportSubmitPayload: ResolverTypeWrapper<Omit<MemberReportSubmitPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberReportAcceptPayload: ResolverTypeWrapper<Omit<MemberReportAcceptPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberReportActivatePayload: ResolverTypeWrapper<Omit<MemberReportActivatePayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberReportSuspendPayload: ResolverTypeWrapper<Omit<MemberReportSuspendPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberReportWithdrawPayload: ResolverTypeWrapper<Omit<MemberReportWithdrawPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberReportCommentPayload: ResolverTypeWrapper<Omit<MemberReportCommentPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversTypes['MemberReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyOrganizationLevel: PartyOrganizationLevel;
  PartyOrganization: ResolverTypeWrapper<PartyOrganizationMapper>;
  PartySubtreeCounts: ResolverTypeWrapper<PartySubtreeCounts>;
  PartyMemberCounts: ResolverTypeWrapper<PartyMemberCounts>;
  PartyMemberCategoryCount: ResolverTypeWrapper<PartyMemberCategoryCount>;
  PartyOrganizationConnection: ResolverTypeWrapper<PartyOrganizationConnectionMapper>;
  PartyOrganizationEdge: ResolverTypeWrapper<Omit<PartyOrganizationEdge, 'node'> & { node: ResolversTypes['PartyOrganization'] }>;
  PartyOrganizationFilter: PartyOrganizationFilter;
  AreaPartyOrganizationFilter: AreaPartyOrganizationFilter;
  HubHousehold: ResolverTypeWrapper<HubHouseholdMapper>;
  HubHouseholdConnection: ResolverTypeWrapper<HubHouseholdConnectionMapper>;
  HubHouseholdEdge: ResolverTypeWrapper<Omit<HubHouseholdEdge, 'node'> & { node: ResolversTypes['HubHousehold'] }>;
  PartyMemberCategory: PartyMemberCategory;
  PartyMember: ResolverTypeWrapper<PartyMemberMapper>;
  PartyMemberConnection: ResolverTypeWrapper<PartyMemberConnectionMapper>;
  PartyMemberEdge: ResolverTypeWrapper<Omit<PartyMemberEdge, 'node'> & { node: ResolversTypes['PartyMember'] }>;
  PartyMemberFilter: PartyMemberFilter;
  UnitKind: UnitKind;
  UnitReportStatus: UnitReportStatus;
  UnitReport: ResolverTypeWrapper<UnitReportMapper>;
  UnitReportConnection: ResolverTypeWrapper<UnitReportConnectionMapper>;
  UnitReportEdge: ResolverTypeWrapper<Omit<UnitReportEdge, 'node'> & { node: ResolversTypes['UnitReport'] }>;
  UnitReportFilter: UnitReportFilter;
  UnitReportOrder: UnitReportOrder;
  UnitReportOrderField: UnitReportOrderField;
  CoBuildingContractStatus: CoBuildingContractStatus;
  CoBuildingContract: ResolverTypeWrapper<CoBuildingContractMapper>;
  CoBuildingPartyKind: CoBuildingPartyKind;
  CoBuildingParty: ResolverTypeWrapper<CoBuildingPartyMapper>;
  CoBuildingContractConnection: ResolverTypeWrapper<CoBuildingContractConnectionMapper>;
  CoBuildingContractEdge: ResolverTypeWrapper<Omit<CoBuildingContractEdge, 'node'> & { node: ResolversTypes['CoBuildingContract'] }>;
  CoBuildingContractFilter: CoBuildingContractFilter;
  CoBuildingContractOrder: CoBuildingContractOrder;
  CoBuildingContractOrderField: CoBuildingContractOrderField;
  PartyOrganizationDefineInput: PartyOrganizationDefineInput;
  PartyOrganizationRowInput: PartyOrganizationRowInput;
  PartyOrganizationsDefineInput: PartyOrganizationsDefineInput;
  PartyOrganizationMoveInput: PartyOrganizationMoveInput;
  PartyOrganizationRenameInput: PartyOrganizationRenameInput;
  HubHouseholdRowInput: HubHouseholdRowInput;
  HubHouseholdsDesignateInput: HubHouseholdsDesignateInput;
  PartyMemberRowInput: PartyMemberRowInput;
  PartyMembersAdmitInput: PartyMembersAdmitInput;
  UnitReportSubmitInput: UnitReportSubmitInput;
  UnitReportAcceptInput: UnitReportAcceptInput;
  UnitReportActivateInput: UnitReportActivateInput;
  UnitReportSuspendInput: UnitReportSuspendInput;
  UnitReportWithdrawInput: UnitReportWithdrawInput;
  UnitReportCommentInput: UnitReportCommentInput;
  ContractDraftInput: ContractDraftInput;
  ContractSignInput: ContractSignInput;
  ContractActivateInput: ContractActivateInput;
  ContractFulfilInput: ContractFulfilInput;
  ContractTerminateInput: ContractTerminateInput;
  PartyOrganizationDefinePayload: ResolverTypeWrapper<Omit<PartyOrganizationDefinePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyOrganizationMovePayload: ResolverTypeWrapper<Omit<PartyOrganizationMovePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyOrganizationRenamePayload: ResolverTypeWrapper<Omit<PartyOrganizationRenamePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyOrganizationsDefinePayload: ResolverTypeWrapper<Omit<PartyOrganizationsDefinePayload, 'partyOrganizations' | 'userErrors'> & { partyOrganizations?: Maybe<Array<ResolversTypes['PartyOrganization']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  HubHouseholdsDesignatePayload: ResolverTypeWrapper<Omit<HubHouseholdsDesignatePayload, 'hubHouseholds' | 'userErrors'> & { hubHouseholds?: Maybe<Array<ResolversTypes['HubHousehold']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyMembersAdmitPayload: ResolverTypeWrapper<Omit<PartyMembersAdmitPayload, 'partyMembers' | 'userErrors'> & { partyMembers?: Maybe<Array<ResolversTypes['PartyMember']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportSubmitPayload: ResolverTypeWrapper<Omit<UnitReportSubmitPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportAcceptPayload: ResolverTypeWrapper<Omit<UnitReportAcceptPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportActivatePayload: ResolverTypeWrapper<Omit<UnitReportActivatePayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportSuspendPayload: ResolverTypeWrapper<Omit<UnitReportSuspendPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportWithdrawPayload: ResolverTypeWrapper<Omit<UnitReportWithdrawPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnitReportCommentPayload: ResolverTypeWrapper<Omit<UnitReportCommentPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversTypes['UnitReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContractDraftPayload: ResolverTypeWrapper<Omit<ContractDraftPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['CoBuildingContract']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContractSignPayload: ResolverTypeWrapper<Omit<ContractSignPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['CoBuildingContract']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContractActivatePayload: ResolverTypeWrapper<Omit<ContractActivatePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['CoBuildingContract']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContractFulfilPayload: ResolverTypeWrapper<Omit<ContractFulfilPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['CoBuildingContract']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContractTerminatePayload: ResolverTypeWrapper<Omit<ContractTerminatePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversTypes['CoBuildingContract']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResponseUnitKind: ResponseUnitKind;
  ResponseFigure: ResolverTypeWrapper<ResponseFigureMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ResponseFigureConnection: ResolverTypeWrapper<ResponseFigureConnectionMapper>;
  ResponseFigureEdge: ResolverTypeWrapper<Omit<ResponseFigureEdge, 'node'> & { node: ResolversTypes['ResponseFigure'] }>;
  ResponseFigureFilter: ResponseFigureFilter;
  ResponseFigureOrder: ResponseFigureOrder;
  ResponseFigureOrderField: ResponseFigureOrderField;
  OrganizationTaskStatus: OrganizationTaskStatus;
  OrganizationTask: ResolverTypeWrapper<OrganizationTaskMapper>;
  OrganizationTaskReport: ResolverTypeWrapper<Omit<OrganizationTaskReport, 'by'> & { by: ResolversTypes['Person'] }>;
  ResponsibilityItem: ResolverTypeWrapper<ResponsibilityItemMapper>;
  Resolution: ResolverTypeWrapper<ResolutionMapper>;
  OrganizationTaskConnection: ResolverTypeWrapper<OrganizationTaskConnectionMapper>;
  OrganizationTaskEdge: ResolverTypeWrapper<Omit<OrganizationTaskEdge, 'node'> & { node: ResolversTypes['OrganizationTask'] }>;
  OrganizationTaskFilter: OrganizationTaskFilter;
  OrganizationTaskOrder: OrganizationTaskOrder;
  OrganizationTaskOrderField: OrganizationTaskOrderField;
  OrganizationTaskReportInput: OrganizationTaskReportInput;
  OrganizationTaskCloseInput: OrganizationTaskCloseInput;
  OrganizationTaskReportPayload: ResolverTypeWrapper<Omit<OrganizationTaskReportPayload, 'organizationTask' | 'userErrors'> & { organizationTask?: Maybe<ResolversTypes['OrganizationTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationTaskClosePayload: ResolverTypeWrapper<Omit<OrganizationTaskClosePayload, 'organizationTask' | 'userErrors'> & { organizationTask?: Maybe<ResolversTypes['OrganizationTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  Person: PersonMapper;
  Household: HouseholdMapper;
  MemberReport: MemberReportMapper;
  MemberReportConnection: MemberReportConnectionMapper;
  MemberReportEdge: Omit<MemberReportEdge, 'node'> & { node: ResolversParentTypes['MemberReport'] };
  MemberReportFilter: MemberReportFilter;
  Boolean: Scalars['Boolean']['output'];
  MemberReportOrder: MemberReportOrder;
  PageInfo: PageInfo;
  UserError: UserErrorMapper;
  MemberReportSubmitInput: MemberReportSubmitInput;
  MemberReportAcceptInput: MemberReportAcceptInput;
  MemberReportActivateInput: MemberReportActivateInput;
  MemberReportSuspendInput: MemberReportSuspendInput;
  MemberReportWithdrawInput: MemberReportWithdrawInput;
  MemberReportCommentInput: MemberReportCommentInput;
  MemberReportSubmitPayload: Omit<MemberReportSubmitPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberReportAcceptPayload: Omit<MemberReportAcceptPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberReportActivatePayload: Omit<MemberReportActivatePayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberReportSuspendPayload: Omit<MemberReportSuspendPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberReportWithdrawPayload: Omit<MemberReportWithdrawPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberReportCommentPayload: Omit<MemberReportCommentPayload, 'memberReport' | 'userErrors'> & { memberReport?: Maybe<ResolversParentTypes['MemberReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyOrganization: PartyOrganizationMapper;
  PartySubtreeCounts: PartySubtreeCounts;
  PartyMemberCounts: PartyMemberCounts;
  PartyMemberCategoryCount: PartyMemberCategoryCount;
  PartyOrganizationConnection: PartyOrganizationConnectionMapper;
  PartyOrganizationEdge: Omit<PartyOrganizationEdge, 'node'> & { node: ResolversParentTypes['PartyOrganization'] };
  PartyOrganizationFilter: PartyOrganizationFilter;
  AreaPartyOrganizationFilter: AreaPartyOrganizationFilter;
  HubHousehold: HubHouseholdMapper;
  HubHouseholdConnection: HubHouseholdConnectionMapper;
  HubHouseholdEdge: Omit<HubHouseholdEdge, 'node'> & { node: ResolversParentTypes['HubHousehold'] };
  PartyMember: PartyMemberMapper;
  PartyMemberConnection: PartyMemberConnectionMapper;
  PartyMemberEdge: Omit<PartyMemberEdge, 'node'> & { node: ResolversParentTypes['PartyMember'] };
  PartyMemberFilter: PartyMemberFilter;
  UnitReport: UnitReportMapper;
  UnitReportConnection: UnitReportConnectionMapper;
  UnitReportEdge: Omit<UnitReportEdge, 'node'> & { node: ResolversParentTypes['UnitReport'] };
  UnitReportFilter: UnitReportFilter;
  UnitReportOrder: UnitReportOrder;
  CoBuildingContract: CoBuildingContractMapper;
  CoBuildingParty: CoBuildingPartyMapper;
  CoBuildingContractConnection: CoBuildingContractConnectionMapper;
  CoBuildingContractEdge: Omit<CoBuildingContractEdge, 'node'> & { node: ResolversParentTypes['CoBuildingContract'] };
  CoBuildingContractFilter: CoBuildingContractFilter;
  CoBuildingContractOrder: CoBuildingContractOrder;
  PartyOrganizationDefineInput: PartyOrganizationDefineInput;
  PartyOrganizationRowInput: PartyOrganizationRowInput;
  PartyOrganizationsDefineInput: PartyOrganizationsDefineInput;
  PartyOrganizationMoveInput: PartyOrganizationMoveInput;
  PartyOrganizationRenameInput: PartyOrganizationRenameInput;
  HubHouseholdRowInput: HubHouseholdRowInput;
  HubHouseholdsDesignateInput: HubHouseholdsDesignateInput;
  PartyMemberRowInput: PartyMemberRowInput;
  PartyMembersAdmitInput: PartyMembersAdmitInput;
  UnitReportSubmitInput: UnitReportSubmitInput;
  UnitReportAcceptInput: UnitReportAcceptInput;
  UnitReportActivateInput: UnitReportActivateInput;
  UnitReportSuspendInput: UnitReportSuspendInput;
  UnitReportWithdrawInput: UnitReportWithdrawInput;
  UnitReportCommentInput: UnitReportCommentInput;
  ContractDraftInput: ContractDraftInput;
  ContractSignInput: ContractSignInput;
  ContractActivateInput: ContractActivateInput;
  ContractFulfilInput: ContractFulfilInput;
  ContractTerminateInput: ContractTerminateInput;
  PartyOrganizationDefinePayload: Omit<PartyOrganizationDefinePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyOrganizationMovePayload: Omit<PartyOrganizationMovePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyOrganizationRenamePayload: Omit<PartyOrganizationRenamePayload, 'partyOrganization' | 'userErrors'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyOrganizationsDefinePayload: Omit<PartyOrganizationsDefinePayload, 'partyOrganizations' | 'userErrors'> & { partyOrganizations?: Maybe<Array<ResolversParentTypes['PartyOrganization']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  HubHouseholdsDesignatePayload: Omit<HubHouseholdsDesignatePayload, 'hubHouseholds' | 'userErrors'> & { hubHouseholds?: Maybe<Array<ResolversParentTypes['HubHousehold']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyMembersAdmitPayload: Omit<PartyMembersAdmitPayload, 'partyMembers' | 'userErrors'> & { partyMembers?: Maybe<Array<ResolversParentTypes['PartyMember']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportSubmitPayload: Omit<UnitReportSubmitPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportAcceptPayload: Omit<UnitReportAcceptPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportActivatePayload: Omit<UnitReportActivatePayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportSuspendPayload: Omit<UnitReportSuspendPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportWithdrawPayload: Omit<UnitReportWithdrawPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnitReportCommentPayload: Omit<UnitReportCommentPayload, 'unitReport' | 'userErrors'> & { unitReport?: Maybe<ResolversParentTypes['UnitReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContractDraftPayload: Omit<ContractDraftPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['CoBuildingContract']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContractSignPayload: Omit<ContractSignPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['CoBuildingContract']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContractActivatePayload: Omit<ContractActivatePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['CoBuildingContract']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContractFulfilPayload: Omit<ContractFulfilPayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['CoBuildingContract']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContractTerminatePayload: Omit<ContractTerminatePayload, 'contract' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['CoBuildingContract']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResponseFigure: ResponseFigureMapper;
  Float: Scalars['Float']['output'];
  ResponseFigureConnection: ResponseFigureConnectionMapper;
  ResponseFigureEdge: Omit<ResponseFigureEdge, 'node'> & { node: ResolversParentTypes['ResponseFigure'] };
  ResponseFigureFilter: ResponseFigureFilter;
  ResponseFigureOrder: ResponseFigureOrder;
  OrganizationTask: OrganizationTaskMapper;
  OrganizationTaskReport: Omit<OrganizationTaskReport, 'by'> & { by: ResolversParentTypes['Person'] };
  ResponsibilityItem: ResponsibilityItemMapper;
  Resolution: ResolutionMapper;
  OrganizationTaskConnection: OrganizationTaskConnectionMapper;
  OrganizationTaskEdge: Omit<OrganizationTaskEdge, 'node'> & { node: ResolversParentTypes['OrganizationTask'] };
  OrganizationTaskFilter: OrganizationTaskFilter;
  OrganizationTaskOrder: OrganizationTaskOrder;
  OrganizationTaskReportInput: OrganizationTaskReportInput;
  OrganizationTaskCloseInput: OrganizationTaskCloseInput;
  OrganizationTaskReportPayload: Omit<OrganizationTaskReportPayload, 'organizationTask' | 'userErrors'> & { organizationTask?: Maybe<ResolversParentTypes['OrganizationTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationTaskClosePayload: Omit<OrganizationTaskClosePayload, 'organizationTask' | 'userErrors'> & { organizationTask?: Maybe<ResolversParentTypes['OrganizationTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType, RequireFields<QueryMemberReportArgs, 'id'>>;
  memberReports?: Resolver<ResolversTypes['MemberReportConnection'], ParentType, ContextType, RequireFields<QueryMemberReportsArgs, 'orderBy'>>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType, RequireFields<QueryPartyOrganizationArgs, 'id'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<QueryPartyOrganizationsArgs>>;
  partyMember?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType, RequireFields<QueryPartyMemberArgs, 'id'>>;
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<QueryUnitReportArgs, 'id'>>;
  unitReports?: Resolver<ResolversTypes['UnitReportConnection'], ParentType, ContextType, RequireFields<QueryUnitReportsArgs, 'orderBy'>>;
  coBuildingContract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType, RequireFields<QueryCoBuildingContractArgs, 'id'>>;
  coBuildingContracts?: Resolver<ResolversTypes['CoBuildingContractConnection'], ParentType, ContextType, RequireFields<QueryCoBuildingContractsArgs, 'orderBy'>>;
  responseFigures?: Resolver<ResolversTypes['ResponseFigureConnection'], ParentType, ContextType, RequireFields<QueryResponseFiguresArgs, 'orderBy'>>;
  organizationTask?: Resolver<Maybe<ResolversTypes['OrganizationTask']>, ParentType, ContextType, RequireFields<QueryOrganizationTaskArgs, 'id'>>;
  organizationTasks?: Resolver<ResolversTypes['OrganizationTaskConnection'], ParentType, ContextType, RequireFields<QueryOrganizationTasksArgs, 'orderBy'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  memberReportSubmit?: Resolver<ResolversTypes['MemberReportSubmitPayload'], ParentType, ContextType, RequireFields<MutationMemberReportSubmitArgs, 'input'>>;
  memberReportAccept?: Resolver<ResolversTypes['MemberReportAcceptPayload'], ParentType, ContextType, RequireFields<MutationMemberReportAcceptArgs, 'input'>>;
  memberReportActivate?: Resolver<ResolversTypes['MemberReportActivatePayload'], ParentType, ContextType, RequireFields<MutationMemberReportActivateArgs, 'input'>>;
  memberReportSuspend?: Resolver<ResolversTypes['MemberReportSuspendPayload'], ParentType, ContextType, RequireFields<MutationMemberReportSuspendArgs, 'input'>>;
  memberReportWithdraw?: Resolver<ResolversTypes['MemberReportWithdrawPayload'], ParentType, ContextType, RequireFields<MutationMemberReportWithdrawArgs, 'input'>>;
  memberReportComment?: Resolver<ResolversTypes['MemberReportCommentPayload'], ParentType, ContextType, RequireFields<MutationMemberReportCommentArgs, 'input'>>;
  partyOrganizationDefine?: Resolver<ResolversTypes['PartyOrganizationDefinePayload'], ParentType, ContextType, RequireFields<MutationPartyOrganizationDefineArgs, 'input'>>;
  partyOrganizationsDefine?: Resolver<ResolversTypes['PartyOrganizationsDefinePayload'], ParentType, ContextType, RequireFields<MutationPartyOrganizationsDefineArgs, 'input'>>;
  partyOrganizationMove?: Resolver<ResolversTypes['PartyOrganizationMovePayload'], ParentType, ContextType, RequireFields<MutationPartyOrganizationMoveArgs, 'input'>>;
  partyOrganizationRename?: Resolver<ResolversTypes['PartyOrganizationRenamePayload'], ParentType, ContextType, RequireFields<MutationPartyOrganizationRenameArgs, 'input'>>;
  hubHouseholdsDesignate?: Resolver<ResolversTypes['HubHouseholdsDesignatePayload'], ParentType, ContextType, RequireFields<MutationHubHouseholdsDesignateArgs, 'input'>>;
  partyMembersAdmit?: Resolver<ResolversTypes['PartyMembersAdmitPayload'], ParentType, ContextType, RequireFields<MutationPartyMembersAdmitArgs, 'input'>>;
  unitReportSubmit?: Resolver<ResolversTypes['UnitReportSubmitPayload'], ParentType, ContextType, RequireFields<MutationUnitReportSubmitArgs, 'input'>>;
  unitReportAccept?: Resolver<ResolversTypes['UnitReportAcceptPayload'], ParentType, ContextType, RequireFields<MutationUnitReportAcceptArgs, 'input'>>;
  unitReportActivate?: Resolver<ResolversTypes['UnitReportActivatePayload'], ParentType, ContextType, RequireFields<MutationUnitReportActivateArgs, 'input'>>;
  unitReportSuspend?: Resolver<ResolversTypes['UnitReportSuspendPayload'], ParentType, ContextType, RequireFields<MutationUnitReportSuspendArgs, 'input'>>;
  unitReportWithdraw?: Resolver<ResolversTypes['UnitReportWithdrawPayload'], ParentType, ContextType, RequireFields<MutationUnitReportWithdrawArgs, 'input'>>;
  unitReportComment?: Resolver<ResolversTypes['UnitReportCommentPayload'], ParentType, ContextType, RequireFields<MutationUnitReportCommentArgs, 'input'>>;
  contractDraft?: Resolver<ResolversTypes['ContractDraftPayload'], ParentType, ContextType, RequireFields<MutationContractDraftArgs, 'input'>>;
  contractSign?: Resolver<ResolversTypes['ContractSignPayload'], ParentType, ContextType, RequireFields<MutationContractSignArgs, 'input'>>;
  contractActivate?: Resolver<ResolversTypes['ContractActivatePayload'], ParentType, ContextType, RequireFields<MutationContractActivateArgs, 'input'>>;
  contractFulfil?: Resolver<ResolversTypes['ContractFulfilPayload'], ParentType, ContextType, RequireFields<MutationContractFulfilArgs, 'input'>>;
  contractTerminate?: Resolver<ResolversTypes['ContractTerminatePayload'], ParentType, ContextType, RequireFields<MutationContractTerminateArgs, 'input'>>;
  organizationTaskReport?: Resolver<ResolversTypes['OrganizationTaskReportPayload'], ParentType, ContextType, RequireFields<MutationOrganizationTaskReportArgs, 'input'>>;
  organizationTaskClose?: Resolver<ResolversTypes['OrganizationTaskClosePayload'], ParentType, ContextType, RequireFields<MutationOrganizationTaskCloseArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberReports?: Resolver<ResolversTypes['MemberReportConnection'], ParentType, ContextType, RequireFields<AreaMemberReportsArgs, 'orderBy'>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<AreaPartyOrganizationsArgs>>;
  partyMemberCounts?: Resolver<ResolversTypes['PartyMemberCounts'], ParentType, ContextType>;
  unitReports?: Resolver<ResolversTypes['UnitReportConnection'], ParentType, ContextType, RequireFields<AreaUnitReportsArgs, 'orderBy'>>;
  coBuildingContracts?: Resolver<ResolversTypes['CoBuildingContractConnection'], ParentType, ContextType, RequireFields<AreaCoBuildingContractsArgs, 'orderBy'>>;
  responseFigures?: Resolver<ResolversTypes['ResponseFigureConnection'], ParentType, ContextType, RequireFields<AreaResponseFiguresArgs, 'orderBy'>>;
  organizationTasks?: Resolver<ResolversTypes['OrganizationTaskConnection'], ParentType, ContextType, RequireFields<AreaOrganizationTasksArgs, 'orderBy'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReport'] = ResolversParentTypes['MemberReport'], FederationReferenceType extends FederationReferenceTypes['MemberReport'] = FederationReferenceTypes['MemberReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberReportStatus'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  weeklyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledgedPosts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  yearMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportConnection'] = ResolversParentTypes['MemberReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportEdge'] = ResolversParentTypes['MemberReportEdge']> = {
  node?: Resolver<ResolversTypes['MemberReport'], ParentType, ContextType>;
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

export type MemberReportSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportSubmitPayload'] = ResolversParentTypes['MemberReportSubmitPayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberReportAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportAcceptPayload'] = ResolversParentTypes['MemberReportAcceptPayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberReportActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportActivatePayload'] = ResolversParentTypes['MemberReportActivatePayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberReportSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportSuspendPayload'] = ResolversParentTypes['MemberReportSuspendPayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberReportWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportWithdrawPayload'] = ResolversParentTypes['MemberReportWithdrawPayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberReportCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReportCommentPayload'] = ResolversParentTypes['MemberReportCommentPayload']> = {
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PartyOrganizationLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<PartyOrganizationChildrenArgs>>;
  hubHouseholds?: Resolver<ResolversTypes['HubHouseholdConnection'], ParentType, ContextType, Partial<PartyOrganizationHubHouseholdsArgs>>;
  members?: Resolver<ResolversTypes['PartyMemberConnection'], ParentType, ContextType, Partial<PartyOrganizationMembersArgs>>;
  subtreeCounts?: Resolver<ResolversTypes['PartySubtreeCounts'], ParentType, ContextType>;
  definedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['OrganizationTaskConnection'], ParentType, ContextType, RequireFields<PartyOrganizationTasksArgs, 'orderBy'>>;
};

export type PartySubtreeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartySubtreeCounts'] = ResolversParentTypes['PartySubtreeCounts']> = {
  branches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersByCategory?: Resolver<Array<ResolversTypes['PartyMemberCategoryCount']>, ParentType, ContextType>;
};

export type PartyMemberCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberCounts'] = ResolversParentTypes['PartyMemberCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['PartyMemberCategoryCount']>, ParentType, ContextType>;
};

export type PartyMemberCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberCategoryCount'] = ResolversParentTypes['PartyMemberCategoryCount']> = {
  category?: Resolver<ResolversTypes['PartyMemberCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationConnection'] = ResolversParentTypes['PartyOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationEdge'] = ResolversParentTypes['PartyOrganizationEdge']> = {
  node?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubHouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubHousehold'] = ResolversParentTypes['HubHousehold'], FederationReferenceType extends FederationReferenceTypes['HubHousehold'] = FederationReferenceTypes['HubHousehold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HubHousehold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  designatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HubHouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubHouseholdConnection'] = ResolversParentTypes['HubHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HubHouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HubHousehold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubHouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubHouseholdEdge'] = ResolversParentTypes['HubHouseholdEdge']> = {
  node?: Resolver<ResolversTypes['HubHousehold'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMember'] = ResolversParentTypes['PartyMember'], FederationReferenceType extends FederationReferenceTypes['PartyMember'] = FederationReferenceTypes['PartyMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PartyMemberCategory'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
};

export type PartyMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberConnection'] = ResolversParentTypes['PartyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberEdge'] = ResolversParentTypes['PartyMemberEdge']> = {
  node?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReport'] = ResolversParentTypes['UnitReport'], FederationReferenceType extends FederationReferenceTypes['UnitReport'] = FederationReferenceTypes['UnitReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnitReportStatus'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberReports?: Resolver<ResolversTypes['MemberReportConnection'], ParentType, ContextType, RequireFields<UnitReportMemberReportsArgs, 'orderBy'>>;
  yearMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UnitReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportConnection'] = ResolversParentTypes['UnitReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportEdge'] = ResolversParentTypes['UnitReportEdge']> = {
  node?: Resolver<ResolversTypes['UnitReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoBuildingContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingContract'] = ResolversParentTypes['CoBuildingContract'], FederationReferenceType extends FederationReferenceTypes['CoBuildingContract'] = FederationReferenceTypes['CoBuildingContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoBuildingContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoBuildingContractStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['CoBuildingParty']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CoBuildingPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingParty'] = ResolversParentTypes['CoBuildingParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoBuildingPartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CoBuildingContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingContractConnection'] = ResolversParentTypes['CoBuildingContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoBuildingContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoBuildingContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoBuildingContractEdge'] = ResolversParentTypes['CoBuildingContractEdge']> = {
  node?: Resolver<ResolversTypes['CoBuildingContract'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyOrganizationDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationDefinePayload'] = ResolversParentTypes['PartyOrganizationDefinePayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyOrganizationMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationMovePayload'] = ResolversParentTypes['PartyOrganizationMovePayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyOrganizationRenamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationRenamePayload'] = ResolversParentTypes['PartyOrganizationRenamePayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyOrganizationsDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganizationsDefinePayload'] = ResolversParentTypes['PartyOrganizationsDefinePayload']> = {
  partyOrganizations?: Resolver<Maybe<Array<ResolversTypes['PartyOrganization']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubHouseholdsDesignatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubHouseholdsDesignatePayload'] = ResolversParentTypes['HubHouseholdsDesignatePayload']> = {
  hubHouseholds?: Resolver<Maybe<Array<ResolversTypes['HubHousehold']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyMembersAdmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMembersAdmitPayload'] = ResolversParentTypes['PartyMembersAdmitPayload']> = {
  partyMembers?: Resolver<Maybe<Array<ResolversTypes['PartyMember']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportSubmitPayload'] = ResolversParentTypes['UnitReportSubmitPayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportAcceptPayload'] = ResolversParentTypes['UnitReportAcceptPayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportActivatePayload'] = ResolversParentTypes['UnitReportActivatePayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportSuspendPayload'] = ResolversParentTypes['UnitReportSuspendPayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportWithdrawPayload'] = ResolversParentTypes['UnitReportWithdrawPayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitReportCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReportCommentPayload'] = ResolversParentTypes['UnitReportCommentPayload']> = {
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractDraftPayload'] = ResolversParentTypes['ContractDraftPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSignPayload'] = ResolversParentTypes['ContractSignPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractActivatePayload'] = ResolversParentTypes['ContractActivatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractFulfilPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractFulfilPayload'] = ResolversParentTypes['ContractFulfilPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractTerminatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTerminatePayload'] = ResolversParentTypes['ContractTerminatePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['CoBuildingContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponseFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseFigure'] = ResolversParentTypes['ResponseFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseUnitKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType>;
  handlerUnitIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  led?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageStars?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResponseFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseFigureConnection'] = ResolversParentTypes['ResponseFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponseFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResponseFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseFigureEdge'] = ResolversParentTypes['ResponseFigureEdge']> = {
  node?: Resolver<ResolversTypes['ResponseFigure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTask'] = ResolversParentTypes['OrganizationTask'], FederationReferenceType extends FederationReferenceTypes['OrganizationTask'] = FederationReferenceTypes['OrganizationTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationTaskStatus'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  responsibilityItem?: Resolver<ResolversTypes['ResponsibilityItem'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['OrganizationTaskReport']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganizationTaskReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTaskReport'] = ResolversParentTypes['OrganizationTaskReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponsibilityItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItem'] = ResolversParentTypes['ResponsibilityItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTaskConnection'] = ResolversParentTypes['OrganizationTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTaskEdge'] = ResolversParentTypes['OrganizationTaskEdge']> = {
  node?: Resolver<ResolversTypes['OrganizationTask'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationTaskReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTaskReportPayload'] = ResolversParentTypes['OrganizationTaskReportPayload']> = {
  organizationTask?: Resolver<Maybe<ResolversTypes['OrganizationTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationTaskClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationTaskClosePayload'] = ResolversParentTypes['OrganizationTaskClosePayload']> = {
  organizationTask?: Resolver<Maybe<ResolversTypes['OrganizationTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  MemberReport?: MemberReportResolvers<ContextType>;
  MemberReportConnection?: MemberReportConnectionResolvers<ContextType>;
  MemberReportEdge?: MemberReportEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  MemberReportSubmitPayload?: MemberReportSubmitPayloadResolvers<ContextType>;
  MemberReportAcceptPayload?: MemberReportAcceptPayloadResolvers<ContextType>;
  MemberReportActivatePayload?: MemberReportActivatePayloadResolvers<ContextType>;
  MemberReportSuspendPayload?: MemberReportSuspendPayloadResolvers<ContextType>;
  MemberReportWithdrawPayload?: MemberReportWithdrawPayloadResolvers<ContextType>;
  MemberReportCommentPayload?: MemberReportCommentPayloadResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  PartySubtreeCounts?: PartySubtreeCountsResolvers<ContextType>;
  PartyMemberCounts?: PartyMemberCountsResolvers<ContextType>;
  PartyMemberCategoryCount?: PartyMemberCategoryCountResolvers<ContextType>;
  PartyOrganizationConnection?: PartyOrganizationConnectionResolvers<ContextType>;
  PartyOrganizationEdge?: PartyOrganizationEdgeResolvers<ContextType>;
  HubHousehold?: HubHouseholdResolvers<ContextType>;
  HubHouseholdConnection?: HubHouseholdConnectionResolvers<ContextType>;
  HubHouseholdEdge?: HubHouseholdEdgeResolvers<ContextType>;
  PartyMember?: PartyMemberResolvers<ContextType>;
  PartyMemberConnection?: PartyMemberConnectionResolvers<ContextType>;
  PartyMemberEdge?: PartyMemberEdgeResolvers<ContextType>;
  UnitReport?: UnitReportResolvers<ContextType>;
  UnitReportConnection?: UnitReportConnectionResolvers<ContextType>;
  UnitReportEdge?: UnitReportEdgeResolvers<ContextType>;
  CoBuildingContract?: CoBuildingContractResolvers<ContextType>;
  CoBuildingParty?: CoBuildingPartyResolvers<ContextType>;
  CoBuildingContractConnection?: CoBuildingContractConnectionResolvers<ContextType>;
  CoBuildingContractEdge?: CoBuildingContractEdgeResolvers<ContextType>;
  PartyOrganizationDefinePayload?: PartyOrganizationDefinePayloadResolvers<ContextType>;
  PartyOrganizationMovePayload?: PartyOrganizationMovePayloadResolvers<ContextType>;
  PartyOrganizationRenamePayload?: PartyOrganizationRenamePayloadResolvers<ContextType>;
  PartyOrganizationsDefinePayload?: PartyOrganizationsDefinePayloadResolvers<ContextType>;
  HubHouseholdsDesignatePayload?: HubHouseholdsDesignatePayloadResolvers<ContextType>;
  PartyMembersAdmitPayload?: PartyMembersAdmitPayloadResolvers<ContextType>;
  UnitReportSubmitPayload?: UnitReportSubmitPayloadResolvers<ContextType>;
  UnitReportAcceptPayload?: UnitReportAcceptPayloadResolvers<ContextType>;
  UnitReportActivatePayload?: UnitReportActivatePayloadResolvers<ContextType>;
  UnitReportSuspendPayload?: UnitReportSuspendPayloadResolvers<ContextType>;
  UnitReportWithdrawPayload?: UnitReportWithdrawPayloadResolvers<ContextType>;
  UnitReportCommentPayload?: UnitReportCommentPayloadResolvers<ContextType>;
  ContractDraftPayload?: ContractDraftPayloadResolvers<ContextType>;
  ContractSignPayload?: ContractSignPayloadResolvers<ContextType>;
  ContractActivatePayload?: ContractActivatePayloadResolvers<ContextType>;
  ContractFulfilPayload?: ContractFulfilPayloadResolvers<ContextType>;
  ContractTerminatePayload?: ContractTerminatePayloadResolvers<ContextType>;
  ResponseFigure?: ResponseFigureResolvers<ContextType>;
  ResponseFigureConnection?: ResponseFigureConnectionResolvers<ContextType>;
  ResponseFigureEdge?: ResponseFigureEdgeResolvers<ContextType>;
  OrganizationTask?: OrganizationTaskResolvers<ContextType>;
  OrganizationTaskReport?: OrganizationTaskReportResolvers<ContextType>;
  ResponsibilityItem?: ResponsibilityItemResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  OrganizationTaskConnection?: OrganizationTaskConnectionResolvers<ContextType>;
  OrganizationTaskEdge?: OrganizationTaskEdgeResolvers<ContextType>;
  OrganizationTaskReportPayload?: OrganizationTaskReportPayloadResolvers<ContextType>;
  OrganizationTaskClosePayload?: OrganizationTaskClosePayloadResolvers<ContextType>;
};

