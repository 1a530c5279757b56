// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AreaMapper, PersonMapper, MemberReportMapper, BuildingMapper, IssueMapper, IssueConnectionMapper, IssueCategoryMapper, IssueCategoryMajorMapper, IssueFormFieldMapper, IssueFormValueMapper, SuggestedIssueCategoryMapper, PossibleDuplicateMapper, IssueCountsMapper, TrackedIssueMapper, IssueStepMapper, IssueRouteMapper, RoutingTableMapper, RoutingTableConnectionMapper, RoutingDryRunRulesMapper, IssueRequestMapper, IssueFollowUpMapper, SupervisionOrderMapper, SupervisionAnswerMapper, HandlerUnitMapper, HandlerUnitConnectionMapper, ResponderMapper, ResponderConnectionMapper, UserErrorMapper, IssueClassMapper, IssueClassConnectionMapper, IssueClassMemberMapper, IssueClassMemberConnectionMapper, IssueClassActionMapper, IssueClassStepMapper, IssueClassEffectMapper, IssueClassSuggestionMapper, IssueClassCandidatesMapper, IssueClassCandidateMapper, IssueClassAreaCountMapper, IssueClassBuildingCountMapper, TopicMapper, TopicStepMapper, TopicConnectionMapper, MeetingMapper, MeetingConnectionMapper, MeetingPartyMapper, MeetingQuorumMapper, MeetingMinutesMapper, MeetingPostponementMapper, AgendaItemMapper, DeliberationDayMapper, DeliberationDayConnectionMapper, VoteMapper, VoteConnectionMapper, VoteProxyMapper, NamedBallotMapper, BoxEntryMapper, ResolutionMapper, ResolutionConnectionMapper, ResponsibilityItemMapper, ResponsibilityItemConnectionMapper, JudgementMapper, JudgementConnectionMapper, EstateMapper, WorkingCalendarMapper, WorkingCalendarConnectionMapper, CalendarDayMapper, TimeLimitPreviewMapper, TimeLimitClockMapper, ProcedureMapper, ProcedureConnectionMapper, ProcedureStepMapper, ProcedureActionMapper, ProcedureNamesMapper, ProcedureFindingMapper, HelpKindMapper, HelpCountMapper, CraftsmanMapper, CraftsmanConnectionMapper, AvailableHoursMapper, CounsellorMapper, CounsellorConnectionMapper, CounsellingAppointmentMapper, CounsellingAppointmentConnectionMapper, CounsellingNoteMapper, HeldCounsellingMapper, HeldCounsellingConnectionMapper, MediationCaseMapper, MediationCaseConnectionMapper, MediationPartyMapper, MediationSessionMapper, MediationAgreementMapper, MediationSignatureMapper, MediationFollowUpMapper, MediationStepMapper, MediationCountsMapper, WhistleMapper, WhistleConnectionMapper, WhistleResponseMapper, WhistleObjectionMapper, WhistleStepMapper, WhistleFiguresMapper, WhistleFigureMapper, IssueImportMapper, IssueImportConnectionMapper, ImportMappingMapper, ImportMappingConnectionMapper, ImportLineErrorMapper, ImportLineErrorConnectionMapper, ImportChangedLineMapper, ImportChangedLineConnectionMapper, FigureMeasureMapper, FiguresMapper, FigureRowMapper, FigureKeyMapper, HotSpotsMapper, HotSpotMapper, FollowUpSampleMapper, FigureSnapshotMapper, FigureSnapshotConnectionMapper, FigureVerificationMapper, MonthlyRankingMapper, MonthlyRankingConnectionMapper, RankingEntryMapper, NotificationMapper, NotificationConnectionMapper, NotificationSettingsMapper, NotificationRuleMapper, NotificationTemplateMapper, WebhookMapper, WebhookConnectionMapper, WebhookDeliveryMapper, WebhookDeliveryConnectionMapper, ServiceItemMapper, ServiceItemGroupMapper, ServiceItemMaterialMapper, ServiceItemCountsMapper, ApplicationMapper, ApplicationConnectionMapper, ApplicationMaterialMapper, ApplicationSupplementMapper, MissingMaterialMapper, ApplicationDecisionMapper, ApplicationProgressMapper, ApplicationProgressStepMapper, ApplicationStepMapper, DeliberationMapper, DeliberationConnectionMapper, DeliberationCommentMapper, DeliberationCommentConnectionMapper, DeliberationProgressMapper, DeliberationTimelineStepMapper, DeliberationFigureMapper } from './mappers.ts';
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
  /** 按编号查询 One issue by its event code of 16 characters. Null when unknown or not yours to see. */
  issueByCode?: Maybe<Issue>;
  /**
   * 匿名查询 An anonymous report by the tracking code that was given once when it was made. Null when the code is wrong.
   * Give the same code with `issueConfirm`, `issueDispute`, `issueRate`, `issueWithdraw`, `issueRemind`, `issueReopen` and
   * `issueComment` to act as its reporter; nothing of your account is kept. A code that does not fit is NOT_FOUND there.
   */
  issueByTrackingCode?: Maybe<TrackedIssue>;
  /**
   * 单位收件箱 Open issues that units wait to answer for where you are an officer (`issue:handle` on the unit), the most
   * urgent first.
   */
  unitInbox: IssueConnection;
  /** 我的接单 Issues you have accepted and not given back, the most urgent first. */
  myOrders: IssueConnection;
  /** 派给我的单 Issues offered to you by name that wait for your answer, the most urgent first. */
  myOffers: IssueConnection;
  /**
   * 服务事项 What can be applied for, by group and code; with `areaId` also what areas on its path have defined. Everybody signed in
   * sees it.
   */
  serviceItems: Array<ServiceItem>;
  /** 服务事项 One item, also when retired. `areaId` for those an area has defined; `version` as it was then. Null when unknown. */
  serviceItem?: Maybe<ServiceItem>;
  /** 服务类别 In the order of the catalogue. */
  serviceItemGroups: Array<ServiceItemGroup>;
  /** 办件 One application. Null when unknown or not yours to see. */
  application?: Maybe<Application>;
  /** 按受理编号查询 By its number of 16 characters, as people write it. Null when unknown or not yours to see. */
  applicationByNumber?: Maybe<Application>;
  /** 我的办件 What you have applied for. */
  myApplications: ApplicationConnection;
  /**
   * 待办件 Applications of the places and departments where you hold `application:process`; open ones unless the filter names states.
   * With `overdue: true` and order LIMIT_AT the list of what is late.
   */
  applicationInbox: ApplicationConnection;
  /**
   * 事项类别 Categories under which issues are reported, by code; those of the shipped catalogue and, with `areaId`, those
   * that areas on its path have defined. Without arguments the kinds of help that can be ordered.
   */
  issueCategories: Array<IssueCategory>;
  /** 事项类别 One category, also when retired. `areaId` for those an area has defined. Null when unknown. */
  issueCategory?: Maybe<IssueCategory>;
  /** 事项大类 The major categories of the shipped catalogue. */
  issueCategoryMajors: Array<IssueCategoryMajor>;
  /**
   * 类别建议 Categories whose names or keywords occur in the text, the best first, with the words that were found.
   * At most 10.
   */
  suggestedIssueCategories: Array<SuggestedIssueCategory>;
  /**
   * 疑似重复 Open issues of the last 30 days that may be what you are about to report: same category, or same major with a
   * word in common, within the category's radius or in the same building. At most 10, the likeliest first. Empty where you
   * may not report, and for categories whose reports are personal.
   */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** 类 One class of issues. Null when unknown or not yours to see. */
  issueClass?: Maybe<IssueClass>;
  /** 举一反三 Classes of issues in the areas where you hold `issue:read`, `issue:read-all` or `class:manage`, newest first. */
  issueClasses: IssueClassConnection;
  /**
   * 候选类 Groups of issues that look like one trouble: of one major category, at one place (building, grid, or 300 m), reported
   * at most 30 days apart from the next, alike in their terms; at least 3, in no class yet. The largest first, 50 at most.
   * The period `since` (included) to `until` (excluded) is 366 days at most; `categoryCode` is a code (16-004) or a major category (16).
   * Null where you may not manage classes.
   */
  issueClassCandidates?: Maybe<IssueClassCandidates>;
  /** 咨询专家 One expert. Null when unknown or not yours to see. */
  counsellor?: Maybe<Counsellor>;
  /** 咨询专家名册 Experts of the areas where you hold a role. */
  counsellors: CounsellorConnection;
  /** 预约 One appointment. Null unless you are the person or the expert. */
  counsellingAppointment?: Maybe<CounsellingAppointment>;
  /** 我的预约 What you have asked for; everything that is kept of you, except the expert's notes. */
  myCounselling: CounsellingAppointmentConnection;
  /** 专家日程 Appointments with you as the expert. */
  counsellingAgenda: CounsellingAppointmentConnection;
  /** 协商 One deliberation. Null when unknown or not yours to see. */
  deliberation?: Maybe<Deliberation>;
  /**
   * 协商列表 Deliberations, newest first: of the areas where you hold `topic:read`, `topic:review`, `meeting:manage`, `issue:supervise`,
   * `issue:check` or `issue:approve`, of your own topics, entrusted to you, and those in which a unit was named where you are an
   * officer.
   */
  deliberations: DeliberationConnection;
  /** 指标目录 All measures figures can be asked for, with their formulas. */
  figureMeasures: Array<FigureMeasure>;
  /**
   * 统计 Figures of an area (`figure:read` there), of a handling unit (`issue:handle` on it) or of your own work as acceptor.
   * Each step of an issue counts with the area, category, unit and acceptor the issue had then. Null when not yours to see.
   * Errors (BAD_USER_INPUT): more than 10,000 rows, or a question without kept tallies over more than 200,000 facts: ask for a
   * shorter period or fewer groups.
   */
  figures?: Maybe<Figures>;
  /** 统计导出 The same figures as a table (CSV by RFC 4180, UTF-8); text that a spreadsheet would take for a formula is made harmless by a leading apostrophe. */
  figuresCsv?: Maybe<FiguresCsv>;
  /** 热点分析 Where most is reported, compared with the period of equal length before. Needs `figure:read` on the area; null when not yours to see. */
  hotSpots?: Maybe<HotSpots>;
  /**
   * 回访抽样 A sample of the completed issues of a period, to be called about; the same seed draws the same of the same issues.
   * Needs `issue:check` or `issue:operate` on the area; null when not yours to see.
   */
  followUpSample?: Maybe<FollowUpSample>;
  /** 统计快照 Null when unknown or not yours to see. */
  figureSnapshot?: Maybe<FigureSnapshot>;
  /** 统计快照列表 Snapshots of the areas where you hold `figure:read`, the latest first. */
  figureSnapshots: FigureSnapshotConnection;
  /** 核验快照 Computes a snapshot again from the facts it counts and says whether it is equal, or where not. Null when not yours to see. */
  figureSnapshotVerify?: Maybe<FigureVerification>;
  /** 红黑榜 Null when unknown or not yours to see. */
  monthlyRanking?: Maybe<MonthlyRanking>;
  /** 红黑榜列表 Published lists, and with `figure:read` those of your areas that wait for publication; the latest month first. */
  monthlyRankings: MonthlyRankingConnection;
  /** 办理单位 One unit. Null when unknown. */
  handlerUnit?: Maybe<HandlerUnit>;
  /** 办理单位列表 Units, by name. */
  handlerUnits: HandlerUnitConnection;
  /** 微帮种类 The twelve kinds of help of the micro-help station. */
  helpKinds: Array<HelpKind>;
  /** 能工巧匠 One entry of the craftsmen's list. Null when unknown or not yours to see. */
  craftsman?: Maybe<Craftsman>;
  /**
   * 能工巧匠名册 Confirmed craftsmen where you hold a role; with the filter `pending` those that wait for the confirmation of a
   * community you manage (`craftsman:manage`), with `own` the entries of yourself and of the units you act for.
   */
  craftsmen: CraftsmanConnection;
  /** 导入批次 One import with its progress. Null when unknown or not yours to see. */
  issueImport?: Maybe<IssueImport>;
  /** 导入批次列表 Imports for the areas where you hold `issue:import`, newest first. */
  issueImports: IssueImportConnection;
  /**
   * 导入映射 The mapping an import for this area would use: the newest version of the area or of the nearest area above it,
   * else the one that comes with the product (`OPEN311`). Null when there is none or the area is unknown.
   */
  importMapping?: Maybe<ImportMapping>;
  /** 导入映射列表 Every version that areas where you hold `issue:import` have defined, newest first. */
  importMappings: ImportMappingConnection;
  /** 调解案件 One case. Null when unknown or not yours to see. */
  mediation?: Maybe<MediationCase>;
  /** 辖区调解案件 Cases of the areas where you hold `mediation:manage` or `mediation:mediate`. */
  mediations: MediationCaseConnection;
  /** 我的调解 Cases you have applied for, mediate, or are a party of, also for an organization you act for. */
  myMediations: MediationCaseConnection;
  /** 会议 One meeting. Null when unknown or not yours to see. */
  meeting?: Maybe<Meeting>;
  /** 会议列表 Meetings, the latest first: those of the areas where you hold `topic:read`, and those you chair or are invited to, in person or with a unit or organization for which you answer. */
  meetings: MeetingConnection;
  /** 红色议事日 One deliberation day. Null when unknown or not yours to see. */
  deliberationDay?: Maybe<DeliberationDay>;
  /**
   * 我的通知 What you have been notified of, newest first: by name, as a holder of a role on an area or unit, or as a member of a
   * responder pool. What quiet hours or a digest still hold is not in it.
   */
  myNotifications: NotificationConnection;
  /** 未读通知数 Of those in `myNotifications`. */
  unreadNotifications: Scalars['Int']['output'];
  /** 我的通知设置 What you have chosen; the standard before you have chosen anything. */
  myNotificationSettings: NotificationSettings;
  /**
   * 通知规则 Who is notified of what in this area: the rules of the product, each replaced by the one of the same key of an area on
   * the path, the lowest first. Null when the area is unknown.
   */
  notificationRules?: Maybe<Array<NotificationRule>>;
  /** 通知模板 The words that rules of this area use, in every language. Null when the area is unknown. */
  notificationTemplates?: Maybe<Array<NotificationTemplate>>;
  /** 回调地址 One endpoint. Null when unknown or not yours to see. */
  webhook?: Maybe<Webhook>;
  /**
   * 现行流程 The procedures a new matter in this area would follow, one of each key: the area's own or that of the nearest area
   * above it, else the one that comes with the product. By key; null when the area is unknown.
   */
  procedures?: Maybe<Array<Procedure>>;
  /**
   * 流程 One version, with everything to draw it. With `version`: that version, of the area itself or, without `areaId`, of the
   * product. Without `version`: the one in force in the area. Null when there is none.
   */
  procedure?: Maybe<Procedure>;
  /** 流程检查 What is wrong with a definition; nothing is stored. Empty when it is sound. Needs `procedure:define`. */
  procedureLint: ProcedureLintPayload;
  /** 决议 One resolution. Null when unknown or not yours to see. */
  resolution?: Maybe<Resolution>;
  /** 决议列表 Resolutions of the areas where you hold `topic:read`, newest first. */
  resolutions: ResolutionConnection;
  /** 责任事项 One line of a responsibility list. Null when unknown or not yours to see. */
  responsibilityItem?: Maybe<ResponsibilityItem>;
  /** 责任清单 Items of the areas where you hold `topic:read`, those you or your unit own, and those you chair; the earliest due date first. */
  responsibilityItems: ResponsibilityItemConnection;
  /** 分流规则表 One version of an area's table. Null when unknown; drafts only for holders of `routing:define` on the area. */
  routingTable?: Maybe<RoutingTable>;
  /** 分流规则表列表 Versions that an area and those below it have defined, newest first; drafts only where you hold `routing:define`. */
  routingTables: RoutingTableConnection;
  /**
   * 现行规则表 The table by which new issues of this area are routed: its own or that of the nearest area above it, else the one
   * that comes with the product. Null when the area is unknown.
   */
  routingTableInForce?: Maybe<RoutingTable>;
  /**
   * 规则试算 What would have changed if these rules, or a stored table, had routed the issues of a period; nothing is stored.
   * Looks at the newest 20,000 of the period, by what is known of them now. Needs `routing:define` on the area. Codes:
   * AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND and those of `routingTableDefine` for rules.
   */
  routingDryRun: RoutingDryRunPayload;
  /**
   * 工作日历 Opening hours by key; `CN` is the statutory calendar with the public holidays and make-up workdays of mainland
   * China. Opening hours are public: everybody signed in sees them. Null when nobody has defined the key.
   */
  calendar?: Maybe<WorkingCalendar>;
  /** 工作日历列表 Calendars that areas and units have defined, by key. The statutory one is `calendar(key: "CN")`. */
  calendars: WorkingCalendarConnection;
  /**
   * 时限试算 When a limit would end, and what each day takes of it. Null when nobody has defined the calendar.
   * Errors: BAD_USER_INPUT for an amount that is not above 0 or above 87600.
   */
  timeLimitPreview?: Maybe<TimeLimitPreview>;
  /** 议题 One topic. Null when unknown or not yours to see. */
  topic?: Maybe<Topic>;
  /** 议题列表 Topics, newest first: those of the areas where you hold `topic:read`, and your own. */
  topics: TopicConnection;
  /** 表决 One vote. Null when unknown or not yours to see. */
  vote?: Maybe<Vote>;
  /** 表决列表 Votes, newest first: those of the areas where you hold `topic:read`, and those you are entitled to or chair. */
  votes: VoteConnection;
  /**
   * 验票 What the opened box of a closed secret vote holds for your secret; null before the close, and for a secret nobody used.
   * Whoever does not want the service to learn the secret again looks for the hash in `Vote.box` instead.
   */
  voteReceipt?: Maybe<BoxEntry>;
  /** 吹哨 One whistle. Null when unknown or not yours to see. */
  whistle?: Maybe<Whistle>;
  /**
   * 吹哨列表 Whistles, newest first: of the areas on which you hold `issue:whistle`, `issue:supervise` or `issue:read-all`, and
   * those for which a unit was named where you are an officer (`issue:handle` on the unit).
   */
  whistles: WhistleConnection;
  /**
   * 待报到吹哨 Whistles for which a unit where you are an officer still has to report, or waits for the decision on its objection;
   * the most urgent first.
   */
  whistleInbox: WhistleConnection;
  /**
   * 吹哨指标 Figures of the whistles blown in an area from `since` to before `until`, as far as you see them. Null when the area is
   * unknown. Errors: BAD_USER_INPUT when the period is empty or longer than ten years.
   */
  whistleFigures?: Maybe<WhistleFigures>;
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


export type QueryIssueByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryIssueByTrackingCodeArgs = {
  trackingCode: Scalars['String']['input'];
};


export type QueryUnitInboxArgs = {
  filter?: InputMaybe<UnitInboxFilter>;
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


export type QueryServiceItemsArgs = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<ServiceItemLevel>;
  search?: InputMaybe<Scalars['String']['input']>;
  retired?: Scalars['Boolean']['input'];
};


export type QueryServiceItemArgs = {
  code: Scalars['String']['input'];
  areaId?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryMyApplicationsArgs = {
  filter?: InputMaybe<ApplicationFilter>;
  orderBy?: InputMaybe<ApplicationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApplicationInboxArgs = {
  filter?: InputMaybe<ApplicationFilter>;
  orderBy?: InputMaybe<ApplicationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssueCategoriesArgs = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<IssueCategoryKind>;
  major?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  retired?: Scalars['Boolean']['input'];
};


export type QueryIssueCategoryArgs = {
  code: Scalars['String']['input'];
  areaId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySuggestedIssueCategoriesArgs = {
  text: Scalars['String']['input'];
  areaId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPossibleDuplicatesArgs = {
  report: PossibleDuplicatesInput;
};


export type QueryIssueClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssueClassesArgs = {
  filter?: InputMaybe<IssueClassFilter>;
  orderBy?: InputMaybe<IssueClassOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssueClassCandidatesArgs = {
  areaId: Scalars['ID']['input'];
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  categoryCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCounsellorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCounsellorsArgs = {
  filter?: InputMaybe<CounsellorFilter>;
  orderBy?: InputMaybe<CounsellorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCounsellingAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyCounsellingArgs = {
  filter?: InputMaybe<CounsellingFilter>;
  orderBy?: InputMaybe<CounsellingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCounsellingAgendaArgs = {
  filter?: InputMaybe<CounsellingFilter>;
  orderBy?: InputMaybe<CounsellingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliberationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliberationsArgs = {
  filter?: InputMaybe<DeliberationFilter>;
  orderBy?: InputMaybe<DeliberationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFiguresArgs = {
  input: FigureInput;
};


export type QueryFiguresCsvArgs = {
  input: FigureInput;
  byteOrderMark?: Scalars['Boolean']['input'];
};


export type QueryHotSpotsArgs = {
  input: HotSpotInput;
};


export type QueryFollowUpSampleArgs = {
  input: FollowUpSampleInput;
};


export type QueryFigureSnapshotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFigureSnapshotsArgs = {
  filter?: InputMaybe<FigureSnapshotFilter>;
  orderBy?: InputMaybe<FigureSnapshotOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFigureSnapshotVerifyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonthlyRankingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonthlyRankingsArgs = {
  filter?: InputMaybe<MonthlyRankingFilter>;
  orderBy?: InputMaybe<MonthlyRankingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandlerUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandlerUnitsArgs = {
  filter?: InputMaybe<HandlerUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCraftsmanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCraftsmenArgs = {
  filter?: InputMaybe<CraftsmanFilter>;
  orderBy?: InputMaybe<CraftsmanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssueImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssueImportsArgs = {
  filter?: InputMaybe<IssueImportFilter>;
  orderBy?: InputMaybe<IssueImportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImportMappingArgs = {
  areaId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
};


export type QueryImportMappingsArgs = {
  filter?: InputMaybe<ImportMappingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationsArgs = {
  filter?: InputMaybe<MediationFilter>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyMediationsArgs = {
  filter?: InputMaybe<MediationFilter>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliberationDayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyNotificationsArgs = {
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNotificationRulesArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryNotificationTemplatesArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceduresArgs = {
  areaId: Scalars['ID']['input'];
  subject?: InputMaybe<ProcedureSubject>;
};


export type QueryProcedureArgs = {
  key: Scalars['String']['input'];
  areaId?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcedureLintArgs = {
  definition: ProcedureDefinitionInput;
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionsArgs = {
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResponsibilityItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResponsibilityItemsArgs = {
  filter?: InputMaybe<ResponsibilityItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoutingTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoutingTablesArgs = {
  areaId: Scalars['ID']['input'];
  filter?: InputMaybe<RoutingTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoutingTableInForceArgs = {
  areaId: Scalars['ID']['input'];
};


export type QueryRoutingDryRunArgs = {
  input: RoutingDryRunInput;
};


export type QueryCalendarArgs = {
  key: Scalars['ID']['input'];
};


export type QueryCalendarsArgs = {
  filter?: InputMaybe<CalendarFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimeLimitPreviewArgs = {
  input: TimeLimitPreviewInput;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVotesArgs = {
  filter?: InputMaybe<VoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVoteReceiptArgs = {
  voteId: Scalars['ID']['input'];
  receipt: Scalars['String']['input'];
};


export type QueryWhistleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhistlesArgs = {
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhistleInboxArgs = {
  filter?: InputMaybe<WhistleInboxFilter>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhistleFiguresArgs = {
  areaId: Scalars['ID']['input'];
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * 上报 Takes an issue in: an order of help, a defect, a wish, on any channel. Needs `issue:report` on the area; a channel
   * other than APP, a report for somebody else and a size or urgency other than the category's need `issue:operate`.
   * The rule that routed it is kept with it (`Issue.route`). Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, CATEGORY_NOT_FOUND,
   * FORBIDDEN, ANONYMOUS_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED; INVALID_INPUT for form answers.
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
  /** 派遣 Names the unit that answers for it. Codes: WRONG_STATE, FORBIDDEN, HANDLER_UNIT_NOT_FOUND. */
  issueAssign: IssueAssignPayload;
  /**
   * 办理动作 Any action of the issue's procedure by its key; `Issue.possibleActions` lists those you may take, with what each has
   * to leave behind. Codes: WRONG_STATE, FORBIDDEN, LEAVING_MISSING and those of the action's kind.
   */
  issueAct: IssueActPayload;
  /** 不予受理 Codes: WRONG_STATE, FORBIDDEN. */
  issueReject: IssueRejectPayload;
  /** 重新办理 Reopens a completed issue, once and within 15 days. Codes: ALREADY_REOPENED, REOPENING_TOO_LATE, FORBIDDEN, WRONG_STATE. */
  issueReopen: IssueReopenPayload;
  /**
   * 申请 Whoever is at work asks for suspension (挂账), more time, return or voiding; somebody else with `issue:approve` decides.
   * The clocks run on meanwhile. Codes: REQUEST_PENDING, SUSPENSION_TOO_LONG, FORBIDDEN, WRONG_STATE.
   */
  issueRequest: IssueRequestPayload;
  /** 批准 Grants what was asked for. Codes: NO_REQUEST, OWN_REQUEST, FORBIDDEN. */
  issueApprove: IssueApprovePayload;
  /** 不批准 Codes: NO_REQUEST, OWN_REQUEST, FORBIDDEN. */
  issueDeny: IssueDenyPayload;
  /** 恢复办理 Ends a suspension before its time. Codes: WRONG_STATE, FORBIDDEN. */
  issueResume: IssueResumePayload;
  /** 催办 A reminder by the reporter or a supervisor; moves no clock. Codes: FORBIDDEN, WRONG_STATE. */
  issueRemind: IssueRemindPayload;
  /**
   * 督办 A formal supervision order that has to be answered by a time; a late answer is noted. Codes: DUE_IN_THE_PAST,
   * TOO_MANY_SUPERVISION_ORDERS, FORBIDDEN, WRONG_STATE.
   */
  issueSupervise: IssueSupervisePayload;
  /** 回复督办 By who is at work. Codes: NOT_FOUND, ALREADY_ANSWERED, FORBIDDEN. */
  issueAnswerSupervision: IssueAnswerSupervisionPayload;
  /** 留言 A comment, or an internal note (内部备注) that reporters never see; moves no clock. Codes: FORBIDDEN. */
  issueComment: IssueCommentPayload;
  /** 我也遇到 “Me too”, once per person. Codes: OWN_ISSUE, WRONG_STATE. */
  issueJoin: IssueJoinPayload;
  /**
   * 合并重复 Ends a duplicate; the issue it repeats gains a “me too”. Both must be open and of one community. Needs `issue:operate`
   * or `issue:dispatch`. Codes: NOT_A_DUPLICATE, ALREADY_ACCEPTED, FORBIDDEN, WRONG_STATE.
   */
  issueMerge: IssueMergePayload;
  /**
   * 重新分类 Another category, size or urgency; the issue is routed anew and its limit counts from the beginning. Needs
   * `issue:operate` or `issue:dispatch`. Codes: CATEGORY_NOT_FOUND, FORBIDDEN, WRONG_STATE.
   */
  issueClassify: IssueClassifyPayload;
  /** 回访 Records a call after the end, by somebody who did not do the work. Codes: OWN_WORK, FORBIDDEN, WRONG_STATE. */
  issueFollowUp: IssueFollowUpPayload;
  /** 撤单 The reporter withdraws the order before somebody has accepted it. Codes: FORBIDDEN, WRONG_STATE. */
  issueWithdraw: IssueWithdrawPayload;
  /**
   * 定义服务事项 An area (district, subdistrict or community) defines an item of its own, numbers 080–999 of any group; with `version`
   * it changes that version of one. Versions never change: applications keep the one they came under. Codes: AREA_NOT_FOUND,
   * AREA_TOO_NARROW, CONFLICT, FORBIDDEN, ITEM_CODE_RESERVED, ITEM_CODE_TAKEN, ITEM_GROUP_NOT_FOUND, NOT_FOUND,
   * PROCEDURE_NOT_FOUND, TOO_MANY_ITEMS, WRONG_STATE.
   */
  serviceItemDefine: ServiceItemDefinePayload;
  /**
   * 停用服务事项 Nothing new is applied for; its code is not used again. Codes: AREA_NOT_FOUND, AREA_TOO_NARROW, FORBIDDEN,
   * NOT_FOUND.
   */
  serviceItemRetire: ServiceItemRetirePayload;
  /**
   * 提交申请 For oneself, or with `counterAreaId` for somebody at any counter of the district (全区域通办). It goes to the place of
   * the item's level where the applicant lives. Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, ID_NUMBER_NEEDED,
   * IDEMPOTENCY_KEY_REUSED, ITEM_NOT_FOUND, MATERIAL_UNKNOWN, NOT_YOUR_ID_NUMBER, OUTSIDE_DISTRICT, PROCEDURE_NOT_FOUND,
   * SHOWN_TO_A_CLERK.
   */
  applicationSubmit: ApplicationSubmitPayload;
  /**
   * 受理 A case worker of the responsible place accepts; the promise begins to count. Every required material has to be
   * there; of two at once one wins. Codes: FORBIDDEN, MATERIALS_MISSING, NOT_FOUND, WRONG_STATE.
   */
  applicationAccept: ApplicationAcceptPayload;
  /**
   * 一次性告知补正 Names everything that is missing at once, each with a reason; the promise rests until it is brought. Later
   * only what was named the first time can be asked for again. Codes: FORBIDDEN, LEAVING_MISSING, MATERIAL_UNKNOWN,
   * NOT_FOUND, TOLD_ALL_AT_ONCE, WRONG_STATE.
   */
  applicationAskSupplement: ApplicationAskSupplementPayload;
  /**
   * 提交补正材料 All that was asked for, by the applicant or for them at any counter of the district. Codes: AREA_NOT_FOUND,
   * FORBIDDEN, MATERIAL_UNKNOWN, MATERIALS_MISSING, NOT_FOUND, OUTSIDE_DISTRICT, SHOWN_TO_A_CLERK, TOO_MANY_MATERIALS,
   * WRONG_STATE.
   */
  applicationSupply: ApplicationSupplyPayload;
  /** 准予 With the resulting document. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  applicationGrant: ApplicationGrantPayload;
  /** 不予受理或不予批准 With the reason and the notice of remedies. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  applicationRefuse: ApplicationRefusePayload;
  /**
   * 送达 By a case worker with proof, or the applicant confirms having it. Codes: FORBIDDEN, LEAVING_MISSING, NOT_FOUND,
   * WRONG_STATE.
   */
  applicationDeliver: ApplicationDeliverPayload;
  /** 撤回 By the applicant, until it is decided. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  applicationWithdraw: ApplicationWithdrawPayload;
  /** 评价 By the applicant, once. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  applicationRate: ApplicationRatePayload;
  /**
   * 办理动作 Any other action of the procedure by its key (receive, propose a decision, back to processing …);
   * `Application.possibleActions` lists those you may take. Codes: FORBIDDEN, LEAVING_MISSING, NOT_FOUND, WRONG_STATE.
   */
  applicationAct: ApplicationActPayload;
  /**
   * 申请延期或挂账 The case worker asks for more time or a rest; somebody else with `issue:approve` decides. The clocks run on
   * meanwhile. Codes: FORBIDDEN, NOT_FOUND, REQUEST_PENDING, SUSPENSION_TOO_LONG, WRONG_STATE.
   */
  applicationRequest: ApplicationRequestPayload;
  /** 批准 Codes: FORBIDDEN, NO_REQUEST, NOT_FOUND, OWN_REQUEST. */
  applicationApprove: ApplicationApprovePayload;
  /** 不批准 Codes: FORBIDDEN, NO_REQUEST, NOT_FOUND, OWN_REQUEST. */
  applicationDeny: ApplicationDenyPayload;
  /** 恢复办理 Ends a rest early. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  applicationResume: ApplicationResumePayload;
  /**
   * 定义类别 An area (district, subdistrict or community) defines a category of its own, minors 080–999 of any major; with
   * `version` it changes that version of one. Versions never change: issues keep the one they came under. A code means the
   * same from an area down to its smallest part. Codes: AREA_NOT_FOUND, AREA_TOO_NARROW, CATEGORY_CODE_RESERVED,
   * CATEGORY_CODE_TAKEN, CONFLICT, FORBIDDEN, MAJOR_NOT_FOUND, NOT_FOUND, PROCEDURE_NOT_FOUND, TOO_MANY_CATEGORIES, WRONG_STATE.
   */
  categoryDefine: CategoryDefinePayload;
  /**
   * 停用类别 Nothing new is reported under it; its code is not used again. Codes: AREA_NOT_FOUND, AREA_TOO_NARROW, FORBIDDEN,
   * NOT_FOUND.
   */
  categoryRetire: CategoryRetirePayload;
  /**
   * 建类 Makes a class of issues, from a candidate or by hand; it is proposed first.
   * Codes: NOT_FOUND, FORBIDDEN, ALREADY_IN_CLASS, ISSUES_TOO_FAR_APART, IDEMPOTENCY_KEY_REUSED.
   */
  issueClassCreate: IssueClassCreatePayload;
  /** 修订 Sets title or root cause anew, until the class has ended. Codes: WRONG_STATE. */
  issueClassRevise: IssueClassRevisePayload;
  /** 认定 The issues do have one root cause. Codes: ROOT_CAUSE_MISSING, WRONG_STATE. */
  issueClassAccept: IssueClassAcceptPayload;
  /**
   * 开展整治 The common action begins; from now on the fingerprint and the area stay as they are.
   * Codes: AREA_NOT_FOUND, DUE_IN_THE_PAST, FORBIDDEN, OUTSIDE_CLASS_AREA, WRONG_STATE.
   */
  issueClassActionBegin: IssueClassActionBeginPayload;
  /** 整治完成 The common action is over; recurrences are counted from now on. Codes: WRONG_STATE. */
  issueClassResolve: IssueClassResolvePayload;
  /** 不予成类 Gives the class up and releases its members. Codes: WRONG_STATE. */
  issueClassDismiss: IssueClassDismissPayload;
  /**
   * 加入成员 Puts issues into the class; those already in it change nothing.
   * Codes: ALREADY_IN_CLASS, FORBIDDEN, ISSUES_TOO_FAR_APART, OUTSIDE_CLASS_AREA, TOO_MANY_MEMBERS, WRONG_STATE.
   */
  issueClassMembersAdd: IssueClassMembersAddPayload;
  /** 移出成员 Takes issues out; the last member stays. Codes: LAST_MEMBER, NOT_A_MEMBER, WRONG_STATE. */
  issueClassMembersRemove: IssueClassMembersRemovePayload;
  /**
   * 拆分 Moves some members into a new, proposed class; at least one stays.
   * Codes: LAST_MEMBER, NOT_A_MEMBER, WRONG_STATE, IDEMPOTENCY_KEY_REUSED.
   */
  issueClassSplit: IssueClassSplitPayload;
  /**
   * 合并 Moves all members of another class that has no action yet into this one; the other is dismissed.
   * Codes: FORBIDDEN, ISSUES_TOO_FAR_APART, OUTSIDE_CLASS_AREA, SAME_CLASS, TOO_MANY_MEMBERS, WRONG_STATE.
   */
  issueClassMerge: IssueClassMergePayload;
  /**
   * 设立咨询专家 One entry per person; defining again changes it. Needs `counselling:manage` on every area served.
   * Codes: AREA_NOT_FOUND, CONFLICT, FORBIDDEN.
   */
  counsellorDefine: CounsellorDefinePayload;
  /** 开放时间 By the expert or the manager; appointments made before stay. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  counsellorOpen: CounsellorOpenPayload;
  /** 停止咨询 No new appointments; those made before stay. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  counsellorEnd: CounsellorEndPayload;
  /**
   * 预约 Asks for a free slot, for oneself, up to 60 days ahead. Of several who want a slot exactly one gets it, and nobody has
   * two appointments at the same time. Codes: ALREADY_BUSY, AREA_NOT_FOUND, CONFLICT, FORBIDDEN, IDEMPOTENCY_KEY_REUSED,
   * NOT_FOUND, OWN_COUNSEL, SLOT_NOT_OFFERED, SLOT_TAKEN, SUBJECT_NOT_OFFERED, WRONG_STATE.
   */
  counsellingBook: CounsellingBookPayload;
  /** 确认预约 By the expert, before it begins; unconfirmed requests lapse then. Codes: FORBIDDEN, NOT_FOUND, TOO_LATE, WRONG_STATE. */
  counsellingConfirm: CounsellingConfirmPayload;
  /**
   * 取消预约 By either, before it begins; the slot is free again. The person's cancelling less than 12 hours before counts as missed.
   * Codes: FORBIDDEN, NOT_FOUND, TOO_LATE, WRONG_STATE.
   */
  counsellingCancel: CounsellingCancelPayload;
  /** 已咨询 By the expert, once it has begun. Codes: FORBIDDEN, NOT_FOUND, TOO_EARLY, WRONG_STATE. */
  counsellingHold: CounsellingHoldPayload;
  /** 未到 By the expert, once it has begun. Codes: FORBIDDEN, NOT_FOUND, TOO_EARLY, WRONG_STATE. */
  counsellingMiss: CounsellingMissPayload;
  /** 补充记录 Adds to the expert's own record of an appointment that was held; at most 50 notes. Codes: FORBIDDEN, NOT_FOUND, TOO_MANY_NOTES, WRONG_STATE. */
  counsellingNote: CounsellingNotePayload;
  /**
   * 删除本人信息 The person takes name, nickname, topic and reason out of an ended appointment; that it took place (kind and day)
   * and the expert's notes stay, no longer linked to the person. Codes: FORBIDDEN, NOT_FOUND, STILL_COUNTED, WRONG_STATE.
   */
  counsellingErase: CounsellingErasePayload;
  /**
   * 启动协商 Starts the procedure in which a topic is deliberated; one at a time. From here on its screening is decided in it alone
   * (topicAccept, topicRefuse, topicMerge, topicWithdraw answer DELIBERATION_OPEN). A topic that has been resolved or has ended is not
   * deliberated. Needs `topic:review` on the area. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, DELIBERATION_OPEN, NOT_FOR_TOPICS,
   * IDEMPOTENCY_KEY_REUSED.
   */
  deliberationStart: DeliberationStartPayload;
  /**
   * 办理协商步骤 Takes an action of the present step (`possibleActions`). What it has to leave behind is looked up: MEETING_MINUTES and
   * ATTENDANCE in a meeting of this round that was closed with minutes and quorum, and had the topic on its agenda (while the topic is
   * only being screened: any such meeting of the community); RESOLUTION in the resolution it adopted; in an online discussion both in
   * what at least two kinds of parties have said, with `reason` as the conclusion; JUDGEMENT in the judgements of this step, at least 3
   * (1 where nothing was resolved). Work is handed in when every responsibility item is done; a result follows what residents have said.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING (`message` names which), HANDLER_UNIT_NOT_FOUND, NOT_A_RESPONDER,
   * TOPIC_NOT_SECONDED, TOPIC_RESOLVED, TOPIC_ON_OTHER_AGENDA, ITEMS_OPEN, OWNERS_VOTE_OPEN, OWN_WORK, ALREADY_JUDGED,
   * JUDGED_OTHERWISE.
   */
  deliberationAct: DeliberationActPayload;
  /**
   * 申请延期或挂账 Whoever is at work asks for more time or a rest, in the steps that allow it (`ProcedureStep.requests`); somebody else
   * with `issue:approve` decides. The clocks run on meanwhile. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, REQUEST_PENDING,
   * SUSPENSION_TOO_LONG.
   */
  deliberationRequest: DeliberationRequestPayload;
  /** 批准 Codes: NOT_FOUND, FORBIDDEN, NO_REQUEST, OWN_REQUEST. */
  deliberationApprove: DeliberationApprovePayload;
  /** 不批准 Codes: NOT_FOUND, FORBIDDEN, NO_REQUEST, OWN_REQUEST. */
  deliberationDeny: DeliberationDenyPayload;
  /** 恢复办理 Ends a rest early. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE. */
  deliberationResume: DeliberationResumePayload;
  /**
   * 线上发言 Says something for one of the parties while the matter is on the table. For committees, branch and residents by scope on the
   * area (`meeting:manage`, `topic:review`, `vote:cast` or `topic:propose`); for others by `issue:handle` or `organization:manage` on `partyId`.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, TOO_MANY_COMMENTS, IDEMPOTENCY_KEY_REUSED.
   */
  deliberationDiscuss: DeliberationDiscussPayload;
  /**
   * 固化统计 Freezes figures of an area: what is reported or done later does not change them, whatever time it bears. Needs
   * `figure:freeze` on the area. Codes: NOT_FOUND, TOO_MANY_FACTS, TOO_MANY_ROWS, IDEMPOTENCY_KEY_REUSED.
   */
  figureSnapshotFreeze: FigureSnapshotFreezePayload;
  /** 发布红黑榜 Needs `figure:freeze` on the area; repeated it answers as the first time. Codes: NOT_FOUND. */
  monthlyRankingPublish: MonthlyRankingPublishPayload;
  /**
   * 设立办理单位 Defines a unit or changes it; the same code is the same unit. Needs `handler:define` on every area it serves.
   * Codes: AREA_NOT_FOUND, FORBIDDEN.
   */
  handlerUnitDefine: HandlerUnitDefinePayload;
  /** 停用办理单位 Takes no new issues; what it has stays with it. Codes: NOT_FOUND, FORBIDDEN. */
  handlerUnitRetire: HandlerUnitRetirePayload;
  /**
   * 登记能工巧匠 Oneself where one may report issues, an enterprise by whoever handles issues for it; anybody else needs
   * `craftsman:manage` on every area, and is then confirmed at once. One entry per person or enterprise; after `ENDED` it is
   * opened again. Codes: AREA_NOT_FOUND, FORBIDDEN, ALREADY_LISTED, IDEMPOTENCY_KEY_REUSED.
   */
  craftsmanEnter: CraftsmanEnterPayload;
  /**
   * 变更登记 By the holder, or with `craftsman:manage` on every area served. A kind of help that is new, or an area that is
   * new, has to be confirmed. Codes: AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND, WRONG_FORM, WRONG_STATE.
   */
  craftsmanChange: CraftsmanChangePayload;
  /** 确认 The community confirms the craftsman for one area. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  craftsmanConfirm: CraftsmanConfirmPayload;
  /** 移出 The community takes the craftsman off the list of one area, confirmed or not. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  craftsmanStrike: CraftsmanStrikePayload;
  /** 暂歇 No suggestions for the time being. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  craftsmanRest: CraftsmanRestPayload;
  /** 恢复 Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  craftsmanResume: CraftsmanResumePayload;
  /** 退出 Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  craftsmanEnd: CraftsmanEndPayload;
  /**
   * 定义导入映射 How a partner's rows become issues, as data; a new version of its key, which never changes. An import under way
   * keeps the version it began with. Needs `issue:import` on the area. Two at once get two versions.
   * Codes: AREA_NOT_FOUND, FORBIDDEN, CATEGORY_NOT_FOUND, TOO_MANY_MAPPINGS, CONFLICT, IDEMPOTENCY_KEY_REUSED.
   */
  importMappingDefine: ImportMappingDefinePayload;
  /**
   * 导入事项 Takes a partner's text in and imports it in the background, batch by batch; it goes on after a restart. Each record
   * of a partner becomes one issue, however often it comes: the same again changes nothing, one with another content is told
   * in `changedLines`. If the partner has closed it meanwhile, so is its issue, unless somebody here has accepted it; other
   * changes, also a reopening, are left to people. Clocks run from the time the partner took it in. Limits long over at the
   * import are noted at once in one step, and nobody is notified of them. A wrong row is told in `lineErrors` and stops
   * nothing. Needs `issue:import` on the area.
   * Codes: AREA_NOT_FOUND, FORBIDDEN, MAPPING_NOT_FOUND, IMPORT_UNREADABLE, IMPORT_COLUMN_MISSING, IMPORT_EMPTY,
   * IMPORT_TOO_LARGE, IDEMPOTENCY_KEY_REUSED.
   */
  issuesImport: IssuesImportPayload;
  /**
   * 取消导入 Ends an import that is running after the batch at hand. Issues already made stay; the same text may be imported again, they
   * then count as `known`. Needs `issue:import` on its area. Codes: NOT_FOUND, IMPORT_ENDED.
   */
  issuesImportCancel: IssuesImportCancelPayload;
  /**
   * 申请调解 By a party, or for others by whoever mediates or manages mediation in the area; from an issue or a finding of a visit,
   * which has one open mediation at a time. Codes: ALREADY_APPLIED, AREA_NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, NOT_FOUND,
   * PARTIES.
   */
  mediationApply: MediationApplyPayload;
  /**
   * 受理 With `mediation:manage` for any mediator, with `mediation:mediate` for oneself. From now on 30 days.
   * Codes: FORBIDDEN, MEDIATOR_IS_PARTY, NOT_FOUND, WRONG_STATE.
   */
  mediationAccept: MediationAcceptPayload;
  /** 不予受理 Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  mediationRefuse: MediationRefusePayload;
  /** 更换调解员 With `mediation:manage`. Codes: FORBIDDEN, MEDIATOR_IS_PARTY, NOT_FOUND, WRONG_STATE. */
  mediationReassign: MediationReassignPayload;
  /** 调解记录 The mediator records a session. Codes: ALREADY_RECORDED, FORBIDDEN, NOT_FOUND, SESSION_TIME, TOO_MANY_SESSIONS, WRONG_STATE. */
  mediationHoldSession: MediationHoldSessionPayload;
  /**
   * 拟定协议 The mediator writes the agreement down. A written one is then signed by every party, a new text by all anew; an oral one
   * holds at once. Codes: FOLLOW_UP_TIME, FORBIDDEN, NOT_FOUND, NO_SESSION, WRONG_STATE.
   */
  mediationPropose: MediationProposePayload;
  /**
   * 签署协议 By the party, an officer of the organization, or the mediator with a photo of the signed sheet. When all have signed the
   * agreement holds. Codes: AGREEMENT_CHANGED, FORBIDDEN, NOT_FOUND, WRONG_STATE.
   */
  mediationSign: MediationSignPayload;
  /** 回访 The mediator or manager checks whether the agreement is kept; the last follow-up closes the case. Codes: ALREADY_CHECKED, FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  mediationCheck: MediationCheckPayload;
  /** 调解不成 By the mediator, or by a party who no longer wants it. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  mediationFail: MediationFailPayload;
  /** 移交司法调解 A failed mediation is handed over to a unit and closed. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  mediationHandOver: MediationHandOverPayload;
  /** 撤回申请 By the applicant, before an agreement. Codes: FORBIDDEN, NOT_FOUND, WRONG_STATE. */
  mediationWithdraw: MediationWithdrawPayload;
  /**
   * 召集会议 Calls a meeting. Needs `meeting:manage` on the area. Topics have to be ripe (RIPE or POSTPONED).
   * Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, TIME_NOT_POSSIBLE, TOPIC_NOT_RIPE, TOPIC_ON_OTHER_AGENDA, NOT_FOUND (topic),
   * IDEMPOTENCY_KEY_REUSED.
   */
  meetingCall: MeetingCallPayload;
  /**
   * 邀请参会 Invites parties, or corrects how they are invited. Who is invited while the meeting is open does not count for the quorum.
   * All mutations on a meeting are for its chair and for holders of `meeting:manage`. Codes: WRONG_STATE, TOO_MANY_PARTIES, FORBIDDEN.
   */
  meetingInvite: MeetingInvitePayload;
  /** 取消邀请 Before the meeting is opened. Codes: WRONG_STATE, FORBIDDEN. */
  meetingUninvite: MeetingUninvitePayload;
  /**
   * 议程 Sets the ordered agenda before the meeting is opened; what leaves it is ripe again.
   * Codes: TOPIC_NOT_RIPE, TOPIC_ON_OTHER_AGENDA, NOT_FOUND (topic), WRONG_STATE, FORBIDDEN.
   */
  meetingSetAgenda: MeetingSetAgendaPayload;
  /**
   * 签到 Records who came, each party once, each person for one party; a later record corrects an earlier one until the meeting is closed.
   * Codes: PARTY_NOT_INVITED, PERSON_COUNTED_TWICE, PERSON_MISSING, WRONG_STATE, FORBIDDEN.
   */
  meetingRecordAttendance: MeetingRecordAttendancePayload;
  /**
   * 开会 Opens the meeting, only with its quorum, from 60 minutes before its planned time to a day after.
   * Codes: NO_QUORUM, MEETING_TOO_EARLY, MEETING_TOO_LATE, WRONG_STATE, FORBIDDEN.
   */
  meetingOpen: MeetingOpenPayload;
  /** 会议记录 Writes the minutes, or writes them anew, while the meeting is open. Codes: WRONG_STATE, FORBIDDEN. */
  meetingRecordMinutes: MeetingRecordMinutesPayload;
  /**
   * 散会 Closes the meeting. Every topic without a resolution needs an outcome. Codes: MINUTES_MISSING, OUTCOME_MISSING, TOPIC_NOT_ON_AGENDA,
   * VOTES_OPEN, WRONG_STATE, FORBIDDEN.
   */
  meetingClose: MeetingClosePayload;
  /** 延期 Puts the meeting off; its agenda stays. Codes: TIME_NOT_POSSIBLE, TOO_MANY_POSTPONEMENTS, WRONG_STATE, FORBIDDEN. */
  meetingPostpone: MeetingPostponePayload;
  /** 取消会议 Its topics are ripe again. Codes: WRONG_STATE, FORBIDDEN. */
  meetingCancel: MeetingCancelPayload;
  /**
   * 设立红色议事日 A weekly day whose meetings are called by themselves, `leadDays` before, with the topics that have been ripe longest.
   * Public holidays are skipped. Needs `meeting:manage` on the area. Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
   */
  deliberationDayDefine: DeliberationDayDefinePayload;
  /** 调整议事日 For meetings not called yet. Codes: WRONG_STATE, FORBIDDEN. */
  deliberationDayChange: DeliberationDayChangePayload;
  /** 暂停议事日 Codes: WRONG_STATE, FORBIDDEN. */
  deliberationDayPause: DeliberationDayPausePayload;
  /** 恢复议事日 Dates gone by in the meantime are not made up for. Codes: WRONG_STATE, FORBIDDEN. */
  deliberationDayResume: DeliberationDayResumePayload;
  /** 终止议事日 For good; meetings already called take place. Codes: FORBIDDEN. */
  deliberationDayEnd: DeliberationDayEndPayload;
  /** 标为已读 Marks notifications as read by you, at most 200; all or none. Reading twice changes nothing. Codes: NOT_FOUND. */
  notificationRead: NotificationReadPayload;
  /**
   * 通知设置 Replaces your settings; they count for what comes from now on. Quiet hours and digests hold what comes to you by
   * name and is not urgent; what comes to a role stands in the inbox at once.
   */
  notificationSettingsSet: NotificationSettingsSetPayload;
  /**
   * 定义通知规则 A new version of the area's own rules and templates, in the place of the version before; with empty lists the area
   * has none of its own. A rule with the key of one from above takes its place, with `active: false` it switches it off. Rules name
   * templates of the set or of the product, and actions, audiences and placeholders of their subject. In other processes it counts after 10 seconds at most. Needs `notification:define` on
   * the area. Every fault is a NOTIFICATION_RULES_UNSOUND with its place.
   * Codes: NOTIFICATION_RULES_UNSOUND, TOO_MANY_RULE_SETS, AREA_NOT_FOUND, FORBIDDEN, CONFLICT, IDEMPOTENCY_KEY_REUSED.
   */
  notificationDefine: NotificationDefinePayload;
  /**
   * 登记回调地址 Registers an endpoint of another system: of an area (`notification:define`) for what happens there, or of a partner
   * for the issues it has handed in there (also by the partner itself, with `issue:import` on the area). `secret` signs what is sent and is shown
   * now only. Only https, without a password in it, to public addresses.
   * Codes: WEBHOOK_ADDRESS_FORBIDDEN, TOO_MANY_WEBHOOKS, AREA_NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
   */
  webhookDefine: WebhookDefinePayload;
  /** 更改回调地址 Replaces everything but area and partner; counts also for what still waits. Codes: NOT_FOUND, WRONG_STATE, WEBHOOK_ADDRESS_FORBIDDEN. */
  webhookChange: WebhookChangePayload;
  /** 停用回调地址 Nothing more is sent; what waits fails. Codes: NOT_FOUND. */
  webhookRetire: WebhookRetirePayload;
  /** 重新投递 A failed delivery is tried anew, with its old id. Codes: NOT_FOUND, WRONG_STATE. */
  webhookRedeliver: WebhookRedeliverPayload;
  /**
   * 定义流程 Defines the area's own procedure, or a new version of it; with the key of a shipped one it is the area's variant of
   * that. What is under way keeps the version it began with. Needs `procedure:define` on the area. Every fault of the definition
   * is a PROCEDURE_UNSOUND with its place. Two at once: one wins, the other gets CONFLICT.
   * Codes: PROCEDURE_UNSOUND, PROCEDURE_SUBJECT, TOO_MANY_PROCEDURES, AREA_NOT_FOUND, FORBIDDEN, CONFLICT, IDEMPOTENCY_KEY_REUSED.
   */
  procedureDefine: ProcedureDefinePayload;
  /**
   * 停用流程版本 No new matter follows this version any more; the newest version still active, or the procedure of the area above,
   * is in force again. What is under way goes on by it. Where nothing is left under the key, routing rules that name it give way to
   * the category's procedure, and categories that name it to that of their major category. Needs `procedure:define` on the area.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE.
   */
  procedureRetire: ProcedureRetirePayload;
  /**
   * 通过决议 Puts a resolution on record in an open meeting: from a passed vote (held in it or between meetings; one resolution each), or by
   * consensus where no vote on the topic failed or is still open in this meeting. It resolves the topic. For the chair and holders of `meeting:manage`.
   * Codes: VOTE_NOT_PASSED, VOTES_OPEN, RESOLUTION_EXISTS, TOPIC_NOT_ON_AGENDA, ESTATE_MISSING, TIME_NOT_POSSIBLE, WRONG_STATE, FORBIDDEN,
   * IDEMPOTENCY_KEY_REUSED.
   */
  resolutionAdopt: ResolutionAdoptPayload;
  /**
   * 报告完成 The owner, or an officer of the unit that is, reports an item done; an organization or unit may do so on its task as well
   * (organizationTaskReport, organizationTaskClose). Codes: WRONG_STATE, FORBIDDEN.
   */
  responsibilityItemReport: ResponsibilityItemReportPayload;
  /** 验收 The chair, or `meeting:manage`. Codes: WRONG_STATE, FORBIDDEN. */
  responsibilityItemAccept: ResponsibilityItemAcceptPayload;
  /** 不予验收 With a reason; the due date stays. Codes: WRONG_STATE, FORBIDDEN. */
  responsibilityItemReject: ResponsibilityItemRejectPayload;
  /**
   * 定义规则表 Stores the area's next version as a draft. The first rule that fits decides; the last one has no conditions, so that
   * every issue finds its rule. Rules never change afterwards. Needs `routing:define` on the area. Two at once: one wins, the
   * other gets CONFLICT. Codes: ROUTING_LAST_RULE, ROUTING_RULE_TWICE, ROUTING_RULE_UNREACHABLE, ROUTING_AREA_OUTSIDE,
   * PROCEDURE_NOT_FOUND, AREA_NOT_FOUND, FORBIDDEN, TOO_MANY_ROUTING_TABLES, CONFLICT, IDEMPOTENCY_KEY_REUSED.
   */
  routingTableDefine: RoutingTableDefinePayload;
  /**
   * 发布规则表 Puts a draft in force; the one before it is retired. New issues go by it at once here and within 10 seconds
   * everywhere; what is under way keeps its route. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, and those of `routingTableDefine`
   * where an area or a procedure it names has gone since.
   */
  routingTablePublish: RoutingTablePublishPayload;
  /**
   * 停用规则表 Takes a table out of force, or drops a draft; then the table of the area above decides. Codes: NOT_FOUND, FORBIDDEN,
   * WRONG_STATE.
   */
  routingTableRetire: RoutingTableRetirePayload;
  /**
   * 定义工作日历 Opening hours of an area, or of a handling unit there; needs `calendar:define` on the area. The same key
   * again makes a new version; the same content again changes nothing. Clocks that run keep the times they have until they
   * are resumed or extended; other processes count by the new version within a minute. Codes: INVALID_INPUT, AREA_NOT_FOUND,
   * FORBIDDEN, CALENDAR_KEY_TAKEN, CONFLICT.
   */
  calendarDefine: CalendarDefinePayload;
  /**
   * 提出议题 Puts a topic forward, better with the issues or classes it comes from. Needs `topic:propose` on the area.
   * Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, TOPIC_SOURCE_NOT_FOUND, IDEMPOTENCY_KEY_REUSED.
   */
  topicPropose: TopicProposePayload;
  /**
   * 附议 Supports a topic, once per person; with enough seconders it waits for the screening. Needs `topic:propose` on the area.
   * Codes: OWN_TOPIC, WRONG_STATE, TOO_MANY_SECONDERS, FORBIDDEN.
   */
  topicSecond: TopicSecondPayload;
  /** 受理议题 The screening lets a seconded topic go to a meeting. Needs `topic:review`. Codes: WRONG_STATE, DELIBERATION_OPEN, FORBIDDEN. */
  topicAccept: TopicAcceptPayload;
  /** 不予受理 The screening ends a topic, with a reason. Needs `topic:review`. Codes: WRONG_STATE, DELIBERATION_OPEN, FORBIDDEN. */
  topicRefuse: TopicRefusePayload;
  /**
   * 并入议题 The screening joins a topic to another open one of the same community, which takes over its issues and supporters.
   * Needs `topic:review`. Codes: MERGE_TARGET, WRONG_STATE, DELIBERATION_OPEN, FORBIDDEN.
   */
  topicMerge: TopicMergePayload;
  /** 修改议题 The proposer improves what a meeting has returned; it is seconded and screened anew. Codes: WRONG_STATE, FORBIDDEN. */
  topicRevise: TopicRevisePayload;
  /** 撤回议题 The proposer takes it back while it is on no agenda. Codes: WRONG_STATE, DELIBERATION_OPEN, FORBIDDEN. */
  topicWithdraw: TopicWithdrawPayload;
  /**
   * 居民评事 A resident judges a resolved topic once, when all its items are done; in a deliberation while it asks for it, and once in
   * each of its rounds. Needs `vote:cast` on the area.
   * Codes: ITEMS_OPEN, ALREADY_JUDGED, WRONG_STATE, FORBIDDEN.
   */
  topicJudge: TopicJudgePayload;
  /**
   * 发起表决 In an open meeting on a topic of its agenda (its chair, or `meeting:manage`), or between meetings on a ripe topic with a given
   * list of persons, an end, and by ballot (`meeting:manage`). Who is entitled is fixed here. Codes: TOPIC_NOT_ON_AGENDA, TOPIC_NOT_RIPE,
   * VOTE_TERMS, NOBODY_ENTITLED, TOO_FEW_FOR_SECRET, TOO_MANY_VOTES, TIME_NOT_POSSIBLE, WRONG_METHOD, WRONG_STATE, FORBIDDEN,
   * IDEMPOTENCY_KEY_REUSED.
   */
  voteOpen: VoteOpenPayload;
  /**
   * 投票 One's own ballot, or that of somebody who gave authority. Needs `vote:cast` on the area and to be entitled.
   * A named ballot can be changed until the close. A secret one cannot: keep your `secret`, it is your receipt; who has lost the answer
   * gets ALREADY_VOTED and finds the ballot by the secret after the close. Codes: NOT_ENTITLED, NO_AUTHORITY, ALREADY_VOTED, SECRET_NEEDED,
   * SECRET_USED, WRONG_METHOD, WRONG_STATE, FORBIDDEN.
   */
  voteCast: VoteCastPayload;
  /**
   * 结束表决 The chair, or `meeting:manage`; a show of hands with its counts. A secret vote with fewer than 3 ballots is void: they are
   * destroyed uncounted. Codes: HANDS_MISSING, MORE_HANDS_THAN_PERSONS, WRONG_STATE, FORBIDDEN.
   */
  voteClose: VoteClosePayload;
  /** 取消表决 Its ballots are destroyed. Codes: WRONG_STATE, FORBIDDEN. */
  voteCancel: VoteCancelPayload;
  /**
   * 委托投票 Gives authority to another entitled person; the chair records a signed one of somebody else.
   * Codes: NOT_ENTITLED, OWN_PROXY, PROXY_GIVEN, PROXY_LIMIT, EVIDENCE_MISSING, ALREADY_VOTED, WRONG_METHOD, WRONG_STATE, FORBIDDEN.
   */
  voteGrantProxy: VoteGrantProxyPayload;
  /** 撤回委托 A ballot cast by it stays. Codes: WRONG_STATE. */
  voteRevokeProxy: VoteRevokeProxyPayload;
  /**
   * 吹哨 The community whistles for named departments; each has to report within its limit. Needs `issue:whistle` on the area.
   * Codes: AREA_NOT_FOUND, AREA_TOO_WIDE, FORBIDDEN, CATEGORY_NOT_FOUND, NOT_A_WHISTLE_MATTER, WHISTLE_ISSUE_NOT_FOUND,
   * HANDLER_UNIT_NOT_FOUND, NOT_CALLABLE, LIMIT_TOO_LONG, PROCEDURE_UNSUITABLE, IDEMPOTENCY_KEY_REUSED.
   */
  whistleBlow: WhistleBlowPayload;
  /**
   * 报到 The department reports with evidence and scores the whistler; also late, until the community has judged, and while its
   * objection waits. When the last one has reported or been released, the community judges.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, NOT_CALLED, DEPARTMENT_REPORTED, RELEASED.
   */
  whistleReport: WhistleReportPayload;
  /**
   * 派单异议 The department says that it was called wrongly: once, and within its limit. The limit runs on; the others go on.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, NOT_CALLED, DEPARTMENT_REPORTED, OBJECTION_USED, OBJECTION_TOO_LATE.
   */
  whistleObject: WhistleObjectPayload;
  /**
   * 异议裁定 The supervisor releases the department, or it has to report. Not by whoever has blown the whistle, nor by an officer of
   * the department. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, NOT_CALLED, NO_OBJECTION, OWN_WHISTLE, OWN_WORK.
   */
  whistleDecideObjection: WhistleDecideObjectionPayload;
  /**
   * 催办 Community or supervisor remind a department that has not reported; no clock moves.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, NOT_CALLED, DEPARTMENT_REPORTED, RELEASED.
   */
  whistleRemind: WhistleRemindPayload;
  /**
   * 评判并销哨 The community judges every department that was not released, and closes; once. The organizations learn of it.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, OWN_WORK, OBJECTION_OPEN, JUDGEMENT_INCOMPLETE.
   */
  whistleJudge: WhistleJudgePayload;
  /**
   * 再次吹哨 Not solved: the community calls departments again, each with a new limit. Once per whistle.
   * Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, OWN_WORK, OBJECTION_OPEN, NOT_CALLED, RELEASED, CALLED_TOO_OFTEN,
   * HANDLER_UNIT_NOT_FOUND, NOT_CALLABLE, LIMIT_TOO_LONG.
   */
  whistleCallAgain: WhistleCallAgainPayload;
  /** 撤哨 Before anybody has reported. Codes: NOT_FOUND, FORBIDDEN, WRONG_STATE, WHISTLE_ANSWERED. */
  whistleWithdraw: WhistleWithdrawPayload;
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


export type MutationIssueAssignArgs = {
  input: IssueAssignInput;
};


export type MutationIssueActArgs = {
  input: IssueActInput;
};


export type MutationIssueRejectArgs = {
  input: IssueRejectInput;
};


export type MutationIssueReopenArgs = {
  input: IssueReopenInput;
};


export type MutationIssueRequestArgs = {
  input: IssueRequestInput;
};


export type MutationIssueApproveArgs = {
  input: IssueApproveInput;
};


export type MutationIssueDenyArgs = {
  input: IssueDenyInput;
};


export type MutationIssueResumeArgs = {
  input: IssueResumeInput;
};


export type MutationIssueRemindArgs = {
  input: IssueRemindInput;
};


export type MutationIssueSuperviseArgs = {
  input: IssueSuperviseInput;
};


export type MutationIssueAnswerSupervisionArgs = {
  input: IssueAnswerSupervisionInput;
};


export type MutationIssueCommentArgs = {
  input: IssueCommentInput;
};


export type MutationIssueJoinArgs = {
  input: IssueJoinInput;
};


export type MutationIssueMergeArgs = {
  input: IssueMergeInput;
};


export type MutationIssueClassifyArgs = {
  input: IssueClassifyInput;
};


export type MutationIssueFollowUpArgs = {
  input: IssueFollowUpInput;
};


export type MutationIssueWithdrawArgs = {
  input: IssueWithdrawInput;
};


export type MutationServiceItemDefineArgs = {
  input: ServiceItemDefineInput;
};


export type MutationServiceItemRetireArgs = {
  input: ServiceItemRetireInput;
};


export type MutationApplicationSubmitArgs = {
  input: ApplicationSubmitInput;
};


export type MutationApplicationAcceptArgs = {
  input: ApplicationAcceptInput;
};


export type MutationApplicationAskSupplementArgs = {
  input: ApplicationAskSupplementInput;
};


export type MutationApplicationSupplyArgs = {
  input: ApplicationSupplyInput;
};


export type MutationApplicationGrantArgs = {
  input: ApplicationGrantInput;
};


export type MutationApplicationRefuseArgs = {
  input: ApplicationRefuseInput;
};


export type MutationApplicationDeliverArgs = {
  input: ApplicationDeliverInput;
};


export type MutationApplicationWithdrawArgs = {
  input: ApplicationWithdrawInput;
};


export type MutationApplicationRateArgs = {
  input: ApplicationRateInput;
};


export type MutationApplicationActArgs = {
  input: ApplicationActInput;
};


export type MutationApplicationRequestArgs = {
  input: ApplicationRequestInput;
};


export type MutationApplicationApproveArgs = {
  input: ApplicationApproveInput;
};


export type MutationApplicationDenyArgs = {
  input: ApplicationDenyInput;
};


export type MutationApplicationResumeArgs = {
  input: ApplicationResumeInput;
};


export type MutationCategoryDefineArgs = {
  input: CategoryDefineInput;
};


export type MutationCategoryRetireArgs = {
  input: CategoryRetireInput;
};


export type MutationIssueClassCreateArgs = {
  input: IssueClassCreateInput;
};


export type MutationIssueClassReviseArgs = {
  input: IssueClassReviseInput;
};


export type MutationIssueClassAcceptArgs = {
  input: IssueClassAcceptInput;
};


export type MutationIssueClassActionBeginArgs = {
  input: IssueClassActionBeginInput;
};


export type MutationIssueClassResolveArgs = {
  input: IssueClassResolveInput;
};


export type MutationIssueClassDismissArgs = {
  input: IssueClassDismissInput;
};


export type MutationIssueClassMembersAddArgs = {
  input: IssueClassMembersAddInput;
};


export type MutationIssueClassMembersRemoveArgs = {
  input: IssueClassMembersRemoveInput;
};


export type MutationIssueClassSplitArgs = {
  input: IssueClassSplitInput;
};


export type MutationIssueClassMergeArgs = {
  input: IssueClassMergeInput;
};


export type MutationCounsellorDefineArgs = {
  input: CounsellorDefineInput;
};


export type MutationCounsellorOpenArgs = {
  input: CounsellorOpenInput;
};


export type MutationCounsellorEndArgs = {
  input: CounsellorEndInput;
};


export type MutationCounsellingBookArgs = {
  input: CounsellingBookInput;
};


export type MutationCounsellingConfirmArgs = {
  input: CounsellingConfirmInput;
};


export type MutationCounsellingCancelArgs = {
  input: CounsellingCancelInput;
};


export type MutationCounsellingHoldArgs = {
  input: CounsellingHoldInput;
};


export type MutationCounsellingMissArgs = {
  input: CounsellingMissInput;
};


export type MutationCounsellingNoteArgs = {
  input: CounsellingNoteInput;
};


export type MutationCounsellingEraseArgs = {
  input: CounsellingEraseInput;
};


export type MutationDeliberationStartArgs = {
  input: DeliberationStartInput;
};


export type MutationDeliberationActArgs = {
  input: DeliberationActInput;
};


export type MutationDeliberationRequestArgs = {
  input: DeliberationRequestInput;
};


export type MutationDeliberationApproveArgs = {
  input: DeliberationApproveInput;
};


export type MutationDeliberationDenyArgs = {
  input: DeliberationDenyInput;
};


export type MutationDeliberationResumeArgs = {
  input: DeliberationResumeInput;
};


export type MutationDeliberationDiscussArgs = {
  input: DeliberationDiscussInput;
};


export type MutationFigureSnapshotFreezeArgs = {
  input: FigureSnapshotFreezeInput;
};


export type MutationMonthlyRankingPublishArgs = {
  input: MonthlyRankingPublishInput;
};


export type MutationHandlerUnitDefineArgs = {
  input: HandlerUnitDefineInput;
};


export type MutationHandlerUnitRetireArgs = {
  input: HandlerUnitRetireInput;
};


export type MutationCraftsmanEnterArgs = {
  input: CraftsmanEnterInput;
};


export type MutationCraftsmanChangeArgs = {
  input: CraftsmanChangeInput;
};


export type MutationCraftsmanConfirmArgs = {
  input: CraftsmanConfirmInput;
};


export type MutationCraftsmanStrikeArgs = {
  input: CraftsmanStrikeInput;
};


export type MutationCraftsmanRestArgs = {
  input: CraftsmanRestInput;
};


export type MutationCraftsmanResumeArgs = {
  input: CraftsmanResumeInput;
};


export type MutationCraftsmanEndArgs = {
  input: CraftsmanEndInput;
};


export type MutationImportMappingDefineArgs = {
  input: ImportMappingDefineInput;
};


export type MutationIssuesImportArgs = {
  input: IssuesImportInput;
};


export type MutationIssuesImportCancelArgs = {
  input: IssuesImportCancelInput;
};


export type MutationMediationApplyArgs = {
  input: MediationApplyInput;
};


export type MutationMediationAcceptArgs = {
  input: MediationAcceptInput;
};


export type MutationMediationRefuseArgs = {
  input: MediationRefuseInput;
};


export type MutationMediationReassignArgs = {
  input: MediationReassignInput;
};


export type MutationMediationHoldSessionArgs = {
  input: MediationHoldSessionInput;
};


export type MutationMediationProposeArgs = {
  input: MediationProposeInput;
};


export type MutationMediationSignArgs = {
  input: MediationSignInput;
};


export type MutationMediationCheckArgs = {
  input: MediationCheckInput;
};


export type MutationMediationFailArgs = {
  input: MediationFailInput;
};


export type MutationMediationHandOverArgs = {
  input: MediationHandOverInput;
};


export type MutationMediationWithdrawArgs = {
  input: MediationWithdrawInput;
};


export type MutationMeetingCallArgs = {
  input: MeetingCallInput;
};


export type MutationMeetingInviteArgs = {
  input: MeetingInviteInput;
};


export type MutationMeetingUninviteArgs = {
  input: MeetingUninviteInput;
};


export type MutationMeetingSetAgendaArgs = {
  input: MeetingSetAgendaInput;
};


export type MutationMeetingRecordAttendanceArgs = {
  input: MeetingRecordAttendanceInput;
};


export type MutationMeetingOpenArgs = {
  input: MeetingOpenInput;
};


export type MutationMeetingRecordMinutesArgs = {
  input: MeetingRecordMinutesInput;
};


export type MutationMeetingCloseArgs = {
  input: MeetingCloseInput;
};


export type MutationMeetingPostponeArgs = {
  input: MeetingPostponeInput;
};


export type MutationMeetingCancelArgs = {
  input: MeetingCancelInput;
};


export type MutationDeliberationDayDefineArgs = {
  input: DeliberationDayDefineInput;
};


export type MutationDeliberationDayChangeArgs = {
  input: DeliberationDayChangeInput;
};


export type MutationDeliberationDayPauseArgs = {
  input: DeliberationDayPauseInput;
};


export type MutationDeliberationDayResumeArgs = {
  input: DeliberationDayResumeInput;
};


export type MutationDeliberationDayEndArgs = {
  input: DeliberationDayEndInput;
};


export type MutationNotificationReadArgs = {
  input: NotificationReadInput;
};


export type MutationNotificationSettingsSetArgs = {
  input: NotificationSettingsSetInput;
};


export type MutationNotificationDefineArgs = {
  input: NotificationDefineInput;
};


export type MutationWebhookDefineArgs = {
  input: WebhookDefineInput;
};


export type MutationWebhookChangeArgs = {
  input: WebhookChangeInput;
};


export type MutationWebhookRetireArgs = {
  input: WebhookRetireInput;
};


export type MutationWebhookRedeliverArgs = {
  input: WebhookRedeliverInput;
};


export type MutationProcedureDefineArgs = {
  input: ProcedureDefineInput;
};


export type MutationProcedureRetireArgs = {
  input: ProcedureRetireInput;
};


export type MutationResolutionAdoptArgs = {
  input: ResolutionAdoptInput;
};


export type MutationResponsibilityItemReportArgs = {
  input: ResponsibilityItemReportInput;
};


export type MutationResponsibilityItemAcceptArgs = {
  input: ResponsibilityItemAcceptInput;
};


export type MutationResponsibilityItemRejectArgs = {
  input: ResponsibilityItemRejectInput;
};


export type MutationRoutingTableDefineArgs = {
  input: RoutingTableDefineInput;
};


export type MutationRoutingTablePublishArgs = {
  input: RoutingTablePublishInput;
};


export type MutationRoutingTableRetireArgs = {
  input: RoutingTableRetireInput;
};


export type MutationCalendarDefineArgs = {
  input: CalendarDefineInput;
};


export type MutationTopicProposeArgs = {
  input: TopicProposeInput;
};


export type MutationTopicSecondArgs = {
  input: TopicSecondInput;
};


export type MutationTopicAcceptArgs = {
  input: TopicAcceptInput;
};


export type MutationTopicRefuseArgs = {
  input: TopicRefuseInput;
};


export type MutationTopicMergeArgs = {
  input: TopicMergeInput;
};


export type MutationTopicReviseArgs = {
  input: TopicReviseInput;
};


export type MutationTopicWithdrawArgs = {
  input: TopicWithdrawInput;
};


export type MutationTopicJudgeArgs = {
  input: TopicJudgeInput;
};


export type MutationVoteOpenArgs = {
  input: VoteOpenInput;
};


export type MutationVoteCastArgs = {
  input: VoteCastInput;
};


export type MutationVoteCloseArgs = {
  input: VoteCloseInput;
};


export type MutationVoteCancelArgs = {
  input: VoteCancelInput;
};


export type MutationVoteGrantProxyArgs = {
  input: VoteGrantProxyInput;
};


export type MutationVoteRevokeProxyArgs = {
  input: VoteRevokeProxyInput;
};


export type MutationWhistleBlowArgs = {
  input: WhistleBlowInput;
};


export type MutationWhistleReportArgs = {
  input: WhistleReportInput;
};


export type MutationWhistleObjectArgs = {
  input: WhistleObjectInput;
};


export type MutationWhistleDecideObjectionArgs = {
  input: WhistleDecideObjectionInput;
};


export type MutationWhistleRemindArgs = {
  input: WhistleRemindInput;
};


export type MutationWhistleJudgeArgs = {
  input: WhistleJudgeInput;
};


export type MutationWhistleCallAgainArgs = {
  input: WhistleCallAgainInput;
};


export type MutationWhistleWithdrawArgs = {
  input: WhistleWithdrawInput;
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
  /** 办件 Applications this area or one below it is responsible for; those you process or have made. */
  applications: ApplicationConnection;
  /** 办件统计 Of those, by item; every item with an application. */
  applicationCounts: Array<ServiceItemCounts>;
  /** 举一反三 Classes of issues that lie wholly in this area, at any depth; as far as you may see them (Query.issueClasses). */
  issueClasses: IssueClassConnection;
  /** 咨询专家 Experts who serve this area, a part of it, or a wider one; as far as you may see them (Query.counsellors). */
  counsellors: CounsellorConnection;
  /**
   * 已开展的咨询 That counselling took place, its kind and day; nothing else. Of areas where you hold `counselling:manage` or
   * `figure:read`.
   */
  heldCounselling: HeldCounsellingConnection;
  /** 咨询计数 How many of those by kind; all kinds, also those with 0. */
  counsellingCounts: Array<CounsellingCount>;
  /** 协商 Deliberations of this area, at any depth; as far as you may see them (Query.deliberations). */
  deliberations: DeliberationConnection;
  /** 协商指标 Per procedure and step, of deliberations started from `since` to before `until`, as far as you see them. */
  deliberationFigures: Array<DeliberationFigure>;
  /** 办理单位 Units that serve this area by name of the area itself; those that serve an area above are on that area. */
  handlerUnits: HandlerUnitConnection;
  /** 能工巧匠 Craftsmen who serve this area, a part of it, or a wider one; as far as you may see them (Query.craftsmen). */
  craftsmen: CraftsmanConnection;
  /** 微帮计数 Of each kind: craftsmen ready to help here, and helps given here. All twelve, also those with 0. */
  helpCounts: Array<HelpCount>;
  /** 调解案件 Cases of this area, at any depth; those you manage, mediate or are concerned by. */
  mediations: MediationCaseConnection;
  /** 调解计数 How many of those are in which state. */
  mediationCounts: MediationCounts;
  /** 会议 Meetings of this area, at any depth; as far as you may see them (Query.meetings). */
  meetings: MeetingConnection;
  /** 红色议事日 Deliberation days of this area, at any depth, newest first; needs `topic:read`. */
  deliberationDays: DeliberationDayConnection;
  /** 回调地址 Endpoints of this area and those below it, by name; of areas where you hold `notification:define`, and your own. */
  webhooks: WebhookConnection;
  /** 本地流程版本 Versions that this area and those below it have defined for themselves, newest first. */
  procedureVersions: ProcedureConnection;
  /** 决议 Resolutions of this area, at any depth; as far as you may see them (Query.resolutions). */
  resolutions: ResolutionConnection;
  /** 责任清单 Items of this area, at any depth; as far as you may see them (Query.responsibilityItems). */
  responsibilityItems: ResponsibilityItemConnection;
  /** 议题 Topics of this area, at any depth; as far as you may see them (Query.topics). */
  topics: TopicConnection;
  /** 表决 Votes of this area, at any depth; as far as you may see them (Query.votes). */
  votes: VoteConnection;
  /** 吹哨 Whistles blown in this area, newest first, as far as you see them. */
  whistles: WhistleConnection;
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


export type AreaApplicationsArgs = {
  filter?: InputMaybe<ApplicationFilter>;
  orderBy?: InputMaybe<ApplicationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaIssueClassesArgs = {
  filter?: InputMaybe<IssueClassFilter>;
  orderBy?: InputMaybe<IssueClassOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaCounsellorsArgs = {
  filter?: InputMaybe<CounsellorFilter>;
  orderBy?: InputMaybe<CounsellorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaHeldCounsellingArgs = {
  filter?: InputMaybe<HeldCounsellingFilter>;
  orderBy?: InputMaybe<CounsellingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaCounsellingCountsArgs = {
  filter?: InputMaybe<HeldCounsellingFilter>;
};


export type AreaDeliberationsArgs = {
  filter?: InputMaybe<DeliberationFilter>;
  orderBy?: InputMaybe<DeliberationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaDeliberationFiguresArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AreaHandlerUnitsArgs = {
  filter?: InputMaybe<HandlerUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaCraftsmenArgs = {
  filter?: InputMaybe<CraftsmanFilter>;
  orderBy?: InputMaybe<CraftsmanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaMediationsArgs = {
  filter?: InputMaybe<MediationFilter>;
  orderBy?: InputMaybe<MediationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaDeliberationDaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaWebhooksArgs = {
  filter?: InputMaybe<WebhookFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaProcedureVersionsArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaResolutionsArgs = {
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaResponsibilityItemsArgs = {
  filter?: InputMaybe<ResponsibilityItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaVotesArgs = {
  filter?: InputMaybe<VoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaWhistlesArgs = {
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<WhistleOrder>;
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
  WITHDRAWN: 'WITHDRAWN',
  /** 不予受理 Not taken up, with a reason; ended. */
  REJECTED: 'REJECTED',
  /** 挂账 Rests by approval until a date; the clocks stand still. */
  SUSPENDED: 'SUSPENDED',
  /** 协商中 Under deliberation. */
  DELIBERATED: 'DELIBERATED',
  /** 已作废 Voided by approval; ended. */
  VOIDED: 'VOIDED',
  /** 已合并 A duplicate of `duplicateOf`; ended. */
  MERGED: 'MERGED'
} as const;

export type IssueStatus = typeof IssueStatus[keyof typeof IssueStatus];
export const IssueActor = {
  /** 下单人 */
  REPORTER: 'REPORTER',
  /** 受理员 Holders of `issue:operate` on the area. */
  OPERATOR: 'OPERATOR',
  /** 网格员 Whoever may dispatch in the area. */
  DISPATCHER: 'DISPATCHER',
  /** 被派单人 The one it was offered to. */
  OFFERED_PERSON: 'OFFERED_PERSON',
  /** 响应力量 Anybody in the pool. */
  RESPONDERS: 'RESPONDERS',
  /** 接单人 */
  ACCEPTOR: 'ACCEPTOR',
  /** 主办单位 Officers of the unit that answers for it. */
  HANDLER: 'HANDLER',
  /** 协办单位、被吹哨部门 Officers of the departments named. */
  DEPARTMENTS: 'DEPARTMENTS',
  /** 核查员 Holders of `issue:check`, not the acceptor. */
  CHECKER: 'CHECKER',
  /** 督办人 Holders of `issue:supervise`. */
  SUPERVISOR: 'SUPERVISOR',
  /** 审批人 Holders of `issue:approve`. */
  APPROVER: 'APPROVER',
  /** 小区党支部 */
  BRANCH: 'BRANCH',
  /** 社区党委、居委会 */
  COMMITTEE: 'COMMITTEE',
  /** 居民 */
  RESIDENTS: 'RESIDENTS',
  /** 窗口经办人 */
  CASE_WORKER: 'CASE_WORKER',
  /** 时限 Time itself. */
  TIME: 'TIME',
  /** 系统 */
  SYSTEM: 'SYSTEM'
} as const;

export type IssueActor = typeof IssueActor[keyof typeof IssueActor];
export const IssueChannel = {
  /** 应用 */
  APP: 'APP',
  /** 热线 */
  HOTLINE: 'HOTLINE',
  /** 意见箱 */
  MAILBOX: 'MAILBOX',
  /** 议事群 */
  CHAT_GROUP: 'CHAT_GROUP',
  /** 接待日 */
  RECEPTION_DAY: 'RECEPTION_DAY',
  /** 巡查 */
  PATROL: 'PATROL',
  /** 走访 */
  VISIT: 'VISIT',
  /** 合作单位接口 */
  PARTNER: 'PARTNER'
} as const;

export type IssueChannel = typeof IssueChannel[keyof typeof IssueChannel];
/** 处理方式 小事线上议、急事现场议、难事会场议。 */
export const IssueHandling = {
  /** 线上 */
  ONLINE: 'ONLINE',
  /** 现场 */
  ON_THE_SPOT: 'ON_THE_SPOT',
  /** 会场 */
  MEETING: 'MEETING'
} as const;

export type IssueHandling = typeof IssueHandling[keyof typeof IssueHandling];
/** 分流依据 The rule that decided how the issue is handled. */
export type IssueRoute = {
  __typename?: 'IssueRoute';
  handling: IssueHandling;
  /** 规则 Key of the rule in its table. */
  ruleKey: Scalars['String']['output'];
  /** 规则表版本 */
  tableVersion: Scalars['Int']['output'];
  /** 规则表所属区域 Null for the table that comes with the product. */
  area?: Maybe<Area>;
};

export const IssueConfirmedBy = {
  /** 合作单位 Closed by the partner it was imported from. */
  PARTNER: 'PARTNER',
  /** 下单人 */
  REPORTER: 'REPORTER',
  /** 受理员 Closed by the grid centre after inspection. */
  OPERATOR: 'OPERATOR',
  /** 超时自动确认 The reporter did not answer in time. */
  AUTOMATIC: 'AUTOMATIC'
} as const;

export type IssueConfirmedBy = typeof IssueConfirmedBy[keyof typeof IssueConfirmedBy];
/**
 * 诉求 / 事项 One thing a resident, a patrol or a partner has raised; it follows a procedure (三单, 督单, 数字城管 …) as data.
 * Who sees what: the acceptor, officers of the units on it and holders of `issue:read-all` on the area see everything; the
 * reporter everything but internal notes (clear readings of phone and address are logged). Whoever may accept it now also
 * sees `description`. Holders of `issue:read` see it without description, reporter, building, place, phone, address, photos,
 * answers, reasons and evidence.
 */
export type Issue = {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
  /** 事件编码 16 characters: county, category, running number. */
  code: Scalars['String']['output'];
  status: IssueStatus;
  /** 流程 The procedure it follows; a version never changes. */
  procedure: Procedure;
  /** 环节 Where it stands in the procedure. */
  step: ProcedureStep;
  /** 可办动作 What you may do now, by the procedure. */
  possibleActions: Array<ProcedureAction>;
  /** 环节时限 The limit of the present step; null when it has none. */
  stepClock?: Maybe<TimeLimitClock>;
  /** 总时限 The limit of the whole; null until it has started. */
  clock?: Maybe<TimeLimitClock>;
  /** 升级层级 Levels of the escalation ladder climbed so far. */
  escalationLevel: Scalars['Int']['output'];
  /** 待批申请 Suspension, extension, return or voiding that waits for approval. Null when not yours to see. */
  request?: Maybe<IssueRequest>;
  /** 挂账至 When it goes on by itself; null unless suspended. */
  suspendedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 渠道 */
  channel: IssueChannel;
  /** 分流依据 */
  route: IssueRoute;
  /** 规模 */
  size: IssueSize;
  /** 紧急程度 */
  urgency: IssueUrgency;
  /** 位置 Null when not yours to see or not given. */
  location?: Maybe<Location>;
  /** 照片 Empty when not yours to see. */
  photos: Array<Photo>;
  /** 表单答案 Empty when not yours to see. */
  answers: Array<FormAnswer>;
  /** 主办单位 */
  handler?: Maybe<HandlerUnit>;
  /** 协办单位 */
  coHandlers: Array<HandlerUnit>;
  /** 督办单 Null when not yours to see. */
  supervisionOrders?: Maybe<Array<SupervisionOrder>>;
  /** “我也遇到”人数 Others who said “me too”. */
  joinCount: Scalars['Int']['output'];
  /** 重复于 The issue it was merged into. */
  duplicateOf?: Maybe<Issue>;
  /** 重办次数 */
  reopenCount: Scalars['Int']['output'];
  /** 退单次数 */
  returnCount: Scalars['Int']['output'];
  /** 催办次数 */
  reminderCount: Scalars['Int']['output'];
  /** 按期 Whether the work was handed in within the limit of the whole; null until it was. */
  onTime?: Maybe<Scalars['Boolean']['output']>;
  /** 立案时间 */
  filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回访 Null when there was none or when not yours to see. */
  followUp?: Maybe<IssueFollowUp>;
  /** 代报人 Who took it in for somebody else; null when not yours to see. */
  takenInBy?: Maybe<Person>;
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
  /** 联系电话 Masked (138****5678) when not yours to see; encrypted at rest. Empty when none was given. */
  contactPhone: Scalars['String']['output'];
  /** 下单人 Null when not yours to see, and for anonymous reports. */
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
  /** 过程 Every step you may see, oldest first; internal notes only for those who handle it. At most 100: of a longer history the first and the latest 99 are kept. */
  timeline: Array<IssueStep>;
  /** 步骤总数 Number of all steps, kept or not. */
  stepCount: Scalars['Int']['output'];
  /** 所属类 The class the issue is a member of; null when in none or not yours to see. */
  issueClass?: Maybe<IssueClass>;
  /** 建议归类 An accepted class that the issue seems to belong to; null when it is in a class, when none fits, or where you do not hold `class:manage`. */
  suggestedClass?: Maybe<IssueClassSuggestion>;
  /** 协商 Deliberations of topics this issue is behind, newest first, as far as you see them. */
  deliberations: DeliberationConnection;
  /**
   * 推荐能工巧匠 For a help order: active craftsmen confirmed for its place who give this kind of help, those available now first;
   * at most 20. Empty for other issues, and for whoever may not dispatch it.
   */
  suggestedCraftsmen: Array<Craftsman>;
  /** 外部来源 Where it was imported from; null when it was not, or when not yours to see. */
  partnerRecord?: Maybe<PartnerRecord>;
  /**
   * 疑似重复 Earlier open issues that may be the same, for `issueMerge`; at most 10, the likeliest first. Empty unless you hold
   * `issue:operate` or `issue:dispatch` on the issue, for ended ones, and for categories whose reports are personal.
   */
  duplicates: Array<PossibleDuplicate>;
  /** 吹哨 Whistles that are about this issue, newest first, as far as you see them. */
  whistles: WhistleConnection;
};


/**
 * 诉求 / 事项 One thing a resident, a patrol or a partner has raised; it follows a procedure (三单, 督单, 数字城管 …) as data.
 * Who sees what: the acceptor, officers of the units on it and holders of `issue:read-all` on the area see everything; the
 * reporter everything but internal notes (clear readings of phone and address are logged). Whoever may accept it now also
 * sees `description`. Holders of `issue:read` see it without description, reporter, building, place, phone, address, photos,
 * answers, reasons and evidence.
 */
export type IssueDeliberationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 诉求 / 事项 One thing a resident, a patrol or a partner has raised; it follows a procedure (三单, 督单, 数字城管 …) as data.
 * Who sees what: the acceptor, officers of the units on it and holders of `issue:read-all` on the area see everything; the
 * reporter everything but internal notes (clear readings of phone and address are logged). Whoever may accept it now also
 * sees `description`. Holders of `issue:read` see it without description, reporter, building, place, phone, address, photos,
 * answers, reasons and evidence.
 */
export type IssueWhistlesArgs = {
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const IssueAction = {
  /** 合作单位已办结 The partner it was imported from has closed it. */
  PARTNER_CLOSED: 'PARTNER_CLOSED',
  /** 上报 */
  REPORTED: 'REPORTED',
  /** 环节变更 A step of the procedure without a name of its own here; see `code`. */
  MOVED: 'MOVED',
  /** 立案 */
  FILED: 'FILED',
  /** 不予受理 */
  REJECTED: 'REJECTED',
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
  /** 派遣到单位 */
  ASSIGNED: 'ASSIGNED',
  /** 退单 */
  RETURNED: 'RETURNED',
  /** 办理超时 Back to the pool. */
  ACCEPTANCE_EXPIRED: 'ACCEPTANCE_EXPIRED',
  /** 完成 */
  DONE: 'DONE',
  /** 核查通过 */
  CHECKED: 'CHECKED',
  /** 核查不通过 */
  CHECK_FAILED: 'CHECK_FAILED',
  /** 确认办结 `by` is null when time confirmed it. */
  CONFIRMED: 'CONFIRMED',
  /** 提出异议 */
  DISPUTED: 'DISPUTED',
  /** 评价 */
  RATED: 'RATED',
  /** 重新办理 */
  REOPENED: 'REOPENED',
  /** 撤单 */
  WITHDRAWN: 'WITHDRAWN',
  /** 时限预警 50 or 80 per cent of a limit are used. */
  WARNED: 'WARNED',
  /** 超时 */
  BREACHED: 'BREACHED',
  /** 逐级上报 The next level of the escalation ladder has been told. */
  ESCALATED: 'ESCALATED',
  /** 申请 Suspension, extension, return or voiding. */
  REQUESTED: 'REQUESTED',
  /** 批准 */
  APPROVED: 'APPROVED',
  /** 不批准 */
  DENIED: 'DENIED',
  /** 恢复办理 After a suspension. */
  RESUMED: 'RESUMED',
  /** 作废 */
  VOIDED: 'VOIDED',
  /** 催办 */
  REMINDED: 'REMINDED',
  /** 督办 */
  SUPERVISED: 'SUPERVISED',
  /** 回复督办 */
  SUPERVISION_ANSWERED: 'SUPERVISION_ANSWERED',
  /** 督办超期 */
  SUPERVISION_OVERDUE: 'SUPERVISION_OVERDUE',
  /** 留言 */
  COMMENTED: 'COMMENTED',
  /** 内部备注 */
  NOTED: 'NOTED',
  /** 合并 */
  MERGED: 'MERGED',
  /** 回访 */
  FOLLOWED_UP: 'FOLLOWED_UP',
  /** 重新分类 */
  CLASSIFIED: 'CLASSIFIED',
  /** 我也遇到 */
  JOINED: 'JOINED',
  /** 区域变更 The grids were divided anew. */
  READDRESSED: 'READDRESSED'
} as const;

export type IssueAction = typeof IssueAction[keyof typeof IssueAction];
/** 步骤 One step of an issue. */
export type IssueStep = {
  __typename?: 'IssueStep';
  at: Scalars['DateTime']['output'];
  action: IssueAction;
  /** 动作代码 Key of the procedure's action, where one was taken. */
  code?: Maybe<Scalars['String']['output']>;
  /** 动作名称 In the language of `Accept-Language`; of the procedure's action or of `action`. */
  name: Scalars['String']['output'];
  /** 自环节 Key of the step it left. */
  from?: Maybe<Scalars['String']['output']>;
  /** 至环节 Key of the step it came to. */
  to?: Maybe<Scalars['String']['output']>;
  /** 内部 Only those who handle the issue see it. */
  internal: Scalars['Boolean']['output'];
  /** 详情 What else belongs to it: per cent of a warning, level of an escalation, kind of a request, unit. */
  details: Array<StepDetail>;
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

export type StepDetail = {
  __typename?: 'StepDetail';
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** 位置 WGS 84, in degrees. */
export type Location = {
  __typename?: 'Location';
  longitude: Scalars['Float']['output'];
  latitude: Scalars['Float']['output'];
};

/** 照片 A file by reference. */
export type Photo = {
  __typename?: 'Photo';
  url: Scalars['String']['output'];
  /** SHA-256, 64 hexadecimal digits, lower case. */
  sha256: Scalars['String']['output'];
  /** 大小 In bytes. */
  sizeBytes: Scalars['Int']['output'];
  /** 涉及隐私 Faces or number plates may be seen: show it to nobody else before it was made unrecognisable. */
  privacy: Scalars['Boolean']['output'];
};

/** 表单答案 Answers to one question of the category's form. */
export type FormAnswer = {
  __typename?: 'FormAnswer';
  code: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export const IssueRequestKind = {
  /** 挂账 The clocks stand still until a date. */
  SUSPENSION: 'SUSPENSION',
  /** 延期 */
  EXTENSION: 'EXTENSION',
  /** 退回 */
  RETURN: 'RETURN',
  /** 作废 */
  VOIDING: 'VOIDING'
} as const;

export type IssueRequestKind = typeof IssueRequestKind[keyof typeof IssueRequestKind];
/** 挂账等待 What ends a suspension before its date. */
export const SuspensionWait = {
  /** 资金拨付 Money paid out for the issue (the subgraph property tells). */
  DISBURSEMENT: 'DISBURSEMENT'
} as const;

export type SuspensionWait = typeof SuspensionWait[keyof typeof SuspensionWait];
/** 申请 Something asked for that waits for an approver. */
export type IssueRequest = {
  __typename?: 'IssueRequest';
  kind: IssueRequestKind;
  by: Person;
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  /** 挂账至 */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** 挂账等待 Null when the date alone ends it. */
  waitsFor?: Maybe<SuspensionWait>;
  /** 延长时间 */
  extension?: Maybe<TimeLimit>;
};

/** 督办单 A formal order that has to be answered. */
export type SupervisionOrder = {
  __typename?: 'SupervisionOrder';
  id: Scalars['ID']['output'];
  by: Person;
  at: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  /** 回复期限 */
  answerDueAt: Scalars['DateTime']['output'];
  /** 已超期 */
  overdue: Scalars['Boolean']['output'];
  answer?: Maybe<SupervisionAnswer>;
};

export type SupervisionAnswer = {
  __typename?: 'SupervisionAnswer';
  at: Scalars['DateTime']['output'];
  by: Person;
  text: Scalars['String']['output'];
};

/** 回访 A call after the end. */
export type IssueFollowUp = {
  __typename?: 'IssueFollowUp';
  by: Person;
  at: Scalars['DateTime']['output'];
  /** 已接通 */
  reached: Scalars['Boolean']['output'];
  /** 是否解决 Null when not asked or not answered. */
  solved?: Maybe<Scalars['Boolean']['output']>;
  /** 是否满意 Null when not asked or not answered. */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  note: Scalars['String']['output'];
};

/** 匿名事项 What the holder of a tracking code sees: everything but internal notes, and no persons but by their part. */
export type TrackedIssue = {
  __typename?: 'TrackedIssue';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  status: IssueStatus;
  waitsFor?: Maybe<IssueActor>;
  category: IssueCategory;
  description: Scalars['String']['output'];
  reportedAt: Scalars['DateTime']['output'];
  /** 当前时限 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  stars?: Maybe<Scalars['Int']['output']>;
  timeline: Array<IssueStep>;
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
  /** 类别代码 A whole code, e.g. `11-001`. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 渠道 */
  channel?: InputMaybe<IssueChannel>;
  /** 主办单位 */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 流程 */
  procedureKey?: InputMaybe<Scalars['String']['input']>;
  /** 超期 The limit of the whole is over and the issue is still open. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 仅本人 Only those you have reported. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 下单时间起 Reported at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 下单时间止 Reported before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UnitInboxFilter = {
  /** 单位 One of your units; all when absent. */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 任一状态 Any of these states; all open states when absent. */
  status?: InputMaybe<Array<IssueStatus>>;
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
  DUE_AT: 'DUE_AT',
  /** 总时限 The limit of the whole; issues without one come after all others (before them when descending). */
  LIMIT_AT: 'LIMIT_AT'
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
  /** 不得吹哨 The category is not on the list of what a community may whistle for. */
  NOT_A_WHISTLE_MATTER: 'NOT_A_WHISTLE_MATTER',
  /** 事项不可吹哨 Only open issues of this community. */
  WHISTLE_ISSUE_NOT_FOUND: 'WHISTLE_ISSUE_NOT_FOUND',
  /** 不可吹叫 The unit does not serve this area, or is a property firm. */
  NOT_CALLABLE: 'NOT_CALLABLE',
  /** 部门时限过长 No department has more time than the step in which all report. */
  LIMIT_TOO_LONG: 'LIMIT_TOO_LONG',
  /** 流程不适用 The area's own procedure lacks an action whistles live by, or has one unknown to them. */
  PROCEDURE_UNSUITABLE: 'PROCEDURE_UNSUITABLE',
  /** 未被吹叫 This whistle does not name the unit. */
  NOT_CALLED: 'NOT_CALLED',
  /** 已报到 The department has reported. */
  DEPARTMENT_REPORTED: 'DEPARTMENT_REPORTED',
  /** 已免于报到 The department was released. */
  RELEASED: 'RELEASED',
  /** 已提过异议 A department objects once to a whistle. */
  OBJECTION_USED: 'OBJECTION_USED',
  /** 异议逾期 The department's limit is over. */
  OBJECTION_TOO_LATE: 'OBJECTION_TOO_LATE',
  /** 没有异议 No objection of this department waits. */
  NO_OBJECTION: 'NO_OBJECTION',
  /** 异议未决 An objection waits for its decision. */
  OBJECTION_OPEN: 'OBJECTION_OPEN',
  /** 本人吹哨 Nobody decides an objection to their own whistle. */
  OWN_WHISTLE: 'OWN_WHISTLE',
  /** 评判不全 Every department that was not released is judged once. */
  JUDGEMENT_INCOMPLETE: 'JUDGEMENT_INCOMPLETE',
  /** 再次吹哨已达上限 */
  CALLED_TOO_OFTEN: 'CALLED_TOO_OFTEN',
  /** 已有部门报到 Judge it instead of calling it off. */
  WHISTLE_ANSWERED: 'WHISTLE_ANSWERED',
  /** 表决条件不全 Between meetings a vote needs its persons, an end and ballots. */
  VOTE_TERMS: 'VOTE_TERMS',
  /** 无人有表决权 */
  NOBODY_ENTITLED: 'NOBODY_ENTITLED',
  /** 人数过少 Too few persons for a secret vote. */
  TOO_FEW_FOR_SECRET: 'TOO_FEW_FOR_SECRET',
  /** 表决过多 */
  TOO_MANY_VOTES: 'TOO_MANY_VOTES',
  /** 无表决权 Not entitled to this vote. */
  NOT_ENTITLED: 'NOT_ENTITLED',
  /** 未受委托 */
  NO_AUTHORITY: 'NO_AUTHORITY',
  /** 已投票 */
  ALREADY_VOTED: 'ALREADY_VOTED',
  /** 需要密码 A secret ballot needs a secret, others take none. */
  SECRET_NEEDED: 'SECRET_NEEDED',
  /** 密码已用 Make a new random secret. */
  SECRET_USED: 'SECRET_USED',
  /** 方式不符 Not possible with this method of voting. */
  WRONG_METHOD: 'WRONG_METHOD',
  /** 缺举手计数 A show of hands is closed with counts, ballots without. */
  HANDS_MISSING: 'HANDS_MISSING',
  /** 计数过多 More hands than persons entitled. */
  MORE_HANDS_THAN_PERSONS: 'MORE_HANDS_THAN_PERSONS',
  /** 不能委托自己 */
  OWN_PROXY: 'OWN_PROXY',
  /** 已委托他人 */
  PROXY_GIVEN: 'PROXY_GIVEN',
  /** 受托过多 */
  PROXY_LIMIT: 'PROXY_LIMIT',
  /** 缺委托书 */
  EVIDENCE_MISSING: 'EVIDENCE_MISSING',
  /** 来源不存在 An issue or class is unknown in this community. */
  TOPIC_SOURCE_NOT_FOUND: 'TOPIC_SOURCE_NOT_FOUND',
  /** 本人议题 Nobody seconds their own topic. */
  OWN_TOPIC: 'OWN_TOPIC',
  /** 附议人数已满 */
  TOO_MANY_SECONDERS: 'TOO_MANY_SECONDERS',
  /** 不能并入 The target is unknown here, ended, or the topic itself. */
  MERGE_TARGET: 'MERGE_TARGET',
  /** 已评议 */
  ALREADY_JUDGED: 'ALREADY_JUDGED',
  /** 日历代码已被占用 The key is `CN`, or that of a calendar you may not change. */
  CALENDAR_KEY_TAKEN: 'CALENDAR_KEY_TAKEN',
  /** 缺少兜底规则 The last rule has conditions; an issue might find no rule. */
  ROUTING_LAST_RULE: 'ROUTING_LAST_RULE',
  /** 规则代码重复 A rule of the table has this key already. */
  ROUTING_RULE_TWICE: 'ROUTING_RULE_TWICE',
  /** 规则不可达 The rules before it, one or several together, take everything that this one could take. */
  ROUTING_RULE_UNREACHABLE: 'ROUTING_RULE_UNREACHABLE',
  /** 区域不在范围 The area lies outside of the one whose table it is. */
  ROUTING_AREA_OUTSIDE: 'ROUTING_AREA_OUTSIDE',
  /** 规则表过多 The area has defined as many versions as it can. */
  TOO_MANY_ROUTING_TABLES: 'TOO_MANY_ROUTING_TABLES',
  /** 表决未通过 No passed vote on this topic, or one that failed. */
  VOTE_NOT_PASSED: 'VOTE_NOT_PASSED',
  /** 决议已存在 Of each vote there is one resolution at most. */
  RESOLUTION_EXISTS: 'RESOLUTION_EXISTS',
  /** 缺小区 What follows needs an estate. */
  ESTATE_MISSING: 'ESTATE_MISSING',
  /** 责任事项未完成 */
  ITEMS_OPEN: 'ITEMS_OPEN',
  /** 流程不合格 The definition is unsound; `message` says how, `field` where. */
  PROCEDURE_UNSOUND: 'PROCEDURE_UNSOUND',
  /** 流程对象不符 The key belongs to a procedure for another subject. */
  PROCEDURE_SUBJECT: 'PROCEDURE_SUBJECT',
  /** 流程过多 The area has defined as many versions as it can. */
  TOO_MANY_PROCEDURES: 'TOO_MANY_PROCEDURES',
  /** 通知规则不合格 The set is unsound; `message` says how, `field` where. */
  NOTIFICATION_RULES_UNSOUND: 'NOTIFICATION_RULES_UNSOUND',
  /** 通知规则版本过多 */
  TOO_MANY_RULE_SETS: 'TOO_MANY_RULE_SETS',
  /** 回调地址不允许 Not https, with a password, or not on the public internet. */
  WEBHOOK_ADDRESS_FORBIDDEN: 'WEBHOOK_ADDRESS_FORBIDDEN',
  /** 回调地址过多 */
  TOO_MANY_WEBHOOKS: 'TOO_MANY_WEBHOOKS',
  /** 议题未成熟 Only ripe or postponed topics go to a meeting. */
  TOPIC_NOT_RIPE: 'TOPIC_NOT_RIPE',
  /** 已在其他议程 The topic is on the agenda of another meeting. */
  TOPIC_ON_OTHER_AGENDA: 'TOPIC_ON_OTHER_AGENDA',
  /** 时间不可行 Not after now, or too far ahead. */
  TIME_NOT_POSSIBLE: 'TIME_NOT_POSSIBLE',
  /** 未被邀请 The party is not invited. */
  PARTY_NOT_INVITED: 'PARTY_NOT_INVITED',
  /** 重复代表 A person sits in a meeting for one party only. */
  PERSON_COUNTED_TWICE: 'PERSON_COUNTED_TWICE',
  /** 到会人缺失 Who came has to be named exactly for parties present. */
  PERSON_MISSING: 'PERSON_MISSING',
  /** 参会方过多 */
  TOO_MANY_PARTIES: 'TOO_MANY_PARTIES',
  /** 未到时间 */
  MEETING_TOO_EARLY: 'MEETING_TOO_EARLY',
  /** 已过时间 The meeting has lapsed; call another one. */
  MEETING_TOO_LATE: 'MEETING_TOO_LATE',
  /** 未达法定人数 */
  NO_QUORUM: 'NO_QUORUM',
  /** 缺会议记录 */
  MINUTES_MISSING: 'MINUTES_MISSING',
  /** 缺议题结果 */
  OUTCOME_MISSING: 'OUTCOME_MISSING',
  /** 不在议程 The topic is not on the agenda, or has an outcome already. */
  TOPIC_NOT_ON_AGENDA: 'TOPIC_NOT_ON_AGENDA',
  /** 延期次数过多 */
  TOO_MANY_POSTPONEMENTS: 'TOO_MANY_POSTPONEMENTS',
  /** 表决未结束 A vote of this meeting is still open. */
  VOTES_OPEN: 'VOTES_OPEN',
  /** 当事人不足 At least two different persons or organizations. */
  PARTIES: 'PARTIES',
  /** 已申请 The issue or finding has an open mediation. */
  ALREADY_APPLIED: 'ALREADY_APPLIED',
  /** 调解员不能是当事人 */
  MEDIATOR_IS_PARTY: 'MEDIATOR_IS_PARTY',
  /** 调解时间不符 After the acceptance, not in the future. */
  SESSION_TIME: 'SESSION_TIME',
  /** 该场次已记录 */
  ALREADY_RECORDED: 'ALREADY_RECORDED',
  /** 场次过多 */
  TOO_MANY_SESSIONS: 'TOO_MANY_SESSIONS',
  /** 尚未调解 There is no agreement without a session. */
  NO_SESSION: 'NO_SESSION',
  /** 回访日期不符 Follow-ups lie ahead. */
  FOLLOW_UP_TIME: 'FOLLOW_UP_TIME',
  /** 协议文本已更改 Read it again and sign the present one. */
  AGREEMENT_CHANGED: 'AGREEMENT_CHANGED',
  /** 已回访 */
  ALREADY_CHECKED: 'ALREADY_CHECKED',
  /** 无此导入映射 */
  MAPPING_NOT_FOUND: 'MAPPING_NOT_FOUND',
  /** 导入映射过多 The area has defined as many versions as it can. */
  TOO_MANY_MAPPINGS: 'TOO_MANY_MAPPINGS',
  /** 无法读取 The text is not in the mapping's format; `message` names the line. */
  IMPORT_UNREADABLE: 'IMPORT_UNREADABLE',
  /** 缺少列 The header lacks a column the mapping reads. */
  IMPORT_COLUMN_MISSING: 'IMPORT_COLUMN_MISSING',
  /** 导入已结束 */
  IMPORT_ENDED: 'IMPORT_ENDED',
  /** 没有数据行 */
  IMPORT_EMPTY: 'IMPORT_EMPTY',
  /** 文本过大 More than 5,000 rows or 600,000 bytes. */
  IMPORT_TOO_LARGE: 'IMPORT_TOO_LARGE',
  /** 已在册 This person or enterprise is on the list already. */
  ALREADY_LISTED: 'ALREADY_LISTED',
  /** 形式不符 The form of an enterprise's help is ENTERPRISE, that of a person's is not. */
  WRONG_FORM: 'WRONG_FORM',
  /** 须指定一个对象 One of `areaId`, `handlerUnitId` and `personId`, not more and not less. */
  ONE_OWNER: 'ONE_OWNER',
  /** 数据过多 The question would have to be added up from too many facts; ask for a shorter period or fewer groups. */
  TOO_MANY_FACTS: 'TOO_MANY_FACTS',
  /** 行数过多 The answer has too many rows. */
  TOO_MANY_ROWS: 'TOO_MANY_ROWS',
  /** 协商进行中 The topic has an open deliberation, which alone decides about it. */
  DELIBERATION_OPEN: 'DELIBERATION_OPEN',
  /** 流程不适用于议题 Unknown here, or not a procedure for topics. */
  NOT_FOR_TOPICS: 'NOT_FOR_TOPICS',
  /** 附议未达标 The topic waits for seconders, or for its proposer to improve it. */
  TOPIC_NOT_SECONDED: 'TOPIC_NOT_SECONDED',
  /** 已议决 A meeting has resolved the topic; go on with its resolution. */
  TOPIC_RESOLVED: 'TOPIC_RESOLVED',
  /** 业主表决未通过或未结束 The resolution needs an owners' vote that has passed. */
  OWNERS_VOTE_OPEN: 'OWNERS_VOTE_OPEN',
  /** 与评议不符 Fewer, or not fewer, than half of the judgements are satisfied (3 stars or more). */
  JUDGED_OTHERWISE: 'JUDGED_OTHERWISE',
  /** 发言过多 A deliberation takes 500 contributions. */
  TOO_MANY_COMMENTS: 'TOO_MANY_COMMENTS',
  /** 时段未开放 The expert offers no such slot. */
  SLOT_NOT_OFFERED: 'SLOT_NOT_OFFERED',
  /** 时段已被预约 Somebody else was faster. */
  SLOT_TAKEN: 'SLOT_TAKEN',
  /** 时间冲突 You have another appointment at that time. */
  ALREADY_BUSY: 'ALREADY_BUSY',
  /** 不提供该类咨询 The expert does not counsel on this. */
  SUBJECT_NOT_OFFERED: 'SUBJECT_NOT_OFFERED',
  /** 不能预约本人 */
  OWN_COUNSEL: 'OWN_COUNSEL',
  /** 为时过早 It has not begun yet. */
  TOO_EARLY: 'TOO_EARLY',
  /** 为时已晚 It has begun already. */
  TOO_LATE: 'TOO_LATE',
  /** 仍在计次期内 A missed appointment counts for 90 days and stays that long. */
  STILL_COUNTED: 'STILL_COUNTED',
  /** 记录过多 */
  TOO_MANY_NOTES: 'TOO_MANY_NOTES',
  /** 已在其他类 An issue is in one class at most. */
  ALREADY_IN_CLASS: 'ALREADY_IN_CLASS',
  /** 非成员 The issue is no member of the class. */
  NOT_A_MEMBER: 'NOT_A_MEMBER',
  /** 最后成员 A class keeps at least one member; dismiss it instead. */
  LAST_MEMBER: 'LAST_MEMBER',
  /** 区域无交集 The issues lie in no common area. */
  ISSUES_TOO_FAR_APART: 'ISSUES_TOO_FAR_APART',
  /** 超出类区域 Outside the area of the class. */
  OUTSIDE_CLASS_AREA: 'OUTSIDE_CLASS_AREA',
  /** 成员过多 A class has 500 members at most. */
  TOO_MANY_MEMBERS: 'TOO_MANY_MEMBERS',
  /** 缺少根因 A class is accepted with its root cause. */
  ROOT_CAUSE_MISSING: 'ROOT_CAUSE_MISSING',
  /** 同一类 A class is not merged with itself. */
  SAME_CLASS: 'SAME_CLASS',
  /** 类别代码保留 Areas define the minors 080 to 999 that the shipped catalogue leaves free. */
  CATEGORY_CODE_RESERVED: 'CATEGORY_CODE_RESERVED',
  /** 类别代码已用 The area itself, one above or one below it has this code, possibly retired. */
  CATEGORY_CODE_TAKEN: 'CATEGORY_CODE_TAKEN',
  /** 大类不存在 Unknown major category. */
  MAJOR_NOT_FOUND: 'MAJOR_NOT_FOUND',
  /** 流程不存在 No procedure for issues of this key is in force in the area. */
  PROCEDURE_NOT_FOUND: 'PROCEDURE_NOT_FOUND',
  /** 区域过小 Categories are defined by a community or a wider area. */
  AREA_TOO_NARROW: 'AREA_TOO_NARROW',
  /** 类别过多 One area defines at most 200 categories. */
  TOO_MANY_CATEGORIES: 'TOO_MANY_CATEGORIES',
  /** 事项不存在 No such service item where the applicant lives, or it is retired. */
  ITEM_NOT_FOUND: 'ITEM_NOT_FOUND',
  /** 事项代码保留 Areas define the numbers 080 to 999 that the shipped catalogue leaves free. */
  ITEM_CODE_RESERVED: 'ITEM_CODE_RESERVED',
  /** 事项代码已用 The area itself, one above or one below it has this code, possibly retired. */
  ITEM_CODE_TAKEN: 'ITEM_CODE_TAKEN',
  /** 服务类别不存在 */
  ITEM_GROUP_NOT_FOUND: 'ITEM_GROUP_NOT_FOUND',
  /** 事项过多 One area defines at most 200 items. */
  TOO_MANY_ITEMS: 'TOO_MANY_ITEMS',
  /** 超出通办范围 The counter lies in another district. */
  OUTSIDE_DISTRICT: 'OUTSIDE_DISTRICT',
  /** 需要身份证号 At a counter the applicant is known by it. */
  ID_NUMBER_NEEDED: 'ID_NUMBER_NEEDED',
  /** 不是本人身份证号 */
  NOT_YOUR_ID_NUMBER: 'NOT_YOUR_ID_NUMBER',
  /** 原件须在窗口出示 An original is shown to a clerk at a counter. */
  SHOWN_TO_A_CLERK: 'SHOWN_TO_A_CLERK',
  /** 材料代码不符 The item names no such material, or it is named twice. */
  MATERIAL_UNKNOWN: 'MATERIAL_UNKNOWN',
  /** 材料不齐 `message` says which. */
  MATERIALS_MISSING: 'MATERIALS_MISSING',
  /** 应一次性告知 What was not named the first time counts as complete. */
  TOLD_ALL_AT_ONCE: 'TOLD_ALL_AT_ONCE',
  /** 材料过多 */
  TOO_MANY_MATERIALS: 'TOO_MANY_MATERIALS',
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
  NOT_A_RESPONDER: 'NOT_A_RESPONDER',
  /** 缺少要件 The action has to leave behind more: reason, evidence, minutes …; `message` names it. */
  LEAVING_MISSING: 'LEAVING_MISSING',
  /** 单位不存在 Unknown or retired handling unit. */
  HANDLER_UNIT_NOT_FOUND: 'HANDLER_UNIT_NOT_FOUND',
  /** 本人经手 Nobody checks or calls about their own work. */
  OWN_WORK: 'OWN_WORK',
  /** 已重办 An issue is reopened once. */
  ALREADY_REOPENED: 'ALREADY_REOPENED',
  /** 已过期限 The time for this is over. */
  REOPENING_TOO_LATE: 'REOPENING_TOO_LATE',
  /** 申请待批 Something asked for still waits for approval. */
  REQUEST_PENDING: 'REQUEST_PENDING',
  /** 没有申请 Nothing waits for approval. */
  NO_REQUEST: 'NO_REQUEST',
  /** 本人申请 Nobody decides what they have asked for themselves. */
  OWN_REQUEST: 'OWN_REQUEST',
  /** 挂账期限无效 A suspension ends in the future, within 180 days. */
  SUSPENSION_TOO_LONG: 'SUSPENSION_TOO_LONG',
  /** 督办单过多 */
  TOO_MANY_SUPERVISION_ORDERS: 'TOO_MANY_SUPERVISION_ORDERS',
  /** 期限已过 The time given lies in the past. */
  DUE_IN_THE_PAST: 'DUE_IN_THE_PAST',
  /** 已回复 */
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  /** 非重复事项 The other issue is not open, not of the same community, or the same one. */
  NOT_A_DUPLICATE: 'NOT_A_DUPLICATE',
  /** 类别必填 The category needs this field. */
  MISSING_FOR_CATEGORY: 'MISSING_FOR_CATEGORY',
  /** 不可匿名 The category is not taken without a name. */
  ANONYMOUS_NOT_ALLOWED: 'ANONYMOUS_NOT_ALLOWED'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
export type IssueReportInput = {
  /** 所在区域 The community, or better the grid or micro-grid. */
  areaId: Scalars['ID']['input'];
  /** 类别代码 See `issueCategories`. */
  categoryCode: Scalars['String']['input'];
  /** 描述 1–4000 characters. */
  description: Scalars['String']['input'];
  /** 联系电话 11 digits; encrypted at rest. Needed for help at home. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 地址 1–100 characters; encrypted at rest. Needed for help at home. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 楼栋 With it the issue follows its building when grids are divided anew. */
  buildingId?: InputMaybe<Scalars['ID']['input']>;
  /** 小区 */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 位置 */
  location?: InputMaybe<LocationInput>;
  /** 表单答案 Answers to the questions of the category's form (`IssueCategory.form`). */
  answers?: InputMaybe<Array<FormAnswerInput>>;
  /** 照片 At most 10. */
  photos?: InputMaybe<Array<PhotoInput>>;
  /** 渠道 Others than APP need `issue:operate`. */
  channel?: IssueChannel;
  /**
   * 匿名 Nothing that leads back to you is kept; the payload brings a tracking code, once. Not every category allows it.
   * A repeated call with the same idempotency key brings the same code again.
   */
  anonymous?: Scalars['Boolean']['input'];
  /** 代报对象 The person it is for; needs `issue:operate`. */
  onBehalfOfPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 规模 Other than the category's; needs `issue:operate`. */
  size?: InputMaybe<IssueSize>;
  /** 紧急程度 Other than the category's; needs `issue:operate`. */
  urgency?: InputMaybe<IssueUrgency>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type LocationInput = {
  /** 经度 In degrees, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** 纬度 In degrees, -90 to 90. */
  latitude: Scalars['Float']['input'];
};

export type PhotoInput = {
  /** http or https, at most 2000 characters. */
  url: Scalars['String']['input'];
  /** SHA-256, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** 大小 In bytes, 1 to 104857600. */
  sizeBytes: Scalars['Int']['input'];
  /** 涉及隐私 Faces or number plates may be seen. */
  privacy?: Scalars['Boolean']['input'];
};

export type FormAnswerInput = {
  /** Code of the question. */
  code: Scalars['String']['input'];
  /** One value, or several where the question allows it. */
  values: Array<Scalars['String']['input']>;
};

export type IssueAssignInput = {
  issueId: Scalars['ID']['input'];
  /** 主办单位 */
  handlerUnitId: Scalars['ID']['input'];
  /** 协办单位 At most 10. */
  coHandlerUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IssueActInput = {
  issueId: Scalars['ID']['input'];
  /** 动作代码 Key of an action of the procedure, e.g. `VERIFY`. */
  action: Scalars['String']['input'];
  /** 原因 1–4000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 佐证 1 to 10. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** 用时 Minutes spent, 1 to 1440. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** 星级 1 to 5. */
  stars?: InputMaybe<Scalars['Int']['input']>;
  /** 被派单人 */
  responderPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 接单时限 Minutes to answer an offer, 1 to 10080. */
  acceptWithinMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 主办单位 */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 协办单位 At most 10. */
  coHandlerUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueRejectInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueReopenInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueRequestInput = {
  issueId: Scalars['ID']['input'];
  kind: IssueRequestKind;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 挂账至 For a suspension: in the future, within 180 days. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** 挂账等待 For a suspension that ends before its date when this comes. */
  waitsFor?: InputMaybe<SuspensionWait>;
  /** 延长时间 For an extension. */
  extension?: InputMaybe<TimeLimitInput>;
};

export type IssueApproveInput = {
  issueId: Scalars['ID']['input'];
  /** 意见 1–4000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type IssueDenyInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueResumeInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueRemindInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueSuperviseInput = {
  issueId: Scalars['ID']['input'];
  /** 督办要求 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 回复期限 In the future. */
  answerDueAt: Scalars['DateTime']['input'];
};

export type IssueAnswerSupervisionInput = {
  issueId: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
};

export type IssueCommentInput = {
  issueId: Scalars['ID']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 内部备注 Only those who handle the issue see it, and only they can write it. */
  internal?: Scalars['Boolean']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueJoinInput = {
  issueId: Scalars['ID']['input'];
};

export type IssueMergeInput = {
  /** 重复的事项 */
  issueId: Scalars['ID']['input'];
  /** 并入 The issue it repeats. */
  intoIssueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueClassifyInput = {
  issueId: Scalars['ID']['input'];
  /** 类别代码 Absent: stays. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 规模 Absent: of the new category, or stays. */
  size?: InputMaybe<IssueSize>;
  /** 紧急程度 Absent: of the new category, or stays. */
  urgency?: InputMaybe<IssueUrgency>;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueFollowUpInput = {
  issueId: Scalars['ID']['input'];
  /** 已接通 */
  reached: Scalars['Boolean']['input'];
  /** 是否解决 */
  solved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否满意 */
  satisfied?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
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
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueDisputeInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueRateInput = {
  issueId: Scalars['ID']['input'];
  /** 星级 1 to 5. */
  stars: Scalars['Int']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueWithdrawInput = {
  issueId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 查询码 Of an anonymous report. */
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};

export type IssueReportPayload = {
  __typename?: 'IssueReportPayload';
  /** 事项 Null for an anonymous report: read it by its tracking code. */
  issue?: Maybe<Issue>;
  /** 查询码 Of an anonymous report; keep it, it cannot be found again. */
  trackingCode?: Maybe<Scalars['String']['output']>;
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

export type IssueAssignPayload = {
  __typename?: 'IssueAssignPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueActPayload = {
  __typename?: 'IssueActPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueRejectPayload = {
  __typename?: 'IssueRejectPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueReopenPayload = {
  __typename?: 'IssueReopenPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueRequestPayload = {
  __typename?: 'IssueRequestPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueApprovePayload = {
  __typename?: 'IssueApprovePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueDenyPayload = {
  __typename?: 'IssueDenyPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueResumePayload = {
  __typename?: 'IssueResumePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueRemindPayload = {
  __typename?: 'IssueRemindPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueSupervisePayload = {
  __typename?: 'IssueSupervisePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueAnswerSupervisionPayload = {
  __typename?: 'IssueAnswerSupervisionPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueCommentPayload = {
  __typename?: 'IssueCommentPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueJoinPayload = {
  __typename?: 'IssueJoinPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueMergePayload = {
  __typename?: 'IssueMergePayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueClassifyPayload = {
  __typename?: 'IssueClassifyPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

export type IssueFollowUpPayload = {
  __typename?: 'IssueFollowUpPayload';
  issue?: Maybe<Issue>;
  userErrors: Array<UserError>;
};

/** 办理层级 Of the place that is responsible. */
export const ServiceItemLevel = {
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 街道(镇) */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 区 */
  DISTRICT: 'DISTRICT'
} as const;

export type ServiceItemLevel = typeof ServiceItemLevel[keyof typeof ServiceItemLevel];
export const ServiceMaterialForm = {
  /** 原件 */
  ORIGINAL: 'ORIGINAL',
  /** 复印件 */
  COPY: 'COPY',
  /** 原件和复印件 */
  ORIGINAL_AND_COPY: 'ORIGINAL_AND_COPY'
} as const;

export type ServiceMaterialForm = typeof ServiceMaterialForm[keyof typeof ServiceMaterialForm];
/** 服务类别 A field of work, e.g. civil affairs and relief. */
export type ServiceItemGroup = {
  __typename?: 'ServiceItemGroup';
  /** 两个大写字母 Two capitals. */
  code: Scalars['String']['output'];
  /** In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
};

/** 服务事项 What can be applied for. Texts are in the language of `Accept-Language` (zh-CN, en). */
export type ServiceItem = {
  __typename?: 'ServiceItem';
  /** 代码 Group and number, e.g. `MZ-001`; local ones `MZ-080` to `MZ-999`. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  group: ServiceItemGroup;
  /** 申请条件 Who may apply. */
  eligibility: Scalars['String']['output'];
  level: ServiceItemLevel;
  /** 承诺时限 Working days from acceptance. */
  promiseDays: Scalars['Int']['output'];
  /** 法定时限 Working days; null where no law says. */
  legalDays?: Maybe<Scalars['Int']['output']>;
  /** 收费 In fen; 0: free of charge. */
  feeFen: Scalars['Int']['output'];
  materials: Array<ServiceItemMaterial>;
  /** 办理结果 What the applicant gets in the end. */
  results: Array<Scalars['String']['output']>;
  /** 表单 What is asked, in this order. */
  form: Array<IssueFormField>;
  /** 流程 Key of its procedure. */
  procedure: Scalars['String']['output'];
  /** 版本 From 1. A changed item is a new version. */
  version: Scalars['Int']['output'];
  /** 定义区域 Null for the shipped catalogue. */
  area?: Maybe<Area>;
  /** 已停用 */
  retired: Scalars['Boolean']['output'];
};

export type ServiceItemMaterial = {
  __typename?: 'ServiceItemMaterial';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  form: ServiceMaterialForm;
  /** 必需 Accepted only when it is there; others may still be asked for. */
  required: Scalars['Boolean']['output'];
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
};

/**
 * 办件 An application for a service item. The applicant and the case workers of the responsible place see everything (clear readings are
 * logged); other counters of the district see item, state and dates, and null for the rest.
 */
export type Application = {
  __typename?: 'Application';
  id: Scalars['ID']['output'];
  /** 受理编号 16 characters. */
  number: Scalars['String']['output'];
  /** As it was when it was applied for. */
  item: ServiceItem;
  status: IssueStatus;
  /** 环节 */
  step: ProcedureStep;
  /** 下一步由谁 Null when it has ended. */
  waitsFor?: Maybe<IssueActor>;
  procedure: Procedure;
  /** 办理地 The place that is responsible. */
  area: Area;
  /** 办理部门 The department that answers for it there; null: the place itself. */
  unit?: Maybe<HandlerUnit>;
  /** 居住地 */
  homeArea?: Maybe<Area>;
  /** 受理窗口 Where it was taken in; null when the applicant did it. */
  counterArea?: Maybe<Area>;
  /** 申请人 Null in the outline. */
  person?: Maybe<Person>;
  /** 申请人信息 Null in the outline; encrypted at rest. */
  applicant?: Maybe<Applicant>;
  takenInBy?: Maybe<Person>;
  /** 表单答案 Null in the outline; encrypted at rest. */
  answers?: Maybe<Array<FormAnswer>>;
  /** 材料 Null in the outline. */
  materials?: Maybe<Array<ApplicationMaterial>>;
  /** 缺少的必需材料 Required ones that are not there. Null in the outline. */
  lacking?: Maybe<Array<ServiceItemMaterial>>;
  /** 补正 Rounds of supplements, oldest first. Null in the outline. */
  supplements?: Maybe<Array<ApplicationSupplement>>;
  /** 决定 Null in the outline, and until it is made. */
  decision?: Maybe<ApplicationDecision>;
  submittedAt: Scalars['DateTime']['output'];
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 本环节到期 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承诺到期 Null before acceptance, while it rests and after the end. */
  limitAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承诺时限 Working days. */
  promiseDays: Scalars['Int']['output'];
  /** 实际用时 Working days from acceptance to decision, without rests. */
  usedDays?: Maybe<Scalars['Float']['output']>;
  /** 是否守诺 */
  onTime?: Maybe<Scalars['Boolean']['output']>;
  /** 评价 1 to 5. */
  stars?: Maybe<Scalars['Int']['output']>;
  stepClock?: Maybe<TimeLimitClock>;
  /** 承诺时钟 */
  clock?: Maybe<TimeLimitClock>;
  /** 升级层级 Levels of the escalation ladder climbed. */
  escalationLevel: Scalars['Int']['output'];
  /** 申请 Waits for an approver. Null in the outline. */
  request?: Maybe<IssueRequest>;
  /** 挂账至 */
  suspendedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 进度 */
  progress: ApplicationProgress;
  /** 可办动作 What you may do now. */
  possibleActions: Array<ProcedureAction>;
  /** 过程 Oldest first; at most 100, of a longer history the first and the latest 99. */
  timeline: Array<ApplicationStep>;
};

/** 申请人信息 */
export type Applicant = {
  __typename?: 'Applicant';
  name: Scalars['String']['output'];
  idNumber?: Maybe<Scalars['String']['output']>;
  phone: Scalars['String']['output'];
  address?: Maybe<Scalars['String']['output']>;
};

export const ApplicationMaterialKind = {
  /** 电子文件 */
  FILE: 'FILE',
  /** 已验原件 Shown to a clerk, who answers for having seen it. */
  SHOWN: 'SHOWN'
} as const;

export type ApplicationMaterialKind = typeof ApplicationMaterialKind[keyof typeof ApplicationMaterialKind];
export type ApplicationMaterial = {
  __typename?: 'ApplicationMaterial';
  /** 材料代码 */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: ApplicationMaterialKind;
  /** Null where the original was shown. */
  file?: Maybe<Evidence>;
  at: Scalars['DateTime']['output'];
  by: Person;
};

/** 补正告知 Everything that was missing, told at once. */
export type ApplicationSupplement = {
  __typename?: 'ApplicationSupplement';
  askedAt: Scalars['DateTime']['output'];
  askedBy: Person;
  missing: Array<MissingMaterial>;
  /** Null until it is brought. */
  suppliedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MissingMaterial = {
  __typename?: 'MissingMaterial';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

/** 决定 */
export type ApplicationDecision = {
  __typename?: 'ApplicationDecision';
  granted: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** Null when time did it. */
  by?: Maybe<Person>;
  /** 结果文书 */
  documents: Array<Evidence>;
  /** 不予受理或不予批准的理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 救济途径告知 Of a refusal. */
  remedy?: Maybe<Scalars['String']['output']>;
};

/** 进度 What was done, where it stands, and the way ahead if all goes well. */
export type ApplicationProgress = {
  __typename?: 'ApplicationProgress';
  /** 说明 In one sentence: step, promise, used, left. */
  summary: Scalars['String']['output'];
  steps: Array<ApplicationProgressStep>;
};

export const ApplicationProgressState = {
  /** 已完成 */
  DONE: 'DONE',
  /** 进行中 */
  PRESENT: 'PRESENT',
  /** 待进行 */
  NEXT: 'NEXT'
} as const;

export type ApplicationProgressState = typeof ApplicationProgressState[keyof typeof ApplicationProgressState];
export type ApplicationProgressStep = {
  __typename?: 'ApplicationProgressStep';
  /** 环节代码 */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  state: ApplicationProgressState;
  enteredAt?: Maybe<Scalars['DateTime']['output']>;
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** 到期 Of the present step. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 由谁 */
  waitsFor?: Maybe<IssueActor>;
};

export const ApplicationAction = {
  /** 提交 */
  SUBMITTED: 'SUBMITTED',
  /** 办理 See `code`. */
  ACTED: 'ACTED',
  /** 时限预警 */
  WARNED: 'WARNED',
  /** 超时 */
  BREACHED: 'BREACHED',
  /** 逐级上报 */
  ESCALATED: 'ESCALATED',
  /** 申请延期或挂账 */
  REQUESTED: 'REQUESTED',
  /** 批准 */
  APPROVED: 'APPROVED',
  /** 不批准 */
  DENIED: 'DENIED',
  /** 恢复办理 */
  RESUMED: 'RESUMED'
} as const;

export type ApplicationAction = typeof ApplicationAction[keyof typeof ApplicationAction];
export type ApplicationStep = {
  __typename?: 'ApplicationStep';
  at: Scalars['DateTime']['output'];
  action: ApplicationAction;
  /** 动作代码 Key of the procedure's action, where one was taken. */
  code?: Maybe<Scalars['String']['output']>;
  /** 自环节 */
  from?: Maybe<Scalars['String']['output']>;
  /** 至环节 */
  to?: Maybe<Scalars['String']['output']>;
  /** Null when time did it, and in the outline. */
  by?: Maybe<Person>;
  /** 原因 Null in the outline; encrypted at rest. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 详情 Per cent of a warning, level of an escalation, kind of a request. */
  details: Array<StepDetail>;
};

/** 事项办件统计 */
export type ServiceItemCounts = {
  __typename?: 'ServiceItemCounts';
  item: ServiceItem;
  total: Scalars['Int']['output'];
  /** 已超承诺 Open ones beyond the promise. */
  overdue: Scalars['Int']['output'];
  /** 按状态 Every state, also those with 0. */
  byStatus: Array<ApplicationStatusCount>;
  /** 已决定 After acceptance. */
  decided: Scalars['Int']['output'];
  /** 平均用时 Working days of those; null when there is none. */
  averageDays?: Maybe<Scalars['Float']['output']>;
  /** 平均承诺 Working days promised for those. */
  averagePromiseDays?: Maybe<Scalars['Float']['output']>;
  /** 守诺 Decided within the promise. */
  onTime: Scalars['Int']['output'];
};

export type ApplicationStatusCount = {
  __typename?: 'ApplicationStatusCount';
  status: IssueStatus;
  count: Scalars['Int']['output'];
};

export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  edges: Array<ApplicationEdge>;
  nodes: Array<Application>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  node: Application;
  cursor: Scalars['String']['output'];
};

export type ApplicationFilter = {
  /** 任一状态 Any of these states. */
  status?: InputMaybe<Array<IssueStatus>>;
  /** 事项代码 */
  itemCode?: InputMaybe<Scalars['String']['input']>;
  /** 环节代码 */
  step?: InputMaybe<Scalars['String']['input']>;
  /** 超期 Open ones beyond the promise, or only others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提交时间起 Submitted at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提交时间止 Submitted before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ApplicationOrder = {
  field: ApplicationOrderField;
  direction?: SortDirection;
};

export const ApplicationOrderField = {
  /** 提交时间 */
  SUBMITTED_AT: 'SUBMITTED_AT',
  /** 承诺到期 What has none comes last (first when descending). */
  LIMIT_AT: 'LIMIT_AT',
  /** 本环节到期 What has none comes last (first when descending). */
  DUE_AT: 'DUE_AT'
} as const;

export type ApplicationOrderField = typeof ApplicationOrderField[keyof typeof ApplicationOrderField];
export type ServiceItemMaterialInput = {
  /** Capitals, digits and `_`, at most 40. */
  code: Scalars['String']['input'];
  name: BilingualTextInput;
  form: ServiceMaterialForm;
  required: Scalars['Boolean']['input'];
  note?: InputMaybe<BilingualTextInput>;
};

export type ServiceItemDefineInput = {
  areaId: Scalars['ID']['input'];
  /** 代码 Group and number 080–999, e.g. `MZ-080`. */
  code: Scalars['String']['input'];
  /** 版本 The version you change; absent for a new item. */
  version?: InputMaybe<Scalars['Int']['input']>;
  name: BilingualTextInput;
  /** 申请条件 Who may apply. */
  eligibility: BilingualTextInput;
  level: ServiceItemLevel;
  /** 承诺时限 Working days, 1 to 250, not above the legal limit. */
  promiseDays: Scalars['Int']['input'];
  /** 法定时限 Working days, 1 to 250. */
  legalDays?: InputMaybe<Scalars['Int']['input']>;
  /** 收费 In fen, 0 to 100000000. */
  feeFen?: Scalars['Int']['input'];
  /** At most 30. */
  materials: Array<ServiceItemMaterialInput>;
  /** 办理结果 1 to 10. */
  results: Array<BilingualTextInput>;
  /** 表单 At most 20 fields. */
  form?: Array<IssueFormFieldInput>;
  /** 流程 Key of a procedure for applications that is in force in the area. */
  procedure?: Scalars['String']['input'];
};

export type ServiceItemRetireInput = {
  areaId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
};

export type ApplicantInput = {
  /** 姓名 1–100 characters. */
  name: Scalars['String']['input'];
  /** 身份证号 Needed at a counter; otherwise your own. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 手机号 11 digits. */
  phone: Scalars['String']['input'];
  /** 住址 1–100 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** 材料 Either a file or an original shown to a clerk. */
export type ApplicationMaterialInput = {
  /** 材料代码 Of the item's material. */
  code: Scalars['String']['input'];
  file?: InputMaybe<EvidenceInput>;
  /** 已验原件 Only at a counter. */
  shown?: Scalars['Boolean']['input'];
};

export type ApplicationSubmitInput = {
  itemCode: Scalars['String']['input'];
  /** 居住地 Where the applicant lives; decides which place is responsible. */
  homeAreaId: Scalars['ID']['input'];
  /** 受理窗口 For somebody at a counter: the area whose counter it is, where you hold `application:process`. */
  counterAreaId?: InputMaybe<Scalars['ID']['input']>;
  applicant: ApplicantInput;
  /** 表单答案 Answers to the questions of the item's form (`ServiceItem.form`). */
  answers?: InputMaybe<Array<FormAnswerInput>>;
  /** At most 60; what is missing can be asked for. */
  materials?: InputMaybe<Array<ApplicationMaterialInput>>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MissingMaterialInput = {
  /** 材料代码 */
  code: Scalars['String']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ApplicationAskSupplementInput = {
  applicationId: Scalars['ID']['input'];
  /** At least one; each once. */
  missing: Array<MissingMaterialInput>;
};

export type ApplicationSupplyInput = {
  applicationId: Scalars['ID']['input'];
  /** At least one. */
  materials: Array<ApplicationMaterialInput>;
  /** 受理窗口 For somebody at a counter of the district. */
  counterAreaId?: InputMaybe<Scalars['ID']['input']>;
};

export type ApplicationAcceptInput = {
  applicationId: Scalars['ID']['input'];
};

export type ApplicationGrantInput = {
  applicationId: Scalars['ID']['input'];
  /** 结果文书 1 to 10. */
  evidence: Array<EvidenceInput>;
};

export type ApplicationRefuseInput = {
  applicationId: Scalars['ID']['input'];
  /** 理由 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 救济途径告知 1–4000 characters; absent: the standard notice of the law. */
  remedy?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicationDeliverInput = {
  applicationId: Scalars['ID']['input'];
  /** 送达凭证 1 to 10; a case worker's. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
};

export type ApplicationWithdrawInput = {
  applicationId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ApplicationRateInput = {
  applicationId: Scalars['ID']['input'];
  /** 1 to 5. */
  stars: Scalars['Int']['input'];
};

export type ApplicationActInput = {
  applicationId: Scalars['ID']['input'];
  /** 动作代码 Key of an action of the present step. */
  action: Scalars['String']['input'];
  /** 原因 1–4000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 佐证 1 to 10. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** 救济途径告知 Of a refusal; 1–4000 characters. */
  remedy?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  stars?: InputMaybe<Scalars['Int']['input']>;
};

export const ApplicationRequestKind = {
  /** 挂账 The clocks stand still until a date. */
  SUSPENSION: 'SUSPENSION',
  /** 延期 */
  EXTENSION: 'EXTENSION'
} as const;

export type ApplicationRequestKind = typeof ApplicationRequestKind[keyof typeof ApplicationRequestKind];
export type ApplicationRequestInput = {
  applicationId: Scalars['ID']['input'];
  kind: ApplicationRequestKind;
  /** 原因 1–4000 characters; without personal data. */
  reason: Scalars['String']['input'];
  /** 挂账至 For a suspension: in the future, within 180 days. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** 延长时间 For an extension. */
  extension?: InputMaybe<TimeLimitInput>;
};

export type ApplicationApproveInput = {
  applicationId: Scalars['ID']['input'];
};

export type ApplicationDenyInput = {
  applicationId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ApplicationResumeInput = {
  applicationId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ServiceItemDefinePayload = {
  __typename?: 'ServiceItemDefinePayload';
  item?: Maybe<ServiceItem>;
  userErrors: Array<UserError>;
};

export type ServiceItemRetirePayload = {
  __typename?: 'ServiceItemRetirePayload';
  item?: Maybe<ServiceItem>;
  userErrors: Array<UserError>;
};

export type ApplicationSubmitPayload = {
  __typename?: 'ApplicationSubmitPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationAcceptPayload = {
  __typename?: 'ApplicationAcceptPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationAskSupplementPayload = {
  __typename?: 'ApplicationAskSupplementPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationSupplyPayload = {
  __typename?: 'ApplicationSupplyPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationGrantPayload = {
  __typename?: 'ApplicationGrantPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationRefusePayload = {
  __typename?: 'ApplicationRefusePayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationDeliverPayload = {
  __typename?: 'ApplicationDeliverPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationWithdrawPayload = {
  __typename?: 'ApplicationWithdrawPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationRatePayload = {
  __typename?: 'ApplicationRatePayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationActPayload = {
  __typename?: 'ApplicationActPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationRequestPayload = {
  __typename?: 'ApplicationRequestPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationApprovePayload = {
  __typename?: 'ApplicationApprovePayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationDenyPayload = {
  __typename?: 'ApplicationDenyPayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

export type ApplicationResumePayload = {
  __typename?: 'ApplicationResumePayload';
  application?: Maybe<Application>;
  userErrors: Array<UserError>;
};

/** 事项类别(小类) A minor category: what is reported, how urgent it is as a rule and how long it may take. */
export type IssueCategory = {
  __typename?: 'IssueCategory';
  /** 代码 Major and minor, e.g. `11-001`; local ones `11-080` to `11-999`; household help `HH-01`. */
  code: Scalars['String']['output'];
  /** 名称 In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
  /** 大类 */
  major: IssueCategoryMajor;
  /** 种类 */
  kind: IssueCategoryKind;
  /** 规模 As a rule; the routing may decide otherwise. */
  size: IssueSize;
  /** 紧急程度 As a rule; the routing may decide otherwise. */
  urgency: IssueUrgency;
  /** 处置时限 */
  limit: TimeLimit;
  /** 立案条件 */
  filingCondition: Scalars['String']['output'];
  /** 结案条件 */
  closingCondition: Scalars['String']['output'];
  /** 关键词 Chinese words by which a report is recognised. */
  keywords: Array<Scalars['String']['output']>;
  /** 表单 What is asked beside the description, in this order. */
  form: Array<IssueFormField>;
  /** 重复判定半径 Circle in which reports may be the same one, in metres; 0: none is ever suggested, because such reports are personal. */
  duplicateRadius: Scalars['Int']['output'];
  /** 可匿名 */
  anonymousAllowed: Scalars['Boolean']['output'];
  /** 须附照片 */
  photosRequired: Scalars['Boolean']['output'];
  /**
   * 默认流程 Key of the procedure that runs it unless the routing says otherwise. When nothing is in force any more under this key
   * (it has been retired), new issues follow the procedure of the major category, which comes with the product.
   */
  procedure: Scalars['String']['output'];
  /** 处置主体 Who handles it as a rule. */
  handlerKind: IssueHandlerKind;
  /** 时限依据 Where the limit comes from. */
  source: Scalars['String']['output'];
  /** 版本 From 1. A changed category is a new version. */
  version: Scalars['Int']['output'];
  /** 定义区域 Null for the shipped catalogue. */
  area?: Maybe<Area>;
  /** 已停用 */
  retired: Scalars['Boolean']['output'];
};

/** 事项大类 A major category. */
export type IssueCategoryMajor = {
  __typename?: 'IssueCategoryMajor';
  /** 代码 Two digits; `HH` for household help. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: IssueCategoryKind;
};

/** 表单字段 As an attribute of Open311 GeoReport v2. */
export type IssueFormField = {
  __typename?: 'IssueFormField';
  code: Scalars['String']['output'];
  dataType: IssueFormDataType;
  /** 必填 */
  required: Scalars['Boolean']['output'];
  order: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** 填写说明 */
  description?: Maybe<Scalars['String']['output']>;
  /** 选项 Of lists; empty otherwise. */
  values: Array<IssueFormValue>;
};

export type IssueFormValue = {
  __typename?: 'IssueFormValue';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type SuggestedIssueCategory = {
  __typename?: 'SuggestedIssueCategory';
  category: IssueCategory;
  /** 命中词 Words of the category found in the text, the longest first. */
  words: Array<Scalars['String']['output']>;
  /** 得分 Letters of the words found; a word of the name counts twice. */
  score: Scalars['Int']['output'];
};

/** 疑似重复 An open issue and what speaks for its being the same; nothing about who reported it. */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** 事项 For “me too” instead of a report of your own. */
  issueId: Scalars['ID']['output'];
  /** 事件编码 */
  code: Scalars['String']['output'];
  category?: Maybe<IssueCategory>;
  reportedAt: Scalars['DateTime']['output'];
  /** 距离 Metres as the crow flies; null when one of the two has no location. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** 同一楼栋 */
  sameBuilding: Scalars['Boolean']['output'];
  /** 相隔小时 To one decimal. */
  hoursApart: Scalars['Float']['output'];
  /** 共同词 Words of your description that it has, too. */
  sharedTerms: Array<Scalars['String']['output']>;
  /** 得分 0 to 100: words 40, category 25, place 25, time 10. */
  score: Scalars['Int']['output'];
};

export type PossibleDuplicatesInput = {
  /** 所在区域 The community, grid or micro-grid. */
  areaId: Scalars['ID']['input'];
  categoryCode: Scalars['String']['input'];
  /** 描述 What is beyond 4000 characters is not looked at. */
  description?: InputMaybe<Scalars['String']['input']>;
  location?: InputMaybe<LocationInput>;
  buildingId?: InputMaybe<Scalars['ID']['input']>;
};

export const IssueCategoryKind = {
  /** 部件 Something that stands somewhere. */
  COMPONENT: 'COMPONENT',
  /** 事件 Something that happens. */
  EVENT: 'EVENT',
  /** 帮扶 Help that is ordered. */
  HELP: 'HELP'
} as const;

export type IssueCategoryKind = typeof IssueCategoryKind[keyof typeof IssueCategoryKind];
export const IssueSize = {
  /** 小事 Handled online. */
  SMALL: 'SMALL',
  /** 难事 Taken to a meeting. */
  DIFFICULT: 'DIFFICULT'
} as const;

export type IssueSize = typeof IssueSize[keyof typeof IssueSize];
export const IssueUrgency = {
  /** 一般 */
  NORMAL: 'NORMAL',
  /** 急事 Somebody goes there at once. */
  URGENT: 'URGENT',
  /** 突发 Danger to people. */
  EMERGENCY: 'EMERGENCY'
} as const;

export type IssueUrgency = typeof IssueUrgency[keyof typeof IssueUrgency];
export const IssueHandlerKind = {
  /** 响应力量 The pool of the community. */
  RESPONDERS: 'RESPONDERS',
  /** 物业服务企业 */
  PROPERTY_FIRM: 'PROPERTY_FIRM',
  /** 职能部门 */
  DEPARTMENT: 'DEPARTMENT',
  /** 水电气热通信单位 Suppliers of water, power, gas, heat and telecommunication. */
  UTILITY: 'UTILITY',
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 调解组织 */
  MEDIATOR: 'MEDIATOR'
} as const;

export type IssueHandlerKind = typeof IssueHandlerKind[keyof typeof IssueHandlerKind];
export const IssueFormDataType = {
  /** 单行文本 At most 100 characters. */
  string: 'string',
  /** 数字 */
  number: 'number',
  /** 日期时间 RFC 3339. */
  datetime: 'datetime',
  /** 多行文本 At most 4000 characters. */
  text: 'text',
  /** 单选 One key of `values`. */
  singlevaluelist: 'singlevaluelist',
  /** 多选 Keys of `values`. */
  multivaluelist: 'multivaluelist'
} as const;

export type IssueFormDataType = typeof IssueFormDataType[keyof typeof IssueFormDataType];
/** 双语文本 1–100 characters each. */
export type BilingualTextInput = {
  zhCN: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type IssueFormFieldInput = {
  /** A letter, then letters and digits, at most 40. */
  code: Scalars['String']['input'];
  dataType: IssueFormDataType;
  required?: Scalars['Boolean']['input'];
  /** 1 to 20. */
  order: Scalars['Int']['input'];
  name: BilingualTextInput;
  description?: InputMaybe<BilingualTextInput>;
  /** 选项 1 to 20 for lists; none otherwise. */
  values?: Array<IssueFormValueInput>;
};

export type IssueFormValueInput = {
  /** Capitals, digits and `_`, at most 40. */
  key: Scalars['String']['input'];
  name: BilingualTextInput;
};

/** 类别定义 What is absent comes from the major category. */
export type CategoryDefineInput = {
  areaId: Scalars['ID']['input'];
  /** 代码 Major and minor 080–999, e.g. `11-080`. */
  code: Scalars['String']['input'];
  /** 版本 The version you change; absent for a new category. */
  version?: InputMaybe<Scalars['Int']['input']>;
  name: BilingualTextInput;
  /** 关键词 At most 20 of at most 20 characters. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 表单 At most 20 fields. */
  form?: InputMaybe<Array<IssueFormFieldInput>>;
  size?: InputMaybe<IssueSize>;
  urgency?: InputMaybe<IssueUrgency>;
  limit?: InputMaybe<TimeLimitInput>;
  filingCondition?: InputMaybe<BilingualTextInput>;
  closingCondition?: InputMaybe<BilingualTextInput>;
  /** Metres, 0 to 2000. */
  duplicateRadius?: InputMaybe<Scalars['Int']['input']>;
  anonymousAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  photosRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 流程 Key of a procedure for issues that is in force in the area. */
  procedure?: InputMaybe<Scalars['String']['input']>;
  handlerKind?: InputMaybe<IssueHandlerKind>;
  /** 时限依据 1–300 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

export type CategoryRetireInput = {
  areaId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
};

export type CategoryDefinePayload = {
  __typename?: 'CategoryDefinePayload';
  category?: Maybe<IssueCategory>;
  userErrors: Array<UserError>;
};

export type CategoryRetirePayload = {
  __typename?: 'CategoryRetirePayload';
  category?: Maybe<IssueCategory>;
  userErrors: Array<UserError>;
};

export const IssueClassStatus = {
  /** 待认定 Proposed; members, title and root cause can be changed. */
  PROPOSED: 'PROPOSED',
  /** 已认定 Accepted: one root cause. */
  ACCEPTED: 'ACCEPTED',
  /** 整治中 The common action is going on. */
  ACTION: 'ACTION',
  /** 已整治 The action is over; its effect is measured. */
  RESOLVED: 'RESOLVED',
  /** 不成类 Given up, or merged into another class. */
  DISMISSED: 'DISMISSED'
} as const;

export type IssueClassStatus = typeof IssueClassStatus[keyof typeof IssueClassStatus];
export const IssueClassOrigin = {
  /** 候选 Found by the search, unchanged. */
  CANDIDATE: 'CANDIDATE',
  /** 人工 Put together by hand. */
  HAND: 'HAND',
  /** 拆分 Split off another class. */
  SPLIT: 'SPLIT'
} as const;

export type IssueClassOrigin = typeof IssueClassOrigin[keyof typeof IssueClassOrigin];
/**
 * 类 Issues with one root cause, treated together: from one point to the class (举一反三). An issue is in one class at most.
 * Holders of `class:manage` or `issue:read-all` on the area see everything; holders of `issue:read` no root cause, no text of the action, no
 * summary and no reasons. Of the members everybody sees what they see of the issues themselves.
 */
export type IssueClass = {
  __typename?: 'IssueClass';
  id: Scalars['ID']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  status: IssueClassStatus;
  origin: IssueClassOrigin;
  /** 所在区域 The smallest area all members lie in, a community or wider. */
  area: Area;
  /** 根因 What is behind it. Null while unknown or when not yours to see. */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** 类别 Categories of the members; together with `keyTerms` the fingerprint. */
  categoryCodes: Array<Scalars['String']['output']>;
  /** 共同词 Terms that at least a quarter of the members have, the weightiest first. */
  sharedTerms: Array<IssueClassTerm>;
  /** 特征词 A later issue of the same category and area is recognised by one of them that names a trouble, or by two others. */
  keyTerms: Array<Scalars['String']['output']>;
  /** 成员数 At present; 0 when dismissed. */
  memberCount: Scalars['Int']['output'];
  /** 成员 In the order they were added. */
  members: IssueClassMemberConnection;
  /** 最早 When the first member was reported. */
  firstReportedAt: Scalars['DateTime']['output'];
  /** 最近 When the last member was reported. */
  lastReportedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  createdBy: Person;
  /** 认定时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 共同行动 */
  action?: Maybe<IssueClassAction>;
  /** 完成时间 When the common action was over. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 完成情况 Null before, or when not yours to see. */
  summary?: Maybe<Scalars['String']['output']>;
  /** 成效 Recurrences before and after the action; null until 7 days after its end, or when nothing can be recognised. */
  effect?: Maybe<IssueClassEffect>;
  /** 不成类时间 */
  dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 并入 The class that took the members in. */
  mergedInto?: Maybe<IssueClass>;
  /** 过程 Every step, oldest first; of a longer history the first and the latest 49. */
  history: Array<IssueClassStep>;
  /** 步骤总数 Number of all steps, kept or not. */
  stepCount: Scalars['Int']['output'];
};


/**
 * 类 Issues with one root cause, treated together: from one point to the class (举一反三). An issue is in one class at most.
 * Holders of `class:manage` or `issue:read-all` on the area see everything; holders of `issue:read` no root cause, no text of the action, no
 * summary and no reasons. Of the members everybody sees what they see of the issues themselves.
 */
export type IssueClassMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClassTerm = {
  __typename?: 'IssueClassTerm';
  /** 词 */
  term: Scalars['String']['output'];
  /** 件数 How many of the issues have it. */
  holders: Scalars['Int']['output'];
  /** 占比 Share of the issues that have it, 0 to 1. */
  share: Scalars['Float']['output'];
  /** 权重 The share, times 3 for a term that names a trouble. */
  weight: Scalars['Float']['output'];
};

/** 共同行动 What is done about all of it at once. */
export type IssueClassAction = {
  __typename?: 'IssueClassAction';
  /** 内容 Null when not yours to see. */
  text?: Maybe<Scalars['String']['output']>;
  /** 责任单位 A handling unit; null when a person is in charge. */
  ownerUnitId?: Maybe<Scalars['ID']['output']>;
  /** 责任人 Null when a unit is in charge. */
  ownerPerson?: Maybe<Person>;
  /** 完成期限 */
  dueAt: Scalars['DateTime']['output'];
  /** 整治区域 Where; recurrences are counted here. A grid retired by a re-gridding gives way to its community. */
  area: Area;
  begunAt: Scalars['DateTime']['output'];
};

/** 成效 Issues with the fingerprint of the class in the area of the action, in equal times before it began and after it ended. */
export type IssueClassEffect = {
  __typename?: 'IssueClassEffect';
  /** 天数 Days counted on either side, 7 to 180. */
  days: Scalars['Int']['output'];
  /** 整治前 */
  before: IssueClassRecurrence;
  /** 整治后 */
  after: IssueClassRecurrence;
  /** 预期 As many as before. */
  expected: Scalars['Int']['output'];
  /** 预防 Expected less observed; 0 when there were more. */
  prevented: Scalars['Int']['output'];
  /** 新增 Observed beyond the expected; 0 when there were fewer. */
  additional: Scalars['Int']['output'];
  /** 说明 All of it in one sentence, in the language of `Accept-Language` (zh-CN, en). */
  because: Scalars['String']['output'];
};

export type IssueClassRecurrence = {
  __typename?: 'IssueClassRecurrence';
  /** 起 Included. */
  since: Scalars['DateTime']['output'];
  /** 止 Excluded. */
  until: Scalars['DateTime']['output'];
  /** 件数 */
  count: Scalars['Int']['output'];
  /** 每三十天件数 */
  per30Days: Scalars['Float']['output'];
};

export const IssueClassStepAction = {
  /** 建类 */
  CREATED: 'CREATED',
  /** 修订 */
  REVISED: 'REVISED',
  /** 认定 */
  ACCEPTED: 'ACCEPTED',
  /** 开展整治 */
  ACTION_BEGUN: 'ACTION_BEGUN',
  /** 整治完成 */
  RESOLVED: 'RESOLVED',
  /** 不予成类 */
  DISMISSED: 'DISMISSED',
  /** 加入成员 */
  MEMBERS_ADDED: 'MEMBERS_ADDED',
  /** 移出成员 */
  MEMBERS_REMOVED: 'MEMBERS_REMOVED',
  /** 拆出 */
  SPLIT_OFF: 'SPLIT_OFF',
  /** 并入他类 */
  MERGED_AWAY: 'MERGED_AWAY',
  /** 收并他类 */
  TAKEN_IN: 'TAKEN_IN'
} as const;

export type IssueClassStepAction = typeof IssueClassStepAction[keyof typeof IssueClassStepAction];
/** 步骤 One step of a class. */
export type IssueClassStep = {
  __typename?: 'IssueClassStep';
  at: Scalars['DateTime']['output'];
  action: IssueClassStepAction;
  by: Person;
  /** 原因 Null when there is none or it is not yours to see. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 事项 Ids of the issues that came, went or were released. */
  issueIds: Array<Scalars['ID']['output']>;
  /** 另一类 The class they came from or went to. */
  otherClassId?: Maybe<Scalars['ID']['output']>;
};

export type IssueClassMember = {
  __typename?: 'IssueClassMember';
  /** 事项 Null when not yours to see. */
  issue?: Maybe<Issue>;
  addedAt: Scalars['DateTime']['output'];
  addedBy: Person;
};

export type IssueClassMemberConnection = {
  __typename?: 'IssueClassMemberConnection';
  edges: Array<IssueClassMemberEdge>;
  nodes: Array<IssueClassMember>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type IssueClassMemberEdge = {
  __typename?: 'IssueClassMemberEdge';
  node: IssueClassMember;
  cursor: Scalars['String']['output'];
};

export type IssueClassConnection = {
  __typename?: 'IssueClassConnection';
  edges: Array<IssueClassEdge>;
  nodes: Array<IssueClass>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type IssueClassEdge = {
  __typename?: 'IssueClassEdge';
  node: IssueClass;
  cursor: Scalars['String']['output'];
};

export type IssueClassSuggestion = {
  __typename?: 'IssueClassSuggestion';
  issueClass: IssueClass;
  /** 共有特征词 */
  terms: Array<Scalars['String']['output']>;
  /** 理由 In the language of `Accept-Language` (zh-CN, en). */
  because: Scalars['String']['output'];
};

export type IssueClassCandidates = {
  __typename?: 'IssueClassCandidates';
  nodes: Array<IssueClassCandidate>;
  /** 查看件数 Issues looked at, 2000 at most, the latest. */
  lookedAt: Scalars['Int']['output'];
  /** 是否截断 Whether there were more than that. */
  truncated: Scalars['Boolean']['output'];
};

/** 候选类 Issues that look like one trouble, with what speaks for it. */
export type IssueClassCandidate = {
  __typename?: 'IssueClassCandidate';
  /** 键 The same issues give the same key; pass it on to `issueClassCreate`. */
  key: Scalars['String']['output'];
  /** 理由 All of it in one sentence, in the language of `Accept-Language` (zh-CN, en). */
  because: Scalars['String']['output'];
  /** 件数 3 to 200; of a larger group the latest 200. */
  issueCount: Scalars['Int']['output'];
  /** 事项 The latest first; as much of each as you may see. */
  issues: Array<Issue>;
  /** 事项编号 The latest first. */
  issueIds: Array<Scalars['ID']['output']>;
  /** 共同词 */
  sharedTerms: Array<IssueClassTerm>;
  /** 类别 */
  categoryCodes: Array<Scalars['String']['output']>;
  /** 区域 Smallest areas of the issues, with how many each has. */
  areas: Array<IssueClassAreaCount>;
  /** 楼栋 Buildings of the issues, with how many each has. */
  buildings: Array<IssueClassBuildingCount>;
  firstReportedAt: Scalars['DateTime']['output'];
  lastReportedAt: Scalars['DateTime']['output'];
  /** 跨度 Days from first to last, rounded up. */
  spanDays: Scalars['Int']['output'];
  /** 最低相似度 0 to 1, of the links that hold the group together. */
  leastSimilarity: Scalars['Float']['output'];
  /** 最高相似度 0 to 1, of the links that hold the group together. */
  mostSimilarity: Scalars['Float']['output'];
};

export type IssueClassAreaCount = {
  __typename?: 'IssueClassAreaCount';
  area: Area;
  count: Scalars['Int']['output'];
};

export type IssueClassBuildingCount = {
  __typename?: 'IssueClassBuildingCount';
  building: Building;
  count: Scalars['Int']['output'];
};

export type IssueClassFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<IssueClassStatus>>;
  /** 建类时间起 Created at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 建类时间止 Created before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By the time of creation. */
export type IssueClassOrder = {
  direction?: SortDirection;
};

export type IssueClassCreateInput = {
  /** 名称 1–100 characters. */
  title: Scalars['String']['input'];
  /** 根因 1–4000 characters; may follow later. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** 事项 1 to 200. */
  issueIds: Array<Scalars['ID']['input']>;
  /** 候选键 The key of the candidate the issues come from; with other issues than it had the class counts as made by hand. */
  candidateKey?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClassReviseInput = {
  issueClassId: Scalars['ID']['input'];
  /** 名称 1–100 characters; absent: stays. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 根因 1–4000 characters; absent: stays. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClassAcceptInput = {
  issueClassId: Scalars['ID']['input'];
  /** 根因 1–4000 characters; needed where none was given yet. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClassActionBeginInput = {
  issueClassId: Scalars['ID']['input'];
  /** 内容 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 责任单位 A handling unit; this or `ownerPersonId`. */
  ownerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 责任人 A person; this or `ownerUnitId`. */
  ownerPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 完成期限 In the future. */
  dueAt: Scalars['DateTime']['input'];
  /** 整治区域 The area of the class, or one above or below it. Absent: the area of the class. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
};

export type IssueClassResolveInput = {
  issueClassId: Scalars['ID']['input'];
  /** 完成情况 1–4000 characters. */
  summary: Scalars['String']['input'];
};

export type IssueClassDismissInput = {
  issueClassId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueClassMembersAddInput = {
  issueClassId: Scalars['ID']['input'];
  /** 事项 1 to 200. */
  issueIds: Array<Scalars['ID']['input']>;
};

export type IssueClassMembersRemoveInput = {
  issueClassId: Scalars['ID']['input'];
  /** 事项 1 to 200. */
  issueIds: Array<Scalars['ID']['input']>;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type IssueClassSplitInput = {
  issueClassId: Scalars['ID']['input'];
  /** 事项 Members that go into the new class, 1 to 200. */
  issueIds: Array<Scalars['ID']['input']>;
  /** 新类名称 1–100 characters. */
  title: Scalars['String']['input'];
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueClassMergeInput = {
  /** 收并的类 The class that takes the members in. */
  issueClassId: Scalars['ID']['input'];
  /** 被并入的类 The class that is dismissed. */
  fromClassId: Scalars['ID']['input'];
};

export type IssueClassSplitPayload = {
  __typename?: 'IssueClassSplitPayload';
  /** 原类 */
  issueClass?: Maybe<IssueClass>;
  /** 新类 */
  newClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassCreatePayload = {
  __typename?: 'IssueClassCreatePayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassRevisePayload = {
  __typename?: 'IssueClassRevisePayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassAcceptPayload = {
  __typename?: 'IssueClassAcceptPayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassActionBeginPayload = {
  __typename?: 'IssueClassActionBeginPayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassResolvePayload = {
  __typename?: 'IssueClassResolvePayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassDismissPayload = {
  __typename?: 'IssueClassDismissPayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassMembersAddPayload = {
  __typename?: 'IssueClassMembersAddPayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassMembersRemovePayload = {
  __typename?: 'IssueClassMembersRemovePayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export type IssueClassMergePayload = {
  __typename?: 'IssueClassMergePayload';
  issueClass?: Maybe<IssueClass>;
  userErrors: Array<UserError>;
};

export const CounsellingSubject = {
  /** 心理 */
  PSYCHOLOGY: 'PSYCHOLOGY',
  /** 法律 */
  LAW: 'LAW',
  /** 健康 */
  HEALTH: 'HEALTH',
  /** 助学 */
  SCHOOLING: 'SCHOOLING'
} as const;

export type CounsellingSubject = typeof CounsellingSubject[keyof typeof CounsellingSubject];
export const CounsellorStatus = {
  /** 在册 */
  ACTIVE: 'ACTIVE',
  /** 已停止 */
  ENDED: 'ENDED'
} as const;

export type CounsellorStatus = typeof CounsellorStatus[keyof typeof CounsellorStatus];
/** 咨询专家 An expert residents can make appointments with. */
export type Counsellor = {
  __typename?: 'Counsellor';
  id: Scalars['ID']['output'];
  status: CounsellorStatus;
  person: Person;
  /** 称呼 */
  name: Scalars['String']['output'];
  /** 简介 */
  introduction: Scalars['String']['output'];
  /** 咨询类别 */
  subjects: Array<CounsellingSubject>;
  /** 服务区域 */
  areas: Array<Area>;
  /** 每周开放时间 */
  hours: Array<AvailableHours>;
  /** 每次时长 Minutes of a slot, 15 to 180. */
  slotMinutes: Scalars['Int']['output'];
  /** 休息日 Days in China, e.g. `2026-03-01`. */
  daysOff: Array<Scalars['String']['output']>;
  /** 可约时段 Slots nobody has taken, from `since` (now) to `until` (14 days later), at most 31 days at once; none that have begun. */
  freeSlots: Array<CounsellingSlot>;
};


/** 咨询专家 An expert residents can make appointments with. */
export type CounsellorFreeSlotsArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 时段 */
export type CounsellingSlot = {
  __typename?: 'CounsellingSlot';
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
};

export const CounsellingStatus = {
  /** 待确认 */
  REQUESTED: 'REQUESTED',
  /** 已确认 */
  CONFIRMED: 'CONFIRMED',
  /** 已咨询 */
  HELD: 'HELD',
  /** 已取消 */
  CANCELLED: 'CANCELLED',
  /** 未到 */
  NO_SHOW: 'NO_SHOW'
} as const;

export type CounsellingStatus = typeof CounsellingStatus[keyof typeof CounsellingStatus];
export const CounsellingCancelledBy = {
  /** 本人 */
  PERSON: 'PERSON',
  /** 专家 */
  COUNSELLOR: 'COUNSELLOR',
  /** 逾期未确认 Not confirmed until it was to begin. */
  TIME: 'TIME'
} as const;

export type CounsellingCancelledBy = typeof CounsellingCancelledBy[keyof typeof CounsellingCancelledBy];
/** 预约 An appointment; only the person and the expert see it. Clear readings of sealed texts are logged. */
export type CounsellingAppointment = {
  __typename?: 'CounsellingAppointment';
  id: Scalars['ID']['output'];
  status: CounsellingStatus;
  counsellor?: Maybe<Counsellor>;
  subject: CounsellingSubject;
  /** 本人 Null for the expert of an anonymous appointment, and when erased. */
  person?: Maybe<Person>;
  /** 化名 Under which the person is known to the expert; null when not anonymous. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** 咨询事由 Encrypted at rest for the two; null when erased. */
  topic?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  requestedAt: Scalars['DateTime']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 提醒时间 The reminder comes 24 hours before; none for what is confirmed later than that. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  cancelledBy?: Maybe<CounsellingCancelledBy>;
  /** 取消原因 Encrypted at rest for the two. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 计为失约 Not come, or cancelled by the person less than 12 hours before. */
  missed: Scalars['Boolean']['output'];
  /** 近期失约次数 Missed by the person in the 90 days before now, this one included; with any expert. */
  recentlyMissed: Scalars['Int']['output'];
  /** 专家记录 Null for everybody but the expert; encrypted at rest, every reading logged. */
  notes?: Maybe<Array<CounsellingNote>>;
  /** 上次预约 What this one follows up. */
  followUpOf?: Maybe<CounsellingAppointment>;
  /** 后续预约 At most 100, earliest first. */
  followUps: Array<CounsellingAppointment>;
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CounsellingNote = {
  __typename?: 'CounsellingNote';
  at: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
};

/** 已开展的咨询 That it took place. */
export type HeldCounselling = {
  __typename?: 'HeldCounselling';
  subject: CounsellingSubject;
  /** 日期 Day in China, e.g. `2026-03-01`. */
  day: Scalars['String']['output'];
};

export type CounsellingCount = {
  __typename?: 'CounsellingCount';
  subject: CounsellingSubject;
  held: Scalars['Int']['output'];
};

export type CounsellorConnection = {
  __typename?: 'CounsellorConnection';
  edges: Array<CounsellorEdge>;
  nodes: Array<Counsellor>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type CounsellorEdge = {
  __typename?: 'CounsellorEdge';
  node: Counsellor;
  cursor: Scalars['String']['output'];
};

export type CounsellingAppointmentConnection = {
  __typename?: 'CounsellingAppointmentConnection';
  edges: Array<CounsellingAppointmentEdge>;
  nodes: Array<CounsellingAppointment>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type CounsellingAppointmentEdge = {
  __typename?: 'CounsellingAppointmentEdge';
  node: CounsellingAppointment;
  cursor: Scalars['String']['output'];
};

export type HeldCounsellingConnection = {
  __typename?: 'HeldCounsellingConnection';
  edges: Array<HeldCounsellingEdge>;
  nodes: Array<HeldCounselling>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type HeldCounsellingEdge = {
  __typename?: 'HeldCounsellingEdge';
  node: HeldCounselling;
  cursor: Scalars['String']['output'];
};

export type CounsellorFilter = {
  /** 类别 Any of these. */
  subject?: InputMaybe<Array<CounsellingSubject>>;
  status?: CounsellorStatus;
};

/** By name. */
export type CounsellorOrder = {
  direction?: SortDirection;
};

export type CounsellingFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<CounsellingStatus>>;
  /** Beginning at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Beginning before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By the time it begins. */
export type CounsellingOrder = {
  direction?: SortDirection;
};

export type HeldCounsellingFilter = {
  /** 类别 Any of these. */
  subject?: InputMaybe<Array<CounsellingSubject>>;
  /** 起 First day, e.g. `2026-03-01`. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** 止 Last day. */
  until?: InputMaybe<Scalars['String']['input']>;
};

export type CounsellorDefineInput = {
  /** 专家本人 */
  personId: Scalars['ID']['input'];
  /** 称呼 1–100 characters. */
  name: Scalars['String']['input'];
  /** 简介 1–4000 characters. */
  introduction: Scalars['String']['input'];
  subjects: Array<CounsellingSubject>;
  /** 服务区域 1 to 50. */
  areaIds: Array<Scalars['ID']['input']>;
  /** 每周开放时间 At quarters of an hour. */
  hours: Array<AvailableHoursInput>;
  /** 每次时长 Minutes, 15 to 180 in steps of 15. */
  slotMinutes: Scalars['Int']['input'];
  /** 休息日 At most 100 days, e.g. `2026-03-01`. */
  daysOff?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CounsellorOpenInput = {
  counsellorId: Scalars['ID']['input'];
  /** 每周开放时间 At quarters of an hour. */
  hours: Array<AvailableHoursInput>;
  /** 每次时长 Minutes, 15 to 180 in steps of 15. */
  slotMinutes: Scalars['Int']['input'];
  /** 休息日 At most 100 days, e.g. `2026-03-01`. */
  daysOff?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CounsellorEndInput = {
  counsellorId: Scalars['ID']['input'];
};

export type CounsellingBookInput = {
  counsellorId: Scalars['ID']['input'];
  /** 所在区域 Where you live; the expert serves it. */
  areaId: Scalars['ID']['input'];
  /** 开始时间 That of a free slot. */
  startsAt: Scalars['DateTime']['input'];
  subject: CounsellingSubject;
  /** 咨询事由 1–4000 characters; encrypted at rest, for you and the expert. */
  topic: Scalars['String']['input'];
  /** 化名 1–100 characters; with it the expert does not learn who you are. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** 后续咨询 An appointment of yours with this expert that was held; its nickname holds on. */
  followUpOfId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CounsellingConfirmInput = {
  appointmentId: Scalars['ID']['input'];
};

export type CounsellingCancelInput = {
  appointmentId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type CounsellingHoldInput = {
  appointmentId: Scalars['ID']['input'];
  /** 记录 1–4000 characters; only you can read it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type CounsellingMissInput = {
  appointmentId: Scalars['ID']['input'];
};

export type CounsellingNoteInput = {
  appointmentId: Scalars['ID']['input'];
  /** 记录 1–4000 characters; only you can read it. */
  note: Scalars['String']['input'];
};

export type CounsellingEraseInput = {
  appointmentId: Scalars['ID']['input'];
};

export type CounsellorDefinePayload = {
  __typename?: 'CounsellorDefinePayload';
  counsellor?: Maybe<Counsellor>;
  userErrors: Array<UserError>;
};

export type CounsellorOpenPayload = {
  __typename?: 'CounsellorOpenPayload';
  counsellor?: Maybe<Counsellor>;
  userErrors: Array<UserError>;
};

export type CounsellorEndPayload = {
  __typename?: 'CounsellorEndPayload';
  counsellor?: Maybe<Counsellor>;
  userErrors: Array<UserError>;
};

export type CounsellingBookPayload = {
  __typename?: 'CounsellingBookPayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingConfirmPayload = {
  __typename?: 'CounsellingConfirmPayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingCancelPayload = {
  __typename?: 'CounsellingCancelPayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingHoldPayload = {
  __typename?: 'CounsellingHoldPayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingMissPayload = {
  __typename?: 'CounsellingMissPayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingNotePayload = {
  __typename?: 'CounsellingNotePayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

export type CounsellingErasePayload = {
  __typename?: 'CounsellingErasePayload';
  appointment?: Maybe<CounsellingAppointment>;
  userErrors: Array<UserError>;
};

/** 议题 Something to be deliberated. */
export type Topic = {
  __typename?: 'Topic';
  /** 当前协商 The open deliberation. */
  deliberation?: Maybe<Deliberation>;
  /** 协商 Every deliberation of this topic, newest first. */
  deliberations: DeliberationConnection;
  /** 决议 Newest first. */
  resolutions: ResolutionConnection;
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  status: TopicStatus;
  /** 社区 */
  community: Area;
  /** 所在区域 */
  area: Area;
  /** 提出人 */
  proposer: Person;
  /** 来源事项 The issues it comes from, as far as you may see them. */
  issues: Array<Issue>;
  /** 来源类别 Ids of the issue classes it comes from. */
  classIds: Array<Scalars['ID']['output']>;
  /** 附议门槛 Seconders it needs. */
  secondersNeeded: Scalars['Int']['output'];
  /** 附议人数 */
  seconderCount: Scalars['Int']['output'];
  /** 本人是否附议 */
  secondedByMe: Scalars['Boolean']['output'];
  /** 附议人 For holders of `topic:review`; for others none. */
  seconders: Array<Person>;
  /** 提出时间 */
  proposedAt: Scalars['DateTime']['output'];
  /** 受理时间 Meetings take the oldest first. */
  ripeAt?: Maybe<Scalars['DateTime']['output']>;
  /** 议决时间 */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 并入的议题 */
  mergedInto?: Maybe<Topic>;
  /** 所在会议 Whose agenda it is on, or which resolved it. */
  meeting?: Maybe<Meeting>;
  /** 历次会议 Every meeting on whose agenda it is or was, the latest first. */
  meetings: MeetingConnection;
  /** 过程 Every step, oldest first. At most 100: of a longer history the first and the latest 99 are kept. */
  timeline: Array<TopicStep>;
  /** 步骤总数 */
  stepCount: Scalars['Int']['output'];
  /** 居民评事 What residents think of what became of it. */
  judgement: JudgementFigures;
  /** 评语 Newest first. */
  judgements: JudgementConnection;
  /** 表决 Newest first. */
  votes: VoteConnection;
};


/** 议题 Something to be deliberated. */
export type TopicDeliberationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 议题 Something to be deliberated. */
export type TopicResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 议题 Something to be deliberated. */
export type TopicMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 议题 Something to be deliberated. */
export type TopicJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 议题 Something to be deliberated. */
export type TopicVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const ProgressState = {
  /** 已办 */
  DONE: 'DONE',
  /** 在办 */
  PRESENT: 'PRESENT',
  /** 待办 */
  NEXT: 'NEXT'
} as const;

export type ProgressState = typeof ProgressState[keyof typeof ProgressState];
/** 协商进度 One stay in a step, or a step to come when nothing is led back. */
export type DeliberationProgress = {
  __typename?: 'DeliberationProgress';
  step: ProcedureStep;
  state: ProgressState;
  enteredAt?: Maybe<Scalars['DateTime']['output']>;
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束动作 Key of the action that ended it. */
  action?: Maybe<Scalars['String']['output']>;
  /** 由谁 Null when time or the service itself did it. */
  by?: Maybe<Person>;
  /** 原因或结论 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 会议 */
  meeting?: Maybe<Meeting>;
  /** 决议 */
  resolution?: Maybe<Resolution>;
  /** 办理单位 */
  departments: Array<HandlerUnit>;
  /** 材料 For those who handle it, and the proposer. */
  evidence: Array<Evidence>;
};

/** 协商 A topic on its way through a procedure: six steps, five steps, six parties, 1+3+N, or one of the area's own. */
export type Deliberation = {
  __typename?: 'Deliberation';
  id: Scalars['ID']['output'];
  topic?: Maybe<Topic>;
  status: IssueStatus;
  /** 流程 A version never changes. */
  procedure: Procedure;
  step: ProcedureStep;
  /** 可办动作 What you may do now, by the procedure. */
  possibleActions: Array<ProcedureAction>;
  /** 下一步由谁 An approver while it rests; null when it has ended. */
  waitsFor?: Maybe<IssueActor>;
  community: Area;
  area: Area;
  startedBy: Person;
  startedAt: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 本轮起点 Meetings and resolutions from before do not count. */
  roundSince: Scalars['DateTime']['output'];
  /** 办理单位 Departments named. */
  departments: Array<HandlerUnit>;
  /** 决议 Of this round. */
  resolution?: Maybe<Resolution>;
  /** 包联党员 The member a small matter is entrusted to. */
  entrustedTo?: Maybe<Person>;
  /** 环节时限 */
  stepClock?: Maybe<TimeLimitClock>;
  /** 总时限 Rests while residents judge. */
  clock?: Maybe<TimeLimitClock>;
  /** 到期时间 The earlier of both. Null when neither runs. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 升级层级 */
  escalationLevel: Scalars['Int']['output'];
  /** 待批申请 Null unless you handle it or are its proposer. */
  request?: Maybe<IssueRequest>;
  /** 挂账至 When it goes on by itself; null unless it rests. */
  suspendedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 进度 Steps done, present, and to come. At most 100 of the former: of more the first and the latest 99. */
  progress: Array<DeliberationProgress>;
  /** 线上讨论 Contributions, oldest first. */
  comments: DeliberationCommentConnection;
  /** 相关事项 As far as you see them. */
  issues: Array<Issue>;
  stepCount: Scalars['Int']['output'];
  /** 经过 The first step and the latest 199. Files, and who has judged, for those who handle it and the proposer. */
  timeline: Array<DeliberationTimelineStep>;
};


/** 协商 A topic on its way through a procedure: six steps, five steps, six parties, 1+3+N, or one of the area's own. */
export type DeliberationCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const DeliberationStepAction = {
  /** 启动 */
  STARTED: 'STARTED',
  /** 办理 See `code`. */
  ACTED: 'ACTED',
  /** 线上发言 Never in the timeline; see `comments`. */
  COMMENTED: 'COMMENTED',
  /** 业主表决结果 */
  OWNERS_VOTED: 'OWNERS_VOTED',
  /** 时限预警 */
  WARNED: 'WARNED',
  /** 超时 */
  BREACHED: 'BREACHED',
  /** 逐级上报 */
  ESCALATED: 'ESCALATED',
  /** 申请 */
  REQUESTED: 'REQUESTED',
  /** 批准 */
  APPROVED: 'APPROVED',
  /** 不批准 */
  DENIED: 'DENIED',
  /** 恢复办理 */
  RESUMED: 'RESUMED'
} as const;

export type DeliberationStepAction = typeof DeliberationStepAction[keyof typeof DeliberationStepAction];
export type DeliberationTimelineStep = {
  __typename?: 'DeliberationTimelineStep';
  at: Scalars['DateTime']['output'];
  action: DeliberationStepAction;
  /** 动作名称 In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  /** 动作代码 Key of the procedure's action, where one was taken. */
  code?: Maybe<Scalars['String']['output']>;
  /** 由谁 Null when time or the service itself did it, and for judgements of others. */
  by?: Maybe<Person>;
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  meeting?: Maybe<Meeting>;
  resolution?: Maybe<Resolution>;
  evidence: Array<Evidence>;
  details: Array<StepDetail>;
};

/** 线上发言 */
export type DeliberationComment = {
  __typename?: 'DeliberationComment';
  id: Scalars['ID']['output'];
  party: PartyKind;
  /** Unit or organization spoken for. */
  partyId?: Maybe<Scalars['ID']['output']>;
  by: Person;
  text: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type DeliberationConnection = {
  __typename?: 'DeliberationConnection';
  edges: Array<DeliberationEdge>;
  nodes: Array<Deliberation>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type DeliberationEdge = {
  __typename?: 'DeliberationEdge';
  node: Deliberation;
  cursor: Scalars['String']['output'];
};

export type DeliberationCommentConnection = {
  __typename?: 'DeliberationCommentConnection';
  edges: Array<DeliberationCommentEdge>;
  nodes: Array<DeliberationComment>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type DeliberationCommentEdge = {
  __typename?: 'DeliberationCommentEdge';
  node: DeliberationComment;
  cursor: Scalars['String']['output'];
};

/** 协商指标 Of one procedure and step. */
export type DeliberationFigure = {
  __typename?: 'DeliberationFigure';
  procedureKey: Scalars['String']['output'];
  step: Scalars['String']['output'];
  /** 经过 Were in this step at some time: a way taken, or a result reached. */
  passed: Scalars['Int']['output'];
  /** 现在 Are in it now. */
  present: Scalars['Int']['output'];
  /** 其中超时 */
  overdue: Scalars['Int']['output'];
};

export type DeliberationFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<IssueStatus>>;
  /** 流程 */
  procedureKey?: InputMaybe<Scalars['String']['input']>;
  /** 是否超时 Whether a limit is over. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 启动时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 启动时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeliberationOrder = {
  field: DeliberationOrderField;
  direction?: SortDirection;
};

export const DeliberationOrderField = {
  /** 启动时间 */
  STARTED_AT: 'STARTED_AT',
  /** 到期时间 Those without one come after all others (before them when descending). */
  DUE_AT: 'DUE_AT'
} as const;

export type DeliberationOrderField = typeof DeliberationOrderField[keyof typeof DeliberationOrderField];
export type DeliberationStartInput = {
  topicId: Scalars['ID']['input'];
  /** 流程 Absent: SIX_PARTY where issues are behind the topic, else SIX_STEP. Of the area where it has its own. */
  procedureKey?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DeliberationJudgementInput = {
  /** 1–5; 3 or more is satisfied. */
  stars: Scalars['Int']['input'];
  /** 1–4000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type DeliberationActInput = {
  deliberationId: Scalars['ID']['input'];
  /** 动作 Key of an action of the present step. */
  action: Scalars['String']['input'];
  /** 所见步骤 The step you have seen; another one answers WRONG_STATE. */
  step?: InputMaybe<Scalars['String']['input']>;
  /** 原因或结论 1–4000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 材料 1–10 files. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** 会议 Absent: that of the resolution. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 办理单位 At most 20 active units that serve the area. Absent: those the resolution gives items to. */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 包联党员 A current member of the community's pool, to whom a small matter is entrusted. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** 评议 Of a resident who judges. */
  judgement?: InputMaybe<DeliberationJudgementInput>;
};

export const DeliberationRequestKind = {
  /** 挂账 The clocks stand still until a date. */
  SUSPENSION: 'SUSPENSION',
  /** 延期 */
  EXTENSION: 'EXTENSION'
} as const;

export type DeliberationRequestKind = typeof DeliberationRequestKind[keyof typeof DeliberationRequestKind];
export type DeliberationRequestInput = {
  deliberationId: Scalars['ID']['input'];
  kind: DeliberationRequestKind;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
  /** 挂账至 Exactly for a suspension: in the future, within 180 days. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** 延长时间 Exactly for an extension. */
  extension?: InputMaybe<TimeLimitInput>;
};

export type DeliberationApproveInput = {
  deliberationId: Scalars['ID']['input'];
};

export type DeliberationDenyInput = {
  deliberationId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type DeliberationResumeInput = {
  deliberationId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type DeliberationDiscussInput = {
  deliberationId: Scalars['ID']['input'];
  /** 代表哪一方 */
  party: PartyKind;
  /** Unit or organization spoken for; absent for committees, branch and residents. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DeliberationStartPayload = {
  __typename?: 'DeliberationStartPayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationActPayload = {
  __typename?: 'DeliberationActPayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationRequestPayload = {
  __typename?: 'DeliberationRequestPayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationApprovePayload = {
  __typename?: 'DeliberationApprovePayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationDenyPayload = {
  __typename?: 'DeliberationDenyPayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationResumePayload = {
  __typename?: 'DeliberationResumePayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export type DeliberationDiscussPayload = {
  __typename?: 'DeliberationDiscussPayload';
  deliberation?: Maybe<Deliberation>;
  userErrors: Array<UserError>;
};

export const FigureUnit = {
  /** 件数 */
  COUNT: 'COUNT',
  /** 百分比 0 to 100. */
  PERCENT: 'PERCENT',
  /** 小时 */
  HOURS: 'HOURS',
  /** 星 1 to 5. */
  STARS: 'STARS',
  /** 分 */
  POINTS: 'POINTS'
} as const;

export type FigureUnit = typeof FigureUnit[keyof typeof FigureUnit];
/** 指标 A figure with its formula. */
export type FigureMeasure = {
  __typename?: 'FigureMeasure';
  key: Scalars['ID']['output'];
  /** 名称 In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
  unit: FigureUnit;
  /** 公式 In words. */
  description: Scalars['String']['output'];
  /** 公式数据 JSON: counts joined by sum, minus, ratio, complement, weighted, reached and steps. */
  formula: Scalars['String']['output'];
  /** 依据 Where the formula comes from. */
  source: Scalars['String']['output'];
  /** 越高越好 Null where that cannot be said. */
  higherIsBetter?: Maybe<Scalars['Boolean']['output']>;
};

export const FigureDimension = {
  /** 街道 */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 网格 */
  GRID: 'GRID',
  /** 小类 */
  CATEGORY: 'CATEGORY',
  /** 大类 */
  MAJOR: 'MAJOR',
  /** 办理单位 */
  HANDLER: 'HANDLER',
  /** 接单人 */
  ACCEPTOR: 'ACCEPTOR',
  /** 渠道 */
  CHANNEL: 'CHANNEL',
  /** 紧急程度 */
  URGENCY: 'URGENCY',
  /** 规模 */
  SIZE: 'SIZE',
  /** 日 Days in China. */
  DAY: 'DAY',
  /** 周 Called by their Monday. */
  WEEK: 'WEEK',
  /** 月 */
  MONTH: 'MONTH'
} as const;

export type FigureDimension = typeof FigureDimension[keyof typeof FigureDimension];
export const FigureBasis = {
  /** 按发生时间 Steps taken in the period: the work of a month. */
  HAPPENED: 'HAPPENED',
  /** 按上报时间 Everything that has become of the issues reported in the period: rates cannot exceed 100 % by what came earlier. */
  REPORTED: 'REPORTED'
} as const;

export type FigureBasis = typeof FigureBasis[keyof typeof FigureBasis];
export type FigureInput = {
  /** 区域 One of `areaId`, `handlerUnitId` and `personId`. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 办理单位 */
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 接单人 Yourself. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  since: Scalars['DateTime']['input'];
  /** 截止 Not part of the period, which is three years at most. */
  until: Scalars['DateTime']['input'];
  /** 指标 Keys of `figureMeasures`, 1 to 30. */
  measures: Array<Scalars['ID']['input']>;
  /** 分组 Two at most. */
  groupBy?: Array<FigureDimension>;
  basis?: FigureBasis;
};

export type Figures = {
  __typename?: 'Figures';
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
  basis: FigureBasis;
  groupBy: Array<FigureDimension>;
  /** 指标版本 Rises with every release that changes a measure. */
  measuresVersion: Scalars['Int']['output'];
  /** 数据行 In the order of their keys; one without groups. */
  rows: Array<FigureRow>;
};

export type FigureRow = {
  __typename?: 'FigureRow';
  keys: Array<FigureKey>;
  /** 指标值 In the order asked. */
  values: Array<FigureValue>;
};

export type FigureKey = {
  __typename?: 'FigureKey';
  dimension: FigureDimension;
  /** 取值 Id, code, `2026-03-01` or `2026-03`; null where there is none (no grid, not accepted yet). */
  value?: Maybe<Scalars['String']['output']>;
  /** 区域 Of keys that are areas. */
  area?: Maybe<Area>;
  /** 办理单位 Of keys that are units. */
  handler?: Maybe<HandlerUnit>;
};

export type FigureValue = {
  __typename?: 'FigureValue';
  measure: Scalars['ID']['output'];
  /** 数值 Rounded to 4 decimals; null where the formula divides by nothing. */
  value?: Maybe<Scalars['Float']['output']>;
  /** 分子 Of measures that are plain ratios. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** 分母 Of measures that are plain ratios. */
  denominator?: Maybe<Scalars['Float']['output']>;
};

export type FiguresCsv = {
  __typename?: 'FiguresCsv';
  /** 文本 Begins with U+FEFF when `byteOrderMark` is true. */
  text: Scalars['String']['output'];
  byteOrderMark: Scalars['Boolean']['output'];
  rowCount: Scalars['Int']['output'];
  /** 校验值 SHA-256 of the text in UTF-8. */
  sha256: Scalars['String']['output'];
};

export const HotSpotBy = {
  /** 按网格 */
  GRID: 'GRID',
  /** 按地点 The building where it is known, else a cell of about 100 m. */
  PLACE: 'PLACE'
} as const;

export type HotSpotBy = typeof HotSpotBy[keyof typeof HotSpotBy];
export const HotSpotKind = {
  /** 网格 */
  GRID: 'GRID',
  /** 楼栋 */
  BUILDING: 'BUILDING',
  /** 方格 About 100 m on a side. */
  CELL: 'CELL'
} as const;

export type HotSpotKind = typeof HotSpotKind[keyof typeof HotSpotKind];
export type HotSpotInput = {
  areaId: Scalars['ID']['input'];
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  by: HotSpotBy;
  /** 类别 A category, or a major category with all of its own. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 个数 1 to 100. */
  size?: Scalars['Int']['input'];
};

export type HotSpots = {
  __typename?: 'HotSpots';
  /** 总数 Everything reported in the area in the period, with or without a place. */
  total: Scalars['Int']['output'];
  /** 上期总数 */
  before: Scalars['Int']['output'];
  nodes: Array<HotSpot>;
};

export type HotSpot = {
  __typename?: 'HotSpot';
  /** 地点 Id of the grid or building, or the cell. */
  place: Scalars['ID']['output'];
  kind: HotSpotKind;
  area?: Maybe<Area>;
  building?: Maybe<Building>;
  /** 方格中心 */
  location?: Maybe<Location>;
  count: Scalars['Int']['output'];
  /** 占比 Of everything reported, 0 to 1. */
  share: Scalars['Float']['output'];
  /** 上期 In the period of equal length before. */
  before: Scalars['Int']['output'];
  /** 增减 `count` less `before`. */
  change: Scalars['Int']['output'];
  /** 类别构成 The five most frequent. */
  categories: Array<HotSpotCategory>;
};

export type HotSpotCategory = {
  __typename?: 'HotSpotCategory';
  categoryCode: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type FollowUpSampleInput = {
  areaId: Scalars['ID']['input'];
  /** 自 Issues completed for the first time in this period. */
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  /** 样本量 1 to 200. */
  size: Scalars['Int']['input'];
  /** 种子 Up to 100 characters. */
  seed: Scalars['String']['input'];
};

export type FollowUpSample = {
  __typename?: 'FollowUpSample';
  /** 总体 Issues it was drawn from. */
  population: Scalars['Int']['output'];
  /** 样本 In the order of the draw. */
  issues: Array<Issue>;
};

/** 统计快照 Figures as they stood when they were frozen; it never changes. */
export type FigureSnapshot = {
  __typename?: 'FigureSnapshot';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  area: Area;
  figures: Figures;
  /** 哈希 SHA-256 of the question, the cut and the rows. */
  hash: Scalars['String']['output'];
  /** 截止序号 Number of the last fact it counts. */
  sequence: Scalars['Int']['output'];
  frozenAt: Scalars['DateTime']['output'];
  /** 固化人 Null where the monthly lists were the reason. */
  frozenBy?: Maybe<Person>;
};

export type FigureVerification = {
  __typename?: 'FigureVerification';
  snapshot: FigureSnapshot;
  equal: Scalars['Boolean']['output'];
  /** 重算哈希 */
  hash: Scalars['String']['output'];
  /** 差异 100 at most. */
  differences: Array<FigureDifference>;
};

export type FigureDifference = {
  __typename?: 'FigureDifference';
  keys: Array<FigureKey>;
  measure: Scalars['ID']['output'];
  frozen?: Maybe<Scalars['Float']['output']>;
  recomputed?: Maybe<Scalars['Float']['output']>;
};

export type FigureSnapshotFilter = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 固化时间自 */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 固化时间至 Not included. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export const FigureSnapshotOrderField = {
  FROZEN_AT: 'FROZEN_AT'
} as const;

export type FigureSnapshotOrderField = typeof FigureSnapshotOrderField[keyof typeof FigureSnapshotOrderField];
export type FigureSnapshotOrder = {
  field: FigureSnapshotOrderField;
  direction: SortDirection;
};

export type FigureSnapshotConnection = {
  __typename?: 'FigureSnapshotConnection';
  edges: Array<FigureSnapshotEdge>;
  nodes: Array<FigureSnapshot>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FigureSnapshotEdge = {
  __typename?: 'FigureSnapshotEdge';
  cursor: Scalars['String']['output'];
  node: FigureSnapshot;
};

export type FigureSnapshotFreezeInput = {
  areaId: Scalars['ID']['input'];
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  measures: Array<Scalars['ID']['input']>;
  groupBy?: Array<FigureDimension>;
  basis?: FigureBasis;
  /** 标题 Up to 100 characters. */
  title: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type FigureSnapshotFreezePayload = {
  __typename?: 'FigureSnapshotFreezePayload';
  snapshot?: Maybe<FigureSnapshot>;
  userErrors: Array<UserError>;
};

export const MonthlyRankingStatus = {
  /** 待发布 Drawn by time; waits for publication. */
  DRAWN: 'DRAWN',
  /** 已发布 */
  PUBLISHED: 'PUBLISHED'
} as const;

export type MonthlyRankingStatus = typeof MonthlyRankingStatus[keyof typeof MonthlyRankingStatus];
/** 红黑榜 The best and the worst of one month by one measure. */
export type MonthlyRanking = {
  __typename?: 'MonthlyRanking';
  id: Scalars['ID']['output'];
  /** 种类代码 */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  area: Area;
  /** 月份 `2026-03`. */
  month: Scalars['String']['output'];
  status: MonthlyRankingStatus;
  /** 指标 */
  measure: FigureMeasure;
  /** 最少件数 Issues somebody needs to be compared. */
  fewest: Scalars['Int']['output'];
  /** 红榜 The best first. */
  red: Array<RankingEntry>;
  /** 黑榜 The worst first; nobody who does as well as the last of the red list. */
  black: Array<RankingEntry>;
  /** 依据 The snapshot it was drawn from; null when not yours to see. */
  snapshot?: Maybe<FigureSnapshot>;
  drawnAt: Scalars['DateTime']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  publishedBy?: Maybe<Person>;
};

export type RankingEntry = {
  __typename?: 'RankingEntry';
  /** 名次 Counted from the best; equal values share one. */
  rank: Scalars['Int']['output'];
  /** 对象 Id of the area or unit. */
  node: Scalars['ID']['output'];
  area?: Maybe<Area>;
  handler?: Maybe<HandlerUnit>;
  value: Scalars['Float']['output'];
  numerator: Scalars['Float']['output'];
  denominator: Scalars['Float']['output'];
};

export type MonthlyRankingFilter = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 月份 `2026-03`. */
  month?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<MonthlyRankingStatus>>;
};

export const MonthlyRankingOrderField = {
  MONTH: 'MONTH'
} as const;

export type MonthlyRankingOrderField = typeof MonthlyRankingOrderField[keyof typeof MonthlyRankingOrderField];
export type MonthlyRankingOrder = {
  field: MonthlyRankingOrderField;
  direction: SortDirection;
};

export type MonthlyRankingConnection = {
  __typename?: 'MonthlyRankingConnection';
  edges: Array<MonthlyRankingEdge>;
  nodes: Array<MonthlyRanking>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MonthlyRankingEdge = {
  __typename?: 'MonthlyRankingEdge';
  cursor: Scalars['String']['output'];
  node: MonthlyRanking;
};

export type MonthlyRankingPublishInput = {
  rankingId: Scalars['ID']['input'];
};

export type MonthlyRankingPublishPayload = {
  __typename?: 'MonthlyRankingPublishPayload';
  ranking?: Maybe<MonthlyRanking>;
  userErrors: Array<UserError>;
};

export const HandlerUnitKind = {
  /** 职能部门 */
  DEPARTMENT: 'DEPARTMENT',
  /** 物业服务企业 */
  PROPERTY_FIRM: 'PROPERTY_FIRM',
  /** 驻区单位 */
  STATIONED_UNIT: 'STATIONED_UNIT',
  /** 社会组织 */
  SOCIAL_ORGANIZATION: 'SOCIAL_ORGANIZATION'
} as const;

export type HandlerUnitKind = typeof HandlerUnitKind[keyof typeof HandlerUnitKind];
export const HandlerUnitStatus = {
  /** 在用 */
  ACTIVE: 'ACTIVE',
  /** 停用 */
  RETIRED: 'RETIRED'
} as const;

export type HandlerUnitStatus = typeof HandlerUnitStatus[keyof typeof HandlerUnitStatus];
/**
 * 办理单位 A department, property firm or organization that answers for issues. Its officers hold a grant with `issue:handle` on
 * its id.
 */
export type HandlerUnit = {
  __typename?: 'HandlerUnit';
  /** `hun_` and the unit's code. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: HandlerUnitKind;
  status: HandlerUnitStatus;
  /** 服务区域 Each with everything below. */
  serves: Array<Area>;
  /** 负责类别 Beginnings of category codes, e.g. `16` or `11-004`; by these new issues find their unit. */
  categoryPrefixes: Array<Scalars['String']['output']>;
  /** 组织 Its organization, where it is known there. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 小区 Estates a firm looks after; empty: all of its areas. */
  estateIds: Array<Scalars['ID']['output']>;
  /** 工作日历 Key of the calendar whose opening hours count for its limits. */
  calendarKey: Scalars['String']['output'];
  /** 吹哨 Whistles for which this unit was named, newest first, as far as you see them. */
  whistles: WhistleConnection;
};


/**
 * 办理单位 A department, property firm or organization that answers for issues. Its officers hold a grant with `issue:handle` on
 * its id.
 */
export type HandlerUnitWhistlesArgs = {
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<WhistleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type HandlerUnitConnection = {
  __typename?: 'HandlerUnitConnection';
  edges: Array<HandlerUnitEdge>;
  nodes: Array<HandlerUnit>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type HandlerUnitEdge = {
  __typename?: 'HandlerUnitEdge';
  node: HandlerUnit;
  cursor: Scalars['String']['output'];
};

export type HandlerUnitFilter = {
  kind?: InputMaybe<HandlerUnitKind>;
  /** Absent: active ones. */
  status?: InputMaybe<HandlerUnitStatus>;
};

export type HandlerUnitDefineInput = {
  /** 单位代码 1–40 letters, digits, `-` or `_`; the id is `hun_` and this. */
  code: Scalars['String']['input'];
  /** 1–100 characters. */
  name: Scalars['String']['input'];
  kind: HandlerUnitKind;
  /** 服务区域 1 to 50. */
  servesAreaIds: Array<Scalars['ID']['input']>;
  /** 负责类别 At most 50. */
  categoryPrefixes?: Array<Scalars['String']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200. */
  estateIds?: Array<Scalars['ID']['input']>;
  calendarKey?: Scalars['String']['input'];
};

export type HandlerUnitRetireInput = {
  handlerUnitId: Scalars['ID']['input'];
};

export type HandlerUnitDefinePayload = {
  __typename?: 'HandlerUnitDefinePayload';
  handlerUnit?: Maybe<HandlerUnit>;
  userErrors: Array<UserError>;
};

export type HandlerUnitRetirePayload = {
  __typename?: 'HandlerUnitRetirePayload';
  handlerUnit?: Maybe<HandlerUnit>;
  userErrors: Array<UserError>;
};

/** 微帮种类 One of twelve kinds of help. */
export type HelpKind = {
  __typename?: 'HelpKind';
  /** 代码 `MH-01` to `MH-12`. */
  code: Scalars['ID']['output'];
  /** 事项类别代码 The category under which this help is ordered as an issue, e.g. `90-912`. */
  categoryCode: Scalars['String']['output'];
  /** 名称 In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
  /** 说明 */
  description: Scalars['String']['output'];
};

export const HelpForm = {
  /** 邻里微帮 A neighbour gives. */
  NEIGHBOUR: 'NEIGHBOUR',
  /** 企业微帮 An enterprise gives. */
  ENTERPRISE: 'ENTERPRISE',
  /** 互助微帮 Both sides give: `asksFor` says what is wished for in return. */
  MUTUAL: 'MUTUAL'
} as const;

export type HelpForm = typeof HelpForm[keyof typeof HelpForm];
export const CraftsmanStatus = {
  /** 在册 */
  ACTIVE: 'ACTIVE',
  /** 暂歇 */
  RESTING: 'RESTING',
  /** 已退出 */
  ENDED: 'ENDED'
} as const;

export type CraftsmanStatus = typeof CraftsmanStatus[keyof typeof CraftsmanStatus];
/** 能工巧匠 A person or an enterprise ready to help. */
export type Craftsman = {
  __typename?: 'Craftsman';
  id: Scalars['ID']['output'];
  status: CraftsmanStatus;
  form: HelpForm;
  /** 称呼 */
  name: Scalars['String']['output'];
  /** 简介 */
  introduction: Scalars['String']['output'];
  /** 本人 Null for an enterprise. */
  person?: Maybe<Person>;
  /** 企业编号 The handling unit; null for a person. */
  enterpriseId?: Maybe<Scalars['ID']['output']>;
  /** 能帮什么 */
  kinds: Array<HelpKind>;
  /** 想要的帮助 Only of mutual help. */
  asksFor: Array<HelpKind>;
  /** 服务区域 */
  areas: Array<CraftsmanArea>;
  /** 可服务时间 */
  hours: Array<AvailableHours>;
  /**
   * 联系电话 In clear for the holder and for `issue:dispatch` or `craftsman:manage` on a served area (logged), masked
   * (138****5678) for all others; encrypted at rest.
   */
  contactPhone: Scalars['String']['output'];
  /** 已帮次数 Completed help orders. */
  helpsGiven: Scalars['Int']['output'];
  /** 按种类 */
  helpsGivenByKind: Array<CraftsmanKindCount>;
  /**
   * 互助对象 Of mutual help: active craftsmen in the same areas who give what this one asks for and ask for what this one
   * gives. Empty for the other forms.
   */
  matches: CraftsmanConnection;
  /** 登记时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** 退出时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** 能工巧匠 A person or an enterprise ready to help. */
export type CraftsmanMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type CraftsmanArea = {
  __typename?: 'CraftsmanArea';
  area: Area;
  /** 社区确认时间 Null while it waits for the community. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CraftsmanKindCount = {
  __typename?: 'CraftsmanKindCount';
  kind: HelpKind;
  count: Scalars['Int']['output'];
};

export type HelpCount = {
  __typename?: 'HelpCount';
  kind: HelpKind;
  /** 在册能工巧匠 */
  craftsmen: Scalars['Int']['output'];
  /** 已帮次数 */
  given: Scalars['Int']['output'];
};

/** 可用时段 A span of a weekday in China's time. */
export type AvailableHours = {
  __typename?: 'AvailableHours';
  /** 星期 1 Monday to 7 Sunday. */
  weekday: Scalars['Int']['output'];
  /** 起 `HH:MM` */
  from: Scalars['String']['output'];
  /** 止 `HH:MM`, up to `24:00`. */
  until: Scalars['String']['output'];
};

export type AvailableHoursInput = {
  /** 星期 1 Monday to 7 Sunday. */
  weekday: Scalars['Int']['input'];
  /** 起 `HH:MM` */
  from: Scalars['String']['input'];
  /** 止 `HH:MM`, up to `24:00`; after `from`. */
  until: Scalars['String']['input'];
};

export type CraftsmanConnection = {
  __typename?: 'CraftsmanConnection';
  edges: Array<CraftsmanEdge>;
  nodes: Array<Craftsman>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type CraftsmanEdge = {
  __typename?: 'CraftsmanEdge';
  node: Craftsman;
  cursor: Scalars['String']['output'];
};

export type CraftsmanFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<CraftsmanStatus>>;
  /** 任一形式 */
  form?: InputMaybe<Array<HelpForm>>;
  /** 种类代码 Gives this kind of help. */
  kindCode?: InputMaybe<Scalars['ID']['input']>;
  /** 此时可服务 Available at this moment of the week. */
  availableAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 待确认 Only those that wait for a confirmation in an area you manage. */
  pending?: InputMaybe<Scalars['Boolean']['input']>;
  /** 本人 Only your own entries, confirmed or not. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CraftsmanOrder = {
  field: CraftsmanOrderField;
  direction?: SortDirection;
};

export const CraftsmanOrderField = {
  /** 登记时间 */
  ENTERED_AT: 'ENTERED_AT',
  /** 称呼 */
  NAME: 'NAME'
} as const;

export type CraftsmanOrderField = typeof CraftsmanOrderField[keyof typeof CraftsmanOrderField];
export type CraftsmanEnterInput = {
  /** 本人 Absent: oneself; another person needs `craftsman:manage`. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 企业编号 With the form ENTERPRISE only. */
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  form: HelpForm;
  /** 称呼 1–100 characters. */
  name: Scalars['String']['input'];
  /** 简介 1–4000 characters. */
  introduction: Scalars['String']['input'];
  /** 种类代码 1 to 12. */
  kinds: Array<Scalars['ID']['input']>;
  /** 想要的帮助 Codes; with the form MUTUAL, and only there. */
  asksFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 服务区域 1 to 20. */
  areaIds: Array<Scalars['ID']['input']>;
  /** 可服务时间 At most 28 spans, none overlapping. */
  hours: Array<AvailableHoursInput>;
  /** 联系电话 11 digits; encrypted at rest. */
  contactPhone: Scalars['String']['input'];
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CraftsmanChangeInput = {
  craftsmanId: Scalars['ID']['input'];
  form: HelpForm;
  /** 称呼 1–100 characters. */
  name: Scalars['String']['input'];
  /** 简介 1–4000 characters. */
  introduction: Scalars['String']['input'];
  /** 种类代码 1 to 12. */
  kinds: Array<Scalars['ID']['input']>;
  /** 想要的帮助 Codes; with the form MUTUAL, and only there. */
  asksFor?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 服务区域 1 to 20. */
  areaIds: Array<Scalars['ID']['input']>;
  /** 可服务时间 At most 28 spans, none overlapping. */
  hours: Array<AvailableHoursInput>;
  /** 联系电话 11 digits; encrypted at rest. */
  contactPhone: Scalars['String']['input'];
};

export type CraftsmanConfirmInput = {
  craftsmanId: Scalars['ID']['input'];
  areaId: Scalars['ID']['input'];
};

export type CraftsmanStrikeInput = {
  craftsmanId: Scalars['ID']['input'];
  areaId: Scalars['ID']['input'];
};

export type CraftsmanRestInput = {
  craftsmanId: Scalars['ID']['input'];
};

export type CraftsmanResumeInput = {
  craftsmanId: Scalars['ID']['input'];
};

export type CraftsmanEndInput = {
  craftsmanId: Scalars['ID']['input'];
};

export type CraftsmanEnterPayload = {
  __typename?: 'CraftsmanEnterPayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanChangePayload = {
  __typename?: 'CraftsmanChangePayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanConfirmPayload = {
  __typename?: 'CraftsmanConfirmPayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanStrikePayload = {
  __typename?: 'CraftsmanStrikePayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanRestPayload = {
  __typename?: 'CraftsmanRestPayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanResumePayload = {
  __typename?: 'CraftsmanResumePayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

export type CraftsmanEndPayload = {
  __typename?: 'CraftsmanEndPayload';
  craftsman?: Maybe<Craftsman>;
  userErrors: Array<UserError>;
};

/** 外部记录 A record of a partner. */
export type PartnerRecord = {
  __typename?: 'PartnerRecord';
  /** 合作单位 */
  partnerId: Scalars['String']['output'];
  /** 外部编号 The partner's own number. */
  externalId: Scalars['String']['output'];
};

export const IssueImportStatus = {
  /** 导入中 */
  RUNNING: 'RUNNING',
  /** 已完成 Every row has been dealt with. */
  DONE: 'DONE',
  /** 已取消 By somebody, before its last row; what was imported stays. */
  CANCELLED: 'CANCELLED',
  /** 已中止 A fault of the installation; what was imported stays. Import the same text again. */
  FAILED: 'FAILED'
} as const;

export type IssueImportStatus = typeof IssueImportStatus[keyof typeof IssueImportStatus];
/** 导入批次 One text of a partner on its way in. `created`, `known`, `changed`, `failed` and `leftOut` add up to `processed`. */
export type IssueImport = {
  __typename?: 'IssueImport';
  id: Scalars['ID']['output'];
  status: IssueImportStatus;
  /** 导入映射 The version it uses. */
  mapping: ImportMapping;
  /** 合作单位 Whose records these are. */
  partnerId: Scalars['String']['output'];
  /** 区域 No row leads out of it. */
  area: Area;
  /** 导入人 */
  by: Person;
  startedAt: Scalars['DateTime']['output'];
  /** Null while it runs. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消人 Null unless it was cancelled. */
  cancelledBy?: Maybe<Person>;
  /** 总行数 */
  rows: Scalars['Int']['output'];
  /** 已处理 */
  processed: Scalars['Int']['output'];
  /** 新建 Issues made. */
  created: Scalars['Int']['output'];
  /** 已有 Rows that came before with the same content. */
  known: Scalars['Int']['output'];
  /** 有变化 Rows that came before with another content. */
  changed: Scalars['Int']['output'];
  /** 失败 Rows with errors. */
  failed: Scalars['Int']['output'];
  /** 略过 Rows that do not meet the mapping's conditions. */
  leftOut: Scalars['Int']['output'];
  /** 错误行 Everything wrong with rows, by line; a line may have several. */
  lineErrors: ImportLineErrorConnection;
  /** 变化行 Rows that came before with another content, by line. */
  changedLines: ImportChangedLineConnection;
};


/** 导入批次 One text of a partner on its way in. `created`, `known`, `changed`, `failed` and `leftOut` add up to `processed`. */
export type IssueImportLineErrorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 One text of a partner on its way in. `created`, `known`, `changed`, `failed` and `leftOut` add up to `processed`. */
export type IssueImportChangedLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export const ImportLineErrorCode = {
  /** 列数不符 */
  CELL_COUNT: 'CELL_COUNT',
  /** 缺少值 */
  VALUE_MISSING: 'VALUE_MISSING',
  /** 未知值 Not in the table, and no fallback. */
  VALUE_UNKNOWN: 'VALUE_UNKNOWN',
  /** 无效值 No such time or number. */
  VALUE_INVALID: 'VALUE_INVALID',
  /** 过长 Number over 100 characters, description over 4,000, address over 100. */
  VALUE_TOO_LONG: 'VALUE_TOO_LONG',
  /** 时间在将来 */
  IN_THE_FUTURE: 'IN_THE_FUTURE',
  /** 办结早于上报 */
  CLOSED_BEFORE_REPORTED: 'CLOSED_BEFORE_REPORTED',
  /** 未知区域 */
  AREA_UNKNOWN: 'AREA_UNKNOWN',
  /** 区域过大 Not a community, a grid or a micro-grid. */
  AREA_TOO_WIDE: 'AREA_TOO_WIDE',
  /** 区域外 Not below the import's area. */
  AREA_OUTSIDE: 'AREA_OUTSIDE',
  /** 未知类别 */
  CATEGORY_UNKNOWN: 'CATEGORY_UNKNOWN',
  /** 须有联系电话 Help at home cannot be imported. */
  CATEGORY_NEEDS_CONTACT: 'CATEGORY_NEEDS_CONTACT',
  /** 编号已占用 This number of the partner belongs to an issue outside of the import's area. */
  EXTERNAL_ID_TAKEN: 'EXTERNAL_ID_TAKEN'
} as const;

export type ImportLineErrorCode = typeof ImportLineErrorCode[keyof typeof ImportLineErrorCode];
/** 错误行 One thing wrong with one row. Values are never repeated here; they may be personal. */
export type ImportLineError = {
  __typename?: 'ImportLineError';
  /** 行号 Of a CSV the line on which the row begins, the header being 1; of a JSON list the position, from 1. */
  line: Scalars['Int']['output'];
  /** 列 Null when it is about the whole row or a text of several columns. */
  column?: Maybe<Scalars['String']['output']>;
  code: ImportLineErrorCode;
  /** 说明 In the language of `Accept-Language`. */
  message: Scalars['String']['output'];
};

export type ImportLineErrorConnection = {
  __typename?: 'ImportLineErrorConnection';
  edges: Array<ImportLineErrorEdge>;
  nodes: Array<ImportLineError>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportLineErrorEdge = {
  __typename?: 'ImportLineErrorEdge';
  node: ImportLineError;
  cursor: Scalars['String']['output'];
};

/** 变化行 */
export type ImportChangedLine = {
  __typename?: 'ImportChangedLine';
  line: Scalars['Int']['output'];
  /** 外部编号 */
  externalId: Scalars['String']['output'];
  /** 事项 Null when not yours to see. */
  issue?: Maybe<Issue>;
  /** 已随之办结 Whether this row has closed the issue. */
  closed: Scalars['Boolean']['output'];
};

export type ImportChangedLineConnection = {
  __typename?: 'ImportChangedLineConnection';
  edges: Array<ImportChangedLineEdge>;
  nodes: Array<ImportChangedLine>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportChangedLineEdge = {
  __typename?: 'ImportChangedLineEdge';
  node: ImportChangedLine;
  cursor: Scalars['String']['output'];
};

export type IssueImportConnection = {
  __typename?: 'IssueImportConnection';
  edges: Array<IssueImportEdge>;
  nodes: Array<IssueImport>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type IssueImportEdge = {
  __typename?: 'IssueImportEdge';
  node: IssueImport;
  cursor: Scalars['String']['output'];
};

export type IssueImportFilter = {
  /** 区域 The area or any below it. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  mappingKey?: InputMaybe<Scalars['String']['input']>;
};

/** By the time they were started. */
export type IssueImportOrder = {
  direction: SortDirection;
};

export const ImportFormat = {
  /** 首行为表头 With a header; RFC 4180. */
  CSV: 'CSV',
  /** 对象列表 A list of objects. */
  JSON: 'JSON'
} as const;

export type ImportFormat = typeof ImportFormat[keyof typeof ImportFormat];
/** 导入映射 One version of how a partner's rows become issues; it never changes. */
export type ImportMapping = {
  __typename?: 'ImportMapping';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  /** 版本 1, 2, 3 … per area and key. */
  version: Scalars['Int']['output'];
  /** 所属区域 Null for one that comes with the product. */
  area?: Maybe<Area>;
  /** 合作单位 For imports by holders of `issue:operate`; null: the area and key of each import. Everybody else imports as themselves. */
  partnerId?: Maybe<Scalars['String']['output']>;
  definition: ImportDefinition;
  /** Null for one that comes with the product. */
  definedBy?: Maybe<Person>;
  definedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ImportMappingConnection = {
  __typename?: 'ImportMappingConnection';
  edges: Array<ImportMappingEdge>;
  nodes: Array<ImportMapping>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportMappingEdge = {
  __typename?: 'ImportMappingEdge';
  node: ImportMapping;
  cursor: Scalars['String']['output'];
};

export type ImportMappingFilter = {
  /** 区域 The area or any below it. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

/** 映射内容 Fields as in `ImportDefinitionInput`. */
export type ImportDefinition = {
  __typename?: 'ImportDefinition';
  name: Scalars['String']['output'];
  format: ImportFormat;
  delimiter: Scalars['String']['output'];
  externalId: Scalars['String']['output'];
  category: ImportLookup;
  description: Scalars['String']['output'];
  reportedAt: ImportMoment;
  channel?: Maybe<ImportLookup>;
  area?: Maybe<ImportLookup>;
  location?: Maybe<ImportLocation>;
  address?: Maybe<Scalars['String']['output']>;
  closed?: Maybe<ImportClosing>;
  conditions: Array<ImportCondition>;
};

export type ImportLookup = {
  __typename?: 'ImportLookup';
  column: Scalars['String']['output'];
  table: Array<ImportLookupEntry>;
  fallback?: Maybe<Scalars['String']['output']>;
};

export type ImportLookupEntry = {
  __typename?: 'ImportLookupEntry';
  value: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type ImportMoment = {
  __typename?: 'ImportMoment';
  column: Scalars['String']['output'];
  format: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
};

export type ImportLocation = {
  __typename?: 'ImportLocation';
  latitude: Scalars['String']['output'];
  longitude: Scalars['String']['output'];
};

export type ImportClosing = {
  __typename?: 'ImportClosing';
  column: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
  at?: Maybe<ImportMoment>;
};

export type ImportCondition = {
  __typename?: 'ImportCondition';
  column: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
  holds: Scalars['Boolean']['output'];
};

/**
 * 查表 A value by a table: its entry; else the value itself when it is a code of this kind already; else the fallback. Without any
 * of them the row is wrong.
 */
export type ImportLookupInput = {
  column: Scalars['String']['input'];
  /** At most 500. */
  table?: Array<ImportLookupEntryInput>;
  fallback?: InputMaybe<Scalars['String']['input']>;
};

export type ImportLookupEntryInput = {
  /** 值 As it stands in the column, up to 200 characters. */
  value: Scalars['String']['input'];
  /** 对应 A category code, a channel (`HOTLINE`) or an area id. */
  to: Scalars['String']['input'];
};

export type ImportMomentInput = {
  column: Scalars['String']['input'];
  /** 格式 `ISO` (RFC 3339, the offset may be absent), or a pattern of yyyy MM dd HH (or hh with a) mm ss SSS. */
  format?: Scalars['String']['input'];
  /** 时区 IANA name; for times that state no offset. */
  timeZone?: Scalars['String']['input'];
};

/** 经纬度 Columns in degrees, WGS 84. */
export type ImportLocationInput = {
  latitude: Scalars['String']['input'];
  longitude: Scalars['String']['input'];
};

/** 办结 Values that say that the partner has closed it, and the column that says when; without a time it is that of the import. */
export type ImportClosingInput = {
  column: Scalars['String']['input'];
  /** 1 to 100. */
  values: Array<Scalars['String']['input']>;
  at?: InputMaybe<ImportMomentInput>;
};

/** 条件 The column has one of the values, or none of them when `holds` is false. */
export type ImportConditionInput = {
  column: Scalars['String']['input'];
  /** 1 to 100; an empty text is an empty column. */
  values: Array<Scalars['String']['input']>;
  holds?: Scalars['Boolean']['input'];
};

export type ImportDefinitionInput = {
  /** 名称 1–100 characters. */
  name: Scalars['String']['input'];
  format: ImportFormat;
  /** 分隔符 Comma, semicolon, tab or bar; CSV only. */
  delimiter?: Scalars['String']['input'];
  /** 外部编号列 Unique within the partner. */
  externalId: Scalars['String']['input'];
  /** 类别 */
  category: ImportLookupInput;
  /** 描述模板 With columns in braces: `{complaint_type}: {descriptor}`. A line whose columns are all empty is left out. Up to 1,000 characters. */
  description: Scalars['String']['input'];
  /** 上报时间 */
  reportedAt: ImportMomentInput;
  /** 渠道 Absent: PARTNER. */
  channel?: InputMaybe<ImportLookupInput>;
  /** 区域 A community or below. Absent: the area of the import. */
  area?: InputMaybe<ImportLookupInput>;
  location?: InputMaybe<ImportLocationInput>;
  /** 地址模板 As `description`; encrypted at rest. */
  address?: InputMaybe<Scalars['String']['input']>;
  closed?: InputMaybe<ImportClosingInput>;
  /** 条件 Rows that do not meet all of them are left out. At most 20. */
  conditions?: Array<ImportConditionInput>;
};

export type ImportMappingDefineInput = {
  /** 区域 The mapping is for imports for it and areas below; its tables may lead to these only. */
  areaId: Scalars['ID']['input'];
  /** 代码 Capitals, digits and underscores, up to 40. */
  key: Scalars['String']['input'];
  /**
   * 合作单位 Letters, digits and `_.:-`, up to 60; mappings with the same share their numbers. Another than yourself needs
   * `issue:operate`. It counts for imports by holders of `issue:operate` (absent: area and key of each import); everybody
   * else imports as themselves.
   */
  partnerId?: InputMaybe<Scalars['String']['input']>;
  definition: ImportDefinitionInput;
  /** 幂等键 The same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ImportMappingDefinePayload = {
  __typename?: 'ImportMappingDefinePayload';
  importMapping?: Maybe<ImportMapping>;
  userErrors: Array<UserError>;
};

export type IssuesImportInput = {
  /** 区域 No row may lead out of it. */
  areaId: Scalars['ID']['input'];
  mappingKey: Scalars['String']['input'];
  /** 文本 UTF-8, at most 600,000 bytes and 5,000 rows. */
  text: Scalars['String']['input'];
  /** 幂等键 The same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssuesImportPayload = {
  __typename?: 'IssuesImportPayload';
  issueImport?: Maybe<IssueImport>;
  userErrors: Array<UserError>;
};

export type IssuesImportCancelInput = {
  issueImportId: Scalars['ID']['input'];
};

export type IssuesImportCancelPayload = {
  __typename?: 'IssuesImportCancelPayload';
  issueImport?: Maybe<IssueImport>;
  userErrors: Array<UserError>;
};

export const MediationKind = {
  /** 邻里纠纷 */
  NEIGHBOURS: 'NEIGHBOURS',
  /** 婚姻家庭纠纷 */
  FAMILY: 'FAMILY',
  /** 物业纠纷 */
  PROPERTY: 'PROPERTY',
  /** 房屋宅基地纠纷 */
  HOUSING: 'HOUSING',
  /** 损害赔偿纠纷 */
  DAMAGE: 'DAMAGE',
  /** 劳动争议 */
  LABOUR: 'LABOUR',
  /** 债务纠纷 */
  DEBT: 'DEBT',
  /** 其他 */
  OTHER: 'OTHER'
} as const;

export type MediationKind = typeof MediationKind[keyof typeof MediationKind];
export const MediationStatus = {
  /** 已申请 Waits for acceptance. */
  APPLIED: 'APPLIED',
  /** 不予受理 Ended. */
  REFUSED: 'REFUSED',
  /** 调解中 */
  MEDIATING: 'MEDIATING',
  /** 待签署 An agreement is proposed; waits for the parties' signatures. */
  SIGNING: 'SIGNING',
  /** 已达成协议 Waits for its follow-ups. */
  AGREED: 'AGREED',
  /** 调解不成 Waits for being handed over. */
  FAILED: 'FAILED',
  /** 已结案 Ended: followed up, or handed over. */
  CLOSED: 'CLOSED',
  /** 已撤回 Ended. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type MediationStatus = typeof MediationStatus[keyof typeof MediationStatus];
export const MediationSource = {
  /** 当事人申请 */
  PARTY: 'PARTY',
  /** 网格员申请 Or another mediator or manager of the area. */
  GRID_WORKER: 'GRID_WORKER',
  /** 事项转入 */
  ISSUE: 'ISSUE',
  /** 走访发现转入 */
  FINDING: 'FINDING'
} as const;

export type MediationSource = typeof MediationSource[keyof typeof MediationSource];
/**
 * 调解案件 Parties, their organizations' officers and the mediator see everything (clear readings are logged). The applicant and
 * holders of `mediation:manage` or `mediation:mediate` on the area see the outline, in which the sealed texts (description, minutes,
 * agreement, reasons, notes) are null.
 */
export type MediationCase = {
  __typename?: 'MediationCase';
  id: Scalars['ID']['output'];
  status: MediationStatus;
  kind: MediationKind;
  /** 纠纷情况 Null in the outline; the applicant reads it too. Encrypted at rest. */
  description?: Maybe<Scalars['String']['output']>;
  parties: Array<MediationParty>;
  applicant: Person;
  source: MediationSource;
  /** 来源事项 */
  issue?: Maybe<Issue>;
  /** 来源走访发现 */
  findingId?: Maybe<Scalars['ID']['output']>;
  area: Area;
  mediator?: Maybe<Person>;
  appliedAt: Scalars['DateTime']['output'];
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  sessions: Array<MediationSession>;
  agreement?: Maybe<MediationAgreement>;
  handOver?: Maybe<MediationHandOver>;
  /** 当前时限 30 days from acceptance; after the agreement the next follow-up. Null when nothing is timed or it is overdue. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 超期时间 Since when the present step is overdue. */
  overdueSince?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 过程 Oldest first; at most 100, of a longer history the first and the latest 99. */
  timeline: Array<MediationStep>;
};

/** 当事人 */
export type MediationParty = {
  __typename?: 'MediationParty';
  /** 当事人代号 `p1`, `p2`, … within the case. */
  key: Scalars['String']['output'];
  /** Null for an organization. */
  person?: Maybe<Person>;
  /** Null for a person. */
  organizationId?: Maybe<Scalars['ID']['output']>;
};

/** 调解场次 */
export type MediationSession = {
  __typename?: 'MediationSession';
  heldAt: Scalars['DateTime']['output'];
  place: Scalars['String']['output'];
  /** 到场当事人 Keys. */
  attended: Array<Scalars['String']['output']>;
  /** 调解笔录 Null in the outline; encrypted at rest. */
  minutes?: Maybe<Scalars['String']['output']>;
};

export const AgreementForm = {
  /** 书面 */
  WRITTEN: 'WRITTEN',
  /** 口头 Written down by the mediator (People's Mediation Law, art. 28). */
  ORAL: 'ORAL'
} as const;

export type AgreementForm = typeof AgreementForm[keyof typeof AgreementForm];
/** 调解协议 */
export type MediationAgreement = {
  __typename?: 'MediationAgreement';
  /** 文本序号 Counts proposals from 1; a signature is for one of them. */
  number: Scalars['Int']['output'];
  form: AgreementForm;
  /** 协议内容 Null in the outline; encrypted at rest. */
  text?: Maybe<Scalars['String']['output']>;
  proposedAt: Scalars['DateTime']['output'];
  signatures: Array<MediationSignature>;
  /** 生效时间 When all had signed; of an oral agreement when it was reached. */
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 司法确认截止 Until then the parties may together apply to the court for confirmation: 30 days (art. 33), the end of the last day. */
  judicialConfirmationUntil?: Maybe<Scalars['DateTime']['output']>;
  followUps: Array<MediationFollowUp>;
};

export type MediationSignature = {
  __typename?: 'MediationSignature';
  /** 当事人代号 */
  party: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by: Person;
  /** 纸质签名 The photo, where the mediator recorded a signature on paper. Null in the outline. */
  evidence?: Maybe<Evidence>;
};

export const FollowUpOutcome = {
  /** 已履行 */
  KEPT: 'KEPT',
  /** 未履行 */
  BROKEN: 'BROKEN'
} as const;

export type FollowUpOutcome = typeof FollowUpOutcome[keyof typeof FollowUpOutcome];
/** 回访 */
export type MediationFollowUp = {
  __typename?: 'MediationFollowUp';
  dueAt: Scalars['DateTime']['output'];
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  checkedBy?: Maybe<Person>;
  outcome?: Maybe<FollowUpOutcome>;
  /** 回访情况 Null in the outline; encrypted at rest. */
  note?: Maybe<Scalars['String']['output']>;
};

/** 移交 */
export type MediationHandOver = {
  __typename?: 'MediationHandOver';
  unitId: Scalars['ID']['output'];
  /** 移交文号 */
  reference: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export const MediationAction = {
  /** 申请 */
  APPLIED: 'APPLIED',
  /** 受理 */
  ACCEPTED: 'ACCEPTED',
  /** 不予受理 */
  REFUSED: 'REFUSED',
  /** 更换调解员 */
  REASSIGNED: 'REASSIGNED',
  /** 调解 */
  SESSION_HELD: 'SESSION_HELD',
  /** 拟定协议 */
  PROPOSED: 'PROPOSED',
  /** 签署 */
  SIGNED: 'SIGNED',
  /** 达成协议 */
  AGREED: 'AGREED',
  /** 回访 */
  CHECKED: 'CHECKED',
  /** 调解不成 */
  FAILED: 'FAILED',
  /** 移交 */
  HANDED_OVER: 'HANDED_OVER',
  /** 结案 */
  CLOSED: 'CLOSED',
  /** 撤回 */
  WITHDRAWN: 'WITHDRAWN',
  /** 超期 */
  OVERDUE: 'OVERDUE'
} as const;

export type MediationAction = typeof MediationAction[keyof typeof MediationAction];
export type MediationStep = {
  __typename?: 'MediationStep';
  at: Scalars['DateTime']['output'];
  action: MediationAction;
  /** Null when time did it. */
  by?: Maybe<Person>;
  /** 原因 Null in the outline; encrypted at rest. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type MediationCounts = {
  __typename?: 'MediationCounts';
  total: Scalars['Int']['output'];
  /** 已超期 */
  overdue: Scalars['Int']['output'];
  /** 按状态 Every state, also those with 0. */
  byStatus: Array<MediationStatusCount>;
};

export type MediationStatusCount = {
  __typename?: 'MediationStatusCount';
  status: MediationStatus;
  count: Scalars['Int']['output'];
};

export type MediationCaseConnection = {
  __typename?: 'MediationCaseConnection';
  edges: Array<MediationCaseEdge>;
  nodes: Array<MediationCase>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type MediationCaseEdge = {
  __typename?: 'MediationCaseEdge';
  node: MediationCase;
  cursor: Scalars['String']['output'];
};

export type MediationFilter = {
  /** 任一状态 Any of these states; all states when absent. */
  status?: InputMaybe<Array<MediationStatus>>;
  /** 任一类别 */
  kind?: InputMaybe<Array<MediationKind>>;
  /** 超期 Only overdue ones, or only others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请时间起 Applied for at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 申请时间止 Applied for before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MediationOrder = {
  field: MediationOrderField;
  direction?: SortDirection;
};

export const MediationOrderField = {
  /** 申请时间 */
  APPLIED_AT: 'APPLIED_AT',
  /** 当前时限 Cases without a due time come after all others (before them when descending). */
  DUE_AT: 'DUE_AT'
} as const;

export type MediationOrderField = typeof MediationOrderField[keyof typeof MediationOrderField];
/** 当事人 Either a person or an organization. */
export type MediationPartyInput = {
  personId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type MediationApplyInput = {
  areaId: Scalars['ID']['input'];
  kind: MediationKind;
  /** 纠纷情况 1–4000 characters; encrypted at rest. */
  description: Scalars['String']['input'];
  /** 当事人 2 to 20, each once; the first is `p1`. */
  parties: Array<MediationPartyInput>;
  /** 来源事项 One you can see. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** 来源走访发现 */
  findingId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MediationAcceptInput = {
  caseId: Scalars['ID']['input'];
  mediatorId: Scalars['ID']['input'];
};

export type MediationRefuseInput = {
  caseId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MediationReassignInput = {
  caseId: Scalars['ID']['input'];
  mediatorId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MediationHoldSessionInput = {
  caseId: Scalars['ID']['input'];
  heldAt: Scalars['DateTime']['input'];
  /** 地点 1–100 characters. */
  place: Scalars['String']['input'];
  /** 到场当事人 Keys, at least one. */
  attended: Array<Scalars['String']['input']>;
  /** 调解笔录 1–4000 characters; encrypted at rest. */
  minutes: Scalars['String']['input'];
};

export type MediationProposeInput = {
  caseId: Scalars['ID']['input'];
  form: AgreementForm;
  /** 协议内容 1–4000 characters; encrypted at rest. */
  text: Scalars['String']['input'];
  /** 回访时间 1 to 10, all in the future. */
  followUpsAt: Array<Scalars['DateTime']['input']>;
};

export type MediationSignInput = {
  caseId: Scalars['ID']['input'];
  /** 当事人代号 */
  party: Scalars['String']['input'];
  /** 文本序号 `agreement.number` of the text that was read. */
  number: Scalars['Int']['input'];
  /** 纸质签名 By the mediator only. */
  evidence?: InputMaybe<EvidenceInput>;
};

export type MediationCheckInput = {
  caseId: Scalars['ID']['input'];
  /** 第几次回访 Place in `followUps`, from 0. */
  index: Scalars['Int']['input'];
  outcome: FollowUpOutcome;
  /** 回访情况 1–4000 characters; encrypted at rest. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type MediationFailInput = {
  caseId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MediationHandOverInput = {
  caseId: Scalars['ID']['input'];
  /** 接收单位 E.g. the court's or judicial office's unit. */
  unitId: Scalars['ID']['input'];
  /** 移交文号 1–100 characters. */
  reference: Scalars['String']['input'];
};

export type MediationWithdrawInput = {
  caseId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MediationApplyPayload = {
  __typename?: 'MediationApplyPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationAcceptPayload = {
  __typename?: 'MediationAcceptPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationRefusePayload = {
  __typename?: 'MediationRefusePayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationReassignPayload = {
  __typename?: 'MediationReassignPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationHoldSessionPayload = {
  __typename?: 'MediationHoldSessionPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationProposePayload = {
  __typename?: 'MediationProposePayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationSignPayload = {
  __typename?: 'MediationSignPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationCheckPayload = {
  __typename?: 'MediationCheckPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationFailPayload = {
  __typename?: 'MediationFailPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationHandOverPayload = {
  __typename?: 'MediationHandOverPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type MediationWithdrawPayload = {
  __typename?: 'MediationWithdrawPayload';
  mediation?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export const MeetingKind = {
  /** 红色议事日 */
  DELIBERATION_DAY: 'DELIBERATION_DAY',
  /** 六方会商 */
  SIX_PARTY: 'SIX_PARTY',
  /** 联席会议 */
  JOINT_CONFERENCE: 'JOINT_CONFERENCE',
  /** 居民会议 */
  RESIDENTS_MEETING: 'RESIDENTS_MEETING',
  /** 沟通协调会 */
  COORDINATION: 'COORDINATION',
  /** 其他 */
  OTHER: 'OTHER'
} as const;

export type MeetingKind = typeof MeetingKind[keyof typeof MeetingKind];
export const MeetingStatus = {
  /** 已召集 */
  PLANNED: 'PLANNED',
  /** 进行中 */
  OPEN: 'OPEN',
  /** 已结束 */
  CLOSED: 'CLOSED',
  /** 已取消 */
  CANCELLED: 'CANCELLED'
} as const;

export type MeetingStatus = typeof MeetingStatus[keyof typeof MeetingStatus];
export const PartyKind = {
  /** 社区党委 */
  COMMUNITY_COMMITTEE: 'COMMUNITY_COMMITTEE',
  /** 社区居委会 */
  RESIDENTS_COMMITTEE: 'RESIDENTS_COMMITTEE',
  /** 职能部门 */
  DEPARTMENT: 'DEPARTMENT',
  /** 辖区单位 */
  STATIONED_UNIT: 'STATIONED_UNIT',
  /** 物业企业 */
  PROPERTY_FIRM: 'PROPERTY_FIRM',
  /** 业委会(物管会) */
  OWNERS_COMMITTEE: 'OWNERS_COMMITTEE',
  /** 小区党支部 */
  BRANCH: 'BRANCH',
  /** 居民 */
  RESIDENT: 'RESIDENT',
  /** 专家 */
  EXPERT: 'EXPERT',
  /** 其他 */
  OTHER: 'OTHER'
} as const;

export type PartyKind = typeof PartyKind[keyof typeof PartyKind];
export const AttendanceStatus = {
  /** 出席 */
  PRESENT: 'PRESENT',
  /** 请假 */
  EXCUSED: 'EXCUSED',
  /** 缺席 */
  ABSENT: 'ABSENT'
} as const;

export type AttendanceStatus = typeof AttendanceStatus[keyof typeof AttendanceStatus];
/** 参会方 A party that is invited, and whether it came. */
export type MeetingParty = {
  __typename?: 'MeetingParty';
  /** Id of a person, an organization or a handling unit. */
  partyId: Scalars['ID']['output'];
  kind: PartyKind;
  name: Scalars['String']['output'];
  /** 计入法定人数 Counts for the quorum and may vote. */
  entitled: Scalars['Boolean']['output'];
  /** 到会情况 Null until recorded. */
  attendance?: Maybe<AttendanceStatus>;
  /** 到会人 The person who came. */
  person?: Maybe<Person>;
  /** 签到记录人 */
  recordedBy?: Maybe<Person>;
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 到会人数 By kind of party. */
export type PartyCount = {
  __typename?: 'PartyCount';
  kind: PartyKind;
  invited: Scalars['Int']['output'];
  present: Scalars['Int']['output'];
  excused: Scalars['Int']['output'];
  absent: Scalars['Int']['output'];
};

/** 法定人数 Every part that is given has to hold. */
export type MeetingQuorum = {
  __typename?: 'MeetingQuorum';
  /** 至少到会 Entitled parties. */
  minPresent: Scalars['Int']['output'];
  /** 各方至少到会 */
  minByKind: Array<PartyMinimum>;
  /** 到会比例 Exact fraction of the entitled parties; null: none. */
  share?: Maybe<Fraction>;
  /** 应到 Entitled parties. */
  entitled: Scalars['Int']['output'];
  /** 实到 Entitled parties present. */
  present: Scalars['Int']['output'];
  /** 是否达到 */
  met: Scalars['Boolean']['output'];
  /** 不足的各方 */
  missingKinds: Array<PartyKind>;
};

export type PartyMinimum = {
  __typename?: 'PartyMinimum';
  kind: PartyKind;
  min: Scalars['Int']['output'];
};

/** 分数 An exact fraction. */
export type Fraction = {
  __typename?: 'Fraction';
  numerator: Scalars['Int']['output'];
  denominator: Scalars['Int']['output'];
};

export const TopicOutcome = {
  /** 议决 */
  RESOLVED: 'RESOLVED',
  /** 暂缓 */
  POSTPONED: 'POSTPONED',
  /** 退回 */
  RETURNED: 'RETURNED'
} as const;

export type TopicOutcome = typeof TopicOutcome[keyof typeof TopicOutcome];
/** 议程项 */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Null when not yours to see. */
  topic?: Maybe<Topic>;
  /** 结果 Null until there is one. */
  outcome?: Maybe<TopicOutcome>;
  /** 说明 */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 会议记录 */
export type MeetingMinutes = {
  __typename?: 'MeetingMinutes';
  text: Scalars['String']['output'];
  attachments: Array<Evidence>;
  recordedBy: Person;
  recordedAt: Scalars['DateTime']['output'];
};

/** 延期记录 */
export type MeetingPostponement = {
  __typename?: 'MeetingPostponement';
  from: Scalars['DateTime']['output'];
  to: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  by: Person;
  at: Scalars['DateTime']['output'];
};

/** 会议 A meeting with its agenda, attendance and minutes. */
export type Meeting = {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  kind: MeetingKind;
  title: Scalars['String']['output'];
  status: MeetingStatus;
  community: Area;
  area: Area;
  /** 计划时间 */
  plannedAt: Scalars['DateTime']['output'];
  /** 地点 */
  venue: Scalars['String']['output'];
  /** 主持人 */
  chair: Person;
  /** 红色议事日 The day that called it. */
  deliberationDay?: Maybe<DeliberationDay>;
  /** 议程 In order. */
  agenda: Array<AgendaItem>;
  /** 参会方 */
  parties: Array<MeetingParty>;
  /** 各方到会人数 Kinds that are invited, in the order of `PartyKind`. */
  attendance: Array<PartyCount>;
  /** 法定人数 */
  quorum: MeetingQuorum;
  /** 会议记录 */
  minutes?: Maybe<MeetingMinutes>;
  /** 延期记录 */
  postponements: Array<MeetingPostponement>;
  calledAt: Scalars['DateTime']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  openedBy?: Maybe<Person>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** 取消原因 Null also when nobody opened it within a day and it lapsed. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** 决议 Newest first. */
  resolutions: ResolutionConnection;
  /** 表决 Newest first. */
  votes: VoteConnection;
};


/** 会议 A meeting with its agenda, attendance and minutes. */
export type MeetingResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** 会议 A meeting with its agenda, attendance and minutes. */
export type MeetingVotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<MeetingStatus>>;
  /** 会议类型 */
  kind?: InputMaybe<MeetingKind>;
  /** 仅本人主持 Only those you chair. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 计划时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 计划时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export const Weekday = {
  /** 周一 */
  MONDAY: 'MONDAY',
  /** 周二 */
  TUESDAY: 'TUESDAY',
  /** 周三 */
  WEDNESDAY: 'WEDNESDAY',
  /** 周四 */
  THURSDAY: 'THURSDAY',
  /** 周五 */
  FRIDAY: 'FRIDAY',
  /** 周六 */
  SATURDAY: 'SATURDAY',
  /** 周日 */
  SUNDAY: 'SUNDAY'
} as const;

export type Weekday = typeof Weekday[keyof typeof Weekday];
export const DeliberationDayStatus = {
  /** 进行 */
  ACTIVE: 'ACTIVE',
  /** 暂停 */
  PAUSED: 'PAUSED',
  /** 终止 */
  ENDED: 'ENDED'
} as const;

export type DeliberationDayStatus = typeof DeliberationDayStatus[keyof typeof DeliberationDayStatus];
export const SkipReason = {
  /** 公众假日 */
  HOLIDAY: 'HOLIDAY',
  /** 错过 The service was not running when it should have been called. */
  MISSED: 'MISSED'
} as const;

export type SkipReason = typeof SkipReason[keyof typeof SkipReason];
export type SkippedDate = {
  __typename?: 'SkippedDate';
  /** 日期 E.g. `2026-10-03`. */
  date: Scalars['String']['output'];
  reason: SkipReason;
};

/** 红色议事日 A weekly day on which a community deliberates. */
export type DeliberationDay = {
  __typename?: 'DeliberationDay';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  status: DeliberationDayStatus;
  community: Area;
  area: Area;
  weekday: Weekday;
  /** 时间 `HH:MM` in Asia/Shanghai. */
  time: Scalars['String']['output'];
  venue: Scalars['String']['output'];
  /** 主持人 */
  chair: Person;
  /** 提前天数 Days before the meeting at which it is called. */
  leadDays: Scalars['Int']['output'];
  /** 附议门槛 Seconders a topic of this area needs. */
  secondersNeeded: Scalars['Int']['output'];
  /** 议程上限 Most topics a meeting takes by itself. */
  agendaSize: Scalars['Int']['output'];
  /** 下次日期 The next date for which a meeting is to be called; null unless active. */
  nextDate?: Maybe<Scalars['String']['output']>;
  /** 下次召集时间 Null unless active. */
  callsAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上次日期 Date of the meeting called last. */
  lastDate?: Maybe<Scalars['String']['output']>;
  /** 跳过的日期 The latest 20. */
  skipped: Array<SkippedDate>;
  /** 会议 The latest first. */
  meetings: MeetingConnection;
};


/** 红色议事日 A weekly day on which a community deliberates. */
export type DeliberationDayMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type InvitationInput = {
  /** Id of a person, an organization or a handling unit. */
  partyId: Scalars['ID']['input'];
  kind: PartyKind;
  /** 1–100 characters. */
  name: Scalars['String']['input'];
  /** 计入法定人数 */
  entitled?: Scalars['Boolean']['input'];
};

export type PartyMinimumInput = {
  kind: PartyKind;
  /** 1–500. */
  min: Scalars['Int']['input'];
};

export type FractionInput = {
  /** 1–1000. */
  numerator: Scalars['Int']['input'];
  /** 1–1000, not less than the numerator. */
  denominator: Scalars['Int']['input'];
};

/** 法定人数 Absent: one entitled party. */
export type QuorumInput = {
  /** 至少到会 1–500. */
  minPresent?: Scalars['Int']['input'];
  /** 各方至少到会 Each kind once. */
  minByKind?: InputMaybe<Array<PartyMinimumInput>>;
  /** 到会比例 */
  share?: InputMaybe<FractionInput>;
};

export type MeetingCallInput = {
  areaId: Scalars['ID']['input'];
  kind: MeetingKind;
  /** 1–100 characters. */
  title: Scalars['String']['input'];
  /** 计划时间 After now, at most two years ahead. */
  plannedAt: Scalars['DateTime']['input'];
  /** 地点 1–100 characters. */
  venue: Scalars['String']['input'];
  /** 主持人 */
  chairId: Scalars['ID']['input'];
  /** At most 500, each party once. */
  invitations?: InputMaybe<Array<InvitationInput>>;
  quorum?: InputMaybe<QuorumInput>;
  /** 议程 In order, at most 50. */
  topicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingInviteInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–500, each party once. */
  invitations: Array<InvitationInput>;
};

export type MeetingUninviteInput = {
  meetingId: Scalars['ID']['input'];
  partyIds: Array<Scalars['ID']['input']>;
};

export type MeetingSetAgendaInput = {
  meetingId: Scalars['ID']['input'];
  /** 议程 In order, at most 50. */
  topicIds: Array<Scalars['ID']['input']>;
};

export type AttendanceInput = {
  partyId: Scalars['ID']['input'];
  status: AttendanceStatus;
  /** 到会人 Who came; needed when an organization or unit is present. A person comes itself. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type MeetingRecordAttendanceInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–500, each party once. */
  entries: Array<AttendanceInput>;
};

export type MeetingOpenInput = {
  meetingId: Scalars['ID']['input'];
};

export type MeetingRecordMinutesInput = {
  meetingId: Scalars['ID']['input'];
  /** 1–20000 characters. */
  text: Scalars['String']['input'];
  /** 附件 At most 20. */
  attachments?: InputMaybe<Array<EvidenceInput>>;
};

export const UnresolvedOutcome = {
  /** 暂缓 Another meeting can take it. */
  POSTPONED: 'POSTPONED',
  /** 退回 Back to the proposer. */
  RETURNED: 'RETURNED'
} as const;

export type UnresolvedOutcome = typeof UnresolvedOutcome[keyof typeof UnresolvedOutcome];
export type TopicOutcomeInput = {
  topicId: Scalars['ID']['input'];
  outcome: UnresolvedOutcome;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MeetingCloseInput = {
  meetingId: Scalars['ID']['input'];
  /** Of every topic that has no resolution. */
  outcomes?: InputMaybe<Array<TopicOutcomeInput>>;
};

export type MeetingPostponeInput = {
  meetingId: Scalars['ID']['input'];
  /** 新的时间 After now, at most two years ahead. */
  plannedAt: Scalars['DateTime']['input'];
  /** 地点 Absent: as before. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type MeetingCancelInput = {
  meetingId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type DeliberationDayDefineInput = {
  areaId: Scalars['ID']['input'];
  /** 1–100 characters. */
  name: Scalars['String']['input'];
  weekday: Weekday;
  /** 时间 `HH:MM` in Asia/Shanghai. */
  time: Scalars['String']['input'];
  /** 地点 1–100 characters. */
  venue: Scalars['String']['input'];
  /** 主持人 */
  chairId: Scalars['ID']['input'];
  /** 提前天数 0–30. */
  leadDays: Scalars['Int']['input'];
  /** 附议门槛 0–500. */
  secondersNeeded: Scalars['Int']['input'];
  /** 议程上限 1–50; absent: 10. */
  agendaSize?: InputMaybe<Scalars['Int']['input']>;
  /** 每次邀请 At most 500. */
  invitations?: InputMaybe<Array<InvitationInput>>;
  quorum?: InputMaybe<QuorumInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The whole setup takes the place of the former one. */
export type DeliberationDayChangeInput = {
  deliberationDayId: Scalars['ID']['input'];
  /** 1–100 characters. */
  name: Scalars['String']['input'];
  weekday: Weekday;
  /** 时间 `HH:MM` in Asia/Shanghai. */
  time: Scalars['String']['input'];
  /** 地点 1–100 characters. */
  venue: Scalars['String']['input'];
  /** 主持人 */
  chairId: Scalars['ID']['input'];
  /** 提前天数 0–30. */
  leadDays: Scalars['Int']['input'];
  /** 附议门槛 0–500. */
  secondersNeeded: Scalars['Int']['input'];
  /** 议程上限 1–50; absent: 10. */
  agendaSize?: InputMaybe<Scalars['Int']['input']>;
  /** 每次邀请 At most 500. */
  invitations?: InputMaybe<Array<InvitationInput>>;
  quorum?: InputMaybe<QuorumInput>;
};

export type DeliberationDayPauseInput = {
  deliberationDayId: Scalars['ID']['input'];
};

export type DeliberationDayResumeInput = {
  deliberationDayId: Scalars['ID']['input'];
};

export type DeliberationDayEndInput = {
  deliberationDayId: Scalars['ID']['input'];
};

export type DeliberationDayConnection = {
  __typename?: 'DeliberationDayConnection';
  edges: Array<DeliberationDayEdge>;
  nodes: Array<DeliberationDay>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type DeliberationDayEdge = {
  __typename?: 'DeliberationDayEdge';
  node: DeliberationDay;
  cursor: Scalars['String']['output'];
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  node: Meeting;
  cursor: Scalars['String']['output'];
};

export type MeetingCallPayload = {
  __typename?: 'MeetingCallPayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingInvitePayload = {
  __typename?: 'MeetingInvitePayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingUninvitePayload = {
  __typename?: 'MeetingUninvitePayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingSetAgendaPayload = {
  __typename?: 'MeetingSetAgendaPayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingRecordAttendancePayload = {
  __typename?: 'MeetingRecordAttendancePayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingOpenPayload = {
  __typename?: 'MeetingOpenPayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingRecordMinutesPayload = {
  __typename?: 'MeetingRecordMinutesPayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingClosePayload = {
  __typename?: 'MeetingClosePayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingPostponePayload = {
  __typename?: 'MeetingPostponePayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type MeetingCancelPayload = {
  __typename?: 'MeetingCancelPayload';
  meeting?: Maybe<Meeting>;
  userErrors: Array<UserError>;
};

export type DeliberationDayDefinePayload = {
  __typename?: 'DeliberationDayDefinePayload';
  deliberationDay?: Maybe<DeliberationDay>;
  userErrors: Array<UserError>;
};

export type DeliberationDayChangePayload = {
  __typename?: 'DeliberationDayChangePayload';
  deliberationDay?: Maybe<DeliberationDay>;
  userErrors: Array<UserError>;
};

export type DeliberationDayPausePayload = {
  __typename?: 'DeliberationDayPausePayload';
  deliberationDay?: Maybe<DeliberationDay>;
  userErrors: Array<UserError>;
};

export type DeliberationDayResumePayload = {
  __typename?: 'DeliberationDayResumePayload';
  deliberationDay?: Maybe<DeliberationDay>;
  userErrors: Array<UserError>;
};

export type DeliberationDayEndPayload = {
  __typename?: 'DeliberationDayEndPayload';
  deliberationDay?: Maybe<DeliberationDay>;
  userErrors: Array<UserError>;
};

/** 语言 */
export const NotificationLanguage = {
  /** 简体中文 */
  ZH: 'ZH',
  /** English */
  EN: 'EN'
} as const;

export type NotificationLanguage = typeof NotificationLanguage[keyof typeof NotificationLanguage];
/** 通知渠道 */
export const NotificationChannel = {
  /** 站内信 The inbox (`myNotifications`). */
  INBOX: 'INBOX',
  /** 回调 HTTP to another system. */
  WEBHOOK: 'WEBHOOK'
} as const;

export type NotificationChannel = typeof NotificationChannel[keyof typeof NotificationChannel];
/**
 * 对象 What people are notified of. Counselling and mediation are not among them: that somebody has an appointment is itself
 * private.
 */
export const NotificationSubject = {
  /** 事项 */
  ISSUE: 'ISSUE',
  /** 吹哨 */
  WHISTLE: 'WHISTLE',
  /** 议题 */
  TOPIC: 'TOPIC',
  /** 会议 */
  MEETING: 'MEETING',
  /** 表决 Never what anybody has voted, nor when. */
  VOTE: 'VOTE',
  /** 责任事项 */
  RESPONSIBILITY_ITEM: 'RESPONSIBILITY_ITEM',
  /** 服务事项申请 */
  APPLICATION: 'APPLICATION'
} as const;

export type NotificationSubject = typeof NotificationSubject[keyof typeof NotificationSubject];
/** 动作 What has happened to a subject; each subject knows some of these. */
export const NotificationAction = {
  /** 上报、报到、报告完成 ISSUE, WHISTLE, RESPONSIBILITY_ITEM. */
  REPORTED: 'REPORTED',
  /** 办理 ISSUE, APPLICATION. */
  MOVED: 'MOVED',
  /** 立案 ISSUE. */
  FILED: 'FILED',
  /** 不予受理、退回 ISSUE, RESPONSIBILITY_ITEM. */
  REJECTED: 'REJECTED',
  /** 派单入池 ISSUE. */
  DISPATCHED: 'DISPATCHED',
  /** 指名派单 ISSUE. */
  OFFERED: 'OFFERED',
  /** 接单、受理、验收 ISSUE, TOPIC, APPLICATION, RESPONSIBILITY_ITEM. */
  ACCEPTED: 'ACCEPTED',
  /** 拒单、不予受理、不予受理或批准 ISSUE, TOPIC, APPLICATION. */
  REFUSED: 'REFUSED',
  /** 派单超时 ISSUE. */
  OFFER_EXPIRED: 'OFFER_EXPIRED',
  /** 派遣、交办 ISSUE, RESPONSIBILITY_ITEM. */
  ASSIGNED: 'ASSIGNED',
  /** 退单、退回 ISSUE, TOPIC. */
  RETURNED: 'RETURNED',
  /** 办理超时 ISSUE. */
  ACCEPTANCE_EXPIRED: 'ACCEPTANCE_EXPIRED',
  /** 完成 ISSUE. */
  DONE: 'DONE',
  /** 核查通过 ISSUE. */
  CHECKED: 'CHECKED',
  /** 核查不通过 ISSUE. */
  CHECK_FAILED: 'CHECK_FAILED',
  /** 确认办结 ISSUE. */
  CONFIRMED: 'CONFIRMED',
  /** 提出异议 ISSUE, APPLICATION. */
  DISPUTED: 'DISPUTED',
  /** 评价 ISSUE, APPLICATION. */
  RATED: 'RATED',
  /** 重新办理、重新审议 ISSUE, APPLICATION, TOPIC. */
  REOPENED: 'REOPENED',
  /** 撤单、撤哨、撤回 ISSUE, WHISTLE, TOPIC, APPLICATION. */
  WITHDRAWN: 'WITHDRAWN',
  /** 时限预警 ISSUE, WHISTLE, APPLICATION. */
  WARNED: 'WARNED',
  /** 超时 ISSUE, WHISTLE, APPLICATION. */
  BREACHED: 'BREACHED',
  /** 逐级上报 ISSUE, WHISTLE, APPLICATION. */
  ESCALATED: 'ESCALATED',
  /** 申请、申请延期或挂账 ISSUE, APPLICATION. */
  REQUESTED: 'REQUESTED',
  /** 批准、同意延期或挂账 ISSUE, APPLICATION. */
  APPROVED: 'APPROVED',
  /** 不批准、不同意延期或挂账 ISSUE, APPLICATION. */
  DENIED: 'DENIED',
  /** 恢复办理 ISSUE, APPLICATION. */
  RESUMED: 'RESUMED',
  /** 作废 ISSUE. */
  VOIDED: 'VOIDED',
  /** 催办、提醒 ISSUE, WHISTLE, RESPONSIBILITY_ITEM. */
  REMINDED: 'REMINDED',
  /** 督办 ISSUE. */
  SUPERVISED: 'SUPERVISED',
  /** 回复督办 ISSUE. */
  SUPERVISION_ANSWERED: 'SUPERVISION_ANSWERED',
  /** 督办超期 ISSUE. */
  SUPERVISION_OVERDUE: 'SUPERVISION_OVERDUE',
  /** 留言 ISSUE. */
  COMMENTED: 'COMMENTED',
  /** 内部备注 ISSUE. */
  NOTED: 'NOTED',
  /** 合并重复、并入他题 ISSUE, TOPIC. */
  MERGED: 'MERGED',
  /** 合作单位已办结 ISSUE. */
  PARTNER_CLOSED: 'PARTNER_CLOSED',
  /** 回访 ISSUE. */
  FOLLOWED_UP: 'FOLLOWED_UP',
  /** 重新分类 ISSUE. */
  CLASSIFIED: 'CLASSIFIED',
  /** 我也遇到 ISSUE. */
  JOINED: 'JOINED',
  /** 区域变更 ISSUE, WHISTLE. */
  READDRESSED: 'READDRESSED',
  /** 吹哨 WHISTLE. */
  BLOWN: 'BLOWN',
  /** 提出异议 WHISTLE. */
  OBJECTED: 'OBJECTED',
  /** 异议成立,免于报到 WHISTLE. */
  OBJECTION_UPHELD: 'OBJECTION_UPHELD',
  /** 异议不成立 WHISTLE. */
  OBJECTION_OVERRULED: 'OBJECTION_OVERRULED',
  /** 异议裁定超期 WHISTLE. */
  OBJECTION_OVERDUE: 'OBJECTION_OVERDUE',
  /** 部门时限预警 WHISTLE. */
  DEPARTMENT_WARNED: 'DEPARTMENT_WARNED',
  /** 部门逾期 WHISTLE. */
  DEPARTMENT_LATE: 'DEPARTMENT_LATE',
  /** 全部报到 WHISTLE. */
  ALL_REPORTED: 'ALL_REPORTED',
  /** 报到时间届满 WHISTLE. */
  RESPONSE_EXPIRED: 'RESPONSE_EXPIRED',
  /** 评判销哨 WHISTLE. */
  JUDGED: 'JUDGED',
  /** 再次吹哨 WHISTLE. */
  CALLED_AGAIN: 'CALLED_AGAIN',
  /** 提出 TOPIC. */
  PROPOSED: 'PROPOSED',
  /** 附议 TOPIC. */
  SECONDED: 'SECONDED',
  /** 修改 TOPIC. */
  REVISED: 'REVISED',
  /** 并入本题 TOPIC. */
  ABSORBED: 'ABSORBED',
  /** 列入议程 TOPIC. */
  SCHEDULED: 'SCHEDULED',
  /** 移出议程 TOPIC. */
  UNSCHEDULED: 'UNSCHEDULED',
  /** 议决 TOPIC. */
  RESOLVED: 'RESOLVED',
  /** 业主表决通过 TOPIC. */
  OWNERS_PASSED: 'OWNERS_PASSED',
  /** 业主表决未通过 TOPIC. */
  OWNERS_REFUSED: 'OWNERS_REFUSED',
  /** 暂缓、改期 TOPIC, MEETING. */
  POSTPONED: 'POSTPONED',
  /** 进入协商 TOPIC. */
  DELIBERATION_BEGUN: 'DELIBERATION_BEGUN',
  /** 协商结束 TOPIC. */
  DELIBERATION_ENDED: 'DELIBERATION_ENDED',
  /** 会外议定 TOPIC. */
  CONCLUDED: 'CONCLUDED',
  /** 召集 MEETING. */
  CALLED: 'CALLED',
  /** 邀请 MEETING. */
  INVITED: 'INVITED',
  /** 取消邀请 MEETING. */
  UNINVITED: 'UNINVITED',
  /** 确定议程 MEETING. */
  AGENDA_SET: 'AGENDA_SET',
  /** 登记出席 MEETING. */
  ATTENDANCE_RECORDED: 'ATTENDANCE_RECORDED',
  /** 开会、开始表决 MEETING, VOTE. */
  OPENED: 'OPENED',
  /** 记录 MEETING. */
  MINUTES_RECORDED: 'MINUTES_RECORDED',
  /** 发起表决 MEETING. */
  VOTE_ADDED: 'VOTE_ADDED',
  /** 议决 MEETING. */
  TOPIC_RESOLVED: 'TOPIC_RESOLVED',
  /** 闭会、表决结束 MEETING, VOTE. */
  CLOSED: 'CLOSED',
  /** 取消、表决取消 MEETING, VOTE. */
  CANCELLED: 'CANCELLED',
  /** 逾期未开 MEETING. */
  LAPSED: 'LAPSED',
  /** 委托、准予 VOTE, APPLICATION. */
  GRANTED: 'GRANTED',
  /** 撤销委托 VOTE. */
  REVOKED: 'REVOKED',
  /** 逾期 RESPONSIBILITY_ITEM. */
  OVERDUE: 'OVERDUE',
  /** 提交 APPLICATION. */
  SUBMITTED: 'SUBMITTED',
  /** 要求补正 APPLICATION. */
  SUPPLEMENT_ASKED: 'SUPPLEMENT_ASKED',
  /** 已补正 APPLICATION. */
  SUPPLIED: 'SUPPLIED',
  /** 送达 APPLICATION. */
  DELIVERED: 'DELIVERED'
} as const;

export type NotificationAction = typeof NotificationAction[keyof typeof NotificationAction];
/**
 * 通知对象 Who is meant; persons by their part in the subject, units and organizations by who acts for them, the others by role on
 * its area. WHISTLE has DEPARTMENTS, WHISTLER, SUPERVISORS, ESCALATED_TO; TOPIC PROPOSER; MEETING INVITED, CHAIR; VOTE ENTITLED;
 * RESPONSIBILITY_ITEM OWNER, CHAIR; APPLICATION APPLICANT, CASE_WORKERS, SUPERVISORS, APPROVERS, ESCALATED_TO; all AREA_SYSTEMS;
 * ISSUE all that are not named with another one alone.
 */
export const NotificationAudience = {
  /** 上报人 None when anonymous. */
  REPORTER: 'REPORTER',
  /** 同样遇到的人 Who said "me too", at most 200. */
  JOINED: 'JOINED',
  /** 被指名人 */
  OFFERED_PERSON: 'OFFERED_PERSON',
  /** 响应池 The responder pool of the community, and holders of `issue:accept`. */
  RESPONDERS: 'RESPONDERS',
  /** 接单人 */
  ACCEPTOR: 'ACCEPTOR',
  /** 办理单位 Its officers. */
  HANDLER_UNIT: 'HANDLER_UNIT',
  /** 协办单位 Their officers. */
  CO_HANDLERS: 'CO_HANDLERS',
  /** 值班员 Holders of `issue:operate`. */
  OPERATORS: 'OPERATORS',
  /** 派单人 Holders of `issue:dispatch`. */
  DISPATCHERS: 'DISPATCHERS',
  /** 核查人 Holders of `issue:check`. */
  CHECKERS: 'CHECKERS',
  /** 督办人 Holders of `issue:supervise`. */
  SUPERVISORS: 'SUPERVISORS',
  /** 审批人 Holders of `issue:approve`. */
  APPROVERS: 'APPROVERS',
  /** 上报对象 Of ESCALATED only: whom the escalation names; of a level of areas those who supervise there or above. */
  ESCALATED_TO: 'ESCALATED_TO',
  /** 被吹叫部门 Officers of the department a step is about, else of all that were not released. */
  DEPARTMENTS: 'DEPARTMENTS',
  /** 吹哨人 */
  WHISTLER: 'WHISTLER',
  /** 提出人 Of a topic. */
  PROPOSER: 'PROPOSER',
  /** 受邀方 Of a meeting: persons, and whoever acts for an invited unit (`issue:handle`) or organization (`organization:manage`). */
  INVITED: 'INVITED',
  /** 主持人 Of a meeting, or of the one that has given a responsibility item. */
  CHAIR: 'CHAIR',
  /** 有表决权人 Of a vote; nobody for a show of hands, whose voters are in the room. */
  ENTITLED: 'ENTITLED',
  /** 责任主体 Of a responsibility item: a person, or whoever acts for the unit or organization. */
  OWNER: 'OWNER',
  /** 申请人 */
  APPLICANT: 'APPLICANT',
  /** 经办人 Holders of `application:process` on the responsible place or unit. */
  CASE_WORKERS: 'CASE_WORKERS',
  /** 区域系统 Endpoints of the areas. */
  AREA_SYSTEMS: 'AREA_SYSTEMS',
  /** 合作单位 Endpoints of the partner who handed the issue in. */
  PARTNER: 'PARTNER'
} as const;

export type NotificationAudience = typeof NotificationAudience[keyof typeof NotificationAudience];
/** 通知 One notice. It never holds description, phone, address or names, nor what somebody has written or how somebody has voted. */
export type Notification = {
  __typename?: 'Notification';
  id: Scalars['ID']['output'];
  /** 对象 What it is about; null for a digest. */
  subject?: Maybe<NotificationSubject>;
  /** 动作 What has happened; null for a digest. */
  action?: Maybe<NotificationAction>;
  audience?: Maybe<NotificationAudience>;
  /** 标题 In your language (settings), else in that of `Accept-Language`. */
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** 紧急 Came at once, whatever your quiet hours. */
  urgent: Scalars['Boolean']['output'];
  /** 已读 By you. */
  read: Scalars['Boolean']['output'];
  /** 发生时间 */
  at: Scalars['DateTime']['output'];
  /** 展示时间 Later than `at` when quiet hours or a digest have held it. */
  shownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 事项 Null when it is about something else, and when it is not yours to see; so are all of these. */
  issue?: Maybe<Issue>;
  /** 吹哨 */
  whistle?: Maybe<Whistle>;
  /** 议题 */
  topic?: Maybe<Topic>;
  /** 会议 */
  meeting?: Maybe<Meeting>;
  /** 表决 */
  vote?: Maybe<Vote>;
  /** 责任事项 */
  responsibilityItem?: Maybe<ResponsibilityItem>;
  /** 服务事项申请 */
  application?: Maybe<Application>;
  /** 汇总内容 What a digest holds, oldest first, at most 100; empty for all others. */
  collects: Array<Notification>;
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  node: Notification;
  cursor: Scalars['String']['output'];
};

export type NotificationFilter = {
  /** 未读 True: only unread ones; false: only read ones. */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 通知设置 */
export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /** 语言 Null: that of `Accept-Language`. */
  language?: Maybe<NotificationLanguage>;
  quietHours?: Maybe<QuietHours>;
  /** 汇总时刻 Hour of the day in China, 0 to 23, when everything comes together; null: each at once. */
  digestHour?: Maybe<Scalars['Int']['output']>;
  /** 关闭的渠道 Nothing comes to you by name over these, not even what is urgent. */
  channelsOff: Array<NotificationChannel>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 免打扰时段 In China (Asia/Shanghai), from the first until before the second, over midnight where it is earlier. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** E.g. `22:00`. */
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

/** 通知规则 One rule in force. */
export type NotificationRule = {
  __typename?: 'NotificationRule';
  key: Scalars['String']['output'];
  /** 来源区域 The area whose rule it is; null for one that comes with the product. */
  area?: Maybe<Area>;
  version: Scalars['Int']['output'];
  /** 对象 Steps of what it speaks of. */
  subject: NotificationSubject;
  /** 动作 Any of these has happened. */
  actions: Array<NotificationAction>;
  /** 之前 Status or step before; null: any. */
  from?: Maybe<Scalars['String']['output']>;
  /** 之后 Status or step afterwards; null: any. */
  to?: Maybe<Scalars['String']['output']>;
  audience: NotificationAudience;
  channel: NotificationChannel;
  template: NotificationTemplate;
  /** 紧急 Comes at once, also in quiet hours and past digests. */
  urgent: Scalars['Boolean']['output'];
  /** 通知本人 Also to whoever did it. */
  self: Scalars['Boolean']['output'];
};

/**
 * 通知模板 All subjects have `{subject}`, `{action}` and `{at}`. Beside these
 * ISSUE `{code}` event code, `{category}`, `{status}`, `{dueAt}`; with some actions `{percent}`, `{level}`, `{stars}`, `{request}`;
 * WHISTLE `{blownAt}`, `{dueAt}` a department's own limit where departments are told; with some actions `{percent}`, `{level}`,
 * `{score}` the department's own;
 * TOPIC `{proposedAt}`, `{seconders}` their number;
 * MEETING `{kind}`, `{plannedAt}`; when postponed `{plannedBefore}`;
 * VOTE `{method}`, `{closesAt}`; when closed `{outcome}`;
 * RESPONSIBILITY_ITEM `{dueAt}`;
 * APPLICATION `{code}` its number, `{item}`, `{dueAt}`; with some actions `{percent}`, `{level}`, `{stars}`.
 */
export type NotificationTemplate = {
  __typename?: 'NotificationTemplate';
  key: Scalars['String']['output'];
  area?: Maybe<Area>;
  version: Scalars['Int']['output'];
  title: NotificationWords;
  text: NotificationWords;
};

/** 文字 In every language. */
export type NotificationWords = {
  __typename?: 'NotificationWords';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export const WebhookStatus = {
  /** 在用 */
  ACTIVE: 'ACTIVE',
  /** 停用 */
  RETIRED: 'RETIRED'
} as const;

export type WebhookStatus = typeof WebhookStatus[keyof typeof WebhookStatus];
/** 回调地址 An endpoint of another system. How requests look and how to check them: docs/notifications.md. */
export type Webhook = {
  __typename?: 'Webhook';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  status: WebhookStatus;
  url: Scalars['String']['output'];
  area: Area;
  /** 合作单位 The partner's id as in its imports; null for an endpoint of the area. */
  partnerId?: Maybe<Scalars['ID']['output']>;
  /** 对象 Of what it hears. */
  subjects: Array<NotificationSubject>;
  /** 动作 Empty: all that rules send. */
  actions: Array<NotificationAction>;
  /** 类别 Beginnings of category codes, for issues; empty: all. */
  categoryPrefixes: Array<Scalars['String']['output']>;
  language: NotificationLanguage;
  definedAt: Scalars['DateTime']['output'];
  /** 投递记录 Newest first, kept for two years. */
  deliveries: WebhookDeliveryConnection;
};


/** 回调地址 An endpoint of another system. How requests look and how to check them: docs/notifications.md. */
export type WebhookDeliveriesArgs = {
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  edges: Array<WebhookEdge>;
  nodes: Array<Webhook>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  node: Webhook;
  cursor: Scalars['String']['output'];
};

export type WebhookFilter = {
  status?: WebhookStatus;
};

export const WebhookDeliveryStatus = {
  /** 待投递 Waits for its first or next try. */
  PENDING: 'PENDING',
  /** 已投递 The endpoint answered with 2xx. */
  DELIVERED: 'DELIVERED',
  /** 投递失败 After 8 tries, or because the endpoint has gone. */
  FAILED: 'FAILED'
} as const;

export type WebhookDeliveryStatus = typeof WebhookDeliveryStatus[keyof typeof WebhookDeliveryStatus];
/** 投递 One notification to an endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** Also in the header `Idempotency-Key`. */
  id: Scalars['ID']['output'];
  status: WebhookDeliveryStatus;
  /** 对象 */
  subject?: Maybe<NotificationSubject>;
  action?: Maybe<NotificationAction>;
  /** 事项 Null when it is not yours to see. */
  issue?: Maybe<Issue>;
  at: Scalars['DateTime']['output'];
  tries: Scalars['Int']['output'];
  /** 下次投递 Null when nothing more is tried. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失败原因 Of the latest failed try; null when it went well. */
  failure?: Maybe<Scalars['String']['output']>;
  failedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  edges: Array<WebhookDeliveryEdge>;
  nodes: Array<WebhookDelivery>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  node: WebhookDelivery;
  cursor: Scalars['String']['output'];
};

export type WebhookDeliveryFilter = {
  status?: InputMaybe<WebhookDeliveryStatus>;
};

export type NotificationReadInput = {
  /** 1 to 200. */
  notificationIds: Array<Scalars['ID']['input']>;
};

export type NotificationSettingsSetInput = {
  /** Absent: that of `Accept-Language`. */
  language?: InputMaybe<NotificationLanguage>;
  /** Absent: none. */
  quietHours?: InputMaybe<QuietHoursInput>;
  /** 汇总时刻 0 to 23; absent: each at once. */
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  channelsOff?: InputMaybe<Array<NotificationChannel>>;
};

export type QuietHoursInput = {
  /** E.g. `22:00`, in China. */
  from: Scalars['String']['input'];
  /** Other than `from`. */
  to: Scalars['String']['input'];
};

export type NotificationDefineInput = {
  areaId: Scalars['ID']['input'];
  /** At most 200. */
  rules: Array<NotificationRuleInput>;
  /** At most 200. */
  templates: Array<NotificationTemplateInput>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NotificationRuleInput = {
  /** 代码 Capitals, digits, `_`; at most 28 characters. */
  key: Scalars['String']['input'];
  /** 对象 Absent: ISSUE. */
  subject?: InputMaybe<NotificationSubject>;
  /** Those of the subject. */
  actions: Array<NotificationAction>;
  /** Status or step before; absent: any. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Status or step afterwards; absent: any. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** One of the subject's. */
  audience: NotificationAudience;
  /** WEBHOOK for AREA_SYSTEMS and PARTNER, INBOX for all others. */
  channel: NotificationChannel;
  /** Key of a template. */
  template: Scalars['String']['input'];
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
  self?: InputMaybe<Scalars['Boolean']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NotificationTemplateInput = {
  key: Scalars['String']['input'];
  /** 1–60 characters in each language. */
  title: NotificationWordsInput;
  /** 1–500 characters in each language. */
  text: NotificationWordsInput;
};

export type NotificationWordsInput = {
  zh: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type WebhookDefineInput = {
  areaId: Scalars['ID']['input'];
  /** 合作单位 The partner's id as in its imports; absent: for the area. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–100 characters. */
  name: Scalars['String']['input'];
  /** At most 500 characters. */
  url: Scalars['String']['input'];
  /** 对象 Absent or empty: ISSUE alone. */
  subjects?: InputMaybe<Array<NotificationSubject>>;
  /** Absent or empty: all that rules send. */
  actions?: InputMaybe<Array<NotificationAction>>;
  /** For issues; absent or empty: all. E.g. `16`, `11-004`. */
  categoryPrefixes?: InputMaybe<Array<Scalars['String']['input']>>;
  language?: InputMaybe<NotificationLanguage>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WebhookChangeInput = {
  webhookId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  url: Scalars['String']['input'];
  /** Absent or empty: ISSUE alone. */
  subjects?: InputMaybe<Array<NotificationSubject>>;
  actions?: InputMaybe<Array<NotificationAction>>;
  categoryPrefixes?: InputMaybe<Array<Scalars['String']['input']>>;
  language?: InputMaybe<NotificationLanguage>;
  /** 更换密钥 The old secret counts no more from now on. */
  newSecret?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WebhookRetireInput = {
  webhookId: Scalars['ID']['input'];
};

export type WebhookRedeliverInput = {
  notificationId: Scalars['ID']['input'];
};

export type NotificationReadPayload = {
  __typename?: 'NotificationReadPayload';
  notifications?: Maybe<Array<Notification>>;
  userErrors: Array<UserError>;
};

export type NotificationSettingsSetPayload = {
  __typename?: 'NotificationSettingsSetPayload';
  settings?: Maybe<NotificationSettings>;
  userErrors: Array<UserError>;
};

export type NotificationDefinePayload = {
  __typename?: 'NotificationDefinePayload';
  /** In force in the area from now on. */
  rules?: Maybe<Array<NotificationRule>>;
  userErrors: Array<UserError>;
};

export type WebhookDefinePayload = {
  __typename?: 'WebhookDefinePayload';
  webhook?: Maybe<Webhook>;
  /** 密钥 Shown now only (and again for the same idempotency key). */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type WebhookChangePayload = {
  __typename?: 'WebhookChangePayload';
  webhook?: Maybe<Webhook>;
  /** 密钥 Only when `newSecret` was asked for. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type WebhookRetirePayload = {
  __typename?: 'WebhookRetirePayload';
  webhook?: Maybe<Webhook>;
  userErrors: Array<UserError>;
};

export type WebhookRedeliverPayload = {
  __typename?: 'WebhookRedeliverPayload';
  delivery?: Maybe<WebhookDelivery>;
  userErrors: Array<UserError>;
};

/** 流程对象 What runs through a procedure. */
export const ProcedureSubject = {
  /** 诉求 */
  ISSUE: 'ISSUE',
  /** 吹哨 */
  WHISTLE: 'WHISTLE',
  /** 议题 */
  TOPIC: 'TOPIC',
  /** 服务事项申请 */
  APPLICATION: 'APPLICATION'
} as const;

export type ProcedureSubject = typeof ProcedureSubject[keyof typeof ProcedureSubject];
export const ProcedureStatus = {
  /** 有效 */
  ACTIVE: 'ACTIVE',
  /** 已停用 */
  RETIRED: 'RETIRED'
} as const;

export type ProcedureStatus = typeof ProcedureStatus[keyof typeof ProcedureStatus];
/** 流程 One version of a procedure; it never changes. */
export type Procedure = {
  __typename?: 'Procedure';
  /** 代码 E.g. `SIX_STEP`. */
  key: Scalars['String']['output'];
  /** 版本 1, 2, 3 … per area and key; 1 for one that comes with the product. */
  version: Scalars['Int']['output'];
  /** 所属区域 The area that has defined it; null for one that comes with the product. */
  area?: Maybe<Area>;
  /** 名称 In the language of `Accept-Language` (zh-CN, en). */
  name: Scalars['String']['output'];
  names: ProcedureNames;
  subject: ProcedureSubject;
  status: ProcedureStatus;
  /** 起始步骤 Key of the first step. */
  start: Scalars['String']['output'];
  /** 总时限 Of the whole, unless the category has its own. */
  limit: TimeLimit;
  /** 计时起点 The limit of the whole starts on entering this step. */
  startsAt: Scalars['String']['output'];
  /** 停止计时 It rests in these steps and goes on when led back. */
  stopsAt: Array<Scalars['String']['output']>;
  /** 升级阶梯 Who hears of an overrun, level by level, whether or not somebody is assigned. */
  escalation: Array<ProcedureEscalationLevel>;
  /** 步骤 In the order of the definition. */
  steps: Array<ProcedureStep>;
  /** 定义时间 Null for one that comes with the product. */
  definedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 定义人 Only for holders of `procedure:define` on its area. */
  definedBy?: Maybe<Person>;
  /** 停用时间 */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停用原因 */
  retiredBecause?: Maybe<Scalars['String']['output']>;
};

/** 名称 In every language. */
export type ProcedureNames = {
  __typename?: 'ProcedureNames';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export const ProcedureEscalationTarget = {
  /** 派单人 */
  DISPATCHER: 'DISPATCHER',
  /** 督办人 */
  SUPERVISOR: 'SUPERVISOR',
  /** 审批人 */
  APPROVER: 'APPROVER',
  /** 社区 */
  COMMUNITY: 'COMMUNITY',
  /** 街道 */
  SUBDISTRICT: 'SUBDISTRICT',
  /** 区 */
  DISTRICT: 'DISTRICT'
} as const;

export type ProcedureEscalationTarget = typeof ProcedureEscalationTarget[keyof typeof ProcedureEscalationTarget];
export type ProcedureEscalationLevel = {
  __typename?: 'ProcedureEscalationLevel';
  /** 百分比 Of the limit, 100 to 1000. */
  percent: Scalars['Int']['output'];
  to: ProcedureEscalationTarget;
};

/** 步骤 */
export type ProcedureStep = {
  __typename?: 'ProcedureStep';
  /** 代码 E.g. `JOINT_MEETING`. */
  key: Scalars['String']['output'];
  /** 名称 In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  names: ProcedureNames;
  /** 对外状态 The coarse state shown to everybody. */
  status: IssueStatus;
  /** 下一步由谁 Who has to act; null where the procedure ends. */
  waitsFor?: Maybe<IssueActor>;
  /** 步骤时限 Written into the procedure; null when it has none, or a standard one. */
  limit?: Maybe<TimeLimit>;
  /** 标准时限 Set by the installation; null when it has none, or its own. */
  standardLimit?: Maybe<ProcedureStandardLimit>;
  /** 超时动作 Key of the action that time takes; null: the overrun is noted and escalates. */
  onTimeout?: Maybe<Scalars['String']['output']>;
  /** 可否申请 Whether suspension (挂账) and extension may be asked for here, of an issue also return and voiding; never of a whistle. */
  requests: Scalars['Boolean']['output'];
  actions: Array<ProcedureAction>;
};

export const ProcedureStandardLimit = {
  /** 答复派单 */
  OFFER: 'OFFER',
  /** 办理 */
  WORK: 'WORK',
  /** 确认 */
  CONFIRMATION: 'CONFIRMATION'
} as const;

export type ProcedureStandardLimit = typeof ProcedureStandardLimit[keyof typeof ProcedureStandardLimit];
/** 操作 What can be done in a step. */
export type ProcedureAction = {
  __typename?: 'ProcedureAction';
  /** 代码 E.g. `ACCEPT`. */
  key: Scalars['String']['output'];
  /** 名称 In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  names: ProcedureNames;
  /** 由谁 Any of these. */
  by: Array<IssueActor>;
  /** 通向 Key of the step it leads to. */
  to: Scalars['String']['output'];
  effect: ProcedureEffect;
  /** 须留下 What has to be given with it. */
  leaves: Array<ProcedureLeaving>;
  /** 退回 Leads back to an earlier step. */
  returns: Scalars['Boolean']['output'];
};

/** 效果 What an action does beside leading to its step. */
export const ProcedureEffect = {
  /** 流转 Nothing more. */
  MOVE: 'MOVE',
  /** 立案 */
  FILE: 'FILE',
  /** 不予受理 */
  REJECT: 'REJECT',
  /** 派单入池 */
  POOL: 'POOL',
  /** 指名派单 */
  OFFER: 'OFFER',
  /** 拒单 */
  REFUSE: 'REFUSE',
  /** 指定主办单位 */
  ASSIGN: 'ASSIGN',
  /** 接单 */
  ACCEPT: 'ACCEPT',
  /** 退单 */
  GIVE_BACK: 'GIVE_BACK',
  /** 提交办理结果 */
  HAND_IN: 'HAND_IN',
  /** 核查通过 */
  CHECK: 'CHECK',
  /** 核查不通过 */
  FAIL_CHECK: 'FAIL_CHECK',
  /** 确认办结 */
  CONFIRM: 'CONFIRM',
  /** 提出异议 */
  DISPUTE: 'DISPUTE',
  /** 评价 */
  RATE: 'RATE',
  /** 重新办理 */
  REOPEN: 'REOPEN',
  /** 撤单 */
  WITHDRAW: 'WITHDRAW'
} as const;

export type ProcedureEffect = typeof ProcedureEffect[keyof typeof ProcedureEffect];
export const ProcedureLeaving = {
  /** 原因 */
  REASON: 'REASON',
  /** 佐证 */
  EVIDENCE: 'EVIDENCE',
  /** 用时 */
  MINUTES_SPENT: 'MINUTES_SPENT',
  /** 星级 */
  STARS: 'STARS',
  /** 人员 */
  PERSON: 'PERSON',
  /** 主办单位 */
  UNIT: 'UNIT',
  /** 部门 */
  DEPARTMENTS: 'DEPARTMENTS',
  /** 会议记录 */
  MEETING_MINUTES: 'MEETING_MINUTES',
  /** 签到 */
  ATTENDANCE: 'ATTENDANCE',
  /** 决议 */
  RESOLUTION: 'RESOLUTION',
  /** 评议 */
  JUDGEMENT: 'JUDGEMENT',
  /** 材料 */
  MATERIALS: 'MATERIALS'
} as const;

export type ProcedureLeaving = typeof ProcedureLeaving[keyof typeof ProcedureLeaving];
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  edges: Array<ProcedureEdge>;
  nodes: Array<Procedure>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  node: Procedure;
  cursor: Scalars['String']['output'];
};

export type ProcedureFilter = {
  subject?: InputMaybe<ProcedureSubject>;
  /** 代码 */
  key?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ProcedureStatus>;
};

/** 检查结果 Something wrong with a definition. */
export type ProcedureFinding = {
  __typename?: 'ProcedureFinding';
  /** 代码 E.g. `UNREACHABLE_STEP`. */
  code: Scalars['String']['output'];
  /** 步骤 Key of the step; null when it is about the whole. */
  step?: Maybe<Scalars['String']['output']>;
  /** 操作 Key of the action; null when it is about no action. */
  action?: Maybe<Scalars['String']['output']>;
  /** 位置 Path in the definition, e.g. ["steps", "2", "limit"]. */
  path: Array<Scalars['String']['output']>;
  /** 说明 In the language of `Accept-Language`. */
  message: Scalars['String']['output'];
};

export type ProcedureLintPayload = {
  __typename?: 'ProcedureLintPayload';
  /** 检查结果 Null when the definition has the wrong shape; `userErrors` says how. */
  findings?: Maybe<Array<ProcedureFinding>>;
  userErrors: Array<UserError>;
};

export type ProcedureNamesInput = {
  /** 1–100 characters. */
  zh: Scalars['String']['input'];
  /** 1–100 characters. */
  en: Scalars['String']['input'];
};

export type ProcedureEscalationLevelInput = {
  /** 百分比 Of the limit, 100 to 1000, rising from level to level. */
  percent: Scalars['Int']['input'];
  to: ProcedureEscalationTarget;
};

export type ProcedureActionInput = {
  /** 代码 Capitals, digits and underscores, up to 40; once in its step. */
  key: Scalars['String']['input'];
  name: ProcedureNamesInput;
  /** 由谁 At least one. */
  by: Array<IssueActor>;
  /** 通向 Key of a step. */
  to: Scalars['String']['input'];
  effect?: ProcedureEffect;
  leaves?: Array<ProcedureLeaving>;
  /** 退回 Has to be true when it leads back to an earlier step, and may not be otherwise. */
  returns?: Scalars['Boolean']['input'];
};

export type ProcedureStepInput = {
  /** 代码 Capitals, digits and underscores, up to 40. */
  key: Scalars['String']['input'];
  name: ProcedureNamesInput;
  status: IssueStatus;
  /** 下一步由谁 Null where the procedure ends. */
  waitsFor?: InputMaybe<IssueActor>;
  /** 步骤时限 Instead of `standardLimit`. */
  limit?: InputMaybe<TimeLimitInput>;
  /** 标准时限 Instead of `limit`. */
  standardLimit?: InputMaybe<ProcedureStandardLimit>;
  /** 超时动作 Key of an action of TIME in this step. */
  onTimeout?: InputMaybe<Scalars['String']['input']>;
  /** 可否申请 As `ProcedureStep.requests`. */
  requests?: Scalars['Boolean']['input'];
  /** At most 20. */
  actions?: Array<ProcedureActionInput>;
};

export type ProcedureDefinitionInput = {
  /** 代码 Capitals, digits and underscores, up to 40. */
  key: Scalars['String']['input'];
  name: ProcedureNamesInput;
  subject: ProcedureSubject;
  start: Scalars['String']['input'];
  limit: TimeLimitInput;
  startsAt: Scalars['String']['input'];
  /** At least one. */
  stopsAt: Array<Scalars['String']['input']>;
  /** 1 to 6 levels. */
  escalation: Array<ProcedureEscalationLevelInput>;
  /** 2 to 40. */
  steps: Array<ProcedureStepInput>;
};

export type ProcedureDefineInput = {
  areaId: Scalars['ID']['input'];
  definition: ProcedureDefinitionInput;
  /** 幂等键 The same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ProcedureDefinePayload = {
  __typename?: 'ProcedureDefinePayload';
  procedure?: Maybe<Procedure>;
  userErrors: Array<UserError>;
};

export type ProcedureRetireInput = {
  areaId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ProcedureRetirePayload = {
  __typename?: 'ProcedureRetirePayload';
  procedure?: Maybe<Procedure>;
  userErrors: Array<UserError>;
};

export const ResolutionFollows = {
  /** 无后续 */
  NOTHING: 'NOTHING',
  /** 更新改造项目 Property opens a project. */
  PROJECT: 'PROJECT',
  /** 业主大会表决 Property prepares an owners' vote. */
  OWNERS_VOTE: 'OWNERS_VOTE'
} as const;

export type ResolutionFollows = typeof ResolutionFollows[keyof typeof ResolutionFollows];
export const ResolutionStatus = {
  /** 已通过 Items are open. */
  ADOPTED: 'ADOPTED',
  /** 已落实 Every item is done. */
  FULFILLED: 'FULFILLED'
} as const;

export type ResolutionStatus = typeof ResolutionStatus[keyof typeof ResolutionStatus];
export const ResponsibilityItemStatus = {
  /** 办理中 */
  OPEN: 'OPEN',
  /** 已逾期 */
  OVERDUE: 'OVERDUE',
  /** 待验收 */
  REPORTED: 'REPORTED',
  /** 已完成 */
  DONE: 'DONE'
} as const;

export type ResponsibilityItemStatus = typeof ResponsibilityItemStatus[keyof typeof ResponsibilityItemStatus];
export type Estate = {
  __typename?: 'Estate';
  id: Scalars['ID']['output'];
};

/** 决议 What a meeting has adopted; its text never changes. */
export type Resolution = {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  status: ResolutionStatus;
  topic?: Maybe<Topic>;
  meeting?: Maybe<Meeting>;
  /** 表决 Null when adopted by consensus. */
  vote?: Maybe<Vote>;
  community: Area;
  area: Area;
  follows: ResolutionFollows;
  /** 小区 */
  estate?: Maybe<Estate>;
  /** 责任清单 */
  items: Array<ResponsibilityItem>;
  /** 未完成项数 */
  openItems: Scalars['Int']['output'];
  adoptedAt: Scalars['DateTime']['output'];
  adoptedBy: Person;
  fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 办理报告 */
export type ResponsibilityReport = {
  __typename?: 'ResponsibilityReport';
  text: Scalars['String']['output'];
  attachments: Array<Evidence>;
  by: Person;
  at: Scalars['DateTime']['output'];
};

/** 不予验收记录 */
export type ResponsibilityRejection = {
  __typename?: 'ResponsibilityRejection';
  reason: Scalars['String']['output'];
  by: Person;
  at: Scalars['DateTime']['output'];
};

/** 责任事项 One line of a responsibility list. */
export type ResponsibilityItem = {
  __typename?: 'ResponsibilityItem';
  id: Scalars['ID']['output'];
  resolution?: Maybe<Resolution>;
  text: Scalars['String']['output'];
  /** 责任人 Id of a person, an organization or a handling unit. */
  ownerId: Scalars['ID']['output'];
  status: ResponsibilityItemStatus;
  dueAt: Scalars['DateTime']['output'];
  /** 提醒时间 3 days before the due date. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 逾期时间 Stays when it is done late. */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  report?: Maybe<ResponsibilityReport>;
  /** 不予验收记录 The latest 20. */
  rejections: Array<ResponsibilityRejection>;
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  acceptedBy?: Maybe<Person>;
};

export type ResolutionFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<ResolutionStatus>>;
  follows?: InputMaybe<ResolutionFollows>;
  /** 通过时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 通过时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ResponsibilityItemFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<ResponsibilityItemStatus>>;
  /** 仅本人 Only those you, or a unit you are an officer of, own. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 到期时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 到期时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ResolutionItemInput = {
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 责任人 Person, organization or handling unit. */
  ownerId: Scalars['ID']['input'];
  /** 到期时间 After now, at most two years ahead. */
  dueAt: Scalars['DateTime']['input'];
};

export type ResolutionAdoptInput = {
  meetingId: Scalars['ID']['input'];
  /** 议题 On the agenda; absent for what is no topic. */
  topicId?: InputMaybe<Scalars['ID']['input']>;
  /** 表决 A passed one on this topic; absent: by consensus. */
  voteId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–100 characters. */
  title: Scalars['String']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  follows: ResolutionFollows;
  /** 小区 Needed when something follows. */
  estateId?: InputMaybe<Scalars['ID']['input']>;
  /** 责任清单 At most 100. */
  items?: InputMaybe<Array<ResolutionItemInput>>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ResponsibilityItemReportInput = {
  responsibilityItemId: Scalars['ID']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 附件 At most 20. */
  attachments?: InputMaybe<Array<EvidenceInput>>;
};

export type ResponsibilityItemAcceptInput = {
  responsibilityItemId: Scalars['ID']['input'];
};

export type ResponsibilityItemRejectInput = {
  responsibilityItemId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type ResolutionConnection = {
  __typename?: 'ResolutionConnection';
  edges: Array<ResolutionEdge>;
  nodes: Array<Resolution>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResolutionEdge = {
  __typename?: 'ResolutionEdge';
  node: Resolution;
  cursor: Scalars['String']['output'];
};

export type ResponsibilityItemConnection = {
  __typename?: 'ResponsibilityItemConnection';
  edges: Array<ResponsibilityItemEdge>;
  nodes: Array<ResponsibilityItem>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResponsibilityItemEdge = {
  __typename?: 'ResponsibilityItemEdge';
  node: ResponsibilityItem;
  cursor: Scalars['String']['output'];
};

export type ResolutionAdoptPayload = {
  __typename?: 'ResolutionAdoptPayload';
  resolution?: Maybe<Resolution>;
  userErrors: Array<UserError>;
};

export type ResponsibilityItemReportPayload = {
  __typename?: 'ResponsibilityItemReportPayload';
  responsibilityItem?: Maybe<ResponsibilityItem>;
  userErrors: Array<UserError>;
};

export type ResponsibilityItemAcceptPayload = {
  __typename?: 'ResponsibilityItemAcceptPayload';
  responsibilityItem?: Maybe<ResponsibilityItem>;
  userErrors: Array<UserError>;
};

export type ResponsibilityItemRejectPayload = {
  __typename?: 'ResponsibilityItemRejectPayload';
  responsibilityItem?: Maybe<ResponsibilityItem>;
  userErrors: Array<UserError>;
};

export const RoutingTableStatus = {
  /** 草稿 */
  DRAFT: 'DRAFT',
  /** 现行 At most one of each area. */
  IN_FORCE: 'IN_FORCE',
  /** 已停用 */
  RETIRED: 'RETIRED'
} as const;

export type RoutingTableStatus = typeof RoutingTableStatus[keyof typeof RoutingTableStatus];
/** 分流规则表 One version of an area's rules; it never changes but may be put in force and retired. */
export type RoutingTable = {
  __typename?: 'RoutingTable';
  /** `rtb_standard` for the one that comes with the product. */
  id: Scalars['ID']['output'];
  /** 所属区域 Null for the one that comes with the product. */
  area?: Maybe<Area>;
  /** 版本 1, 2, 3 … per area. */
  version: Scalars['Int']['output'];
  status: RoutingTableStatus;
  /** 规则 In their order; the first that fits decides. */
  rules: Array<RoutingRule>;
  /** 说明 */
  note: Scalars['String']['output'];
  /** 定义时间 Null for the one that comes with the product. */
  definedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 定义人 Only for holders of `routing:define` on its area. */
  definedBy?: Maybe<Person>;
  /** 发布时间 */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发布人 Only for holders of `routing:define` on its area. */
  publishedBy?: Maybe<Person>;
  /** 停用时间 */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停用原因 Null when a newer version took its place. */
  retiredBecause?: Maybe<Scalars['String']['output']>;
  /** 替代版本 The version that took its place. */
  supersededBy?: Maybe<Scalars['Int']['output']>;
};

export type RoutingRule = {
  __typename?: 'RoutingRule';
  /** 代码 E.g. `URGENT`; kept with every issue it routes. */
  key: Scalars['String']['output'];
  /** 条件 All must hold. */
  when: RoutingConditions;
  /** 处理 */
  decision: RoutingDecision;
};

/** 条件 Each holds when any of its values fits; null: no condition. */
export type RoutingConditions = {
  __typename?: 'RoutingConditions';
  urgency?: Maybe<Array<IssueUrgency>>;
  size?: Maybe<Array<IssueSize>>;
  kind?: Maybe<Array<IssueCategoryKind>>;
  channel?: Maybe<Array<IssueChannel>>;
  /** 类别 Beginnings of category codes, e.g. `16` or `11-004`. */
  category?: Maybe<Array<Scalars['String']['output']>>;
  /** 区域 Ids; each with everything below. */
  areaId?: Maybe<Array<Scalars['ID']['output']>>;
};

export type RoutingDecision = {
  __typename?: 'RoutingDecision';
  handling: IssueHandling;
  /** 流程 Key of a procedure; null: that of the category. */
  procedure?: Maybe<Scalars['String']['output']>;
};

export type RoutingTableConnection = {
  __typename?: 'RoutingTableConnection';
  edges: Array<RoutingTableEdge>;
  nodes: Array<RoutingTable>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type RoutingTableEdge = {
  __typename?: 'RoutingTableEdge';
  node: RoutingTable;
  cursor: Scalars['String']['output'];
};

export type RoutingTableFilter = {
  status?: InputMaybe<RoutingTableStatus>;
};

export type RoutingRuleInput = {
  /** 代码 Capitals, digits and underscores, up to 40; once in its table. */
  key: Scalars['String']['input'];
  when?: RoutingConditionsInput;
  decision: RoutingDecisionInput;
};

/** 条件 1 to 50 values each; absent: no condition. */
export type RoutingConditionsInput = {
  urgency?: InputMaybe<Array<IssueUrgency>>;
  size?: InputMaybe<Array<IssueSize>>;
  kind?: InputMaybe<Array<IssueCategoryKind>>;
  channel?: InputMaybe<Array<IssueChannel>>;
  /** 类别 Beginnings of category codes, 1–6 characters. */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 区域 Within the area whose table it is, or one above it. */
  areaId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RoutingDecisionInput = {
  handling: IssueHandling;
  /** 流程 Key of a procedure for issues in force in the area; absent: that of the category. */
  procedure?: InputMaybe<Scalars['String']['input']>;
};

export type RoutingTableDefineInput = {
  areaId: Scalars['ID']['input'];
  /** 规则 1 to 100. */
  rules: Array<RoutingRuleInput>;
  /** 说明 Why; 1–4000 characters. */
  note: Scalars['String']['input'];
  /** 幂等键 The same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RoutingTableDefinePayload = {
  __typename?: 'RoutingTableDefinePayload';
  table?: Maybe<RoutingTable>;
  userErrors: Array<UserError>;
};

export type RoutingTablePublishInput = {
  tableId: Scalars['ID']['input'];
};

export type RoutingTablePublishPayload = {
  __typename?: 'RoutingTablePublishPayload';
  table?: Maybe<RoutingTable>;
  userErrors: Array<UserError>;
};

export type RoutingTableRetireInput = {
  tableId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type RoutingTableRetirePayload = {
  __typename?: 'RoutingTableRetirePayload';
  table?: Maybe<RoutingTable>;
  userErrors: Array<UserError>;
};

export type RoutingDryRunInput = {
  /** 区域 Whose past issues are looked at. */
  areaId: Scalars['ID']['input'];
  /** 规则 Instead of `tableId`. */
  rules?: InputMaybe<Array<RoutingRuleInput>>;
  /** 规则表 Of the area or one above it, instead of `rules`. */
  tableId?: InputMaybe<Scalars['ID']['input']>;
  /** 起 Reported at or after. */
  since: Scalars['DateTime']['input'];
  /** 止 Reported before. */
  until: Scalars['DateTime']['input'];
};

export type RoutingDryRunPayload = {
  __typename?: 'RoutingDryRunPayload';
  dryRun?: Maybe<RoutingDryRun>;
  userErrors: Array<UserError>;
};

/** 试算结果 */
export type RoutingDryRun = {
  __typename?: 'RoutingDryRun';
  /** 试算事项数 */
  count: Scalars['Int']['output'];
  /** 将变化 How many would be handled otherwise or follow another procedure. */
  changed: Scalars['Int']['output'];
  /** 不受影响 Issues of smaller areas that go by a table of their own, or of categories that are gone; not counted otherwise. */
  unaffected: Scalars['Int']['output'];
  /** 完整 False when the period has more issues than one dry run looks at; then the older ones are left out. */
  complete: Scalars['Boolean']['output'];
  /** 按规则 From which rule to which, the most frequent first, at most 200. */
  rules: Array<RoutingDryRunRules>;
  /** 按处理方式 */
  handlings: Array<RoutingDryRunHandlings>;
  /** 按流程 */
  procedures: Array<RoutingDryRunProcedures>;
  /** 示例 Of those that would change, the newest, at most 20. */
  examples: Array<RoutingDryRunExample>;
};

export type RoutingDryRunRules = {
  __typename?: 'RoutingDryRunRules';
  fromRule: Scalars['String']['output'];
  /** 原规则表所属区域 Null for the table that comes with the product. */
  fromArea?: Maybe<Area>;
  /** 原规则表版本 */
  fromVersion: Scalars['Int']['output'];
  toRule: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  /** 其中将变化 */
  changed: Scalars['Int']['output'];
};

export type RoutingDryRunHandlings = {
  __typename?: 'RoutingDryRunHandlings';
  from: IssueHandling;
  to: IssueHandling;
  count: Scalars['Int']['output'];
};

export type RoutingDryRunProcedures = {
  __typename?: 'RoutingDryRunProcedures';
  /** Key of the procedure it followed. */
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type RoutingDryRunExample = {
  __typename?: 'RoutingDryRunExample';
  issueId: Scalars['ID']['output'];
  /** 事件编码 */
  code: Scalars['String']['output'];
  fromRule: Scalars['String']['output'];
  toRule: Scalars['String']['output'];
};

/** 时限单位 */
export const TimeLimitUnit = {
  /** 小时 Around the clock. */
  HOUR: 'HOUR',
  /** 日 24 hours, around the clock. */
  DAY: 'DAY',
  /** 工作小时 An hour of opening time. */
  WORKING_HOUR: 'WORKING_HOUR',
  /** 工作日 As much opening time as the calendar's usual day has (`WorkingCalendar.workingDayMinutes`). */
  WORKING_DAY: 'WORKING_DAY'
} as const;

export type TimeLimitUnit = typeof TimeLimitUnit[keyof typeof TimeLimitUnit];
/** 时长 A span of time as rules state it, e.g. 5 working days. */
export type TimeLimit = {
  __typename?: 'TimeLimit';
  /** 数量 Above 0, up to 87600; fractions are possible. */
  amount: Scalars['Float']['output'];
  unit: TimeLimitUnit;
};

/** 时长 */
export type TimeLimitInput = {
  /** 数量 Above 0, up to 87600; fractions are possible. */
  amount: Scalars['Float']['input'];
  unit: TimeLimitUnit;
};

/** 时限灯 */
export const TimeLimitLight = {
  /** 绿 Up to 80 % used. */
  GREEN: 'GREEN',
  /** 黄 Above 80 %, up to 100 %. */
  AMBER: 'AMBER',
  /** 红 Above 100 %. */
  RED: 'RED'
} as const;

export type TimeLimitLight = typeof TimeLimitLight[keyof typeof TimeLimitLight];
/**
 * 时限 One clock, explaining itself by its calendar as it is now. Only its own pauses and extensions move it; a comment never
 * does. Minutes are those that count: opening time for working units, otherwise around the clock.
 */
export type TimeLimitClock = {
  __typename?: 'TimeLimitClock';
  /** 日历代码 Whose opening hours count. */
  calendarKey: Scalars['ID']['output'];
  /** 时长 As it was set. */
  limit: TimeLimit;
  /** 起算时间 */
  startedAt: Scalars['DateTime']['output'];
  /** 到期时间 Null while it is paused. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停止时间 When it was stopped for good; null while it counts or rests. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 暂停中 */
  paused: Scalars['Boolean']['output'];
  /** 暂停 Oldest first; they do not count. */
  pauses: Array<TimeLimitPause>;
  /** 延期 Oldest first; each counts in its own unit after all time given before. */
  extensions: Array<TimeLimitExtension>;
  /** 总时长 Limit and extensions, in minutes. */
  givenMinutes: Scalars['Int']['output'];
  /** 已用 In minutes, rounded down. */
  usedMinutes: Scalars['Int']['output'];
  /** 剩余 In minutes: given less used; negative by how much it is exceeded. */
  remainingMinutes: Scalars['Int']['output'];
  /** 暂停时长 In minutes, around the clock. */
  pausedMinutes: Scalars['Int']['output'];
  /** 已用百分比 Of limit and extensions, one decimal; above 100 when exceeded. */
  percent: Scalars['Float']['output'];
  light: TimeLimitLight;
  /** 是否超时 Whether it was ever exceeded, also when an extension came afterwards. */
  breached: Scalars['Boolean']['output'];
  /** 将到的提醒点 Warnings, breach and escalations to come, earliest first; empty while it is paused. */
  marks: Array<TimeLimitMark>;
  /** 已到的提醒点 In per cent, in the order they came. */
  struck: Array<Scalars['Float']['output']>;
  /** 是否确定 False when years are concerned whose public holidays are not announced yet; there the plain week counts. */
  certain: Scalars['Boolean']['output'];
};

/** 提醒点 */
export type TimeLimitMark = {
  __typename?: 'TimeLimitMark';
  /** 百分比 Of limit and extensions. */
  percent: Scalars['Float']['output'];
  at: Scalars['DateTime']['output'];
};

/** 暂停 */
export type TimeLimitPause = {
  __typename?: 'TimeLimitPause';
  from: Scalars['DateTime']['output'];
  /** 恢复时间 Null while it rests. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** 原因 Null when not yours to see. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 批准人 Null when nobody had to approve, or when not yours to see. */
  approvedBy?: Maybe<Person>;
};

/** 延期 */
export type TimeLimitExtension = {
  __typename?: 'TimeLimitExtension';
  at: Scalars['DateTime']['output'];
  by: TimeLimit;
  /** 原因 Null when not yours to see. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 批准人 Null when nobody had to approve, or when not yours to see. */
  approvedBy?: Maybe<Person>;
};

/** 工作日历 Opening hours in Asia/Shanghai (UTC+8). */
export type WorkingCalendar = {
  __typename?: 'WorkingCalendar';
  /** 代码 */
  key: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 版本 Rises with every change. */
  version: Scalars['Int']['output'];
  /** 所属区域 Null for the statutory calendar. */
  area?: Maybe<Area>;
  /** 所属单位 The handling unit whose hours they are (`hun_…`). */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** 基础日历 `CN`: its public holidays and make-up workdays count, too. Null: none. */
  baseKey?: Maybe<Scalars['ID']['output']>;
  /** 每周 All seven days, Monday first. */
  week: Array<WeekdayHours>;
  /** 工作日时长 Opening time of a nominal working day, in minutes: that of the most frequent open weekday. */
  workingDayMinutes: Scalars['Int']['output'];
  /** 已知年份 Years whose public holidays are known; empty when it follows none. */
  knownYears: Array<Scalars['Int']['output']>;
  /** 依据 The notices it follows. */
  sources: Array<Scalars['String']['output']>;
  /** 逐日 Dates from `from` (`2026-02-13`) on; 1 to 366 days. Errors: BAD_USER_INPUT. */
  days: Array<CalendarDay>;
  /** 定义时间 */
  definedAt: Scalars['DateTime']['output'];
};


/** 工作日历 Opening hours in Asia/Shanghai (UTC+8). */
export type WorkingCalendarDaysArgs = {
  from: Scalars['String']['input'];
  count?: InputMaybe<Scalars['Int']['input']>;
};

export type WorkingCalendarConnection = {
  __typename?: 'WorkingCalendarConnection';
  edges: Array<WorkingCalendarEdge>;
  nodes: Array<WorkingCalendar>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type WorkingCalendarEdge = {
  __typename?: 'WorkingCalendarEdge';
  node: WorkingCalendar;
  cursor: Scalars['String']['output'];
};

/** 开放时间 Local times, e.g. `08:30` to `12:00`; `24:00` is the end of the day. */
export type Opening = {
  __typename?: 'Opening';
  from: Scalars['String']['output'];
  until: Scalars['String']['output'];
};

/** 每周开放时间 */
export type WeekdayHours = {
  __typename?: 'WeekdayHours';
  /** 星期 1 (Monday) to 7 (Sunday). */
  weekday: Scalars['Int']['output'];
  /** Empty: closed. */
  openings: Array<Opening>;
};

export const CalendarDayKind = {
  /** 工作日 */
  WORKDAY: 'WORKDAY',
  /** 休息日 Closed by the plain week. */
  REST: 'REST',
  /** 节假日 */
  HOLIDAY: 'HOLIDAY',
  /** 调休上班日 */
  MAKE_UP: 'MAKE_UP',
  /** 特别安排 Hours of its own. */
  SPECIAL: 'SPECIAL'
} as const;

export type CalendarDayKind = typeof CalendarDayKind[keyof typeof CalendarDayKind];
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** 日期 `2026-02-14` */
  date: Scalars['String']['output'];
  /** 星期 1 (Monday) to 7 (Sunday). */
  weekday: Scalars['Int']['output'];
  kind: CalendarDayKind;
  /** 节日名称 In the language of `Accept-Language` (zh-CN, en); null on other days. */
  name?: Maybe<Scalars['String']['output']>;
  openings: Array<Opening>;
};

export type TimeLimitPreview = {
  __typename?: 'TimeLimitPreview';
  from: Scalars['DateTime']['output'];
  /** 到期时间 */
  dueAt: Scalars['DateTime']['output'];
  /** 时长 In minutes that count. */
  limitMinutes: Scalars['Int']['output'];
  /** 是否确定 False when years are concerned whose public holidays are not announced yet. */
  certain: Scalars['Boolean']['output'];
  /** 逐日 What each day takes of it; at most the first 100. */
  days: Array<TimeLimitPreviewDay>;
  /** 天数 Dates from beginning to end, both included, shown or not. */
  dayCount: Scalars['Int']['output'];
};

export type TimeLimitPreviewDay = {
  __typename?: 'TimeLimitPreviewDay';
  day: CalendarDay;
  /** 计入 In minutes, rounded down. */
  countedMinutes: Scalars['Int']['output'];
};

export type CalendarFilter = {
  /** 区域 Calendars of this area, at any depth. */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 单位 */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type TimeLimitPreviewInput = {
  calendarKey?: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  limit: TimeLimitInput;
};

export type CalendarDefineInput = {
  /** 代码 2 to 40 characters: capitals, digits, `-` and `_`, beginning with a letter. */
  key: Scalars['ID']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 所属区域 Whoever may define calendars there may change it. */
  areaId: Scalars['ID']['input'];
  /** 所属单位 The handling unit whose hours they are (`hun_…`). */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 基础日历 `CN` (also when absent) or null: no public holidays, e.g. for a hotline. */
  baseKey?: InputMaybe<Scalars['ID']['input']>;
  /** 每周 Weekdays that are absent are closed; at least one opening. */
  week: Array<WeekdayHoursInput>;
  /** 另加的休息日 Dates closed beside the public holidays. No date may be mentioned twice in this input; it comes before the base. */
  holidays?: InputMaybe<Array<CalendarHolidayInput>>;
  /** 另加的上班日 Dates open with the hours of a weekday. */
  makeUpDays?: InputMaybe<Array<CalendarMakeUpDayInput>>;
  /** 特别安排 Dates with hours of their own. */
  specialDays?: InputMaybe<Array<CalendarSpecialDayInput>>;
};

/** 开放时间 Local times, e.g. `08:30` to `12:00`; in order, none touching the next; at most 6 a day. */
export type OpeningInput = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};

export type WeekdayHoursInput = {
  /** 星期 1 (Monday) to 7 (Sunday), each once. */
  weekday: Scalars['Int']['input'];
  openings: Array<OpeningInput>;
};

export type CalendarHolidayInput = {
  /** 日期 `2026-05-15` */
  date: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type CalendarMakeUpDayInput = {
  /** 日期 `2026-05-16` */
  date: Scalars['String']['input'];
  /** 按星期几 Whose hours it has: 1 (Monday) to 7. */
  weekday?: Scalars['Int']['input'];
};

export type CalendarSpecialDayInput = {
  /** 日期 `2026-05-17` */
  date: Scalars['String']['input'];
  /** Empty: closed. */
  openings: Array<OpeningInput>;
};

export type CalendarDefinePayload = {
  __typename?: 'CalendarDefinePayload';
  calendar?: Maybe<WorkingCalendar>;
  userErrors: Array<UserError>;
};

export const TopicStatus = {
  /** 征集附议中 Waits for more seconders. */
  COLLECTING: 'COLLECTING',
  /** 附议达标 Waits for the screening. */
  SECONDED: 'SECONDED',
  /** 待上会 Accepted; the next meeting can take it. */
  RIPE: 'RIPE',
  /** 已列入议程 */
  SCHEDULED: 'SCHEDULED',
  /** 暂缓 A meeting put it off; another one can take it. */
  POSTPONED: 'POSTPONED',
  /** 退回 A meeting returned it to the proposer. */
  RETURNED: 'RETURNED',
  /** 已议决 A resolution was adopted. */
  RESOLVED: 'RESOLVED',
  /** 不予受理 */
  REFUSED: 'REFUSED',
  /** 已并入 */
  MERGED: 'MERGED',
  /** 已撤回 */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type TopicStatus = typeof TopicStatus[keyof typeof TopicStatus];
export const TopicAction = {
  /** 提出 */
  PROPOSED: 'PROPOSED',
  /** 附议 */
  SECONDED: 'SECONDED',
  /** 受理 */
  ACCEPTED: 'ACCEPTED',
  /** 不予受理 */
  REFUSED: 'REFUSED',
  /** 撤回 */
  WITHDRAWN: 'WITHDRAWN',
  /** 修改 */
  REVISED: 'REVISED',
  /** 并入他题 */
  MERGED: 'MERGED',
  /** 并入本题 Another topic was joined to this one. */
  ABSORBED: 'ABSORBED',
  /** 列入议程 */
  SCHEDULED: 'SCHEDULED',
  /** 移出议程 */
  UNSCHEDULED: 'UNSCHEDULED',
  /** 议决 */
  RESOLVED: 'RESOLVED',
  /** 业主表决通过 The owners agreed to what was resolved. */
  OWNERS_PASSED: 'OWNERS_PASSED',
  /** 业主表决未通过 The owners refused; a meeting takes it up again. */
  OWNERS_REFUSED: 'OWNERS_REFUSED',
  /** 暂缓 */
  POSTPONED: 'POSTPONED',
  /** 退回 */
  RETURNED: 'RETURNED',
  /** 进入协商 A deliberation procedure was started; it decides the screening. */
  DELIBERATION_BEGUN: 'DELIBERATION_BEGUN',
  /** 协商结束 */
  DELIBERATION_ENDED: 'DELIBERATION_ENDED',
  /** 会外议定 Concluded online, or entrusted to a member, without a meeting. */
  CONCLUDED: 'CONCLUDED',
  /** 重新审议 A deliberation led it back to before its resolution. */
  REOPENED: 'REOPENED'
} as const;

export type TopicAction = typeof TopicAction[keyof typeof TopicAction];
/** 议题步骤 One step of a topic. */
export type TopicStep = {
  __typename?: 'TopicStep';
  at: Scalars['DateTime']['output'];
  action: TopicAction;
  /** 由谁 Seconders are shown to holders of `topic:review` and to themselves. */
  by?: Maybe<Person>;
  /** 原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 会议 */
  meeting?: Maybe<Meeting>;
};

export type TopicFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<TopicStatus>>;
  /** 仅本人 Only those you have proposed. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 提出时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TopicProposeInput = {
  /** 所在区域 A community or a smaller area. */
  areaId: Scalars['ID']['input'];
  /** 1–100 characters. */
  title: Scalars['String']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 来源事项 At most 200, of the same community. */
  issueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 来源类别 Classes of issues (类) of the community or of an area around it; at most 200. */
  classIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type TopicSecondInput = {
  topicId: Scalars['ID']['input'];
};

export type TopicAcceptInput = {
  topicId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type TopicRefuseInput = {
  topicId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type TopicMergeInput = {
  topicId: Scalars['ID']['input'];
  /** 并入的议题 */
  intoTopicId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type TopicReviseInput = {
  topicId: Scalars['ID']['input'];
  /** 1–100 characters. */
  title: Scalars['String']['input'];
  /** 1–4000 characters. */
  text: Scalars['String']['input'];
};

export type TopicWithdrawInput = {
  topicId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

/** 评事统计 */
export type JudgementFigures = {
  __typename?: 'JudgementFigures';
  count: Scalars['Int']['output'];
  /** 各星级人数 Of 1 to 5 stars. */
  byStars: Array<Scalars['Int']['output']>;
  /** 平均星级 Null without judgements; one decimal. */
  average?: Maybe<Scalars['Float']['output']>;
  /** 本人是否已评 */
  byMe: Scalars['Boolean']['output'];
};

/** 居民评事 One judgement. */
export type Judgement = {
  __typename?: 'Judgement';
  stars: Scalars['Int']['output'];
  comment?: Maybe<Scalars['String']['output']>;
  judgedAt: Scalars['DateTime']['output'];
  /** 评价人 For holders of `topic:review` and for oneself. */
  person?: Maybe<Person>;
};

export type TopicJudgeInput = {
  topicId: Scalars['ID']['input'];
  /** 星级 1 to 5. */
  stars: Scalars['Int']['input'];
  /** 评语 1–4000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  edges: Array<JudgementEdge>;
  nodes: Array<Judgement>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  node: Judgement;
  cursor: Scalars['String']['output'];
};

export type TopicConnection = {
  __typename?: 'TopicConnection';
  edges: Array<TopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  __typename?: 'TopicEdge';
  node: Topic;
  cursor: Scalars['String']['output'];
};

export type TopicProposePayload = {
  __typename?: 'TopicProposePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicSecondPayload = {
  __typename?: 'TopicSecondPayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicAcceptPayload = {
  __typename?: 'TopicAcceptPayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicRefusePayload = {
  __typename?: 'TopicRefusePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicMergePayload = {
  __typename?: 'TopicMergePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicRevisePayload = {
  __typename?: 'TopicRevisePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicWithdrawPayload = {
  __typename?: 'TopicWithdrawPayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type TopicJudgePayload = {
  __typename?: 'TopicJudgePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export const VoteMethod = {
  /** 举手表决 The chair enters the counts. */
  SHOW_OF_HANDS: 'SHOW_OF_HANDS',
  /** 记名投票 */
  NAMED_BALLOT: 'NAMED_BALLOT',
  /** 无记名投票 Who voted is known, what is not. */
  SECRET_BALLOT: 'SECRET_BALLOT'
} as const;

export type VoteMethod = typeof VoteMethod[keyof typeof VoteMethod];
export const VoteRule = {
  /** 过半数 More than half of the votes cast; abstentions are cast. */
  SIMPLE_MAJORITY: 'SIMPLE_MAJORITY',
  /** 全体过半数 More than half of those entitled. */
  ABSOLUTE_MAJORITY: 'ABSOLUTE_MAJORITY',
  /** 三分之二以上 At least two thirds of the votes cast. */
  TWO_THIRDS_OF_CAST: 'TWO_THIRDS_OF_CAST',
  /** 全体三分之二以上 At least two thirds of those entitled. */
  TWO_THIRDS_OF_ENTITLED: 'TWO_THIRDS_OF_ENTITLED'
} as const;

export type VoteRule = typeof VoteRule[keyof typeof VoteRule];
export const VoteStatus = {
  /** 进行中 */
  OPEN: 'OPEN',
  /** 已结束 */
  CLOSED: 'CLOSED',
  /** 已取消 */
  CANCELLED: 'CANCELLED'
} as const;

export type VoteStatus = typeof VoteStatus[keyof typeof VoteStatus];
export const Choice = {
  /** 赞成 */
  FOR: 'FOR',
  /** 反对 */
  AGAINST: 'AGAINST',
  /** 弃权 */
  ABSTAIN: 'ABSTAIN'
} as const;

export type Choice = typeof Choice[keyof typeof Choice];
/** 表决结果 Frozen when the vote closes. */
export type VoteResult = {
  __typename?: 'VoteResult';
  for: Scalars['Int']['output'];
  against: Scalars['Int']['output'];
  abstain: Scalars['Int']['output'];
  /** 投票数 */
  cast: Scalars['Int']['output'];
  /** 应投票数 */
  entitled: Scalars['Int']['output'];
  /** 是否通过 */
  passed: Scalars['Boolean']['output'];
  /** 无效 Too few ballots to keep them secret; they were destroyed uncounted. */
  void: Scalars['Boolean']['output'];
  /**
   * 校验值 SHA-256 of the vote's id and, each on a line and sorted, `<receipt>:<choice>` (secret) or `<person id>:<choice>` (named), joined by
   * line feeds; of a show of hands the one line `<for>/<against>/<abstain>:FOR`.
   */
  digest: Scalars['String']['output'];
};

/** 委托 Authority to cast for somebody. */
export type VoteProxy = {
  __typename?: 'VoteProxy';
  from: Person;
  to: Person;
  recordedBy: Person;
  recordedAt: Scalars['DateTime']['output'];
  /** 委托书 */
  evidence?: Maybe<Evidence>;
};

/** 记名选票 */
export type NamedBallot = {
  __typename?: 'NamedBallot';
  person: Person;
  /** 投票人 Who cast it: the person, or who held the authority. */
  castBy: Person;
  choice: Choice;
  castAt: Scalars['DateTime']['output'];
};

/** 票箱中的一票 A ballot of an opened box; nobody but who made the secret knows whose it is. */
export type BoxEntry = {
  __typename?: 'BoxEntry';
  /** 回执 SHA-256 of `linli-ballot`, the vote's id and the voter's secret, joined by line feeds; 64 hexadecimal digits. */
  receipt: Scalars['String']['output'];
  choice: Choice;
};

/** 表决 A vote on a topic. */
export type Vote = {
  __typename?: 'Vote';
  id: Scalars['ID']['output'];
  topic?: Maybe<Topic>;
  /** 会议 Null for a vote between meetings. */
  meeting?: Maybe<Meeting>;
  community: Area;
  area: Area;
  question: Scalars['String']['output'];
  method: VoteMethod;
  rule: VoteRule;
  status: VoteStatus;
  openedAt: Scalars['DateTime']['output'];
  openedBy: Person;
  /** 截止时间 When it closes by itself; null: somebody closes it. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结束人 Null when time closed it. */
  closedBy?: Maybe<Person>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** 应投票数 */
  entitledCount: Scalars['Int']['output'];
  /** 有表决权人 For those entitled and for those who manage the vote; for others none. */
  entitled: Array<Person>;
  /** 已投票数 0 for a show of hands. */
  votedCount: Scalars['Int']['output'];
  /** 已投票人 For those entitled and for those who manage the vote; in the order of `entitled`, which says nothing about time. */
  voted: Array<Person>;
  /** 本人可投 */
  mayVote: Scalars['Boolean']['output'];
  /** 本人已投 */
  iHaveVoted: Scalars['Boolean']['output'];
  /** 每人受托上限 */
  maxProxies: Scalars['Int']['output'];
  /** 委托 As `entitled`. */
  proxies: Array<VoteProxy>;
  /** 本人记名选票 */
  myBallot?: Maybe<NamedBallot>;
  /** 记名选票 After the close; as `entitled`. */
  ballots: Array<NamedBallot>;
  /** 票箱 Of a secret vote, after the close; as `entitled`. In the order of the receipts. */
  box: Array<BoxEntry>;
  /** 结果 Null while it is open. */
  result?: Maybe<VoteResult>;
};

export type VoteFilter = {
  /** 任一状态 */
  status?: InputMaybe<Array<VoteStatus>>;
  /** 表决方式 */
  method?: InputMaybe<VoteMethod>;
  /** 仅本人 Only those you are entitled to. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发起时间起 At or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** 发起时间止 Before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VoteOpenInput = {
  topicId: Scalars['ID']['input'];
  /** 会议 An open one; absent: between meetings. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–100 characters. */
  question: Scalars['String']['input'];
  method: VoteMethod;
  rule: VoteRule;
  /** 有表决权人 1–500; absent: the entitled present in the meeting. */
  entitledIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 每人受托上限 0–3; absent: 0. */
  maxProxies?: InputMaybe<Scalars['Int']['input']>;
  /** 截止时间 After now, at most two years ahead; not for a show of hands. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 幂等键 8–100 characters of your making; the same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type VoteCastInput = {
  voteId: Scalars['ID']['input'];
  choice: Choice;
  /** 委托人 For whom; absent: for yourself. */
  forPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 密码 Only for a secret ballot: 22–100 random characters, new for each ballot, made and kept by the voter's device. */
  secret?: InputMaybe<Scalars['String']['input']>;
};

export type HandsInput = {
  for: Scalars['Int']['input'];
  against: Scalars['Int']['input'];
  abstain: Scalars['Int']['input'];
};

export type VoteCloseInput = {
  voteId: Scalars['ID']['input'];
  /** 举手计数 Only for a show of hands; together not more than entitled. */
  hands?: InputMaybe<HandsInput>;
};

export type VoteCancelInput = {
  voteId: Scalars['ID']['input'];
  /** 原因 1–4000 characters. */
  reason: Scalars['String']['input'];
};

export type VoteGrantProxyInput = {
  voteId: Scalars['ID']['input'];
  /** 受托人 */
  toPersonId: Scalars['ID']['input'];
  /** 委托人 Absent: yourself. */
  fromPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 委托书 Needed when it is not your own. */
  evidence?: InputMaybe<EvidenceInput>;
};

export type VoteRevokeProxyInput = {
  voteId: Scalars['ID']['input'];
};

export type VoteConnection = {
  __typename?: 'VoteConnection';
  edges: Array<VoteEdge>;
  nodes: Array<Vote>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type VoteEdge = {
  __typename?: 'VoteEdge';
  node: Vote;
  cursor: Scalars['String']['output'];
};

export type VoteOpenPayload = {
  __typename?: 'VoteOpenPayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export type VoteCastPayload = {
  __typename?: 'VoteCastPayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export type VoteClosePayload = {
  __typename?: 'VoteClosePayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export type VoteCancelPayload = {
  __typename?: 'VoteCancelPayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export type VoteGrantProxyPayload = {
  __typename?: 'VoteGrantProxyPayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export type VoteRevokeProxyPayload = {
  __typename?: 'VoteRevokeProxyPayload';
  vote?: Maybe<Vote>;
  userErrors: Array<UserError>;
};

export const WhistleResponseState = {
  /** 待报到 */
  CALLED: 'CALLED',
  /** 逾期未报到 Still has to report. */
  LATE: 'LATE',
  /** 异议审核中 Its limit runs on. */
  OBJECTED: 'OBJECTED',
  /** 已报到 */
  REPORTED: 'REPORTED',
  /** 免于报到 Its objection was upheld. */
  RELEASED: 'RELEASED'
} as const;

export type WhistleResponseState = typeof WhistleResponseState[keyof typeof WhistleResponseState];
export const WhistleOutcome = {
  /** 已解决 */
  SOLVED: 'SOLVED',
  /** 部分解决 */
  PARTLY: 'PARTLY',
  /** 未解决 */
  UNSOLVED: 'UNSOLVED'
} as const;

export type WhistleOutcome = typeof WhistleOutcome[keyof typeof WhistleOutcome];
/** 吹哨 A community's call for departments; they report, and both sides score each other. */
export type Whistle = {
  __typename?: 'Whistle';
  id: Scalars['ID']['output'];
  /** 状态 DISPATCHED while departments are called, DONE while the community judges, COMPLETED, WITHDRAWN. */
  status: IssueStatus;
  /** 流程 The procedure it follows; a version never changes. */
  procedure: Procedure;
  step: ProcedureStep;
  /** 可办动作 What you may do now, by the procedure. */
  possibleActions: Array<ProcedureAction>;
  /** 下一步由谁 Null when it has ended. */
  waitsFor?: Maybe<IssueActor>;
  /** 待报到单位 Units that still have to report, or wait for the decision on their objection. */
  waitsForUnits: Array<HandlerUnit>;
  community: Area;
  /** 所在区域 The smallest area it was blown for. */
  area: Area;
  blownBy: Person;
  blownAt: Scalars['DateTime']['output'];
  /** 事由 */
  text: Scalars['String']['output'];
  /** 类别代码 */
  categoryCode?: Maybe<Scalars['String']['output']>;
  /** 相关事项 As far as you see them. */
  issues: Array<Issue>;
  /** 部门 In the order in which they were named. */
  responses: Array<WhistleResponse>;
  /** 环节时限 */
  stepClock?: Maybe<TimeLimitClock>;
  /** 总时限 Rests while the community judges. */
  clock?: Maybe<TimeLimitClock>;
  /** 到期时间 When something is due next: a report, or the present step. Null when nothing is. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 升级层级 Levels of the escalation ladder climbed so far. */
  escalationLevel: Scalars['Int']['output'];
  /** 再次吹哨次数 */
  callsAgain: Scalars['Int']['output'];
  /** 总体结果 SOLVED when all departments have solved it, UNSOLVED when none has; null before the judgement and when all were released. */
  outcome?: Maybe<WhistleOutcome>;
  /** 社区总评 */
  comment?: Maybe<Scalars['String']['output']>;
  /** 吹哨方得分 Average of what the departments gave, 0–100; 100 when none has given a score. Null before it is closed. */
  whistlerScore?: Maybe<Scalars['Int']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  stepCount: Scalars['Int']['output'];
  /** 经过 The first step and the latest 299. */
  timeline: Array<WhistleStep>;
};

/** 部门响应 What one department was asked, and what it did. */
export type WhistleResponse = {
  __typename?: 'WhistleResponse';
  unit?: Maybe<HandlerUnit>;
  /** 牵头 Whether it leads the others. */
  lead: Scalars['Boolean']['output'];
  state: WhistleResponseState;
  /** 吹叫时间 Of the latest call. */
  calledAt: Scalars['DateTime']['output'];
  /** 报到时限 Its own; an objection or a reminder never moves it. */
  clock: TimeLimitClock;
  /** 逾期 Whether it was late with any call. */
  late: Scalars['Boolean']['output'];
  /** 首次报到时间 */
  firstReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 报到时间 After the latest call. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  reportedBy?: Maybe<Person>;
  text?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  /** 给吹哨方的评分 Whether the whistle was justified, 0–100. */
  whistlerScore?: Maybe<Scalars['Int']['output']>;
  objection?: Maybe<WhistleObjection>;
  /** 结果 Judged by the community. */
  outcome?: Maybe<WhistleOutcome>;
  /** 得分 0–100. */
  score?: Maybe<Scalars['Int']['output']>;
  comment?: Maybe<Scalars['String']['output']>;
  /** 催办次数 */
  reminderCount: Scalars['Int']['output'];
};

export type WhistleObjection = {
  __typename?: 'WhistleObjection';
  by: Person;
  at: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
  /** 应裁定时间 One working day. */
  dueAt: Scalars['DateTime']['output'];
  overdue: Scalars['Boolean']['output'];
  /** 是否成立 Null before the decision. */
  upheld?: Maybe<Scalars['Boolean']['output']>;
  decidedBy?: Maybe<Person>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decisionReason?: Maybe<Scalars['String']['output']>;
};

export const WhistleStepAction = {
  /** 吹哨 */
  BLOWN: 'BLOWN',
  /** 报到 */
  REPORTED: 'REPORTED',
  /** 提出异议 */
  OBJECTED: 'OBJECTED',
  /** 异议成立 */
  OBJECTION_UPHELD: 'OBJECTION_UPHELD',
  /** 异议不成立 */
  OBJECTION_OVERRULED: 'OBJECTION_OVERRULED',
  /** 异议裁定超期 */
  OBJECTION_OVERDUE: 'OBJECTION_OVERDUE',
  /** 部门时限预警 */
  DEPARTMENT_WARNED: 'DEPARTMENT_WARNED',
  /** 部门逾期 */
  DEPARTMENT_LATE: 'DEPARTMENT_LATE',
  /** 催办 */
  REMINDED: 'REMINDED',
  /** 全部报到 */
  ALL_REPORTED: 'ALL_REPORTED',
  /** 报到时间届满 */
  RESPONSE_EXPIRED: 'RESPONSE_EXPIRED',
  /** 时限预警 */
  WARNED: 'WARNED',
  /** 超时 */
  BREACHED: 'BREACHED',
  /** 逐级上报 */
  ESCALATED: 'ESCALATED',
  /** 评判销哨 */
  JUDGED: 'JUDGED',
  /** 再次吹哨 */
  CALLED_AGAIN: 'CALLED_AGAIN',
  /** 撤哨 */
  WITHDRAWN: 'WITHDRAWN',
  /** 区域变更 */
  READDRESSED: 'READDRESSED'
} as const;

export type WhistleStepAction = typeof WhistleStepAction[keyof typeof WhistleStepAction];
export type WhistleStep = {
  __typename?: 'WhistleStep';
  at: Scalars['DateTime']['output'];
  action: WhistleStepAction;
  /** 动作名称 In the language of `Accept-Language`. */
  name: Scalars['String']['output'];
  /** 动作代码 Key of the procedure's action, where one was taken. */
  code?: Maybe<Scalars['String']['output']>;
  /** 由谁 Null when time or the system did it. */
  by?: Maybe<Person>;
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<HandlerUnit>;
  reason?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  details: Array<StepDetail>;
};

export type WhistleConnection = {
  __typename?: 'WhistleConnection';
  edges: Array<WhistleEdge>;
  nodes: Array<Whistle>;
  pageInfo: PageInfo;
  /** 总数 Number of all entries of the list, not only of this page. */
  totalCount: Scalars['Int']['output'];
};

export type WhistleEdge = {
  __typename?: 'WhistleEdge';
  node: Whistle;
  cursor: Scalars['String']['output'];
};

/** 吹哨指标 Of an area and a period. */
export type WhistleFigures = {
  __typename?: 'WhistleFigures';
  total: WhistleFigure;
  /** 按部门 The 500 with the most calls, most first. */
  byDepartment: Array<WhistleFigure>;
  /** 按社区 The 500 with the most calls, most first. */
  byCommunity: Array<WhistleFigure>;
};

/**
 * Called: calls that were answered, are late or belong to a whistle that has ended; departments that were released and whistles
 * that were called off do not count.
 */
export type WhistleFigure = {
  __typename?: 'WhistleFigure';
  /** 单位 In `byDepartment`. */
  unit?: Maybe<HandlerUnit>;
  /** 社区 In `byCommunity`. */
  community?: Maybe<Area>;
  /** 吹叫次数 */
  called: Scalars['Int']['output'];
  /** 已报到 */
  responded: Scalars['Int']['output'];
  /** 按时报到 */
  onTime: Scalars['Int']['output'];
  /** 响应率 responded ÷ called, 0–1; null of nothing. */
  responseRate?: Maybe<Scalars['Float']['output']>;
  /** 按时率 onTime ÷ called, 0–1; null of nothing. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** 平均响应时长 Hours from the whistle to the first report; null of nothing. */
  averageHours?: Maybe<Scalars['Float']['output']>;
  /** 已评判 */
  judged: Scalars['Int']['output'];
  /** 已解决 */
  solved: Scalars['Int']['output'];
  /** 解决率 solved ÷ judged, 0–1; null of nothing. */
  solvedRate?: Maybe<Scalars['Float']['output']>;
  /** 部门平均分 0–100; null of nothing. */
  averageScore?: Maybe<Scalars['Float']['output']>;
  /** 异议数 */
  objections: Scalars['Int']['output'];
  /** 异议成立数 */
  upheld: Scalars['Int']['output'];
  /** 吹哨方平均分 What departments gave, 0–100; null of nothing. */
  averageWhistlerScore?: Maybe<Scalars['Float']['output']>;
};

export type WhistleFilter = {
  status?: InputMaybe<Array<IssueStatus>>;
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the limit of the whole is over. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Blown at or after. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Blown before. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type WhistleInboxFilter = {
  handlerUnitId?: InputMaybe<Scalars['ID']['input']>;
};

export type WhistleOrder = {
  field: WhistleOrderField;
  direction?: SortDirection;
};

export const WhistleOrderField = {
  /** 吹哨时间 */
  BLOWN_AT: 'BLOWN_AT',
  /** 到期时间 Those without one come after all others (before them when descending). */
  DUE_AT: 'DUE_AT'
} as const;

export type WhistleOrderField = typeof WhistleOrderField[keyof typeof WhistleOrderField];
export type WhistleDepartmentInput = {
  handlerUnitId: Scalars['ID']['input'];
  /** 报到时限 In the unit's own opening hours; at most that of the step. Absent: that of the step. */
  limit?: InputMaybe<TimeLimitInput>;
};

export type WhistleBlowInput = {
  /** 区域 A community, or a grid or micro-grid of it. */
  areaId: Scalars['ID']['input'];
  /** 事由 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 类别代码 */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 相关事项 Open issues of the community, at most 50. */
  issueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 部门 1 to 20, each once. */
  departments: Array<WhistleDepartmentInput>;
  /** 牵头部门 One of them. */
  leadUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 The same key with the same input acts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WhistleReportInput = {
  whistleId: Scalars['ID']['input'];
  handlerUnitId: Scalars['ID']['input'];
  /** 办理情况 1–4000 characters. */
  text: Scalars['String']['input'];
  /** 佐证 1 to 10. */
  evidence: Array<EvidenceInput>;
  /** 给吹哨方的评分 Whether the whistle was justified, 0–100. */
  whistlerScore: Scalars['Int']['input'];
};

export type WhistleObjectInput = {
  whistleId: Scalars['ID']['input'];
  handlerUnitId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WhistleDecideObjectionInput = {
  whistleId: Scalars['ID']['input'];
  handlerUnitId: Scalars['ID']['input'];
  /** 异议成立 The department is released. */
  upheld: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};

export type WhistleRemindInput = {
  whistleId: Scalars['ID']['input'];
  handlerUnitId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WhistleJudgementInput = {
  handlerUnitId: Scalars['ID']['input'];
  outcome: WhistleOutcome;
  /** 0–100. */
  score: Scalars['Int']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type WhistleJudgeInput = {
  whistleId: Scalars['ID']['input'];
  /** Every department that was not released, each once. */
  judgements: Array<WhistleJudgementInput>;
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type WhistleCallAgainInput = {
  whistleId: Scalars['ID']['input'];
  /** Departments of the whistle that were not released, each once. */
  departments: Array<WhistleDepartmentInput>;
  reason: Scalars['String']['input'];
};

export type WhistleWithdrawInput = {
  whistleId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WhistleBlowPayload = {
  __typename?: 'WhistleBlowPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleReportPayload = {
  __typename?: 'WhistleReportPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleObjectPayload = {
  __typename?: 'WhistleObjectPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleDecideObjectionPayload = {
  __typename?: 'WhistleDecideObjectionPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleRemindPayload = {
  __typename?: 'WhistleRemindPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleJudgePayload = {
  __typename?: 'WhistleJudgePayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleCallAgainPayload = {
  __typename?: 'WhistleCallAgainPayload';
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleWithdrawPayload = {
  __typename?: 'WhistleWithdrawPayload';
  whistle?: Maybe<Whistle>;
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
  Application: Application;
  IssueClass: IssueClass;
  Counsellor: Counsellor;
  CounsellingAppointment: CounsellingAppointment;
  Topic: Topic;
  Deliberation: Deliberation;
  FigureSnapshot: FigureSnapshot;
  MonthlyRanking: MonthlyRanking;
  HandlerUnit: HandlerUnit;
  Craftsman: Craftsman;
  MediationCase: MediationCase;
  Meeting: Meeting;
  DeliberationDay: DeliberationDay;
  Resolution: Resolution;
  ResponsibilityItem: ResponsibilityItem;
  Vote: Vote;
  Whistle: Whistle;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  IssueClass:
    ( { __typename: 'IssueClass' }
    & GraphQLRecursivePick<FederationTypes['IssueClass'], {"id":true}> );
  Counsellor:
    ( { __typename: 'Counsellor' }
    & GraphQLRecursivePick<FederationTypes['Counsellor'], {"id":true}> );
  CounsellingAppointment:
    ( { __typename: 'CounsellingAppointment' }
    & GraphQLRecursivePick<FederationTypes['CounsellingAppointment'], {"id":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"id":true}> );
  Deliberation:
    ( { __typename: 'Deliberation' }
    & GraphQLRecursivePick<FederationTypes['Deliberation'], {"id":true}> );
  FigureSnapshot:
    ( { __typename: 'FigureSnapshot' }
    & GraphQLRecursivePick<FederationTypes['FigureSnapshot'], {"id":true}> );
  MonthlyRanking:
    ( { __typename: 'MonthlyRanking' }
    & GraphQLRecursivePick<FederationTypes['MonthlyRanking'], {"id":true}> );
  HandlerUnit:
    ( { __typename: 'HandlerUnit' }
    & GraphQLRecursivePick<FederationTypes['HandlerUnit'], {"id":true}> );
  Craftsman:
    ( { __typename: 'Craftsman' }
    & GraphQLRecursivePick<FederationTypes['Craftsman'], {"id":true}> );
  MediationCase:
    ( { __typename: 'MediationCase' }
    & GraphQLRecursivePick<FederationTypes['MediationCase'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  DeliberationDay:
    ( { __typename: 'DeliberationDay' }
    & GraphQLRecursivePick<FederationTypes['DeliberationDay'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  ResponsibilityItem:
    ( { __typename: 'ResponsibilityItem' }
    & GraphQLRecursivePick<FederationTypes['ResponsibilityItem'], {"id":true}> );
  Vote:
    ( { __typename: 'Vote' }
    & GraphQLRecursivePick<FederationTypes['Vote'], {"id":true}> );
  Whistle:
    ( { __typename: 'Whistle' }
    & GraphQLRecursivePick<FederationTypes['Whistle'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Area: ResolverTypeWrapper<AreaMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  MemberReport: ResolverTypeWrapper<MemberReportMapper>;
  Building: ResolverTypeWrapper<BuildingMapper>;
  IssueStatus: IssueStatus;
  IssueActor: IssueActor;
  IssueChannel: IssueChannel;
  IssueHandling: IssueHandling;
  IssueRoute: ResolverTypeWrapper<IssueRouteMapper>;
  IssueConfirmedBy: IssueConfirmedBy;
  Issue: ResolverTypeWrapper<IssueMapper>;
  IssueAction: IssueAction;
  IssueStep: ResolverTypeWrapper<IssueStepMapper>;
  Evidence: ResolverTypeWrapper<Evidence>;
  StepDetail: ResolverTypeWrapper<StepDetail>;
  Location: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Photo: ResolverTypeWrapper<Photo>;
  FormAnswer: ResolverTypeWrapper<FormAnswer>;
  IssueRequestKind: IssueRequestKind;
  SuspensionWait: SuspensionWait;
  IssueRequest: ResolverTypeWrapper<IssueRequestMapper>;
  SupervisionOrder: ResolverTypeWrapper<SupervisionOrderMapper>;
  SupervisionAnswer: ResolverTypeWrapper<SupervisionAnswerMapper>;
  IssueFollowUp: ResolverTypeWrapper<IssueFollowUpMapper>;
  TrackedIssue: ResolverTypeWrapper<TrackedIssueMapper>;
  IssueConnection: ResolverTypeWrapper<IssueConnectionMapper>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  UnitInboxFilter: UnitInboxFilter;
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
  LocationInput: LocationInput;
  PhotoInput: PhotoInput;
  FormAnswerInput: FormAnswerInput;
  IssueAssignInput: IssueAssignInput;
  IssueActInput: IssueActInput;
  IssueRejectInput: IssueRejectInput;
  IssueReopenInput: IssueReopenInput;
  IssueRequestInput: IssueRequestInput;
  IssueApproveInput: IssueApproveInput;
  IssueDenyInput: IssueDenyInput;
  IssueResumeInput: IssueResumeInput;
  IssueRemindInput: IssueRemindInput;
  IssueSuperviseInput: IssueSuperviseInput;
  IssueAnswerSupervisionInput: IssueAnswerSupervisionInput;
  IssueCommentInput: IssueCommentInput;
  IssueJoinInput: IssueJoinInput;
  IssueMergeInput: IssueMergeInput;
  IssueClassifyInput: IssueClassifyInput;
  IssueFollowUpInput: IssueFollowUpInput;
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
  IssueAssignPayload: ResolverTypeWrapper<Omit<IssueAssignPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueActPayload: ResolverTypeWrapper<Omit<IssueActPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueRejectPayload: ResolverTypeWrapper<Omit<IssueRejectPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueReopenPayload: ResolverTypeWrapper<Omit<IssueReopenPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueRequestPayload: ResolverTypeWrapper<Omit<IssueRequestPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueApprovePayload: ResolverTypeWrapper<Omit<IssueApprovePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueDenyPayload: ResolverTypeWrapper<Omit<IssueDenyPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueResumePayload: ResolverTypeWrapper<Omit<IssueResumePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueRemindPayload: ResolverTypeWrapper<Omit<IssueRemindPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueSupervisePayload: ResolverTypeWrapper<Omit<IssueSupervisePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueAnswerSupervisionPayload: ResolverTypeWrapper<Omit<IssueAnswerSupervisionPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueCommentPayload: ResolverTypeWrapper<Omit<IssueCommentPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueJoinPayload: ResolverTypeWrapper<Omit<IssueJoinPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueMergePayload: ResolverTypeWrapper<Omit<IssueMergePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassifyPayload: ResolverTypeWrapper<Omit<IssueClassifyPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueFollowUpPayload: ResolverTypeWrapper<Omit<IssueFollowUpPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversTypes['Issue']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ServiceItemLevel: ServiceItemLevel;
  ServiceMaterialForm: ServiceMaterialForm;
  ServiceItemGroup: ResolverTypeWrapper<ServiceItemGroupMapper>;
  ServiceItem: ResolverTypeWrapper<ServiceItemMapper>;
  ServiceItemMaterial: ResolverTypeWrapper<ServiceItemMaterialMapper>;
  Application: ResolverTypeWrapper<ApplicationMapper>;
  Applicant: ResolverTypeWrapper<Applicant>;
  ApplicationMaterialKind: ApplicationMaterialKind;
  ApplicationMaterial: ResolverTypeWrapper<ApplicationMaterialMapper>;
  ApplicationSupplement: ResolverTypeWrapper<ApplicationSupplementMapper>;
  MissingMaterial: ResolverTypeWrapper<MissingMaterialMapper>;
  ApplicationDecision: ResolverTypeWrapper<ApplicationDecisionMapper>;
  ApplicationProgress: ResolverTypeWrapper<ApplicationProgressMapper>;
  ApplicationProgressState: ApplicationProgressState;
  ApplicationProgressStep: ResolverTypeWrapper<ApplicationProgressStepMapper>;
  ApplicationAction: ApplicationAction;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepMapper>;
  ServiceItemCounts: ResolverTypeWrapper<ServiceItemCountsMapper>;
  ApplicationStatusCount: ResolverTypeWrapper<ApplicationStatusCount>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionMapper>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationFilter: ApplicationFilter;
  ApplicationOrder: ApplicationOrder;
  ApplicationOrderField: ApplicationOrderField;
  ServiceItemMaterialInput: ServiceItemMaterialInput;
  ServiceItemDefineInput: ServiceItemDefineInput;
  ServiceItemRetireInput: ServiceItemRetireInput;
  ApplicantInput: ApplicantInput;
  ApplicationMaterialInput: ApplicationMaterialInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
  MissingMaterialInput: MissingMaterialInput;
  ApplicationAskSupplementInput: ApplicationAskSupplementInput;
  ApplicationSupplyInput: ApplicationSupplyInput;
  ApplicationAcceptInput: ApplicationAcceptInput;
  ApplicationGrantInput: ApplicationGrantInput;
  ApplicationRefuseInput: ApplicationRefuseInput;
  ApplicationDeliverInput: ApplicationDeliverInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationRateInput: ApplicationRateInput;
  ApplicationActInput: ApplicationActInput;
  ApplicationRequestKind: ApplicationRequestKind;
  ApplicationRequestInput: ApplicationRequestInput;
  ApplicationApproveInput: ApplicationApproveInput;
  ApplicationDenyInput: ApplicationDenyInput;
  ApplicationResumeInput: ApplicationResumeInput;
  ServiceItemDefinePayload: ResolverTypeWrapper<Omit<ServiceItemDefinePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['ServiceItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ServiceItemRetirePayload: ResolverTypeWrapper<Omit<ServiceItemRetirePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['ServiceItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationSubmitPayload: ResolverTypeWrapper<Omit<ApplicationSubmitPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationAcceptPayload: ResolverTypeWrapper<Omit<ApplicationAcceptPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationAskSupplementPayload: ResolverTypeWrapper<Omit<ApplicationAskSupplementPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationSupplyPayload: ResolverTypeWrapper<Omit<ApplicationSupplyPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationGrantPayload: ResolverTypeWrapper<Omit<ApplicationGrantPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationRefusePayload: ResolverTypeWrapper<Omit<ApplicationRefusePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationDeliverPayload: ResolverTypeWrapper<Omit<ApplicationDeliverPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationWithdrawPayload: ResolverTypeWrapper<Omit<ApplicationWithdrawPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationRatePayload: ResolverTypeWrapper<Omit<ApplicationRatePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationActPayload: ResolverTypeWrapper<Omit<ApplicationActPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationRequestPayload: ResolverTypeWrapper<Omit<ApplicationRequestPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationApprovePayload: ResolverTypeWrapper<Omit<ApplicationApprovePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationDenyPayload: ResolverTypeWrapper<Omit<ApplicationDenyPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApplicationResumePayload: ResolverTypeWrapper<Omit<ApplicationResumePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversTypes['Application']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueCategory: ResolverTypeWrapper<IssueCategoryMapper>;
  IssueCategoryMajor: ResolverTypeWrapper<IssueCategoryMajorMapper>;
  IssueFormField: ResolverTypeWrapper<IssueFormFieldMapper>;
  IssueFormValue: ResolverTypeWrapper<IssueFormValueMapper>;
  SuggestedIssueCategory: ResolverTypeWrapper<SuggestedIssueCategoryMapper>;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateMapper>;
  PossibleDuplicatesInput: PossibleDuplicatesInput;
  IssueCategoryKind: IssueCategoryKind;
  IssueSize: IssueSize;
  IssueUrgency: IssueUrgency;
  IssueHandlerKind: IssueHandlerKind;
  IssueFormDataType: IssueFormDataType;
  BilingualTextInput: BilingualTextInput;
  IssueFormFieldInput: IssueFormFieldInput;
  IssueFormValueInput: IssueFormValueInput;
  CategoryDefineInput: CategoryDefineInput;
  CategoryRetireInput: CategoryRetireInput;
  CategoryDefinePayload: ResolverTypeWrapper<Omit<CategoryDefinePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['IssueCategory']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CategoryRetirePayload: ResolverTypeWrapper<Omit<CategoryRetirePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['IssueCategory']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassStatus: IssueClassStatus;
  IssueClassOrigin: IssueClassOrigin;
  IssueClass: ResolverTypeWrapper<IssueClassMapper>;
  IssueClassTerm: ResolverTypeWrapper<IssueClassTerm>;
  IssueClassAction: ResolverTypeWrapper<IssueClassActionMapper>;
  IssueClassEffect: ResolverTypeWrapper<IssueClassEffectMapper>;
  IssueClassRecurrence: ResolverTypeWrapper<IssueClassRecurrence>;
  IssueClassStepAction: IssueClassStepAction;
  IssueClassStep: ResolverTypeWrapper<IssueClassStepMapper>;
  IssueClassMember: ResolverTypeWrapper<IssueClassMemberMapper>;
  IssueClassMemberConnection: ResolverTypeWrapper<IssueClassMemberConnectionMapper>;
  IssueClassMemberEdge: ResolverTypeWrapper<Omit<IssueClassMemberEdge, 'node'> & { node: ResolversTypes['IssueClassMember'] }>;
  IssueClassConnection: ResolverTypeWrapper<IssueClassConnectionMapper>;
  IssueClassEdge: ResolverTypeWrapper<Omit<IssueClassEdge, 'node'> & { node: ResolversTypes['IssueClass'] }>;
  IssueClassSuggestion: ResolverTypeWrapper<IssueClassSuggestionMapper>;
  IssueClassCandidates: ResolverTypeWrapper<IssueClassCandidatesMapper>;
  IssueClassCandidate: ResolverTypeWrapper<IssueClassCandidateMapper>;
  IssueClassAreaCount: ResolverTypeWrapper<IssueClassAreaCountMapper>;
  IssueClassBuildingCount: ResolverTypeWrapper<IssueClassBuildingCountMapper>;
  IssueClassFilter: IssueClassFilter;
  IssueClassOrder: IssueClassOrder;
  IssueClassCreateInput: IssueClassCreateInput;
  IssueClassReviseInput: IssueClassReviseInput;
  IssueClassAcceptInput: IssueClassAcceptInput;
  IssueClassActionBeginInput: IssueClassActionBeginInput;
  IssueClassResolveInput: IssueClassResolveInput;
  IssueClassDismissInput: IssueClassDismissInput;
  IssueClassMembersAddInput: IssueClassMembersAddInput;
  IssueClassMembersRemoveInput: IssueClassMembersRemoveInput;
  IssueClassSplitInput: IssueClassSplitInput;
  IssueClassMergeInput: IssueClassMergeInput;
  IssueClassSplitPayload: ResolverTypeWrapper<Omit<IssueClassSplitPayload, 'issueClass' | 'newClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, newClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassCreatePayload: ResolverTypeWrapper<Omit<IssueClassCreatePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassRevisePayload: ResolverTypeWrapper<Omit<IssueClassRevisePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassAcceptPayload: ResolverTypeWrapper<Omit<IssueClassAcceptPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassActionBeginPayload: ResolverTypeWrapper<Omit<IssueClassActionBeginPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassResolvePayload: ResolverTypeWrapper<Omit<IssueClassResolvePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassDismissPayload: ResolverTypeWrapper<Omit<IssueClassDismissPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassMembersAddPayload: ResolverTypeWrapper<Omit<IssueClassMembersAddPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassMembersRemovePayload: ResolverTypeWrapper<Omit<IssueClassMembersRemovePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssueClassMergePayload: ResolverTypeWrapper<Omit<IssueClassMergePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversTypes['IssueClass']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingSubject: CounsellingSubject;
  CounsellorStatus: CounsellorStatus;
  Counsellor: ResolverTypeWrapper<CounsellorMapper>;
  CounsellingSlot: ResolverTypeWrapper<CounsellingSlot>;
  CounsellingStatus: CounsellingStatus;
  CounsellingCancelledBy: CounsellingCancelledBy;
  CounsellingAppointment: ResolverTypeWrapper<CounsellingAppointmentMapper>;
  CounsellingNote: ResolverTypeWrapper<CounsellingNoteMapper>;
  HeldCounselling: ResolverTypeWrapper<HeldCounsellingMapper>;
  CounsellingCount: ResolverTypeWrapper<CounsellingCount>;
  CounsellorConnection: ResolverTypeWrapper<CounsellorConnectionMapper>;
  CounsellorEdge: ResolverTypeWrapper<Omit<CounsellorEdge, 'node'> & { node: ResolversTypes['Counsellor'] }>;
  CounsellingAppointmentConnection: ResolverTypeWrapper<CounsellingAppointmentConnectionMapper>;
  CounsellingAppointmentEdge: ResolverTypeWrapper<Omit<CounsellingAppointmentEdge, 'node'> & { node: ResolversTypes['CounsellingAppointment'] }>;
  HeldCounsellingConnection: ResolverTypeWrapper<HeldCounsellingConnectionMapper>;
  HeldCounsellingEdge: ResolverTypeWrapper<Omit<HeldCounsellingEdge, 'node'> & { node: ResolversTypes['HeldCounselling'] }>;
  CounsellorFilter: CounsellorFilter;
  CounsellorOrder: CounsellorOrder;
  CounsellingFilter: CounsellingFilter;
  CounsellingOrder: CounsellingOrder;
  HeldCounsellingFilter: HeldCounsellingFilter;
  CounsellorDefineInput: CounsellorDefineInput;
  CounsellorOpenInput: CounsellorOpenInput;
  CounsellorEndInput: CounsellorEndInput;
  CounsellingBookInput: CounsellingBookInput;
  CounsellingConfirmInput: CounsellingConfirmInput;
  CounsellingCancelInput: CounsellingCancelInput;
  CounsellingHoldInput: CounsellingHoldInput;
  CounsellingMissInput: CounsellingMissInput;
  CounsellingNoteInput: CounsellingNoteInput;
  CounsellingEraseInput: CounsellingEraseInput;
  CounsellorDefinePayload: ResolverTypeWrapper<Omit<CounsellorDefinePayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversTypes['Counsellor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellorOpenPayload: ResolverTypeWrapper<Omit<CounsellorOpenPayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversTypes['Counsellor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellorEndPayload: ResolverTypeWrapper<Omit<CounsellorEndPayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversTypes['Counsellor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingBookPayload: ResolverTypeWrapper<Omit<CounsellingBookPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingConfirmPayload: ResolverTypeWrapper<Omit<CounsellingConfirmPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingCancelPayload: ResolverTypeWrapper<Omit<CounsellingCancelPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingHoldPayload: ResolverTypeWrapper<Omit<CounsellingHoldPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingMissPayload: ResolverTypeWrapper<Omit<CounsellingMissPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingNotePayload: ResolverTypeWrapper<Omit<CounsellingNotePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CounsellingErasePayload: ResolverTypeWrapper<Omit<CounsellingErasePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['CounsellingAppointment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Topic: ResolverTypeWrapper<TopicMapper>;
  ProgressState: ProgressState;
  DeliberationProgress: ResolverTypeWrapper<DeliberationProgressMapper>;
  Deliberation: ResolverTypeWrapper<DeliberationMapper>;
  DeliberationStepAction: DeliberationStepAction;
  DeliberationTimelineStep: ResolverTypeWrapper<DeliberationTimelineStepMapper>;
  DeliberationComment: ResolverTypeWrapper<DeliberationCommentMapper>;
  DeliberationConnection: ResolverTypeWrapper<DeliberationConnectionMapper>;
  DeliberationEdge: ResolverTypeWrapper<Omit<DeliberationEdge, 'node'> & { node: ResolversTypes['Deliberation'] }>;
  DeliberationCommentConnection: ResolverTypeWrapper<DeliberationCommentConnectionMapper>;
  DeliberationCommentEdge: ResolverTypeWrapper<Omit<DeliberationCommentEdge, 'node'> & { node: ResolversTypes['DeliberationComment'] }>;
  DeliberationFigure: ResolverTypeWrapper<DeliberationFigureMapper>;
  DeliberationFilter: DeliberationFilter;
  DeliberationOrder: DeliberationOrder;
  DeliberationOrderField: DeliberationOrderField;
  DeliberationStartInput: DeliberationStartInput;
  DeliberationJudgementInput: DeliberationJudgementInput;
  DeliberationActInput: DeliberationActInput;
  DeliberationRequestKind: DeliberationRequestKind;
  DeliberationRequestInput: DeliberationRequestInput;
  DeliberationApproveInput: DeliberationApproveInput;
  DeliberationDenyInput: DeliberationDenyInput;
  DeliberationResumeInput: DeliberationResumeInput;
  DeliberationDiscussInput: DeliberationDiscussInput;
  DeliberationStartPayload: ResolverTypeWrapper<Omit<DeliberationStartPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationActPayload: ResolverTypeWrapper<Omit<DeliberationActPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationRequestPayload: ResolverTypeWrapper<Omit<DeliberationRequestPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationApprovePayload: ResolverTypeWrapper<Omit<DeliberationApprovePayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDenyPayload: ResolverTypeWrapper<Omit<DeliberationDenyPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationResumePayload: ResolverTypeWrapper<Omit<DeliberationResumePayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDiscussPayload: ResolverTypeWrapper<Omit<DeliberationDiscussPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversTypes['Deliberation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FigureUnit: FigureUnit;
  FigureMeasure: ResolverTypeWrapper<FigureMeasureMapper>;
  FigureDimension: FigureDimension;
  FigureBasis: FigureBasis;
  FigureInput: FigureInput;
  Figures: ResolverTypeWrapper<FiguresMapper>;
  FigureRow: ResolverTypeWrapper<FigureRowMapper>;
  FigureKey: ResolverTypeWrapper<FigureKeyMapper>;
  FigureValue: ResolverTypeWrapper<FigureValue>;
  FiguresCsv: ResolverTypeWrapper<FiguresCsv>;
  HotSpotBy: HotSpotBy;
  HotSpotKind: HotSpotKind;
  HotSpotInput: HotSpotInput;
  HotSpots: ResolverTypeWrapper<HotSpotsMapper>;
  HotSpot: ResolverTypeWrapper<HotSpotMapper>;
  HotSpotCategory: ResolverTypeWrapper<HotSpotCategory>;
  FollowUpSampleInput: FollowUpSampleInput;
  FollowUpSample: ResolverTypeWrapper<FollowUpSampleMapper>;
  FigureSnapshot: ResolverTypeWrapper<FigureSnapshotMapper>;
  FigureVerification: ResolverTypeWrapper<FigureVerificationMapper>;
  FigureDifference: ResolverTypeWrapper<Omit<FigureDifference, 'keys'> & { keys: Array<ResolversTypes['FigureKey']> }>;
  FigureSnapshotFilter: FigureSnapshotFilter;
  FigureSnapshotOrderField: FigureSnapshotOrderField;
  FigureSnapshotOrder: FigureSnapshotOrder;
  FigureSnapshotConnection: ResolverTypeWrapper<FigureSnapshotConnectionMapper>;
  FigureSnapshotEdge: ResolverTypeWrapper<Omit<FigureSnapshotEdge, 'node'> & { node: ResolversTypes['FigureSnapshot'] }>;
  FigureSnapshotFreezeInput: FigureSnapshotFreezeInput;
  FigureSnapshotFreezePayload: ResolverTypeWrapper<Omit<FigureSnapshotFreezePayload, 'snapshot' | 'userErrors'> & { snapshot?: Maybe<ResolversTypes['FigureSnapshot']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MonthlyRankingStatus: MonthlyRankingStatus;
  MonthlyRanking: ResolverTypeWrapper<MonthlyRankingMapper>;
  RankingEntry: ResolverTypeWrapper<RankingEntryMapper>;
  MonthlyRankingFilter: MonthlyRankingFilter;
  MonthlyRankingOrderField: MonthlyRankingOrderField;
  MonthlyRankingOrder: MonthlyRankingOrder;
  MonthlyRankingConnection: ResolverTypeWrapper<MonthlyRankingConnectionMapper>;
  MonthlyRankingEdge: ResolverTypeWrapper<Omit<MonthlyRankingEdge, 'node'> & { node: ResolversTypes['MonthlyRanking'] }>;
  MonthlyRankingPublishInput: MonthlyRankingPublishInput;
  MonthlyRankingPublishPayload: ResolverTypeWrapper<Omit<MonthlyRankingPublishPayload, 'ranking' | 'userErrors'> & { ranking?: Maybe<ResolversTypes['MonthlyRanking']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HandlerUnitKind: HandlerUnitKind;
  HandlerUnitStatus: HandlerUnitStatus;
  HandlerUnit: ResolverTypeWrapper<HandlerUnitMapper>;
  HandlerUnitConnection: ResolverTypeWrapper<HandlerUnitConnectionMapper>;
  HandlerUnitEdge: ResolverTypeWrapper<Omit<HandlerUnitEdge, 'node'> & { node: ResolversTypes['HandlerUnit'] }>;
  HandlerUnitFilter: HandlerUnitFilter;
  HandlerUnitDefineInput: HandlerUnitDefineInput;
  HandlerUnitRetireInput: HandlerUnitRetireInput;
  HandlerUnitDefinePayload: ResolverTypeWrapper<Omit<HandlerUnitDefinePayload, 'handlerUnit' | 'userErrors'> & { handlerUnit?: Maybe<ResolversTypes['HandlerUnit']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HandlerUnitRetirePayload: ResolverTypeWrapper<Omit<HandlerUnitRetirePayload, 'handlerUnit' | 'userErrors'> & { handlerUnit?: Maybe<ResolversTypes['HandlerUnit']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HelpKind: ResolverTypeWrapper<HelpKindMapper>;
  HelpForm: HelpForm;
  CraftsmanStatus: CraftsmanStatus;
  Craftsman: ResolverTypeWrapper<CraftsmanMapper>;
  CraftsmanArea: ResolverTypeWrapper<Omit<CraftsmanArea, 'area'> & { area: ResolversTypes['Area'] }>;
  CraftsmanKindCount: ResolverTypeWrapper<Omit<CraftsmanKindCount, 'kind'> & { kind: ResolversTypes['HelpKind'] }>;
  HelpCount: ResolverTypeWrapper<HelpCountMapper>;
  AvailableHours: ResolverTypeWrapper<AvailableHoursMapper>;
  AvailableHoursInput: AvailableHoursInput;
  CraftsmanConnection: ResolverTypeWrapper<CraftsmanConnectionMapper>;
  CraftsmanEdge: ResolverTypeWrapper<Omit<CraftsmanEdge, 'node'> & { node: ResolversTypes['Craftsman'] }>;
  CraftsmanFilter: CraftsmanFilter;
  CraftsmanOrder: CraftsmanOrder;
  CraftsmanOrderField: CraftsmanOrderField;
  CraftsmanEnterInput: CraftsmanEnterInput;
  CraftsmanChangeInput: CraftsmanChangeInput;
  CraftsmanConfirmInput: CraftsmanConfirmInput;
  CraftsmanStrikeInput: CraftsmanStrikeInput;
  CraftsmanRestInput: CraftsmanRestInput;
  CraftsmanResumeInput: CraftsmanResumeInput;
  CraftsmanEndInput: CraftsmanEndInput;
  CraftsmanEnterPayload: ResolverTypeWrapper<Omit<CraftsmanEnterPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanChangePayload: ResolverTypeWrapper<Omit<CraftsmanChangePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanConfirmPayload: ResolverTypeWrapper<Omit<CraftsmanConfirmPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanStrikePayload: ResolverTypeWrapper<Omit<CraftsmanStrikePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanRestPayload: ResolverTypeWrapper<Omit<CraftsmanRestPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanResumePayload: ResolverTypeWrapper<Omit<CraftsmanResumePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CraftsmanEndPayload: ResolverTypeWrapper<Omit<CraftsmanEndPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversTypes['Craftsman']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartnerRecord: ResolverTypeWrapper<PartnerRecord>;
  IssueImportStatus: IssueImportStatus;
  IssueImport: ResolverTypeWrapper<IssueImportMapper>;
  ImportLineErrorCode: ImportLineErrorCode;
  ImportLineError: ResolverTypeWrapper<ImportLineErrorMapper>;
  ImportLineErrorConnection: ResolverTypeWrapper<ImportLineErrorConnectionMapper>;
  ImportLineErrorEdge: ResolverTypeWrapper<Omit<ImportLineErrorEdge, 'node'> & { node: ResolversTypes['ImportLineError'] }>;
  ImportChangedLine: ResolverTypeWrapper<ImportChangedLineMapper>;
  ImportChangedLineConnection: ResolverTypeWrapper<ImportChangedLineConnectionMapper>;
  ImportChangedLineEdge: ResolverTypeWrapper<Omit<ImportChangedLineEdge, 'node'> & { node: ResolversTypes['ImportChangedLine'] }>;
  IssueImportConnection: ResolverTypeWrapper<IssueImportConnectionMapper>;
  IssueImportEdge: ResolverTypeWrapper<Omit<IssueImportEdge, 'node'> & { node: ResolversTypes['IssueImport'] }>;
  IssueImportFilter: IssueImportFilter;
  IssueImportOrder: IssueImportOrder;
  ImportFormat: ImportFormat;
  ImportMapping: ResolverTypeWrapper<ImportMappingMapper>;
  ImportMappingConnection: ResolverTypeWrapper<ImportMappingConnectionMapper>;
  ImportMappingEdge: ResolverTypeWrapper<Omit<ImportMappingEdge, 'node'> & { node: ResolversTypes['ImportMapping'] }>;
  ImportMappingFilter: ImportMappingFilter;
  ImportDefinition: ResolverTypeWrapper<ImportDefinition>;
  ImportLookup: ResolverTypeWrapper<ImportLookup>;
  ImportLookupEntry: ResolverTypeWrapper<ImportLookupEntry>;
  ImportMoment: ResolverTypeWrapper<ImportMoment>;
  ImportLocation: ResolverTypeWrapper<ImportLocation>;
  ImportClosing: ResolverTypeWrapper<ImportClosing>;
  ImportCondition: ResolverTypeWrapper<ImportCondition>;
  ImportLookupInput: ImportLookupInput;
  ImportLookupEntryInput: ImportLookupEntryInput;
  ImportMomentInput: ImportMomentInput;
  ImportLocationInput: ImportLocationInput;
  ImportClosingInput: ImportClosingInput;
  ImportConditionInput: ImportConditionInput;
  ImportDefinitionInput: ImportDefinitionInput;
  ImportMappingDefineInput: ImportMappingDefineInput;
  ImportMappingDefinePayload: ResolverTypeWrapper<Omit<ImportMappingDefinePayload, 'importMapping' | 'userErrors'> & { importMapping?: Maybe<ResolversTypes['ImportMapping']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssuesImportInput: IssuesImportInput;
  IssuesImportPayload: ResolverTypeWrapper<Omit<IssuesImportPayload, 'issueImport' | 'userErrors'> & { issueImport?: Maybe<ResolversTypes['IssueImport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IssuesImportCancelInput: IssuesImportCancelInput;
  IssuesImportCancelPayload: ResolverTypeWrapper<Omit<IssuesImportCancelPayload, 'issueImport' | 'userErrors'> & { issueImport?: Maybe<ResolversTypes['IssueImport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationKind: MediationKind;
  MediationStatus: MediationStatus;
  MediationSource: MediationSource;
  MediationCase: ResolverTypeWrapper<MediationCaseMapper>;
  MediationParty: ResolverTypeWrapper<MediationPartyMapper>;
  MediationSession: ResolverTypeWrapper<MediationSessionMapper>;
  AgreementForm: AgreementForm;
  MediationAgreement: ResolverTypeWrapper<MediationAgreementMapper>;
  MediationSignature: ResolverTypeWrapper<MediationSignatureMapper>;
  FollowUpOutcome: FollowUpOutcome;
  MediationFollowUp: ResolverTypeWrapper<MediationFollowUpMapper>;
  MediationHandOver: ResolverTypeWrapper<MediationHandOver>;
  MediationAction: MediationAction;
  MediationStep: ResolverTypeWrapper<MediationStepMapper>;
  MediationCounts: ResolverTypeWrapper<MediationCountsMapper>;
  MediationStatusCount: ResolverTypeWrapper<MediationStatusCount>;
  MediationCaseConnection: ResolverTypeWrapper<MediationCaseConnectionMapper>;
  MediationCaseEdge: ResolverTypeWrapper<Omit<MediationCaseEdge, 'node'> & { node: ResolversTypes['MediationCase'] }>;
  MediationFilter: MediationFilter;
  MediationOrder: MediationOrder;
  MediationOrderField: MediationOrderField;
  MediationPartyInput: MediationPartyInput;
  MediationApplyInput: MediationApplyInput;
  MediationAcceptInput: MediationAcceptInput;
  MediationRefuseInput: MediationRefuseInput;
  MediationReassignInput: MediationReassignInput;
  MediationHoldSessionInput: MediationHoldSessionInput;
  MediationProposeInput: MediationProposeInput;
  MediationSignInput: MediationSignInput;
  MediationCheckInput: MediationCheckInput;
  MediationFailInput: MediationFailInput;
  MediationHandOverInput: MediationHandOverInput;
  MediationWithdrawInput: MediationWithdrawInput;
  MediationApplyPayload: ResolverTypeWrapper<Omit<MediationApplyPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationAcceptPayload: ResolverTypeWrapper<Omit<MediationAcceptPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationRefusePayload: ResolverTypeWrapper<Omit<MediationRefusePayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationReassignPayload: ResolverTypeWrapper<Omit<MediationReassignPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationHoldSessionPayload: ResolverTypeWrapper<Omit<MediationHoldSessionPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationProposePayload: ResolverTypeWrapper<Omit<MediationProposePayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationSignPayload: ResolverTypeWrapper<Omit<MediationSignPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationCheckPayload: ResolverTypeWrapper<Omit<MediationCheckPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationFailPayload: ResolverTypeWrapper<Omit<MediationFailPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationHandOverPayload: ResolverTypeWrapper<Omit<MediationHandOverPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MediationWithdrawPayload: ResolverTypeWrapper<Omit<MediationWithdrawPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversTypes['MediationCase']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingKind: MeetingKind;
  MeetingStatus: MeetingStatus;
  PartyKind: PartyKind;
  AttendanceStatus: AttendanceStatus;
  MeetingParty: ResolverTypeWrapper<MeetingPartyMapper>;
  PartyCount: ResolverTypeWrapper<PartyCount>;
  MeetingQuorum: ResolverTypeWrapper<MeetingQuorumMapper>;
  PartyMinimum: ResolverTypeWrapper<PartyMinimum>;
  Fraction: ResolverTypeWrapper<Fraction>;
  TopicOutcome: TopicOutcome;
  AgendaItem: ResolverTypeWrapper<AgendaItemMapper>;
  MeetingMinutes: ResolverTypeWrapper<MeetingMinutesMapper>;
  MeetingPostponement: ResolverTypeWrapper<MeetingPostponementMapper>;
  Meeting: ResolverTypeWrapper<MeetingMapper>;
  MeetingFilter: MeetingFilter;
  Weekday: Weekday;
  DeliberationDayStatus: DeliberationDayStatus;
  SkipReason: SkipReason;
  SkippedDate: ResolverTypeWrapper<SkippedDate>;
  DeliberationDay: ResolverTypeWrapper<DeliberationDayMapper>;
  InvitationInput: InvitationInput;
  PartyMinimumInput: PartyMinimumInput;
  FractionInput: FractionInput;
  QuorumInput: QuorumInput;
  MeetingCallInput: MeetingCallInput;
  MeetingInviteInput: MeetingInviteInput;
  MeetingUninviteInput: MeetingUninviteInput;
  MeetingSetAgendaInput: MeetingSetAgendaInput;
  AttendanceInput: AttendanceInput;
  MeetingRecordAttendanceInput: MeetingRecordAttendanceInput;
  MeetingOpenInput: MeetingOpenInput;
  MeetingRecordMinutesInput: MeetingRecordMinutesInput;
  UnresolvedOutcome: UnresolvedOutcome;
  TopicOutcomeInput: TopicOutcomeInput;
  MeetingCloseInput: MeetingCloseInput;
  MeetingPostponeInput: MeetingPostponeInput;
  MeetingCancelInput: MeetingCancelInput;
  DeliberationDayDefineInput: DeliberationDayDefineInput;
  DeliberationDayChangeInput: DeliberationDayChangeInput;
  DeliberationDayPauseInput: DeliberationDayPauseInput;
  DeliberationDayResumeInput: DeliberationDayResumeInput;
  DeliberationDayEndInput: DeliberationDayEndInput;
  DeliberationDayConnection: ResolverTypeWrapper<DeliberationDayConnectionMapper>;
  DeliberationDayEdge: ResolverTypeWrapper<Omit<DeliberationDayEdge, 'node'> & { node: ResolversTypes['DeliberationDay'] }>;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionMapper>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingCallPayload: ResolverTypeWrapper<Omit<MeetingCallPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingInvitePayload: ResolverTypeWrapper<Omit<MeetingInvitePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingUninvitePayload: ResolverTypeWrapper<Omit<MeetingUninvitePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingSetAgendaPayload: ResolverTypeWrapper<Omit<MeetingSetAgendaPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingRecordAttendancePayload: ResolverTypeWrapper<Omit<MeetingRecordAttendancePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingOpenPayload: ResolverTypeWrapper<Omit<MeetingOpenPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingRecordMinutesPayload: ResolverTypeWrapper<Omit<MeetingRecordMinutesPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingClosePayload: ResolverTypeWrapper<Omit<MeetingClosePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingPostponePayload: ResolverTypeWrapper<Omit<MeetingPostponePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MeetingCancelPayload: ResolverTypeWrapper<Omit<MeetingCancelPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversTypes['Meeting']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDayDefinePayload: ResolverTypeWrapper<Omit<DeliberationDayDefinePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversTypes['DeliberationDay']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDayChangePayload: ResolverTypeWrapper<Omit<DeliberationDayChangePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversTypes['DeliberationDay']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDayPausePayload: ResolverTypeWrapper<Omit<DeliberationDayPausePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversTypes['DeliberationDay']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDayResumePayload: ResolverTypeWrapper<Omit<DeliberationDayResumePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversTypes['DeliberationDay']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliberationDayEndPayload: ResolverTypeWrapper<Omit<DeliberationDayEndPayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversTypes['DeliberationDay']>, userErrors: Array<ResolversTypes['UserError']> }>;
  NotificationLanguage: NotificationLanguage;
  NotificationChannel: NotificationChannel;
  NotificationSubject: NotificationSubject;
  NotificationAction: NotificationAction;
  NotificationAudience: NotificationAudience;
  Notification: ResolverTypeWrapper<NotificationMapper>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionMapper>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  NotificationSettings: ResolverTypeWrapper<NotificationSettingsMapper>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  NotificationRule: ResolverTypeWrapper<NotificationRuleMapper>;
  NotificationTemplate: ResolverTypeWrapper<NotificationTemplateMapper>;
  NotificationWords: ResolverTypeWrapper<NotificationWords>;
  WebhookStatus: WebhookStatus;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  WebhookConnection: ResolverTypeWrapper<WebhookConnectionMapper>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookFilter: WebhookFilter;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnectionMapper>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  NotificationReadInput: NotificationReadInput;
  NotificationSettingsSetInput: NotificationSettingsSetInput;
  QuietHoursInput: QuietHoursInput;
  NotificationDefineInput: NotificationDefineInput;
  NotificationRuleInput: NotificationRuleInput;
  NotificationTemplateInput: NotificationTemplateInput;
  NotificationWordsInput: NotificationWordsInput;
  WebhookDefineInput: WebhookDefineInput;
  WebhookChangeInput: WebhookChangeInput;
  WebhookRetireInput: WebhookRetireInput;
  WebhookRedeliverInput: WebhookRedeliverInput;
  NotificationReadPayload: ResolverTypeWrapper<Omit<NotificationReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<Array<ResolversTypes['Notification']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  NotificationSettingsSetPayload: ResolverTypeWrapper<Omit<NotificationSettingsSetPayload, 'settings' | 'userErrors'> & { settings?: Maybe<ResolversTypes['NotificationSettings']>, userErrors: Array<ResolversTypes['UserError']> }>;
  NotificationDefinePayload: ResolverTypeWrapper<Omit<NotificationDefinePayload, 'rules' | 'userErrors'> & { rules?: Maybe<Array<ResolversTypes['NotificationRule']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  WebhookDefinePayload: ResolverTypeWrapper<Omit<WebhookDefinePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WebhookChangePayload: ResolverTypeWrapper<Omit<WebhookChangePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WebhookRetirePayload: ResolverTypeWrapper<Omit<WebhookRetirePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WebhookRedeliverPayload: ResolverTypeWrapper<Omit<WebhookRedeliverPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProcedureSubject: ProcedureSubject;
  ProcedureStatus: ProcedureStatus;
  Procedure: ResolverTypeWrapper<ProcedureMapper>;
  ProcedureNames: ResolverTypeWrapper<ProcedureNamesMapper>;
  ProcedureEscalationTarget: ProcedureEscalationTarget;
  ProcedureEscalationLevel: ResolverTypeWrapper<ProcedureEscalationLevel>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStepMapper>;
  ProcedureStandardLimit: ProcedureStandardLimit;
  ProcedureAction: ResolverTypeWrapper<ProcedureActionMapper>;
  ProcedureEffect: ProcedureEffect;
  ProcedureLeaving: ProcedureLeaving;
  ProcedureConnection: ResolverTypeWrapper<ProcedureConnectionMapper>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureFilter: ProcedureFilter;
  ProcedureFinding: ResolverTypeWrapper<ProcedureFindingMapper>;
  ProcedureLintPayload: ResolverTypeWrapper<Omit<ProcedureLintPayload, 'findings' | 'userErrors'> & { findings?: Maybe<Array<ResolversTypes['ProcedureFinding']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProcedureNamesInput: ProcedureNamesInput;
  ProcedureEscalationLevelInput: ProcedureEscalationLevelInput;
  ProcedureActionInput: ProcedureActionInput;
  ProcedureStepInput: ProcedureStepInput;
  ProcedureDefinitionInput: ProcedureDefinitionInput;
  ProcedureDefineInput: ProcedureDefineInput;
  ProcedureDefinePayload: ResolverTypeWrapper<Omit<ProcedureDefinePayload, 'procedure' | 'userErrors'> & { procedure?: Maybe<ResolversTypes['Procedure']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProcedureRetireInput: ProcedureRetireInput;
  ProcedureRetirePayload: ResolverTypeWrapper<Omit<ProcedureRetirePayload, 'procedure' | 'userErrors'> & { procedure?: Maybe<ResolversTypes['Procedure']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResolutionFollows: ResolutionFollows;
  ResolutionStatus: ResolutionStatus;
  ResponsibilityItemStatus: ResponsibilityItemStatus;
  Estate: ResolverTypeWrapper<EstateMapper>;
  Resolution: ResolverTypeWrapper<ResolutionMapper>;
  ResponsibilityReport: ResolverTypeWrapper<Omit<ResponsibilityReport, 'by'> & { by: ResolversTypes['Person'] }>;
  ResponsibilityRejection: ResolverTypeWrapper<Omit<ResponsibilityRejection, 'by'> & { by: ResolversTypes['Person'] }>;
  ResponsibilityItem: ResolverTypeWrapper<ResponsibilityItemMapper>;
  ResolutionFilter: ResolutionFilter;
  ResponsibilityItemFilter: ResponsibilityItemFilter;
  ResolutionItemInput: ResolutionItemInput;
  ResolutionAdoptInput: ResolutionAdoptInput;
  ResponsibilityItemReportInput: ResponsibilityItemReportInput;
  ResponsibilityItemAcceptInput: ResponsibilityItemAcceptInput;
  ResponsibilityItemRejectInput: ResponsibilityItemRejectInput;
  ResolutionConnection: ResolverTypeWrapper<ResolutionConnectionMapper>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  ResponsibilityItemConnection: ResolverTypeWrapper<ResponsibilityItemConnectionMapper>;
  ResponsibilityItemEdge: ResolverTypeWrapper<Omit<ResponsibilityItemEdge, 'node'> & { node: ResolversTypes['ResponsibilityItem'] }>;
  ResolutionAdoptPayload: ResolverTypeWrapper<Omit<ResolutionAdoptPayload, 'resolution' | 'userErrors'> & { resolution?: Maybe<ResolversTypes['Resolution']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResponsibilityItemReportPayload: ResolverTypeWrapper<Omit<ResponsibilityItemReportPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversTypes['ResponsibilityItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResponsibilityItemAcceptPayload: ResolverTypeWrapper<Omit<ResponsibilityItemAcceptPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversTypes['ResponsibilityItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResponsibilityItemRejectPayload: ResolverTypeWrapper<Omit<ResponsibilityItemRejectPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversTypes['ResponsibilityItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingTableStatus: RoutingTableStatus;
  RoutingTable: ResolverTypeWrapper<RoutingTableMapper>;
  RoutingRule: ResolverTypeWrapper<RoutingRule>;
  RoutingConditions: ResolverTypeWrapper<RoutingConditions>;
  RoutingDecision: ResolverTypeWrapper<RoutingDecision>;
  RoutingTableConnection: ResolverTypeWrapper<RoutingTableConnectionMapper>;
  RoutingTableEdge: ResolverTypeWrapper<Omit<RoutingTableEdge, 'node'> & { node: ResolversTypes['RoutingTable'] }>;
  RoutingTableFilter: RoutingTableFilter;
  RoutingRuleInput: RoutingRuleInput;
  RoutingConditionsInput: RoutingConditionsInput;
  RoutingDecisionInput: RoutingDecisionInput;
  RoutingTableDefineInput: RoutingTableDefineInput;
  RoutingTableDefinePayload: ResolverTypeWrapper<Omit<RoutingTableDefinePayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversTypes['RoutingTable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingTablePublishInput: RoutingTablePublishInput;
  RoutingTablePublishPayload: ResolverTypeWrapper<Omit<RoutingTablePublishPayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversTypes['RoutingTable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingTableRetireInput: RoutingTableRetireInput;
  RoutingTableRetirePayload: ResolverTypeWrapper<Omit<RoutingTableRetirePayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversTypes['RoutingTable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingDryRunInput: RoutingDryRunInput;
  RoutingDryRunPayload: ResolverTypeWrapper<Omit<RoutingDryRunPayload, 'dryRun' | 'userErrors'> & { dryRun?: Maybe<ResolversTypes['RoutingDryRun']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoutingDryRun: ResolverTypeWrapper<Omit<RoutingDryRun, 'rules'> & { rules: Array<ResolversTypes['RoutingDryRunRules']> }>;
  RoutingDryRunRules: ResolverTypeWrapper<RoutingDryRunRulesMapper>;
  RoutingDryRunHandlings: ResolverTypeWrapper<RoutingDryRunHandlings>;
  RoutingDryRunProcedures: ResolverTypeWrapper<RoutingDryRunProcedures>;
  RoutingDryRunExample: ResolverTypeWrapper<RoutingDryRunExample>;
  TimeLimitUnit: TimeLimitUnit;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitInput: TimeLimitInput;
  TimeLimitLight: TimeLimitLight;
  TimeLimitClock: ResolverTypeWrapper<TimeLimitClockMapper>;
  TimeLimitMark: ResolverTypeWrapper<TimeLimitMark>;
  TimeLimitPause: ResolverTypeWrapper<Omit<TimeLimitPause, 'approvedBy'> & { approvedBy?: Maybe<ResolversTypes['Person']> }>;
  TimeLimitExtension: ResolverTypeWrapper<Omit<TimeLimitExtension, 'approvedBy'> & { approvedBy?: Maybe<ResolversTypes['Person']> }>;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendarMapper>;
  WorkingCalendarConnection: ResolverTypeWrapper<WorkingCalendarConnectionMapper>;
  WorkingCalendarEdge: ResolverTypeWrapper<Omit<WorkingCalendarEdge, 'node'> & { node: ResolversTypes['WorkingCalendar'] }>;
  Opening: ResolverTypeWrapper<Opening>;
  WeekdayHours: ResolverTypeWrapper<WeekdayHours>;
  CalendarDayKind: CalendarDayKind;
  CalendarDay: ResolverTypeWrapper<CalendarDayMapper>;
  TimeLimitPreview: ResolverTypeWrapper<TimeLimitPreviewMapper>;
  TimeLimitPreviewDay: ResolverTypeWrapper<Omit<TimeLimitPreviewDay, 'day'> & { day: ResolversTypes['CalendarDay'] }>;
  CalendarFilter: CalendarFilter;
  TimeLimitPreviewInput: TimeLimitPreviewInput;
  CalendarDefineInput: CalendarDefineInput;
  OpeningInput: OpeningInput;
  WeekdayHoursInput: WeekdayHoursInput;
  CalendarHolidayInput: CalendarHolidayInput;
  CalendarMakeUpDayInput: CalendarMakeUpDayInput;
  CalendarSpecialDayInput: CalendarSpecialDayInput;
  CalendarDefinePayload: ResolverTypeWrapper<Omit<CalendarDefinePayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversTypes['WorkingCalendar']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicStatus: TopicStatus;
  TopicAction: TopicAction;
  TopicStep: ResolverTypeWrapper<TopicStepMapper>;
  TopicFilter: TopicFilter;
  TopicProposeInput: TopicProposeInput;
  TopicSecondInput: TopicSecondInput;
  TopicAcceptInput: TopicAcceptInput;
  TopicRefuseInput: TopicRefuseInput;
  TopicMergeInput: TopicMergeInput;
  TopicReviseInput: TopicReviseInput;
  TopicWithdrawInput: TopicWithdrawInput;
  JudgementFigures: ResolverTypeWrapper<JudgementFigures>;
  Judgement: ResolverTypeWrapper<JudgementMapper>;
  TopicJudgeInput: TopicJudgeInput;
  JudgementConnection: ResolverTypeWrapper<JudgementConnectionMapper>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionMapper>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicProposePayload: ResolverTypeWrapper<Omit<TopicProposePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicSecondPayload: ResolverTypeWrapper<Omit<TopicSecondPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicAcceptPayload: ResolverTypeWrapper<Omit<TopicAcceptPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicRefusePayload: ResolverTypeWrapper<Omit<TopicRefusePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicMergePayload: ResolverTypeWrapper<Omit<TopicMergePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicRevisePayload: ResolverTypeWrapper<Omit<TopicRevisePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicWithdrawPayload: ResolverTypeWrapper<Omit<TopicWithdrawPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TopicJudgePayload: ResolverTypeWrapper<Omit<TopicJudgePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['Topic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteMethod: VoteMethod;
  VoteRule: VoteRule;
  VoteStatus: VoteStatus;
  Choice: Choice;
  VoteResult: ResolverTypeWrapper<VoteResult>;
  VoteProxy: ResolverTypeWrapper<VoteProxyMapper>;
  NamedBallot: ResolverTypeWrapper<NamedBallotMapper>;
  BoxEntry: ResolverTypeWrapper<BoxEntryMapper>;
  Vote: ResolverTypeWrapper<VoteMapper>;
  VoteFilter: VoteFilter;
  VoteOpenInput: VoteOpenInput;
  VoteCastInput: VoteCastInput;
  HandsInput: HandsInput;
  VoteCloseInput: VoteCloseInput;
  VoteCancelInput: VoteCancelInput;
  VoteGrantProxyInput: VoteGrantProxyInput;
  VoteRevokeProxyInput: VoteRevokeProxyInput;
  VoteConnection: ResolverTypeWrapper<VoteConnectionMapper>;
  VoteEdge: ResolverTypeWrapper<Omit<VoteEdge, 'node'> & { node: ResolversTypes['Vote'] }>;
  VoteOpenPayload: ResolverTypeWrapper<Omit<VoteOpenPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteCastPayload: ResolverTypeWrapper<Omit<VoteCastPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteClosePayload: ResolverTypeWrapper<Omit<VoteClosePayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteCancelPayload: ResolverTypeWrapper<Omit<VoteCancelPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteGrantProxyPayload: ResolverTypeWrapper<Omit<VoteGrantProxyPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  VoteRevokeProxyPayload: ResolverTypeWrapper<Omit<VoteRevokeProxyPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversTypes['Vote']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleResponseState: WhistleResponseState;
  WhistleOutcome: WhistleOutcome;
  Whistle: ResolverTypeWrapper<WhistleMapper>;
  WhistleResponse: ResolverTypeWrapper<WhistleResponseMapper>;
  WhistleObjection: ResolverTypeWrapper<WhistleObjectionMapper>;
  WhistleStepAction: WhistleStepAction;
  WhistleStep: ResolverTypeWrapper<WhistleStepMapper>;
  WhistleConnection: ResolverTypeWrapper<WhistleConnectionMapper>;
  WhistleEdge: ResolverTypeWrapper<Omit<WhistleEdge, 'node'> & { node: ResolversTypes['Whistle'] }>;
  WhistleFigures: ResolverTypeWrapper<WhistleFiguresMapper>;
  WhistleFigure: ResolverTypeWrapper<WhistleFigureMapper>;
  WhistleFilter: WhistleFilter;
  WhistleInboxFilter: WhistleInboxFilter;
  WhistleOrder: WhistleOrder;
  WhistleOrderField: WhistleOrderField;
  WhistleDepartmentInput: WhistleDepartmentInput;
  WhistleBlowInput: WhistleBlowInput;
  WhistleReportInput: WhistleReportInput;
  WhistleObjectInput: WhistleObjectInput;
  WhistleDecideObjectionInput: WhistleDecideObjectionInput;
  WhistleRemindInput: WhistleRemindInput;
  WhistleJudgementInput: WhistleJudgementInput;
  WhistleJudgeInput: WhistleJudgeInput;
  WhistleCallAgainInput: WhistleCallAgainInput;
  WhistleWithdrawInput: WhistleWithdrawInput;
  WhistleBlowPayload: ResolverTypeWrapper<Omit<WhistleBlowPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleReportPayload: ResolverTypeWrapper<Omit<WhistleReportPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleObjectPayload: ResolverTypeWrapper<Omit<WhistleObjectPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleDecideObjectionPayload: ResolverTypeWrapper<Omit<WhistleDecideObjectionPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleRemindPayload: ResolverTypeWrapper<Omit<WhistleRemindPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleJudgePayload: ResolverTypeWrapper<Omit<WhistleJudgePayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleCallAgainPayload: ResolverTypeWrapper<Omit<WhistleCallAgainPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  WhistleWithdrawPayload: ResolverTypeWrapper<Omit<WhistleWithdrawPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversTypes['Whistle']>, userErrors: Array<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Area: AreaMapper;
  Person: PersonMapper;
  MemberReport: MemberReportMapper;
  Building: BuildingMapper;
  IssueRoute: IssueRouteMapper;
  Issue: IssueMapper;
  IssueStep: IssueStepMapper;
  Evidence: Evidence;
  StepDetail: StepDetail;
  Location: Location;
  Float: Scalars['Float']['output'];
  Photo: Photo;
  FormAnswer: FormAnswer;
  IssueRequest: IssueRequestMapper;
  SupervisionOrder: SupervisionOrderMapper;
  SupervisionAnswer: SupervisionAnswerMapper;
  IssueFollowUp: IssueFollowUpMapper;
  TrackedIssue: TrackedIssueMapper;
  IssueConnection: IssueConnectionMapper;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  UnitInboxFilter: UnitInboxFilter;
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
  LocationInput: LocationInput;
  PhotoInput: PhotoInput;
  FormAnswerInput: FormAnswerInput;
  IssueAssignInput: IssueAssignInput;
  IssueActInput: IssueActInput;
  IssueRejectInput: IssueRejectInput;
  IssueReopenInput: IssueReopenInput;
  IssueRequestInput: IssueRequestInput;
  IssueApproveInput: IssueApproveInput;
  IssueDenyInput: IssueDenyInput;
  IssueResumeInput: IssueResumeInput;
  IssueRemindInput: IssueRemindInput;
  IssueSuperviseInput: IssueSuperviseInput;
  IssueAnswerSupervisionInput: IssueAnswerSupervisionInput;
  IssueCommentInput: IssueCommentInput;
  IssueJoinInput: IssueJoinInput;
  IssueMergeInput: IssueMergeInput;
  IssueClassifyInput: IssueClassifyInput;
  IssueFollowUpInput: IssueFollowUpInput;
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
  IssueAssignPayload: Omit<IssueAssignPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueActPayload: Omit<IssueActPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueRejectPayload: Omit<IssueRejectPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueReopenPayload: Omit<IssueReopenPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueRequestPayload: Omit<IssueRequestPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueApprovePayload: Omit<IssueApprovePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueDenyPayload: Omit<IssueDenyPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueResumePayload: Omit<IssueResumePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueRemindPayload: Omit<IssueRemindPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueSupervisePayload: Omit<IssueSupervisePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueAnswerSupervisionPayload: Omit<IssueAnswerSupervisionPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueCommentPayload: Omit<IssueCommentPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueJoinPayload: Omit<IssueJoinPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueMergePayload: Omit<IssueMergePayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassifyPayload: Omit<IssueClassifyPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueFollowUpPayload: Omit<IssueFollowUpPayload, 'issue' | 'userErrors'> & { issue?: Maybe<ResolversParentTypes['Issue']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ServiceItemGroup: ServiceItemGroupMapper;
  ServiceItem: ServiceItemMapper;
  ServiceItemMaterial: ServiceItemMaterialMapper;
  Application: ApplicationMapper;
  Applicant: Applicant;
  ApplicationMaterial: ApplicationMaterialMapper;
  ApplicationSupplement: ApplicationSupplementMapper;
  MissingMaterial: MissingMaterialMapper;
  ApplicationDecision: ApplicationDecisionMapper;
  ApplicationProgress: ApplicationProgressMapper;
  ApplicationProgressStep: ApplicationProgressStepMapper;
  ApplicationStep: ApplicationStepMapper;
  ServiceItemCounts: ServiceItemCountsMapper;
  ApplicationStatusCount: ApplicationStatusCount;
  ApplicationConnection: ApplicationConnectionMapper;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationFilter: ApplicationFilter;
  ApplicationOrder: ApplicationOrder;
  ServiceItemMaterialInput: ServiceItemMaterialInput;
  ServiceItemDefineInput: ServiceItemDefineInput;
  ServiceItemRetireInput: ServiceItemRetireInput;
  ApplicantInput: ApplicantInput;
  ApplicationMaterialInput: ApplicationMaterialInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
  MissingMaterialInput: MissingMaterialInput;
  ApplicationAskSupplementInput: ApplicationAskSupplementInput;
  ApplicationSupplyInput: ApplicationSupplyInput;
  ApplicationAcceptInput: ApplicationAcceptInput;
  ApplicationGrantInput: ApplicationGrantInput;
  ApplicationRefuseInput: ApplicationRefuseInput;
  ApplicationDeliverInput: ApplicationDeliverInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  ApplicationRateInput: ApplicationRateInput;
  ApplicationActInput: ApplicationActInput;
  ApplicationRequestInput: ApplicationRequestInput;
  ApplicationApproveInput: ApplicationApproveInput;
  ApplicationDenyInput: ApplicationDenyInput;
  ApplicationResumeInput: ApplicationResumeInput;
  ServiceItemDefinePayload: Omit<ServiceItemDefinePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['ServiceItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ServiceItemRetirePayload: Omit<ServiceItemRetirePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['ServiceItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationSubmitPayload: Omit<ApplicationSubmitPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationAcceptPayload: Omit<ApplicationAcceptPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationAskSupplementPayload: Omit<ApplicationAskSupplementPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationSupplyPayload: Omit<ApplicationSupplyPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationGrantPayload: Omit<ApplicationGrantPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationRefusePayload: Omit<ApplicationRefusePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationDeliverPayload: Omit<ApplicationDeliverPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationWithdrawPayload: Omit<ApplicationWithdrawPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationRatePayload: Omit<ApplicationRatePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationActPayload: Omit<ApplicationActPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationRequestPayload: Omit<ApplicationRequestPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationApprovePayload: Omit<ApplicationApprovePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationDenyPayload: Omit<ApplicationDenyPayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApplicationResumePayload: Omit<ApplicationResumePayload, 'application' | 'userErrors'> & { application?: Maybe<ResolversParentTypes['Application']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueCategory: IssueCategoryMapper;
  IssueCategoryMajor: IssueCategoryMajorMapper;
  IssueFormField: IssueFormFieldMapper;
  IssueFormValue: IssueFormValueMapper;
  SuggestedIssueCategory: SuggestedIssueCategoryMapper;
  PossibleDuplicate: PossibleDuplicateMapper;
  PossibleDuplicatesInput: PossibleDuplicatesInput;
  BilingualTextInput: BilingualTextInput;
  IssueFormFieldInput: IssueFormFieldInput;
  IssueFormValueInput: IssueFormValueInput;
  CategoryDefineInput: CategoryDefineInput;
  CategoryRetireInput: CategoryRetireInput;
  CategoryDefinePayload: Omit<CategoryDefinePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['IssueCategory']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CategoryRetirePayload: Omit<CategoryRetirePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['IssueCategory']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClass: IssueClassMapper;
  IssueClassTerm: IssueClassTerm;
  IssueClassAction: IssueClassActionMapper;
  IssueClassEffect: IssueClassEffectMapper;
  IssueClassRecurrence: IssueClassRecurrence;
  IssueClassStep: IssueClassStepMapper;
  IssueClassMember: IssueClassMemberMapper;
  IssueClassMemberConnection: IssueClassMemberConnectionMapper;
  IssueClassMemberEdge: Omit<IssueClassMemberEdge, 'node'> & { node: ResolversParentTypes['IssueClassMember'] };
  IssueClassConnection: IssueClassConnectionMapper;
  IssueClassEdge: Omit<IssueClassEdge, 'node'> & { node: ResolversParentTypes['IssueClass'] };
  IssueClassSuggestion: IssueClassSuggestionMapper;
  IssueClassCandidates: IssueClassCandidatesMapper;
  IssueClassCandidate: IssueClassCandidateMapper;
  IssueClassAreaCount: IssueClassAreaCountMapper;
  IssueClassBuildingCount: IssueClassBuildingCountMapper;
  IssueClassFilter: IssueClassFilter;
  IssueClassOrder: IssueClassOrder;
  IssueClassCreateInput: IssueClassCreateInput;
  IssueClassReviseInput: IssueClassReviseInput;
  IssueClassAcceptInput: IssueClassAcceptInput;
  IssueClassActionBeginInput: IssueClassActionBeginInput;
  IssueClassResolveInput: IssueClassResolveInput;
  IssueClassDismissInput: IssueClassDismissInput;
  IssueClassMembersAddInput: IssueClassMembersAddInput;
  IssueClassMembersRemoveInput: IssueClassMembersRemoveInput;
  IssueClassSplitInput: IssueClassSplitInput;
  IssueClassMergeInput: IssueClassMergeInput;
  IssueClassSplitPayload: Omit<IssueClassSplitPayload, 'issueClass' | 'newClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, newClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassCreatePayload: Omit<IssueClassCreatePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassRevisePayload: Omit<IssueClassRevisePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassAcceptPayload: Omit<IssueClassAcceptPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassActionBeginPayload: Omit<IssueClassActionBeginPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassResolvePayload: Omit<IssueClassResolvePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassDismissPayload: Omit<IssueClassDismissPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassMembersAddPayload: Omit<IssueClassMembersAddPayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassMembersRemovePayload: Omit<IssueClassMembersRemovePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssueClassMergePayload: Omit<IssueClassMergePayload, 'issueClass' | 'userErrors'> & { issueClass?: Maybe<ResolversParentTypes['IssueClass']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Counsellor: CounsellorMapper;
  CounsellingSlot: CounsellingSlot;
  CounsellingAppointment: CounsellingAppointmentMapper;
  CounsellingNote: CounsellingNoteMapper;
  HeldCounselling: HeldCounsellingMapper;
  CounsellingCount: CounsellingCount;
  CounsellorConnection: CounsellorConnectionMapper;
  CounsellorEdge: Omit<CounsellorEdge, 'node'> & { node: ResolversParentTypes['Counsellor'] };
  CounsellingAppointmentConnection: CounsellingAppointmentConnectionMapper;
  CounsellingAppointmentEdge: Omit<CounsellingAppointmentEdge, 'node'> & { node: ResolversParentTypes['CounsellingAppointment'] };
  HeldCounsellingConnection: HeldCounsellingConnectionMapper;
  HeldCounsellingEdge: Omit<HeldCounsellingEdge, 'node'> & { node: ResolversParentTypes['HeldCounselling'] };
  CounsellorFilter: CounsellorFilter;
  CounsellorOrder: CounsellorOrder;
  CounsellingFilter: CounsellingFilter;
  CounsellingOrder: CounsellingOrder;
  HeldCounsellingFilter: HeldCounsellingFilter;
  CounsellorDefineInput: CounsellorDefineInput;
  CounsellorOpenInput: CounsellorOpenInput;
  CounsellorEndInput: CounsellorEndInput;
  CounsellingBookInput: CounsellingBookInput;
  CounsellingConfirmInput: CounsellingConfirmInput;
  CounsellingCancelInput: CounsellingCancelInput;
  CounsellingHoldInput: CounsellingHoldInput;
  CounsellingMissInput: CounsellingMissInput;
  CounsellingNoteInput: CounsellingNoteInput;
  CounsellingEraseInput: CounsellingEraseInput;
  CounsellorDefinePayload: Omit<CounsellorDefinePayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversParentTypes['Counsellor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellorOpenPayload: Omit<CounsellorOpenPayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversParentTypes['Counsellor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellorEndPayload: Omit<CounsellorEndPayload, 'counsellor' | 'userErrors'> & { counsellor?: Maybe<ResolversParentTypes['Counsellor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingBookPayload: Omit<CounsellingBookPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingConfirmPayload: Omit<CounsellingConfirmPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingCancelPayload: Omit<CounsellingCancelPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingHoldPayload: Omit<CounsellingHoldPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingMissPayload: Omit<CounsellingMissPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingNotePayload: Omit<CounsellingNotePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CounsellingErasePayload: Omit<CounsellingErasePayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['CounsellingAppointment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Topic: TopicMapper;
  DeliberationProgress: DeliberationProgressMapper;
  Deliberation: DeliberationMapper;
  DeliberationTimelineStep: DeliberationTimelineStepMapper;
  DeliberationComment: DeliberationCommentMapper;
  DeliberationConnection: DeliberationConnectionMapper;
  DeliberationEdge: Omit<DeliberationEdge, 'node'> & { node: ResolversParentTypes['Deliberation'] };
  DeliberationCommentConnection: DeliberationCommentConnectionMapper;
  DeliberationCommentEdge: Omit<DeliberationCommentEdge, 'node'> & { node: ResolversParentTypes['DeliberationComment'] };
  DeliberationFigure: DeliberationFigureMapper;
  DeliberationFilter: DeliberationFilter;
  DeliberationOrder: DeliberationOrder;
  DeliberationStartInput: DeliberationStartInput;
  DeliberationJudgementInput: DeliberationJudgementInput;
  DeliberationActInput: DeliberationActInput;
  DeliberationRequestInput: DeliberationRequestInput;
  DeliberationApproveInput: DeliberationApproveInput;
  DeliberationDenyInput: DeliberationDenyInput;
  DeliberationResumeInput: DeliberationResumeInput;
  DeliberationDiscussInput: DeliberationDiscussInput;
  DeliberationStartPayload: Omit<DeliberationStartPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationActPayload: Omit<DeliberationActPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationRequestPayload: Omit<DeliberationRequestPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationApprovePayload: Omit<DeliberationApprovePayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDenyPayload: Omit<DeliberationDenyPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationResumePayload: Omit<DeliberationResumePayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDiscussPayload: Omit<DeliberationDiscussPayload, 'deliberation' | 'userErrors'> & { deliberation?: Maybe<ResolversParentTypes['Deliberation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FigureMeasure: FigureMeasureMapper;
  FigureInput: FigureInput;
  Figures: FiguresMapper;
  FigureRow: FigureRowMapper;
  FigureKey: FigureKeyMapper;
  FigureValue: FigureValue;
  FiguresCsv: FiguresCsv;
  HotSpotInput: HotSpotInput;
  HotSpots: HotSpotsMapper;
  HotSpot: HotSpotMapper;
  HotSpotCategory: HotSpotCategory;
  FollowUpSampleInput: FollowUpSampleInput;
  FollowUpSample: FollowUpSampleMapper;
  FigureSnapshot: FigureSnapshotMapper;
  FigureVerification: FigureVerificationMapper;
  FigureDifference: Omit<FigureDifference, 'keys'> & { keys: Array<ResolversParentTypes['FigureKey']> };
  FigureSnapshotFilter: FigureSnapshotFilter;
  FigureSnapshotOrder: FigureSnapshotOrder;
  FigureSnapshotConnection: FigureSnapshotConnectionMapper;
  FigureSnapshotEdge: Omit<FigureSnapshotEdge, 'node'> & { node: ResolversParentTypes['FigureSnapshot'] };
  FigureSnapshotFreezeInput: FigureSnapshotFreezeInput;
  FigureSnapshotFreezePayload: Omit<FigureSnapshotFreezePayload, 'snapshot' | 'userErrors'> & { snapshot?: Maybe<ResolversParentTypes['FigureSnapshot']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MonthlyRanking: MonthlyRankingMapper;
  RankingEntry: RankingEntryMapper;
  MonthlyRankingFilter: MonthlyRankingFilter;
  MonthlyRankingOrder: MonthlyRankingOrder;
  MonthlyRankingConnection: MonthlyRankingConnectionMapper;
  MonthlyRankingEdge: Omit<MonthlyRankingEdge, 'node'> & { node: ResolversParentTypes['MonthlyRanking'] };
  MonthlyRankingPublishInput: MonthlyRankingPublishInput;
  MonthlyRankingPublishPayload: Omit<MonthlyRankingPublishPayload, 'ranking' | 'userErrors'> & { ranking?: Maybe<ResolversParentTypes['MonthlyRanking']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HandlerUnit: HandlerUnitMapper;
  HandlerUnitConnection: HandlerUnitConnectionMapper;
  HandlerUnitEdge: Omit<HandlerUnitEdge, 'node'> & { node: ResolversParentTypes['HandlerUnit'] };
  HandlerUnitFilter: HandlerUnitFilter;
  HandlerUnitDefineInput: HandlerUnitDefineInput;
  HandlerUnitRetireInput: HandlerUnitRetireInput;
  HandlerUnitDefinePayload: Omit<HandlerUnitDefinePayload, 'handlerUnit' | 'userErrors'> & { handlerUnit?: Maybe<ResolversParentTypes['HandlerUnit']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HandlerUnitRetirePayload: Omit<HandlerUnitRetirePayload, 'handlerUnit' | 'userErrors'> & { handlerUnit?: Maybe<ResolversParentTypes['HandlerUnit']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HelpKind: HelpKindMapper;
  Craftsman: CraftsmanMapper;
  CraftsmanArea: Omit<CraftsmanArea, 'area'> & { area: ResolversParentTypes['Area'] };
  CraftsmanKindCount: Omit<CraftsmanKindCount, 'kind'> & { kind: ResolversParentTypes['HelpKind'] };
  HelpCount: HelpCountMapper;
  AvailableHours: AvailableHoursMapper;
  AvailableHoursInput: AvailableHoursInput;
  CraftsmanConnection: CraftsmanConnectionMapper;
  CraftsmanEdge: Omit<CraftsmanEdge, 'node'> & { node: ResolversParentTypes['Craftsman'] };
  CraftsmanFilter: CraftsmanFilter;
  CraftsmanOrder: CraftsmanOrder;
  CraftsmanEnterInput: CraftsmanEnterInput;
  CraftsmanChangeInput: CraftsmanChangeInput;
  CraftsmanConfirmInput: CraftsmanConfirmInput;
  CraftsmanStrikeInput: CraftsmanStrikeInput;
  CraftsmanRestInput: CraftsmanRestInput;
  CraftsmanResumeInput: CraftsmanResumeInput;
  CraftsmanEndInput: CraftsmanEndInput;
  CraftsmanEnterPayload: Omit<CraftsmanEnterPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanChangePayload: Omit<CraftsmanChangePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanConfirmPayload: Omit<CraftsmanConfirmPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanStrikePayload: Omit<CraftsmanStrikePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanRestPayload: Omit<CraftsmanRestPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanResumePayload: Omit<CraftsmanResumePayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CraftsmanEndPayload: Omit<CraftsmanEndPayload, 'craftsman' | 'userErrors'> & { craftsman?: Maybe<ResolversParentTypes['Craftsman']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartnerRecord: PartnerRecord;
  IssueImport: IssueImportMapper;
  ImportLineError: ImportLineErrorMapper;
  ImportLineErrorConnection: ImportLineErrorConnectionMapper;
  ImportLineErrorEdge: Omit<ImportLineErrorEdge, 'node'> & { node: ResolversParentTypes['ImportLineError'] };
  ImportChangedLine: ImportChangedLineMapper;
  ImportChangedLineConnection: ImportChangedLineConnectionMapper;
  ImportChangedLineEdge: Omit<ImportChangedLineEdge, 'node'> & { node: ResolversParentTypes['ImportChangedLine'] };
  IssueImportConnection: IssueImportConnectionMapper;
  IssueImportEdge: Omit<IssueImportEdge, 'node'> & { node: ResolversParentTypes['IssueImport'] };
  IssueImportFilter: IssueImportFilter;
  IssueImportOrder: IssueImportOrder;
  ImportMapping: ImportMappingMapper;
  ImportMappingConnection: ImportMappingConnectionMapper;
  ImportMappingEdge: Omit<ImportMappingEdge, 'node'> & { node: ResolversParentTypes['ImportMapping'] };
  ImportMappingFilter: ImportMappingFilter;
  ImportDefinition: ImportDefinition;
  ImportLookup: ImportLookup;
  ImportLookupEntry: ImportLookupEntry;
  ImportMoment: ImportMoment;
  ImportLocation: ImportLocation;
  ImportClosing: ImportClosing;
  ImportCondition: ImportCondition;
  ImportLookupInput: ImportLookupInput;
  ImportLookupEntryInput: ImportLookupEntryInput;
  ImportMomentInput: ImportMomentInput;
  ImportLocationInput: ImportLocationInput;
  ImportClosingInput: ImportClosingInput;
  ImportConditionInput: ImportConditionInput;
  ImportDefinitionInput: ImportDefinitionInput;
  ImportMappingDefineInput: ImportMappingDefineInput;
  ImportMappingDefinePayload: Omit<ImportMappingDefinePayload, 'importMapping' | 'userErrors'> & { importMapping?: Maybe<ResolversParentTypes['ImportMapping']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssuesImportInput: IssuesImportInput;
  IssuesImportPayload: Omit<IssuesImportPayload, 'issueImport' | 'userErrors'> & { issueImport?: Maybe<ResolversParentTypes['IssueImport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IssuesImportCancelInput: IssuesImportCancelInput;
  IssuesImportCancelPayload: Omit<IssuesImportCancelPayload, 'issueImport' | 'userErrors'> & { issueImport?: Maybe<ResolversParentTypes['IssueImport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationCase: MediationCaseMapper;
  MediationParty: MediationPartyMapper;
  MediationSession: MediationSessionMapper;
  MediationAgreement: MediationAgreementMapper;
  MediationSignature: MediationSignatureMapper;
  MediationFollowUp: MediationFollowUpMapper;
  MediationHandOver: MediationHandOver;
  MediationStep: MediationStepMapper;
  MediationCounts: MediationCountsMapper;
  MediationStatusCount: MediationStatusCount;
  MediationCaseConnection: MediationCaseConnectionMapper;
  MediationCaseEdge: Omit<MediationCaseEdge, 'node'> & { node: ResolversParentTypes['MediationCase'] };
  MediationFilter: MediationFilter;
  MediationOrder: MediationOrder;
  MediationPartyInput: MediationPartyInput;
  MediationApplyInput: MediationApplyInput;
  MediationAcceptInput: MediationAcceptInput;
  MediationRefuseInput: MediationRefuseInput;
  MediationReassignInput: MediationReassignInput;
  MediationHoldSessionInput: MediationHoldSessionInput;
  MediationProposeInput: MediationProposeInput;
  MediationSignInput: MediationSignInput;
  MediationCheckInput: MediationCheckInput;
  MediationFailInput: MediationFailInput;
  MediationHandOverInput: MediationHandOverInput;
  MediationWithdrawInput: MediationWithdrawInput;
  MediationApplyPayload: Omit<MediationApplyPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationAcceptPayload: Omit<MediationAcceptPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationRefusePayload: Omit<MediationRefusePayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationReassignPayload: Omit<MediationReassignPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationHoldSessionPayload: Omit<MediationHoldSessionPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationProposePayload: Omit<MediationProposePayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationSignPayload: Omit<MediationSignPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationCheckPayload: Omit<MediationCheckPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationFailPayload: Omit<MediationFailPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationHandOverPayload: Omit<MediationHandOverPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MediationWithdrawPayload: Omit<MediationWithdrawPayload, 'mediation' | 'userErrors'> & { mediation?: Maybe<ResolversParentTypes['MediationCase']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingParty: MeetingPartyMapper;
  PartyCount: PartyCount;
  MeetingQuorum: MeetingQuorumMapper;
  PartyMinimum: PartyMinimum;
  Fraction: Fraction;
  AgendaItem: AgendaItemMapper;
  MeetingMinutes: MeetingMinutesMapper;
  MeetingPostponement: MeetingPostponementMapper;
  Meeting: MeetingMapper;
  MeetingFilter: MeetingFilter;
  SkippedDate: SkippedDate;
  DeliberationDay: DeliberationDayMapper;
  InvitationInput: InvitationInput;
  PartyMinimumInput: PartyMinimumInput;
  FractionInput: FractionInput;
  QuorumInput: QuorumInput;
  MeetingCallInput: MeetingCallInput;
  MeetingInviteInput: MeetingInviteInput;
  MeetingUninviteInput: MeetingUninviteInput;
  MeetingSetAgendaInput: MeetingSetAgendaInput;
  AttendanceInput: AttendanceInput;
  MeetingRecordAttendanceInput: MeetingRecordAttendanceInput;
  MeetingOpenInput: MeetingOpenInput;
  MeetingRecordMinutesInput: MeetingRecordMinutesInput;
  TopicOutcomeInput: TopicOutcomeInput;
  MeetingCloseInput: MeetingCloseInput;
  MeetingPostponeInput: MeetingPostponeInput;
  MeetingCancelInput: MeetingCancelInput;
  DeliberationDayDefineInput: DeliberationDayDefineInput;
  DeliberationDayChangeInput: DeliberationDayChangeInput;
  DeliberationDayPauseInput: DeliberationDayPauseInput;
  DeliberationDayResumeInput: DeliberationDayResumeInput;
  DeliberationDayEndInput: DeliberationDayEndInput;
  DeliberationDayConnection: DeliberationDayConnectionMapper;
  DeliberationDayEdge: Omit<DeliberationDayEdge, 'node'> & { node: ResolversParentTypes['DeliberationDay'] };
  MeetingConnection: MeetingConnectionMapper;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingCallPayload: Omit<MeetingCallPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingInvitePayload: Omit<MeetingInvitePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingUninvitePayload: Omit<MeetingUninvitePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingSetAgendaPayload: Omit<MeetingSetAgendaPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingRecordAttendancePayload: Omit<MeetingRecordAttendancePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingOpenPayload: Omit<MeetingOpenPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingRecordMinutesPayload: Omit<MeetingRecordMinutesPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingClosePayload: Omit<MeetingClosePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingPostponePayload: Omit<MeetingPostponePayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MeetingCancelPayload: Omit<MeetingCancelPayload, 'meeting' | 'userErrors'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDayDefinePayload: Omit<DeliberationDayDefinePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversParentTypes['DeliberationDay']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDayChangePayload: Omit<DeliberationDayChangePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversParentTypes['DeliberationDay']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDayPausePayload: Omit<DeliberationDayPausePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversParentTypes['DeliberationDay']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDayResumePayload: Omit<DeliberationDayResumePayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversParentTypes['DeliberationDay']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliberationDayEndPayload: Omit<DeliberationDayEndPayload, 'deliberationDay' | 'userErrors'> & { deliberationDay?: Maybe<ResolversParentTypes['DeliberationDay']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Notification: NotificationMapper;
  NotificationConnection: NotificationConnectionMapper;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  NotificationSettings: NotificationSettingsMapper;
  QuietHours: QuietHours;
  NotificationRule: NotificationRuleMapper;
  NotificationTemplate: NotificationTemplateMapper;
  NotificationWords: NotificationWords;
  Webhook: WebhookMapper;
  WebhookConnection: WebhookConnectionMapper;
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookFilter: WebhookFilter;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: WebhookDeliveryConnectionMapper;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  NotificationReadInput: NotificationReadInput;
  NotificationSettingsSetInput: NotificationSettingsSetInput;
  QuietHoursInput: QuietHoursInput;
  NotificationDefineInput: NotificationDefineInput;
  NotificationRuleInput: NotificationRuleInput;
  NotificationTemplateInput: NotificationTemplateInput;
  NotificationWordsInput: NotificationWordsInput;
  WebhookDefineInput: WebhookDefineInput;
  WebhookChangeInput: WebhookChangeInput;
  WebhookRetireInput: WebhookRetireInput;
  WebhookRedeliverInput: WebhookRedeliverInput;
  NotificationReadPayload: Omit<NotificationReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<Array<ResolversParentTypes['Notification']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  NotificationSettingsSetPayload: Omit<NotificationSettingsSetPayload, 'settings' | 'userErrors'> & { settings?: Maybe<ResolversParentTypes['NotificationSettings']>, userErrors: Array<ResolversParentTypes['UserError']> };
  NotificationDefinePayload: Omit<NotificationDefinePayload, 'rules' | 'userErrors'> & { rules?: Maybe<Array<ResolversParentTypes['NotificationRule']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  WebhookDefinePayload: Omit<WebhookDefinePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WebhookChangePayload: Omit<WebhookChangePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WebhookRetirePayload: Omit<WebhookRetirePayload, 'webhook' | 'userErrors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WebhookRedeliverPayload: Omit<WebhookRedeliverPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Procedure: ProcedureMapper;
  ProcedureNames: ProcedureNamesMapper;
  ProcedureEscalationLevel: ProcedureEscalationLevel;
  ProcedureStep: ProcedureStepMapper;
  ProcedureAction: ProcedureActionMapper;
  ProcedureConnection: ProcedureConnectionMapper;
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureFilter: ProcedureFilter;
  ProcedureFinding: ProcedureFindingMapper;
  ProcedureLintPayload: Omit<ProcedureLintPayload, 'findings' | 'userErrors'> & { findings?: Maybe<Array<ResolversParentTypes['ProcedureFinding']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProcedureNamesInput: ProcedureNamesInput;
  ProcedureEscalationLevelInput: ProcedureEscalationLevelInput;
  ProcedureActionInput: ProcedureActionInput;
  ProcedureStepInput: ProcedureStepInput;
  ProcedureDefinitionInput: ProcedureDefinitionInput;
  ProcedureDefineInput: ProcedureDefineInput;
  ProcedureDefinePayload: Omit<ProcedureDefinePayload, 'procedure' | 'userErrors'> & { procedure?: Maybe<ResolversParentTypes['Procedure']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProcedureRetireInput: ProcedureRetireInput;
  ProcedureRetirePayload: Omit<ProcedureRetirePayload, 'procedure' | 'userErrors'> & { procedure?: Maybe<ResolversParentTypes['Procedure']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Estate: EstateMapper;
  Resolution: ResolutionMapper;
  ResponsibilityReport: Omit<ResponsibilityReport, 'by'> & { by: ResolversParentTypes['Person'] };
  ResponsibilityRejection: Omit<ResponsibilityRejection, 'by'> & { by: ResolversParentTypes['Person'] };
  ResponsibilityItem: ResponsibilityItemMapper;
  ResolutionFilter: ResolutionFilter;
  ResponsibilityItemFilter: ResponsibilityItemFilter;
  ResolutionItemInput: ResolutionItemInput;
  ResolutionAdoptInput: ResolutionAdoptInput;
  ResponsibilityItemReportInput: ResponsibilityItemReportInput;
  ResponsibilityItemAcceptInput: ResponsibilityItemAcceptInput;
  ResponsibilityItemRejectInput: ResponsibilityItemRejectInput;
  ResolutionConnection: ResolutionConnectionMapper;
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  ResponsibilityItemConnection: ResponsibilityItemConnectionMapper;
  ResponsibilityItemEdge: Omit<ResponsibilityItemEdge, 'node'> & { node: ResolversParentTypes['ResponsibilityItem'] };
  ResolutionAdoptPayload: Omit<ResolutionAdoptPayload, 'resolution' | 'userErrors'> & { resolution?: Maybe<ResolversParentTypes['Resolution']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResponsibilityItemReportPayload: Omit<ResponsibilityItemReportPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversParentTypes['ResponsibilityItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResponsibilityItemAcceptPayload: Omit<ResponsibilityItemAcceptPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversParentTypes['ResponsibilityItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResponsibilityItemRejectPayload: Omit<ResponsibilityItemRejectPayload, 'responsibilityItem' | 'userErrors'> & { responsibilityItem?: Maybe<ResolversParentTypes['ResponsibilityItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingTable: RoutingTableMapper;
  RoutingRule: RoutingRule;
  RoutingConditions: RoutingConditions;
  RoutingDecision: RoutingDecision;
  RoutingTableConnection: RoutingTableConnectionMapper;
  RoutingTableEdge: Omit<RoutingTableEdge, 'node'> & { node: ResolversParentTypes['RoutingTable'] };
  RoutingTableFilter: RoutingTableFilter;
  RoutingRuleInput: RoutingRuleInput;
  RoutingConditionsInput: RoutingConditionsInput;
  RoutingDecisionInput: RoutingDecisionInput;
  RoutingTableDefineInput: RoutingTableDefineInput;
  RoutingTableDefinePayload: Omit<RoutingTableDefinePayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversParentTypes['RoutingTable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingTablePublishInput: RoutingTablePublishInput;
  RoutingTablePublishPayload: Omit<RoutingTablePublishPayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversParentTypes['RoutingTable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingTableRetireInput: RoutingTableRetireInput;
  RoutingTableRetirePayload: Omit<RoutingTableRetirePayload, 'table' | 'userErrors'> & { table?: Maybe<ResolversParentTypes['RoutingTable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingDryRunInput: RoutingDryRunInput;
  RoutingDryRunPayload: Omit<RoutingDryRunPayload, 'dryRun' | 'userErrors'> & { dryRun?: Maybe<ResolversParentTypes['RoutingDryRun']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoutingDryRun: Omit<RoutingDryRun, 'rules'> & { rules: Array<ResolversParentTypes['RoutingDryRunRules']> };
  RoutingDryRunRules: RoutingDryRunRulesMapper;
  RoutingDryRunHandlings: RoutingDryRunHandlings;
  RoutingDryRunProcedures: RoutingDryRunProcedures;
  RoutingDryRunExample: RoutingDryRunExample;
  TimeLimit: TimeLimit;
  TimeLimitInput: TimeLimitInput;
  TimeLimitClock: TimeLimitClockMapper;
  TimeLimitMark: TimeLimitMark;
  TimeLimitPause: Omit<TimeLimitPause, 'approvedBy'> & { approvedBy?: Maybe<ResolversParentTypes['Person']> };
  TimeLimitExtension: Omit<TimeLimitExtension, 'approvedBy'> & { approvedBy?: Maybe<ResolversParentTypes['Person']> };
  WorkingCalendar: WorkingCalendarMapper;
  WorkingCalendarConnection: WorkingCalendarConnectionMapper;
  WorkingCalendarEdge: Omit<WorkingCalendarEdge, 'node'> & { node: ResolversParentTypes['WorkingCalendar'] };
  Opening: Opening;
  WeekdayHours: WeekdayHours;
  CalendarDay: CalendarDayMapper;
  TimeLimitPreview: TimeLimitPreviewMapper;
  TimeLimitPreviewDay: Omit<TimeLimitPreviewDay, 'day'> & { day: ResolversParentTypes['CalendarDay'] };
  CalendarFilter: CalendarFilter;
  TimeLimitPreviewInput: TimeLimitPreviewInput;
  CalendarDefineInput: CalendarDefineInput;
  OpeningInput: OpeningInput;
  WeekdayHoursInput: WeekdayHoursInput;
  CalendarHolidayInput: CalendarHolidayInput;
  CalendarMakeUpDayInput: CalendarMakeUpDayInput;
  CalendarSpecialDayInput: CalendarSpecialDayInput;
  CalendarDefinePayload: Omit<CalendarDefinePayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversParentTypes['WorkingCalendar']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicStep: TopicStepMapper;
  TopicFilter: TopicFilter;
  TopicProposeInput: TopicProposeInput;
  TopicSecondInput: TopicSecondInput;
  TopicAcceptInput: TopicAcceptInput;
  TopicRefuseInput: TopicRefuseInput;
  TopicMergeInput: TopicMergeInput;
  TopicReviseInput: TopicReviseInput;
  TopicWithdrawInput: TopicWithdrawInput;
  JudgementFigures: JudgementFigures;
  Judgement: JudgementMapper;
  TopicJudgeInput: TopicJudgeInput;
  JudgementConnection: JudgementConnectionMapper;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  TopicConnection: TopicConnectionMapper;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicProposePayload: Omit<TopicProposePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicSecondPayload: Omit<TopicSecondPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicAcceptPayload: Omit<TopicAcceptPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicRefusePayload: Omit<TopicRefusePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicMergePayload: Omit<TopicMergePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicRevisePayload: Omit<TopicRevisePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicWithdrawPayload: Omit<TopicWithdrawPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TopicJudgePayload: Omit<TopicJudgePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['Topic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteResult: VoteResult;
  VoteProxy: VoteProxyMapper;
  NamedBallot: NamedBallotMapper;
  BoxEntry: BoxEntryMapper;
  Vote: VoteMapper;
  VoteFilter: VoteFilter;
  VoteOpenInput: VoteOpenInput;
  VoteCastInput: VoteCastInput;
  HandsInput: HandsInput;
  VoteCloseInput: VoteCloseInput;
  VoteCancelInput: VoteCancelInput;
  VoteGrantProxyInput: VoteGrantProxyInput;
  VoteRevokeProxyInput: VoteRevokeProxyInput;
  VoteConnection: VoteConnectionMapper;
  VoteEdge: Omit<VoteEdge, 'node'> & { node: ResolversParentTypes['Vote'] };
  VoteOpenPayload: Omit<VoteOpenPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteCastPayload: Omit<VoteCastPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteClosePayload: Omit<VoteClosePayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteCancelPayload: Omit<VoteCancelPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteGrantProxyPayload: Omit<VoteGrantProxyPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  VoteRevokeProxyPayload: Omit<VoteRevokeProxyPayload, 'vote' | 'userErrors'> & { vote?: Maybe<ResolversParentTypes['Vote']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Whistle: WhistleMapper;
  WhistleResponse: WhistleResponseMapper;
  WhistleObjection: WhistleObjectionMapper;
  WhistleStep: WhistleStepMapper;
  WhistleConnection: WhistleConnectionMapper;
  WhistleEdge: Omit<WhistleEdge, 'node'> & { node: ResolversParentTypes['Whistle'] };
  WhistleFigures: WhistleFiguresMapper;
  WhistleFigure: WhistleFigureMapper;
  WhistleFilter: WhistleFilter;
  WhistleInboxFilter: WhistleInboxFilter;
  WhistleOrder: WhistleOrder;
  WhistleDepartmentInput: WhistleDepartmentInput;
  WhistleBlowInput: WhistleBlowInput;
  WhistleReportInput: WhistleReportInput;
  WhistleObjectInput: WhistleObjectInput;
  WhistleDecideObjectionInput: WhistleDecideObjectionInput;
  WhistleRemindInput: WhistleRemindInput;
  WhistleJudgementInput: WhistleJudgementInput;
  WhistleJudgeInput: WhistleJudgeInput;
  WhistleCallAgainInput: WhistleCallAgainInput;
  WhistleWithdrawInput: WhistleWithdrawInput;
  WhistleBlowPayload: Omit<WhistleBlowPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleReportPayload: Omit<WhistleReportPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleObjectPayload: Omit<WhistleObjectPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleDecideObjectionPayload: Omit<WhistleDecideObjectionPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleRemindPayload: Omit<WhistleRemindPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleJudgePayload: Omit<WhistleJudgePayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleCallAgainPayload: Omit<WhistleCallAgainPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  WhistleWithdrawPayload: Omit<WhistleWithdrawPayload, 'whistle' | 'userErrors'> & { whistle?: Maybe<ResolversParentTypes['Whistle']>, userErrors: Array<ResolversParentTypes['UserError']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  issueByCode?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueByCodeArgs, 'code'>>;
  issueByTrackingCode?: Resolver<Maybe<ResolversTypes['TrackedIssue']>, ParentType, ContextType, RequireFields<QueryIssueByTrackingCodeArgs, 'trackingCode'>>;
  unitInbox?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryUnitInboxArgs, 'orderBy'>>;
  myOrders?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryMyOrdersArgs, 'orderBy'>>;
  myOffers?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryMyOffersArgs, 'orderBy'>>;
  serviceItems?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryServiceItemsArgs, 'retired'>>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryServiceItemArgs, 'code'>>;
  serviceItemGroups?: Resolver<Array<ResolversTypes['ServiceItemGroup']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applicationByNumber?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationByNumberArgs, 'number'>>;
  myApplications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryMyApplicationsArgs, 'orderBy'>>;
  applicationInbox?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationInboxArgs, 'orderBy'>>;
  issueCategories?: Resolver<Array<ResolversTypes['IssueCategory']>, ParentType, ContextType, RequireFields<QueryIssueCategoriesArgs, 'kind' | 'retired'>>;
  issueCategory?: Resolver<Maybe<ResolversTypes['IssueCategory']>, ParentType, ContextType, RequireFields<QueryIssueCategoryArgs, 'code'>>;
  issueCategoryMajors?: Resolver<Array<ResolversTypes['IssueCategoryMajor']>, ParentType, ContextType>;
  suggestedIssueCategories?: Resolver<Array<ResolversTypes['SuggestedIssueCategory']>, ParentType, ContextType, RequireFields<QuerySuggestedIssueCategoriesArgs, 'text'>>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'report'>>;
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType, RequireFields<QueryIssueClassArgs, 'id'>>;
  issueClasses?: Resolver<ResolversTypes['IssueClassConnection'], ParentType, ContextType, RequireFields<QueryIssueClassesArgs, 'orderBy'>>;
  issueClassCandidates?: Resolver<Maybe<ResolversTypes['IssueClassCandidates']>, ParentType, ContextType, RequireFields<QueryIssueClassCandidatesArgs, 'areaId' | 'since' | 'until'>>;
  counsellor?: Resolver<Maybe<ResolversTypes['Counsellor']>, ParentType, ContextType, RequireFields<QueryCounsellorArgs, 'id'>>;
  counsellors?: Resolver<ResolversTypes['CounsellorConnection'], ParentType, ContextType, RequireFields<QueryCounsellorsArgs, 'orderBy'>>;
  counsellingAppointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType, RequireFields<QueryCounsellingAppointmentArgs, 'id'>>;
  myCounselling?: Resolver<ResolversTypes['CounsellingAppointmentConnection'], ParentType, ContextType, RequireFields<QueryMyCounsellingArgs, 'orderBy'>>;
  counsellingAgenda?: Resolver<ResolversTypes['CounsellingAppointmentConnection'], ParentType, ContextType, RequireFields<QueryCounsellingAgendaArgs, 'orderBy'>>;
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType, RequireFields<QueryDeliberationArgs, 'id'>>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, RequireFields<QueryDeliberationsArgs, 'orderBy'>>;
  figureMeasures?: Resolver<Array<ResolversTypes['FigureMeasure']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['Figures']>, ParentType, ContextType, RequireFields<QueryFiguresArgs, 'input'>>;
  figuresCsv?: Resolver<Maybe<ResolversTypes['FiguresCsv']>, ParentType, ContextType, RequireFields<QueryFiguresCsvArgs, 'input' | 'byteOrderMark'>>;
  hotSpots?: Resolver<Maybe<ResolversTypes['HotSpots']>, ParentType, ContextType, RequireFields<QueryHotSpotsArgs, 'input'>>;
  followUpSample?: Resolver<Maybe<ResolversTypes['FollowUpSample']>, ParentType, ContextType, RequireFields<QueryFollowUpSampleArgs, 'input'>>;
  figureSnapshot?: Resolver<Maybe<ResolversTypes['FigureSnapshot']>, ParentType, ContextType, RequireFields<QueryFigureSnapshotArgs, 'id'>>;
  figureSnapshots?: Resolver<ResolversTypes['FigureSnapshotConnection'], ParentType, ContextType, RequireFields<QueryFigureSnapshotsArgs, 'orderBy'>>;
  figureSnapshotVerify?: Resolver<Maybe<ResolversTypes['FigureVerification']>, ParentType, ContextType, RequireFields<QueryFigureSnapshotVerifyArgs, 'id'>>;
  monthlyRanking?: Resolver<Maybe<ResolversTypes['MonthlyRanking']>, ParentType, ContextType, RequireFields<QueryMonthlyRankingArgs, 'id'>>;
  monthlyRankings?: Resolver<ResolversTypes['MonthlyRankingConnection'], ParentType, ContextType, RequireFields<QueryMonthlyRankingsArgs, 'orderBy'>>;
  handlerUnit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType, RequireFields<QueryHandlerUnitArgs, 'id'>>;
  handlerUnits?: Resolver<ResolversTypes['HandlerUnitConnection'], ParentType, ContextType, Partial<QueryHandlerUnitsArgs>>;
  helpKinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType, RequireFields<QueryCraftsmanArgs, 'id'>>;
  craftsmen?: Resolver<ResolversTypes['CraftsmanConnection'], ParentType, ContextType, RequireFields<QueryCraftsmenArgs, 'filter' | 'orderBy'>>;
  issueImport?: Resolver<Maybe<ResolversTypes['IssueImport']>, ParentType, ContextType, RequireFields<QueryIssueImportArgs, 'id'>>;
  issueImports?: Resolver<ResolversTypes['IssueImportConnection'], ParentType, ContextType, RequireFields<QueryIssueImportsArgs, 'orderBy'>>;
  importMapping?: Resolver<Maybe<ResolversTypes['ImportMapping']>, ParentType, ContextType, RequireFields<QueryImportMappingArgs, 'areaId' | 'key'>>;
  importMappings?: Resolver<ResolversTypes['ImportMappingConnection'], ParentType, ContextType, Partial<QueryImportMappingsArgs>>;
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType, RequireFields<QueryMediationArgs, 'id'>>;
  mediations?: Resolver<ResolversTypes['MediationCaseConnection'], ParentType, ContextType, RequireFields<QueryMediationsArgs, 'orderBy'>>;
  myMediations?: Resolver<ResolversTypes['MediationCaseConnection'], ParentType, ContextType, RequireFields<QueryMyMediationsArgs, 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType, RequireFields<QueryDeliberationDayArgs, 'id'>>;
  myNotifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, Partial<QueryMyNotificationsArgs>>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  myNotificationSettings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  notificationRules?: Resolver<Maybe<Array<ResolversTypes['NotificationRule']>>, ParentType, ContextType, RequireFields<QueryNotificationRulesArgs, 'areaId'>>;
  notificationTemplates?: Resolver<Maybe<Array<ResolversTypes['NotificationTemplate']>>, ParentType, ContextType, RequireFields<QueryNotificationTemplatesArgs, 'areaId'>>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  procedures?: Resolver<Maybe<Array<ResolversTypes['Procedure']>>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'areaId'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'key'>>;
  procedureLint?: Resolver<ResolversTypes['ProcedureLintPayload'], ParentType, ContextType, RequireFields<QueryProcedureLintArgs, 'definition'>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<QueryResolutionsArgs>>;
  responsibilityItem?: Resolver<Maybe<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType, RequireFields<QueryResponsibilityItemArgs, 'id'>>;
  responsibilityItems?: Resolver<ResolversTypes['ResponsibilityItemConnection'], ParentType, ContextType, Partial<QueryResponsibilityItemsArgs>>;
  routingTable?: Resolver<Maybe<ResolversTypes['RoutingTable']>, ParentType, ContextType, RequireFields<QueryRoutingTableArgs, 'id'>>;
  routingTables?: Resolver<ResolversTypes['RoutingTableConnection'], ParentType, ContextType, RequireFields<QueryRoutingTablesArgs, 'areaId'>>;
  routingTableInForce?: Resolver<Maybe<ResolversTypes['RoutingTable']>, ParentType, ContextType, RequireFields<QueryRoutingTableInForceArgs, 'areaId'>>;
  routingDryRun?: Resolver<ResolversTypes['RoutingDryRunPayload'], ParentType, ContextType, RequireFields<QueryRoutingDryRunArgs, 'input'>>;
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'key'>>;
  calendars?: Resolver<ResolversTypes['WorkingCalendarConnection'], ParentType, ContextType, Partial<QueryCalendarsArgs>>;
  timeLimitPreview?: Resolver<Maybe<ResolversTypes['TimeLimitPreview']>, ParentType, ContextType, RequireFields<QueryTimeLimitPreviewArgs, 'input'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType, RequireFields<QueryVoteArgs, 'id'>>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, Partial<QueryVotesArgs>>;
  voteReceipt?: Resolver<Maybe<ResolversTypes['BoxEntry']>, ParentType, ContextType, RequireFields<QueryVoteReceiptArgs, 'voteId' | 'receipt'>>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType, RequireFields<QueryWhistleArgs, 'id'>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<QueryWhistlesArgs, 'orderBy'>>;
  whistleInbox?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<QueryWhistleInboxArgs, 'orderBy'>>;
  whistleFigures?: Resolver<Maybe<ResolversTypes['WhistleFigures']>, ParentType, ContextType, RequireFields<QueryWhistleFiguresArgs, 'areaId' | 'since' | 'until'>>;
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
  issueAssign?: Resolver<ResolversTypes['IssueAssignPayload'], ParentType, ContextType, RequireFields<MutationIssueAssignArgs, 'input'>>;
  issueAct?: Resolver<ResolversTypes['IssueActPayload'], ParentType, ContextType, RequireFields<MutationIssueActArgs, 'input'>>;
  issueReject?: Resolver<ResolversTypes['IssueRejectPayload'], ParentType, ContextType, RequireFields<MutationIssueRejectArgs, 'input'>>;
  issueReopen?: Resolver<ResolversTypes['IssueReopenPayload'], ParentType, ContextType, RequireFields<MutationIssueReopenArgs, 'input'>>;
  issueRequest?: Resolver<ResolversTypes['IssueRequestPayload'], ParentType, ContextType, RequireFields<MutationIssueRequestArgs, 'input'>>;
  issueApprove?: Resolver<ResolversTypes['IssueApprovePayload'], ParentType, ContextType, RequireFields<MutationIssueApproveArgs, 'input'>>;
  issueDeny?: Resolver<ResolversTypes['IssueDenyPayload'], ParentType, ContextType, RequireFields<MutationIssueDenyArgs, 'input'>>;
  issueResume?: Resolver<ResolversTypes['IssueResumePayload'], ParentType, ContextType, RequireFields<MutationIssueResumeArgs, 'input'>>;
  issueRemind?: Resolver<ResolversTypes['IssueRemindPayload'], ParentType, ContextType, RequireFields<MutationIssueRemindArgs, 'input'>>;
  issueSupervise?: Resolver<ResolversTypes['IssueSupervisePayload'], ParentType, ContextType, RequireFields<MutationIssueSuperviseArgs, 'input'>>;
  issueAnswerSupervision?: Resolver<ResolversTypes['IssueAnswerSupervisionPayload'], ParentType, ContextType, RequireFields<MutationIssueAnswerSupervisionArgs, 'input'>>;
  issueComment?: Resolver<ResolversTypes['IssueCommentPayload'], ParentType, ContextType, RequireFields<MutationIssueCommentArgs, 'input'>>;
  issueJoin?: Resolver<ResolversTypes['IssueJoinPayload'], ParentType, ContextType, RequireFields<MutationIssueJoinArgs, 'input'>>;
  issueMerge?: Resolver<ResolversTypes['IssueMergePayload'], ParentType, ContextType, RequireFields<MutationIssueMergeArgs, 'input'>>;
  issueClassify?: Resolver<ResolversTypes['IssueClassifyPayload'], ParentType, ContextType, RequireFields<MutationIssueClassifyArgs, 'input'>>;
  issueFollowUp?: Resolver<ResolversTypes['IssueFollowUpPayload'], ParentType, ContextType, RequireFields<MutationIssueFollowUpArgs, 'input'>>;
  issueWithdraw?: Resolver<ResolversTypes['IssueWithdrawPayload'], ParentType, ContextType, RequireFields<MutationIssueWithdrawArgs, 'input'>>;
  serviceItemDefine?: Resolver<ResolversTypes['ServiceItemDefinePayload'], ParentType, ContextType, RequireFields<MutationServiceItemDefineArgs, 'input'>>;
  serviceItemRetire?: Resolver<ResolversTypes['ServiceItemRetirePayload'], ParentType, ContextType, RequireFields<MutationServiceItemRetireArgs, 'input'>>;
  applicationSubmit?: Resolver<ResolversTypes['ApplicationSubmitPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationAccept?: Resolver<ResolversTypes['ApplicationAcceptPayload'], ParentType, ContextType, RequireFields<MutationApplicationAcceptArgs, 'input'>>;
  applicationAskSupplement?: Resolver<ResolversTypes['ApplicationAskSupplementPayload'], ParentType, ContextType, RequireFields<MutationApplicationAskSupplementArgs, 'input'>>;
  applicationSupply?: Resolver<ResolversTypes['ApplicationSupplyPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplyArgs, 'input'>>;
  applicationGrant?: Resolver<ResolversTypes['ApplicationGrantPayload'], ParentType, ContextType, RequireFields<MutationApplicationGrantArgs, 'input'>>;
  applicationRefuse?: Resolver<ResolversTypes['ApplicationRefusePayload'], ParentType, ContextType, RequireFields<MutationApplicationRefuseArgs, 'input'>>;
  applicationDeliver?: Resolver<ResolversTypes['ApplicationDeliverPayload'], ParentType, ContextType, RequireFields<MutationApplicationDeliverArgs, 'input'>>;
  applicationWithdraw?: Resolver<ResolversTypes['ApplicationWithdrawPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'input'>>;
  applicationRate?: Resolver<ResolversTypes['ApplicationRatePayload'], ParentType, ContextType, RequireFields<MutationApplicationRateArgs, 'input'>>;
  applicationAct?: Resolver<ResolversTypes['ApplicationActPayload'], ParentType, ContextType, RequireFields<MutationApplicationActArgs, 'input'>>;
  applicationRequest?: Resolver<ResolversTypes['ApplicationRequestPayload'], ParentType, ContextType, RequireFields<MutationApplicationRequestArgs, 'input'>>;
  applicationApprove?: Resolver<ResolversTypes['ApplicationApprovePayload'], ParentType, ContextType, RequireFields<MutationApplicationApproveArgs, 'input'>>;
  applicationDeny?: Resolver<ResolversTypes['ApplicationDenyPayload'], ParentType, ContextType, RequireFields<MutationApplicationDenyArgs, 'input'>>;
  applicationResume?: Resolver<ResolversTypes['ApplicationResumePayload'], ParentType, ContextType, RequireFields<MutationApplicationResumeArgs, 'input'>>;
  categoryDefine?: Resolver<ResolversTypes['CategoryDefinePayload'], ParentType, ContextType, RequireFields<MutationCategoryDefineArgs, 'input'>>;
  categoryRetire?: Resolver<ResolversTypes['CategoryRetirePayload'], ParentType, ContextType, RequireFields<MutationCategoryRetireArgs, 'input'>>;
  issueClassCreate?: Resolver<ResolversTypes['IssueClassCreatePayload'], ParentType, ContextType, RequireFields<MutationIssueClassCreateArgs, 'input'>>;
  issueClassRevise?: Resolver<ResolversTypes['IssueClassRevisePayload'], ParentType, ContextType, RequireFields<MutationIssueClassReviseArgs, 'input'>>;
  issueClassAccept?: Resolver<ResolversTypes['IssueClassAcceptPayload'], ParentType, ContextType, RequireFields<MutationIssueClassAcceptArgs, 'input'>>;
  issueClassActionBegin?: Resolver<ResolversTypes['IssueClassActionBeginPayload'], ParentType, ContextType, RequireFields<MutationIssueClassActionBeginArgs, 'input'>>;
  issueClassResolve?: Resolver<ResolversTypes['IssueClassResolvePayload'], ParentType, ContextType, RequireFields<MutationIssueClassResolveArgs, 'input'>>;
  issueClassDismiss?: Resolver<ResolversTypes['IssueClassDismissPayload'], ParentType, ContextType, RequireFields<MutationIssueClassDismissArgs, 'input'>>;
  issueClassMembersAdd?: Resolver<ResolversTypes['IssueClassMembersAddPayload'], ParentType, ContextType, RequireFields<MutationIssueClassMembersAddArgs, 'input'>>;
  issueClassMembersRemove?: Resolver<ResolversTypes['IssueClassMembersRemovePayload'], ParentType, ContextType, RequireFields<MutationIssueClassMembersRemoveArgs, 'input'>>;
  issueClassSplit?: Resolver<ResolversTypes['IssueClassSplitPayload'], ParentType, ContextType, RequireFields<MutationIssueClassSplitArgs, 'input'>>;
  issueClassMerge?: Resolver<ResolversTypes['IssueClassMergePayload'], ParentType, ContextType, RequireFields<MutationIssueClassMergeArgs, 'input'>>;
  counsellorDefine?: Resolver<ResolversTypes['CounsellorDefinePayload'], ParentType, ContextType, RequireFields<MutationCounsellorDefineArgs, 'input'>>;
  counsellorOpen?: Resolver<ResolversTypes['CounsellorOpenPayload'], ParentType, ContextType, RequireFields<MutationCounsellorOpenArgs, 'input'>>;
  counsellorEnd?: Resolver<ResolversTypes['CounsellorEndPayload'], ParentType, ContextType, RequireFields<MutationCounsellorEndArgs, 'input'>>;
  counsellingBook?: Resolver<ResolversTypes['CounsellingBookPayload'], ParentType, ContextType, RequireFields<MutationCounsellingBookArgs, 'input'>>;
  counsellingConfirm?: Resolver<ResolversTypes['CounsellingConfirmPayload'], ParentType, ContextType, RequireFields<MutationCounsellingConfirmArgs, 'input'>>;
  counsellingCancel?: Resolver<ResolversTypes['CounsellingCancelPayload'], ParentType, ContextType, RequireFields<MutationCounsellingCancelArgs, 'input'>>;
  counsellingHold?: Resolver<ResolversTypes['CounsellingHoldPayload'], ParentType, ContextType, RequireFields<MutationCounsellingHoldArgs, 'input'>>;
  counsellingMiss?: Resolver<ResolversTypes['CounsellingMissPayload'], ParentType, ContextType, RequireFields<MutationCounsellingMissArgs, 'input'>>;
  counsellingNote?: Resolver<ResolversTypes['CounsellingNotePayload'], ParentType, ContextType, RequireFields<MutationCounsellingNoteArgs, 'input'>>;
  counsellingErase?: Resolver<ResolversTypes['CounsellingErasePayload'], ParentType, ContextType, RequireFields<MutationCounsellingEraseArgs, 'input'>>;
  deliberationStart?: Resolver<ResolversTypes['DeliberationStartPayload'], ParentType, ContextType, RequireFields<MutationDeliberationStartArgs, 'input'>>;
  deliberationAct?: Resolver<ResolversTypes['DeliberationActPayload'], ParentType, ContextType, RequireFields<MutationDeliberationActArgs, 'input'>>;
  deliberationRequest?: Resolver<ResolversTypes['DeliberationRequestPayload'], ParentType, ContextType, RequireFields<MutationDeliberationRequestArgs, 'input'>>;
  deliberationApprove?: Resolver<ResolversTypes['DeliberationApprovePayload'], ParentType, ContextType, RequireFields<MutationDeliberationApproveArgs, 'input'>>;
  deliberationDeny?: Resolver<ResolversTypes['DeliberationDenyPayload'], ParentType, ContextType, RequireFields<MutationDeliberationDenyArgs, 'input'>>;
  deliberationResume?: Resolver<ResolversTypes['DeliberationResumePayload'], ParentType, ContextType, RequireFields<MutationDeliberationResumeArgs, 'input'>>;
  deliberationDiscuss?: Resolver<ResolversTypes['DeliberationDiscussPayload'], ParentType, ContextType, RequireFields<MutationDeliberationDiscussArgs, 'input'>>;
  figureSnapshotFreeze?: Resolver<ResolversTypes['FigureSnapshotFreezePayload'], ParentType, ContextType, RequireFields<MutationFigureSnapshotFreezeArgs, 'input'>>;
  monthlyRankingPublish?: Resolver<ResolversTypes['MonthlyRankingPublishPayload'], ParentType, ContextType, RequireFields<MutationMonthlyRankingPublishArgs, 'input'>>;
  handlerUnitDefine?: Resolver<ResolversTypes['HandlerUnitDefinePayload'], ParentType, ContextType, RequireFields<MutationHandlerUnitDefineArgs, 'input'>>;
  handlerUnitRetire?: Resolver<ResolversTypes['HandlerUnitRetirePayload'], ParentType, ContextType, RequireFields<MutationHandlerUnitRetireArgs, 'input'>>;
  craftsmanEnter?: Resolver<ResolversTypes['CraftsmanEnterPayload'], ParentType, ContextType, RequireFields<MutationCraftsmanEnterArgs, 'input'>>;
  craftsmanChange?: Resolver<ResolversTypes['CraftsmanChangePayload'], ParentType, ContextType, RequireFields<MutationCraftsmanChangeArgs, 'input'>>;
  craftsmanConfirm?: Resolver<ResolversTypes['CraftsmanConfirmPayload'], ParentType, ContextType, RequireFields<MutationCraftsmanConfirmArgs, 'input'>>;
  craftsmanStrike?: Resolver<ResolversTypes['CraftsmanStrikePayload'], ParentType, ContextType, RequireFields<MutationCraftsmanStrikeArgs, 'input'>>;
  craftsmanRest?: Resolver<ResolversTypes['CraftsmanRestPayload'], ParentType, ContextType, RequireFields<MutationCraftsmanRestArgs, 'input'>>;
  craftsmanResume?: Resolver<ResolversTypes['CraftsmanResumePayload'], ParentType, ContextType, RequireFields<MutationCraftsmanResumeArgs, 'input'>>;
  craftsmanEnd?: Resolver<ResolversTypes['CraftsmanEndPayload'], ParentType, ContextType, RequireFields<MutationCraftsmanEndArgs, 'input'>>;
  importMappingDefine?: Resolver<ResolversTypes['ImportMappingDefinePayload'], ParentType, ContextType, RequireFields<MutationImportMappingDefineArgs, 'input'>>;
  issuesImport?: Resolver<ResolversTypes['IssuesImportPayload'], ParentType, ContextType, RequireFields<MutationIssuesImportArgs, 'input'>>;
  issuesImportCancel?: Resolver<ResolversTypes['IssuesImportCancelPayload'], ParentType, ContextType, RequireFields<MutationIssuesImportCancelArgs, 'input'>>;
  mediationApply?: Resolver<ResolversTypes['MediationApplyPayload'], ParentType, ContextType, RequireFields<MutationMediationApplyArgs, 'input'>>;
  mediationAccept?: Resolver<ResolversTypes['MediationAcceptPayload'], ParentType, ContextType, RequireFields<MutationMediationAcceptArgs, 'input'>>;
  mediationRefuse?: Resolver<ResolversTypes['MediationRefusePayload'], ParentType, ContextType, RequireFields<MutationMediationRefuseArgs, 'input'>>;
  mediationReassign?: Resolver<ResolversTypes['MediationReassignPayload'], ParentType, ContextType, RequireFields<MutationMediationReassignArgs, 'input'>>;
  mediationHoldSession?: Resolver<ResolversTypes['MediationHoldSessionPayload'], ParentType, ContextType, RequireFields<MutationMediationHoldSessionArgs, 'input'>>;
  mediationPropose?: Resolver<ResolversTypes['MediationProposePayload'], ParentType, ContextType, RequireFields<MutationMediationProposeArgs, 'input'>>;
  mediationSign?: Resolver<ResolversTypes['MediationSignPayload'], ParentType, ContextType, RequireFields<MutationMediationSignArgs, 'input'>>;
  mediationCheck?: Resolver<ResolversTypes['MediationCheckPayload'], ParentType, ContextType, RequireFields<MutationMediationCheckArgs, 'input'>>;
  mediationFail?: Resolver<ResolversTypes['MediationFailPayload'], ParentType, ContextType, RequireFields<MutationMediationFailArgs, 'input'>>;
  mediationHandOver?: Resolver<ResolversTypes['MediationHandOverPayload'], ParentType, ContextType, RequireFields<MutationMediationHandOverArgs, 'input'>>;
  mediationWithdraw?: Resolver<ResolversTypes['MediationWithdrawPayload'], ParentType, ContextType, RequireFields<MutationMediationWithdrawArgs, 'input'>>;
  meetingCall?: Resolver<ResolversTypes['MeetingCallPayload'], ParentType, ContextType, RequireFields<MutationMeetingCallArgs, 'input'>>;
  meetingInvite?: Resolver<ResolversTypes['MeetingInvitePayload'], ParentType, ContextType, RequireFields<MutationMeetingInviteArgs, 'input'>>;
  meetingUninvite?: Resolver<ResolversTypes['MeetingUninvitePayload'], ParentType, ContextType, RequireFields<MutationMeetingUninviteArgs, 'input'>>;
  meetingSetAgenda?: Resolver<ResolversTypes['MeetingSetAgendaPayload'], ParentType, ContextType, RequireFields<MutationMeetingSetAgendaArgs, 'input'>>;
  meetingRecordAttendance?: Resolver<ResolversTypes['MeetingRecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationMeetingRecordAttendanceArgs, 'input'>>;
  meetingOpen?: Resolver<ResolversTypes['MeetingOpenPayload'], ParentType, ContextType, RequireFields<MutationMeetingOpenArgs, 'input'>>;
  meetingRecordMinutes?: Resolver<ResolversTypes['MeetingRecordMinutesPayload'], ParentType, ContextType, RequireFields<MutationMeetingRecordMinutesArgs, 'input'>>;
  meetingClose?: Resolver<ResolversTypes['MeetingClosePayload'], ParentType, ContextType, RequireFields<MutationMeetingCloseArgs, 'input'>>;
  meetingPostpone?: Resolver<ResolversTypes['MeetingPostponePayload'], ParentType, ContextType, RequireFields<MutationMeetingPostponeArgs, 'input'>>;
  meetingCancel?: Resolver<ResolversTypes['MeetingCancelPayload'], ParentType, ContextType, RequireFields<MutationMeetingCancelArgs, 'input'>>;
  deliberationDayDefine?: Resolver<ResolversTypes['DeliberationDayDefinePayload'], ParentType, ContextType, RequireFields<MutationDeliberationDayDefineArgs, 'input'>>;
  deliberationDayChange?: Resolver<ResolversTypes['DeliberationDayChangePayload'], ParentType, ContextType, RequireFields<MutationDeliberationDayChangeArgs, 'input'>>;
  deliberationDayPause?: Resolver<ResolversTypes['DeliberationDayPausePayload'], ParentType, ContextType, RequireFields<MutationDeliberationDayPauseArgs, 'input'>>;
  deliberationDayResume?: Resolver<ResolversTypes['DeliberationDayResumePayload'], ParentType, ContextType, RequireFields<MutationDeliberationDayResumeArgs, 'input'>>;
  deliberationDayEnd?: Resolver<ResolversTypes['DeliberationDayEndPayload'], ParentType, ContextType, RequireFields<MutationDeliberationDayEndArgs, 'input'>>;
  notificationRead?: Resolver<ResolversTypes['NotificationReadPayload'], ParentType, ContextType, RequireFields<MutationNotificationReadArgs, 'input'>>;
  notificationSettingsSet?: Resolver<ResolversTypes['NotificationSettingsSetPayload'], ParentType, ContextType, RequireFields<MutationNotificationSettingsSetArgs, 'input'>>;
  notificationDefine?: Resolver<ResolversTypes['NotificationDefinePayload'], ParentType, ContextType, RequireFields<MutationNotificationDefineArgs, 'input'>>;
  webhookDefine?: Resolver<ResolversTypes['WebhookDefinePayload'], ParentType, ContextType, RequireFields<MutationWebhookDefineArgs, 'input'>>;
  webhookChange?: Resolver<ResolversTypes['WebhookChangePayload'], ParentType, ContextType, RequireFields<MutationWebhookChangeArgs, 'input'>>;
  webhookRetire?: Resolver<ResolversTypes['WebhookRetirePayload'], ParentType, ContextType, RequireFields<MutationWebhookRetireArgs, 'input'>>;
  webhookRedeliver?: Resolver<ResolversTypes['WebhookRedeliverPayload'], ParentType, ContextType, RequireFields<MutationWebhookRedeliverArgs, 'input'>>;
  procedureDefine?: Resolver<ResolversTypes['ProcedureDefinePayload'], ParentType, ContextType, RequireFields<MutationProcedureDefineArgs, 'input'>>;
  procedureRetire?: Resolver<ResolversTypes['ProcedureRetirePayload'], ParentType, ContextType, RequireFields<MutationProcedureRetireArgs, 'input'>>;
  resolutionAdopt?: Resolver<ResolversTypes['ResolutionAdoptPayload'], ParentType, ContextType, RequireFields<MutationResolutionAdoptArgs, 'input'>>;
  responsibilityItemReport?: Resolver<ResolversTypes['ResponsibilityItemReportPayload'], ParentType, ContextType, RequireFields<MutationResponsibilityItemReportArgs, 'input'>>;
  responsibilityItemAccept?: Resolver<ResolversTypes['ResponsibilityItemAcceptPayload'], ParentType, ContextType, RequireFields<MutationResponsibilityItemAcceptArgs, 'input'>>;
  responsibilityItemReject?: Resolver<ResolversTypes['ResponsibilityItemRejectPayload'], ParentType, ContextType, RequireFields<MutationResponsibilityItemRejectArgs, 'input'>>;
  routingTableDefine?: Resolver<ResolversTypes['RoutingTableDefinePayload'], ParentType, ContextType, RequireFields<MutationRoutingTableDefineArgs, 'input'>>;
  routingTablePublish?: Resolver<ResolversTypes['RoutingTablePublishPayload'], ParentType, ContextType, RequireFields<MutationRoutingTablePublishArgs, 'input'>>;
  routingTableRetire?: Resolver<ResolversTypes['RoutingTableRetirePayload'], ParentType, ContextType, RequireFields<MutationRoutingTableRetireArgs, 'input'>>;
  calendarDefine?: Resolver<ResolversTypes['CalendarDefinePayload'], ParentType, ContextType, RequireFields<MutationCalendarDefineArgs, 'input'>>;
  topicPropose?: Resolver<ResolversTypes['TopicProposePayload'], ParentType, ContextType, RequireFields<MutationTopicProposeArgs, 'input'>>;
  topicSecond?: Resolver<ResolversTypes['TopicSecondPayload'], ParentType, ContextType, RequireFields<MutationTopicSecondArgs, 'input'>>;
  topicAccept?: Resolver<ResolversTypes['TopicAcceptPayload'], ParentType, ContextType, RequireFields<MutationTopicAcceptArgs, 'input'>>;
  topicRefuse?: Resolver<ResolversTypes['TopicRefusePayload'], ParentType, ContextType, RequireFields<MutationTopicRefuseArgs, 'input'>>;
  topicMerge?: Resolver<ResolversTypes['TopicMergePayload'], ParentType, ContextType, RequireFields<MutationTopicMergeArgs, 'input'>>;
  topicRevise?: Resolver<ResolversTypes['TopicRevisePayload'], ParentType, ContextType, RequireFields<MutationTopicReviseArgs, 'input'>>;
  topicWithdraw?: Resolver<ResolversTypes['TopicWithdrawPayload'], ParentType, ContextType, RequireFields<MutationTopicWithdrawArgs, 'input'>>;
  topicJudge?: Resolver<ResolversTypes['TopicJudgePayload'], ParentType, ContextType, RequireFields<MutationTopicJudgeArgs, 'input'>>;
  voteOpen?: Resolver<ResolversTypes['VoteOpenPayload'], ParentType, ContextType, RequireFields<MutationVoteOpenArgs, 'input'>>;
  voteCast?: Resolver<ResolversTypes['VoteCastPayload'], ParentType, ContextType, RequireFields<MutationVoteCastArgs, 'input'>>;
  voteClose?: Resolver<ResolversTypes['VoteClosePayload'], ParentType, ContextType, RequireFields<MutationVoteCloseArgs, 'input'>>;
  voteCancel?: Resolver<ResolversTypes['VoteCancelPayload'], ParentType, ContextType, RequireFields<MutationVoteCancelArgs, 'input'>>;
  voteGrantProxy?: Resolver<ResolversTypes['VoteGrantProxyPayload'], ParentType, ContextType, RequireFields<MutationVoteGrantProxyArgs, 'input'>>;
  voteRevokeProxy?: Resolver<ResolversTypes['VoteRevokeProxyPayload'], ParentType, ContextType, RequireFields<MutationVoteRevokeProxyArgs, 'input'>>;
  whistleBlow?: Resolver<ResolversTypes['WhistleBlowPayload'], ParentType, ContextType, RequireFields<MutationWhistleBlowArgs, 'input'>>;
  whistleReport?: Resolver<ResolversTypes['WhistleReportPayload'], ParentType, ContextType, RequireFields<MutationWhistleReportArgs, 'input'>>;
  whistleObject?: Resolver<ResolversTypes['WhistleObjectPayload'], ParentType, ContextType, RequireFields<MutationWhistleObjectArgs, 'input'>>;
  whistleDecideObjection?: Resolver<ResolversTypes['WhistleDecideObjectionPayload'], ParentType, ContextType, RequireFields<MutationWhistleDecideObjectionArgs, 'input'>>;
  whistleRemind?: Resolver<ResolversTypes['WhistleRemindPayload'], ParentType, ContextType, RequireFields<MutationWhistleRemindArgs, 'input'>>;
  whistleJudge?: Resolver<ResolversTypes['WhistleJudgePayload'], ParentType, ContextType, RequireFields<MutationWhistleJudgeArgs, 'input'>>;
  whistleCallAgain?: Resolver<ResolversTypes['WhistleCallAgainPayload'], ParentType, ContextType, RequireFields<MutationWhistleCallAgainArgs, 'input'>>;
  whistleWithdraw?: Resolver<ResolversTypes['WhistleWithdrawPayload'], ParentType, ContextType, RequireFields<MutationWhistleWithdrawArgs, 'input'>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<AreaIssuesArgs, 'orderBy'>>;
  issueCounts?: Resolver<ResolversTypes['IssueCounts'], ParentType, ContextType>;
  responders?: Resolver<ResolversTypes['ResponderConnection'], ParentType, ContextType, RequireFields<AreaRespondersArgs, 'filter'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<AreaApplicationsArgs, 'orderBy'>>;
  applicationCounts?: Resolver<Array<ResolversTypes['ServiceItemCounts']>, ParentType, ContextType>;
  issueClasses?: Resolver<ResolversTypes['IssueClassConnection'], ParentType, ContextType, RequireFields<AreaIssueClassesArgs, 'orderBy'>>;
  counsellors?: Resolver<ResolversTypes['CounsellorConnection'], ParentType, ContextType, RequireFields<AreaCounsellorsArgs, 'orderBy'>>;
  heldCounselling?: Resolver<ResolversTypes['HeldCounsellingConnection'], ParentType, ContextType, RequireFields<AreaHeldCounsellingArgs, 'orderBy'>>;
  counsellingCounts?: Resolver<Array<ResolversTypes['CounsellingCount']>, ParentType, ContextType, Partial<AreaCounsellingCountsArgs>>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, RequireFields<AreaDeliberationsArgs, 'orderBy'>>;
  deliberationFigures?: Resolver<Array<ResolversTypes['DeliberationFigure']>, ParentType, ContextType, Partial<AreaDeliberationFiguresArgs>>;
  handlerUnits?: Resolver<ResolversTypes['HandlerUnitConnection'], ParentType, ContextType, Partial<AreaHandlerUnitsArgs>>;
  craftsmen?: Resolver<ResolversTypes['CraftsmanConnection'], ParentType, ContextType, RequireFields<AreaCraftsmenArgs, 'filter' | 'orderBy'>>;
  helpCounts?: Resolver<Array<ResolversTypes['HelpCount']>, ParentType, ContextType>;
  mediations?: Resolver<ResolversTypes['MediationCaseConnection'], ParentType, ContextType, RequireFields<AreaMediationsArgs, 'orderBy'>>;
  mediationCounts?: Resolver<ResolversTypes['MediationCounts'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<AreaMeetingsArgs>>;
  deliberationDays?: Resolver<ResolversTypes['DeliberationDayConnection'], ParentType, ContextType, Partial<AreaDeliberationDaysArgs>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, Partial<AreaWebhooksArgs>>;
  procedureVersions?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, Partial<AreaProcedureVersionsArgs>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<AreaResolutionsArgs>>;
  responsibilityItems?: Resolver<ResolversTypes['ResponsibilityItemConnection'], ParentType, ContextType, Partial<AreaResponsibilityItemsArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<AreaTopicsArgs>>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, Partial<AreaVotesArgs>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<AreaWhistlesArgs, 'orderBy'>>;
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

export type IssueRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRoute'] = ResolversParentTypes['IssueRoute']> = {
  handling?: Resolver<ResolversTypes['IssueHandling'], ParentType, ContextType>;
  ruleKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tableVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcedureStep'], ParentType, ContextType>;
  possibleActions?: Resolver<Array<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  stepClock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['IssueRequest']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['IssueChannel'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['IssueRoute'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['IssueSize'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['IssueUrgency'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['FormAnswer']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  coHandlers?: Resolver<Array<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  supervisionOrders?: Resolver<Maybe<Array<ResolversTypes['SupervisionOrder']>>, ParentType, ContextType>;
  joinCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['IssueFollowUp']>, ParentType, ContextType>;
  takenInBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  suggestedClass?: Resolver<Maybe<ResolversTypes['IssueClassSuggestion']>, ParentType, ContextType>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, Partial<IssueDeliberationsArgs>>;
  suggestedCraftsmen?: Resolver<Array<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  partnerRecord?: Resolver<Maybe<ResolversTypes['PartnerRecord']>, ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<IssueWhistlesArgs, 'orderBy'>>;
};

export type IssueStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStep'] = ResolversParentTypes['IssueStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['IssueAction'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['StepDetail']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepDetail'] = ResolversParentTypes['StepDetail']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormAnswer'] = ResolversParentTypes['FormAnswer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRequest'] = ResolversParentTypes['IssueRequest']> = {
  kind?: Resolver<ResolversTypes['IssueRequestKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['SuspensionWait']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['SupervisionAnswer']>, ParentType, ContextType>;
};

export type SupervisionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionAnswer'] = ResolversParentTypes['SupervisionAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFollowUp'] = ResolversParentTypes['IssueFollowUp']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrackedIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedIssue'] = ResolversParentTypes['TrackedIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['IssueStep']>, ParentType, ContextType>;
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
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IssueAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAssignPayload'] = ResolversParentTypes['IssueAssignPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueActPayload'] = ResolversParentTypes['IssueActPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRejectPayload'] = ResolversParentTypes['IssueRejectPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReopenPayload'] = ResolversParentTypes['IssueReopenPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRequestPayload'] = ResolversParentTypes['IssueRequestPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueApprovePayload'] = ResolversParentTypes['IssueApprovePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueDenyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueDenyPayload'] = ResolversParentTypes['IssueDenyPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueResumePayload'] = ResolversParentTypes['IssueResumePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRemindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRemindPayload'] = ResolversParentTypes['IssueRemindPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueSupervisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSupervisePayload'] = ResolversParentTypes['IssueSupervisePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAnswerSupervisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAnswerSupervisionPayload'] = ResolversParentTypes['IssueAnswerSupervisionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCommentPayload'] = ResolversParentTypes['IssueCommentPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueJoinPayload'] = ResolversParentTypes['IssueJoinPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMergePayload'] = ResolversParentTypes['IssueMergePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassifyPayload'] = ResolversParentTypes['IssueClassifyPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFollowUpPayload'] = ResolversParentTypes['IssueFollowUpPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceItemGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemGroup'] = ResolversParentTypes['ServiceItemGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ServiceItemGroup'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceItemLevel'], ParentType, ContextType>;
  promiseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feeFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['ServiceItemMaterial']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Array<ResolversTypes['IssueFormField']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceItemMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemMaterial'] = ResolversParentTypes['ServiceItemMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ServiceMaterialForm'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcedureStep'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  homeArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  counterArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  takenInBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['FormAnswer']>>, ParentType, ContextType>;
  materials?: Resolver<Maybe<Array<ResolversTypes['ApplicationMaterial']>>, ParentType, ContextType>;
  lacking?: Resolver<Maybe<Array<ResolversTypes['ServiceItemMaterial']>>, ParentType, ContextType>;
  supplements?: Resolver<Maybe<Array<ResolversTypes['ApplicationSupplement']>>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApplicationDecision']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promiseDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepClock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['IssueRequest']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ApplicationProgress'], ParentType, ContextType>;
  possibleActions?: Resolver<Array<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationMaterial'] = ResolversParentTypes['ApplicationMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApplicationMaterialKind'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ApplicationSupplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSupplement'] = ResolversParentTypes['ApplicationSupplement']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingMaterial']>, ParentType, ContextType>;
  suppliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MissingMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingMaterial'] = ResolversParentTypes['MissingMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecision'] = ResolversParentTypes['ApplicationDecision']> = {
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationProgress'] = ResolversParentTypes['ApplicationProgress']> = {
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ApplicationProgressStep']>, ParentType, ContextType>;
};

export type ApplicationProgressStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationProgressStep'] = ResolversParentTypes['ApplicationProgressStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationProgressState'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ApplicationAction'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['StepDetail']>, ParentType, ContextType>;
};

export type ServiceItemCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemCounts'] = ResolversParentTypes['ServiceItemCounts']> = {
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['ApplicationStatusCount']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averagePromiseDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStatusCount'] = ResolversParentTypes['ApplicationStatusCount']> = {
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceItemDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemDefinePayload'] = ResolversParentTypes['ServiceItemDefinePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceItemRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemRetirePayload'] = ResolversParentTypes['ServiceItemRetirePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSubmitPayload'] = ResolversParentTypes['ApplicationSubmitPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAcceptPayload'] = ResolversParentTypes['ApplicationAcceptPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationAskSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAskSupplementPayload'] = ResolversParentTypes['ApplicationAskSupplementPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationSupplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationSupplyPayload'] = ResolversParentTypes['ApplicationSupplyPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationGrantPayload'] = ResolversParentTypes['ApplicationGrantPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRefusePayload'] = ResolversParentTypes['ApplicationRefusePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDeliverPayload'] = ResolversParentTypes['ApplicationDeliverPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationWithdrawPayload'] = ResolversParentTypes['ApplicationWithdrawPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRatePayload'] = ResolversParentTypes['ApplicationRatePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationActPayload'] = ResolversParentTypes['ApplicationActPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRequestPayload'] = ResolversParentTypes['ApplicationRequestPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationApprovePayload'] = ResolversParentTypes['ApplicationApprovePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationDenyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDenyPayload'] = ResolversParentTypes['ApplicationDenyPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationResumePayload'] = ResolversParentTypes['ApplicationResumePayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCategory'] = ResolversParentTypes['IssueCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  major?: Resolver<ResolversTypes['IssueCategoryMajor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueCategoryKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['IssueSize'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['IssueUrgency'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['TimeLimit'], ParentType, ContextType>;
  filingCondition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closingCondition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Array<ResolversTypes['IssueFormField']>, ParentType, ContextType>;
  duplicateRadius?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anonymousAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photosRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handlerKind?: Resolver<ResolversTypes['IssueHandlerKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IssueCategoryMajorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCategoryMajor'] = ResolversParentTypes['IssueCategoryMajor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueCategoryKind'], ParentType, ContextType>;
};

export type IssueFormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFormField'] = ResolversParentTypes['IssueFormField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataType?: Resolver<ResolversTypes['IssueFormDataType'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IssueFormValue']>, ParentType, ContextType>;
};

export type IssueFormValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFormValue'] = ResolversParentTypes['IssueFormValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestedIssueCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedIssueCategory'] = ResolversParentTypes['SuggestedIssueCategory']> = {
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sameBuilding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hoursApart?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedTerms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryDefinePayload'] = ResolversParentTypes['CategoryDefinePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryRetirePayload'] = ResolversParentTypes['CategoryRetirePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['IssueCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClass'] = ResolversParentTypes['IssueClass'], FederationReferenceType extends FederationReferenceTypes['IssueClass'] = FederationReferenceTypes['IssueClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IssueClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueClassStatus'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['IssueClassOrigin'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sharedTerms?: Resolver<Array<ResolversTypes['IssueClassTerm']>, ParentType, ContextType>;
  keyTerms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['IssueClassMemberConnection'], ParentType, ContextType, Partial<IssueClassMembersArgs>>;
  firstReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['IssueClassAction']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['IssueClassEffect']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['IssueClassStep']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClassTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassTerm'] = ResolversParentTypes['IssueClassTerm']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IssueClassActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassAction'] = ResolversParentTypes['IssueClassAction']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueClassEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassEffect'] = ResolversParentTypes['IssueClassEffect']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['IssueClassRecurrence'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['IssueClassRecurrence'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prevented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  additional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueClassRecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassRecurrence'] = ResolversParentTypes['IssueClassRecurrence']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  per30Days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IssueClassStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassStep'] = ResolversParentTypes['IssueClassStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['IssueClassStepAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  otherClassId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IssueClassMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMember'] = ResolversParentTypes['IssueClassMember']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type IssueClassMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMemberConnection'] = ResolversParentTypes['IssueClassMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueClassMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssueClassMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClassMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMemberEdge'] = ResolversParentTypes['IssueClassMemberEdge']> = {
  node?: Resolver<ResolversTypes['IssueClassMember'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueClassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassConnection'] = ResolversParentTypes['IssueClassConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassEdge'] = ResolversParentTypes['IssueClassEdge']> = {
  node?: Resolver<ResolversTypes['IssueClass'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueClassSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassSuggestion'] = ResolversParentTypes['IssueClassSuggestion']> = {
  issueClass?: Resolver<ResolversTypes['IssueClass'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueClassCandidatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassCandidates'] = ResolversParentTypes['IssueClassCandidates']> = {
  nodes?: Resolver<Array<ResolversTypes['IssueClassCandidate']>, ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IssueClassCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassCandidate'] = ResolversParentTypes['IssueClassCandidate']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  issueIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sharedTerms?: Resolver<Array<ResolversTypes['IssueClassTerm']>, ParentType, ContextType>;
  categoryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['IssueClassAreaCount']>, ParentType, ContextType>;
  buildings?: Resolver<Array<ResolversTypes['IssueClassBuildingCount']>, ParentType, ContextType>;
  firstReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  spanDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IssueClassAreaCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassAreaCount'] = ResolversParentTypes['IssueClassAreaCount']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClassBuildingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassBuildingCount'] = ResolversParentTypes['IssueClassBuildingCount']> = {
  building?: Resolver<ResolversTypes['Building'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClassSplitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassSplitPayload'] = ResolversParentTypes['IssueClassSplitPayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  newClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassCreatePayload'] = ResolversParentTypes['IssueClassCreatePayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassRevisePayload'] = ResolversParentTypes['IssueClassRevisePayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassAcceptPayload'] = ResolversParentTypes['IssueClassAcceptPayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassActionBeginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassActionBeginPayload'] = ResolversParentTypes['IssueClassActionBeginPayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassResolvePayload'] = ResolversParentTypes['IssueClassResolvePayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassDismissPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassDismissPayload'] = ResolversParentTypes['IssueClassDismissPayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassMembersAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMembersAddPayload'] = ResolversParentTypes['IssueClassMembersAddPayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassMembersRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMembersRemovePayload'] = ResolversParentTypes['IssueClassMembersRemovePayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClassMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClassMergePayload'] = ResolversParentTypes['IssueClassMergePayload']> = {
  issueClass?: Resolver<Maybe<ResolversTypes['IssueClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counsellor'] = ResolversParentTypes['Counsellor'], FederationReferenceType extends FederationReferenceTypes['Counsellor'] = FederationReferenceTypes['Counsellor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Counsellor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CounsellorStatus'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['CounsellingSubject']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['AvailableHours']>, ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysOff?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  freeSlots?: Resolver<Array<ResolversTypes['CounsellingSlot']>, ParentType, ContextType, Partial<CounsellorFreeSlotsArgs>>;
};

export type CounsellingSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingSlot'] = ResolversParentTypes['CounsellingSlot']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CounsellingAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingAppointment'] = ResolversParentTypes['CounsellingAppointment'], FederationReferenceType extends FederationReferenceTypes['CounsellingAppointment'] = FederationReferenceTypes['CounsellingAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CounsellingAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CounsellingStatus'], ParentType, ContextType>;
  counsellor?: Resolver<Maybe<ResolversTypes['Counsellor']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CounsellingSubject'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['CounsellingCancelledBy']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recentlyMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['CounsellingNote']>>, ParentType, ContextType>;
  followUpOf?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CounsellingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingNote'] = ResolversParentTypes['CounsellingNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldCounsellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCounselling'] = ResolversParentTypes['HeldCounselling']> = {
  subject?: Resolver<ResolversTypes['CounsellingSubject'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounsellingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingCount'] = ResolversParentTypes['CounsellingCount']> = {
  subject?: Resolver<ResolversTypes['CounsellingSubject'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounsellorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellorConnection'] = ResolversParentTypes['CounsellorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CounsellorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Counsellor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounsellorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellorEdge'] = ResolversParentTypes['CounsellorEdge']> = {
  node?: Resolver<ResolversTypes['Counsellor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounsellingAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingAppointmentConnection'] = ResolversParentTypes['CounsellingAppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CounsellingAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounsellingAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingAppointmentEdge'] = ResolversParentTypes['CounsellingAppointmentEdge']> = {
  node?: Resolver<ResolversTypes['CounsellingAppointment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldCounsellingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCounsellingConnection'] = ResolversParentTypes['HeldCounsellingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeldCounsellingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HeldCounselling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldCounsellingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldCounsellingEdge'] = ResolversParentTypes['HeldCounsellingEdge']> = {
  node?: Resolver<ResolversTypes['HeldCounselling'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounsellorDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellorDefinePayload'] = ResolversParentTypes['CounsellorDefinePayload']> = {
  counsellor?: Resolver<Maybe<ResolversTypes['Counsellor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellorOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellorOpenPayload'] = ResolversParentTypes['CounsellorOpenPayload']> = {
  counsellor?: Resolver<Maybe<ResolversTypes['Counsellor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellorEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellorEndPayload'] = ResolversParentTypes['CounsellorEndPayload']> = {
  counsellor?: Resolver<Maybe<ResolversTypes['Counsellor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingBookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingBookPayload'] = ResolversParentTypes['CounsellingBookPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingConfirmPayload'] = ResolversParentTypes['CounsellingConfirmPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingCancelPayload'] = ResolversParentTypes['CounsellingCancelPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingHoldPayload'] = ResolversParentTypes['CounsellingHoldPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingMissPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingMissPayload'] = ResolversParentTypes['CounsellingMissPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingNotePayload'] = ResolversParentTypes['CounsellingNotePayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CounsellingErasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounsellingErasePayload'] = ResolversParentTypes['CounsellingErasePayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['CounsellingAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  deliberations?: Resolver<ResolversTypes['DeliberationConnection'], ParentType, ContextType, Partial<TopicDeliberationsArgs>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<TopicResolutionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TopicStatus'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  classIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  secondersNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seconders?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ripeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<TopicMeetingsArgs>>;
  timeline?: Resolver<Array<ResolversTypes['TopicStep']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['JudgementFigures'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<TopicJudgementsArgs>>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, Partial<TopicVotesArgs>>;
};

export type DeliberationProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationProgress'] = ResolversParentTypes['DeliberationProgress']> = {
  step?: Resolver<ResolversTypes['ProcedureStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgressState'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DeliberationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation'], FederationReferenceType extends FederationReferenceTypes['Deliberation'] = FederationReferenceTypes['Deliberation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deliberation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcedureStep'], ParentType, ContextType>;
  possibleActions?: Resolver<Array<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roundSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  entrustedTo?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  stepClock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['IssueRequest']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['DeliberationProgress']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['DeliberationCommentConnection'], ParentType, ContextType, Partial<DeliberationCommentsArgs>>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['DeliberationTimelineStep']>, ParentType, ContextType>;
};

export type DeliberationTimelineStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationTimelineStep'] = ResolversParentTypes['DeliberationTimelineStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DeliberationStepAction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['StepDetail']>, ParentType, ContextType>;
};

export type DeliberationCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationComment'] = ResolversParentTypes['DeliberationComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliberationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationConnection'] = ResolversParentTypes['DeliberationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliberationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationEdge'] = ResolversParentTypes['DeliberationEdge']> = {
  node?: Resolver<ResolversTypes['Deliberation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliberationCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationCommentConnection'] = ResolversParentTypes['DeliberationCommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliberationCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliberationComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationCommentEdge'] = ResolversParentTypes['DeliberationCommentEdge']> = {
  node?: Resolver<ResolversTypes['DeliberationComment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliberationFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationFigure'] = ResolversParentTypes['DeliberationFigure']> = {
  procedureKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationStartPayload'] = ResolversParentTypes['DeliberationStartPayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationActPayload'] = ResolversParentTypes['DeliberationActPayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationRequestPayload'] = ResolversParentTypes['DeliberationRequestPayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationApprovePayload'] = ResolversParentTypes['DeliberationApprovePayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDenyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDenyPayload'] = ResolversParentTypes['DeliberationDenyPayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationResumePayload'] = ResolversParentTypes['DeliberationResumePayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDiscussPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDiscussPayload'] = ResolversParentTypes['DeliberationDiscussPayload']> = {
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FigureMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureMeasure'] = ResolversParentTypes['FigureMeasure']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  higherIsBetter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FigureBasis'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['FigureDimension']>, ParentType, ContextType>;
  measuresVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FigureRow']>, ParentType, ContextType>;
};

export type FigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRow'] = ResolversParentTypes['FigureRow']> = {
  keys?: Resolver<Array<ResolversTypes['FigureKey']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FigureValue']>, ParentType, ContextType>;
};

export type FigureKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureKey'] = ResolversParentTypes['FigureKey']> = {
  dimension?: Resolver<ResolversTypes['FigureDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
};

export type FigureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureValue'] = ResolversParentTypes['FigureValue']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FiguresCsvResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresCsv'] = ResolversParentTypes['FiguresCsv']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteOrderMark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HotSpotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotSpots'] = ResolversParentTypes['HotSpots']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotSpot']>, ParentType, ContextType>;
};

export type HotSpotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotSpot'] = ResolversParentTypes['HotSpot']> = {
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HotSpotKind'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Building']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['HotSpotCategory']>, ParentType, ContextType>;
};

export type HotSpotCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotSpotCategory'] = ResolversParentTypes['HotSpotCategory']> = {
  categoryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSample'] = ResolversParentTypes['FollowUpSample']> = {
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type FigureSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSnapshot'] = ResolversParentTypes['FigureSnapshot'], FederationReferenceType extends FederationReferenceTypes['FigureSnapshot'] = FederationReferenceTypes['FigureSnapshot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FigureSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  frozenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type FigureVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureVerification'] = ResolversParentTypes['FigureVerification']> = {
  snapshot?: Resolver<ResolversTypes['FigureSnapshot'], ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['FigureDifference']>, ParentType, ContextType>;
};

export type FigureDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDifference'] = ResolversParentTypes['FigureDifference']> = {
  keys?: Resolver<Array<ResolversTypes['FigureKey']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  frozen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureSnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSnapshotConnection'] = ResolversParentTypes['FigureSnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureSnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FigureSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureSnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSnapshotEdge'] = ResolversParentTypes['FigureSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureSnapshot'], ParentType, ContextType>;
};

export type FigureSnapshotFreezePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSnapshotFreezePayload'] = ResolversParentTypes['FigureSnapshotFreezePayload']> = {
  snapshot?: Resolver<Maybe<ResolversTypes['FigureSnapshot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MonthlyRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyRanking'] = ResolversParentTypes['MonthlyRanking'], FederationReferenceType extends FederationReferenceTypes['MonthlyRanking'] = FederationReferenceTypes['MonthlyRanking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonthlyRanking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonthlyRankingStatus'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FigureMeasure'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<Array<ResolversTypes['RankingEntry']>, ParentType, ContextType>;
  black?: Resolver<Array<ResolversTypes['RankingEntry']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['FigureSnapshot']>, ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MonthlyRankingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyRankingConnection'] = ResolversParentTypes['MonthlyRankingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonthlyRankingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MonthlyRanking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyRankingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyRankingEdge'] = ResolversParentTypes['MonthlyRankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlyRanking'], ParentType, ContextType>;
};

export type MonthlyRankingPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyRankingPublishPayload'] = ResolversParentTypes['MonthlyRankingPublishPayload']> = {
  ranking?: Resolver<Maybe<ResolversTypes['MonthlyRanking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandlerUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnit'] = ResolversParentTypes['HandlerUnit'], FederationReferenceType extends FederationReferenceTypes['HandlerUnit'] = FederationReferenceTypes['HandlerUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HandlerUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandlerUnitKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandlerUnitStatus'], ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  categoryPrefixes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  estateIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  calendarKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, RequireFields<HandlerUnitWhistlesArgs, 'orderBy'>>;
};

export type HandlerUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnitConnection'] = ResolversParentTypes['HandlerUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandlerUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandlerUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnitEdge'] = ResolversParentTypes['HandlerUnitEdge']> = {
  node?: Resolver<ResolversTypes['HandlerUnit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandlerUnitDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnitDefinePayload'] = ResolversParentTypes['HandlerUnitDefinePayload']> = {
  handlerUnit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandlerUnitRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerUnitRetirePayload'] = ResolversParentTypes['HandlerUnitRetirePayload']> = {
  handlerUnit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HelpKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpKind'] = ResolversParentTypes['HelpKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categoryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CraftsmanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Craftsman'] = ResolversParentTypes['Craftsman'], FederationReferenceType extends FederationReferenceTypes['Craftsman'] = FederationReferenceTypes['Craftsman']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Craftsman']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CraftsmanStatus'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['HelpForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  enterpriseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  asksFor?: Resolver<Array<ResolversTypes['HelpKind']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['CraftsmanArea']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['AvailableHours']>, ParentType, ContextType>;
  contactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  helpsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpsGivenByKind?: Resolver<Array<ResolversTypes['CraftsmanKindCount']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['CraftsmanConnection'], ParentType, ContextType, Partial<CraftsmanMatchesArgs>>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CraftsmanAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanArea'] = ResolversParentTypes['CraftsmanArea']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CraftsmanKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanKindCount'] = ResolversParentTypes['CraftsmanKindCount']> = {
  kind?: Resolver<ResolversTypes['HelpKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HelpCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpCount'] = ResolversParentTypes['HelpCount']> = {
  kind?: Resolver<ResolversTypes['HelpKind'], ParentType, ContextType>;
  craftsmen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AvailableHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableHours'] = ResolversParentTypes['AvailableHours']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CraftsmanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanConnection'] = ResolversParentTypes['CraftsmanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CraftsmanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CraftsmanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanEdge'] = ResolversParentTypes['CraftsmanEdge']> = {
  node?: Resolver<ResolversTypes['Craftsman'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CraftsmanEnterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanEnterPayload'] = ResolversParentTypes['CraftsmanEnterPayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanChangePayload'] = ResolversParentTypes['CraftsmanChangePayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanConfirmPayload'] = ResolversParentTypes['CraftsmanConfirmPayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanStrikePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanStrikePayload'] = ResolversParentTypes['CraftsmanStrikePayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanRestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanRestPayload'] = ResolversParentTypes['CraftsmanRestPayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanResumePayload'] = ResolversParentTypes['CraftsmanResumePayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CraftsmanEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CraftsmanEndPayload'] = ResolversParentTypes['CraftsmanEndPayload']> = {
  craftsman?: Resolver<Maybe<ResolversTypes['Craftsman']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnerRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRecord'] = ResolversParentTypes['PartnerRecord']> = {
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueImport'] = ResolversParentTypes['IssueImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueImportStatus'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['ImportMapping'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineErrors?: Resolver<ResolversTypes['ImportLineErrorConnection'], ParentType, ContextType, Partial<IssueImportLineErrorsArgs>>;
  changedLines?: Resolver<ResolversTypes['ImportChangedLineConnection'], ParentType, ContextType, Partial<IssueImportChangedLinesArgs>>;
};

export type ImportLineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLineError'] = ResolversParentTypes['ImportLineError']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ImportLineErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportLineErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLineErrorConnection'] = ResolversParentTypes['ImportLineErrorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportLineErrorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportLineError']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportLineErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLineErrorEdge'] = ResolversParentTypes['ImportLineErrorEdge']> = {
  node?: Resolver<ResolversTypes['ImportLineError'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportChangedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChangedLine'] = ResolversParentTypes['ImportChangedLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportChangedLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChangedLineConnection'] = ResolversParentTypes['ImportChangedLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportChangedLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportChangedLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportChangedLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChangedLineEdge'] = ResolversParentTypes['ImportChangedLineEdge']> = {
  node?: Resolver<ResolversTypes['ImportChangedLine'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueImportConnection'] = ResolversParentTypes['IssueImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssueImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueImportEdge'] = ResolversParentTypes['IssueImportEdge']> = {
  node?: Resolver<ResolversTypes['IssueImport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMapping'] = ResolversParentTypes['ImportMapping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['ImportDefinition'], ParentType, ContextType>;
  definedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  definedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportMappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMappingConnection'] = ResolversParentTypes['ImportMappingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportMappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportMapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportMappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMappingEdge'] = ResolversParentTypes['ImportMappingEdge']> = {
  node?: Resolver<ResolversTypes['ImportMapping'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDefinition'] = ResolversParentTypes['ImportDefinition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  delimiter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ImportLookup'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['ImportMoment'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ImportLookup']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ImportLookup']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['ImportLocation']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['ImportClosing']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ImportCondition']>, ParentType, ContextType>;
};

export type ImportLookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLookup'] = ResolversParentTypes['ImportLookup']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Array<ResolversTypes['ImportLookupEntry']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportLookupEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLookupEntry'] = ResolversParentTypes['ImportLookupEntry']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMoment'] = ResolversParentTypes['ImportMoment']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLocation'] = ResolversParentTypes['ImportLocation']> = {
  latitude?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportClosing'] = ResolversParentTypes['ImportClosing']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['ImportMoment']>, ParentType, ContextType>;
};

export type ImportConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCondition'] = ResolversParentTypes['ImportCondition']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportMappingDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMappingDefinePayload'] = ResolversParentTypes['ImportMappingDefinePayload']> = {
  importMapping?: Resolver<Maybe<ResolversTypes['ImportMapping']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuesImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuesImportPayload'] = ResolversParentTypes['IssuesImportPayload']> = {
  issueImport?: Resolver<Maybe<ResolversTypes['IssueImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuesImportCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuesImportCancelPayload'] = ResolversParentTypes['IssuesImportCancelPayload']> = {
  issueImport?: Resolver<Maybe<ResolversTypes['IssueImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCase'] = ResolversParentTypes['MediationCase'], FederationReferenceType extends FederationReferenceTypes['MediationCase'] = FederationReferenceTypes['MediationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediationStatus'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediationKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MediationParty']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MediationSource'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['MediationSession']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['MediationAgreement']>, ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['MediationHandOver']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['MediationStep']>, ParentType, ContextType>;
};

export type MediationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationParty'] = ResolversParentTypes['MediationParty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MediationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSession'] = ResolversParentTypes['MediationSession']> = {
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attended?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationAgreement'] = ResolversParentTypes['MediationAgreement']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AgreementForm'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['MediationSignature']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  judicialConfirmationUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['MediationFollowUp']>, ParentType, ContextType>;
};

export type MediationSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSignature'] = ResolversParentTypes['MediationSignature']> = {
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MediationFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationFollowUp'] = ResolversParentTypes['MediationFollowUp']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FollowUpOutcome']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationHandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationHandOver'] = ResolversParentTypes['MediationHandOver']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MediationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStep'] = ResolversParentTypes['MediationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['MediationAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCounts'] = ResolversParentTypes['MediationCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['MediationStatusCount']>, ParentType, ContextType>;
};

export type MediationStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationStatusCount'] = ResolversParentTypes['MediationStatusCount']> = {
  status?: Resolver<ResolversTypes['MediationStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCaseConnection'] = ResolversParentTypes['MediationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCaseEdge'] = ResolversParentTypes['MediationCaseEdge']> = {
  node?: Resolver<ResolversTypes['MediationCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediationApplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationApplyPayload'] = ResolversParentTypes['MediationApplyPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationAcceptPayload'] = ResolversParentTypes['MediationAcceptPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationRefusePayload'] = ResolversParentTypes['MediationRefusePayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationReassignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationReassignPayload'] = ResolversParentTypes['MediationReassignPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationHoldSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationHoldSessionPayload'] = ResolversParentTypes['MediationHoldSessionPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationProposePayload'] = ResolversParentTypes['MediationProposePayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationSignPayload'] = ResolversParentTypes['MediationSignPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationCheckPayload'] = ResolversParentTypes['MediationCheckPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationFailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationFailPayload'] = ResolversParentTypes['MediationFailPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationHandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationHandOverPayload'] = ResolversParentTypes['MediationHandOverPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationWithdrawPayload'] = ResolversParentTypes['MediationWithdrawPayload']> = {
  mediation?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingParty'] = ResolversParentTypes['MeetingParty']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['AttendanceStatus']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCount'] = ResolversParentTypes['PartyCount']> = {
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingQuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingQuorum'] = ResolversParentTypes['MeetingQuorum']> = {
  minPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minByKind?: Resolver<Array<ResolversTypes['PartyMinimum']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Fraction']>, ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingKinds?: Resolver<Array<ResolversTypes['PartyKind']>, ParentType, ContextType>;
};

export type PartyMinimumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMinimum'] = ResolversParentTypes['PartyMinimum']> = {
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fraction'] = ResolversParentTypes['Fraction']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TopicOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingMinutes'] = ResolversParentTypes['MeetingMinutes']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingPostponementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPostponement'] = ResolversParentTypes['MeetingPostponement']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MeetingParty']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['PartyCount']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['MeetingQuorum'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['MeetingMinutes']>, ParentType, ContextType>;
  postponements?: Resolver<Array<ResolversTypes['MeetingPostponement']>, ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<MeetingResolutionsArgs>>;
  votes?: Resolver<ResolversTypes['VoteConnection'], ParentType, ContextType, Partial<MeetingVotesArgs>>;
};

export type SkippedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDate'] = ResolversParentTypes['SkippedDate']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SkipReason'], ParentType, ContextType>;
};

export type DeliberationDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDay'] = ResolversParentTypes['DeliberationDay'], FederationReferenceType extends FederationReferenceTypes['DeliberationDay'] = FederationReferenceTypes['DeliberationDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliberationDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliberationDayStatus'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondersNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agendaSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedDate']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<DeliberationDayMeetingsArgs>>;
};

export type DeliberationDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayConnection'] = ResolversParentTypes['DeliberationDayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliberationDayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliberationDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayEdge'] = ResolversParentTypes['DeliberationDayEdge']> = {
  node?: Resolver<ResolversTypes['DeliberationDay'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCallPayload'] = ResolversParentTypes['MeetingCallPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingInvitePayload'] = ResolversParentTypes['MeetingInvitePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingUninvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingUninvitePayload'] = ResolversParentTypes['MeetingUninvitePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingSetAgendaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSetAgendaPayload'] = ResolversParentTypes['MeetingSetAgendaPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingRecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingRecordAttendancePayload'] = ResolversParentTypes['MeetingRecordAttendancePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingOpenPayload'] = ResolversParentTypes['MeetingOpenPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingRecordMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingRecordMinutesPayload'] = ResolversParentTypes['MeetingRecordMinutesPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingClosePayload'] = ResolversParentTypes['MeetingClosePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingPostponePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPostponePayload'] = ResolversParentTypes['MeetingPostponePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeetingCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCancelPayload'] = ResolversParentTypes['MeetingCancelPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDayDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayDefinePayload'] = ResolversParentTypes['DeliberationDayDefinePayload']> = {
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDayChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayChangePayload'] = ResolversParentTypes['DeliberationDayChangePayload']> = {
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDayPausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayPausePayload'] = ResolversParentTypes['DeliberationDayPausePayload']> = {
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDayResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayResumePayload'] = ResolversParentTypes['DeliberationDayResumePayload']> = {
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliberationDayEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliberationDayEndPayload'] = ResolversParentTypes['DeliberationDayEndPayload']> = {
  deliberationDay?: Resolver<Maybe<ResolversTypes['DeliberationDay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['NotificationSubject']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['NotificationAudience']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  responsibilityItem?: Resolver<Maybe<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  collects?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettings'] = ResolversParentTypes['NotificationSettings']> = {
  language?: Resolver<Maybe<ResolversTypes['NotificationLanguage']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  digestHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channelsOff?: Resolver<Array<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRule'] = ResolversParentTypes['NotificationRule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NotificationSubject'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NotificationAudience'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['NotificationTemplate'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationTemplate'] = ResolversParentTypes['NotificationTemplate']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['NotificationWords'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['NotificationWords'], ParentType, ContextType>;
};

export type NotificationWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationWords'] = ResolversParentTypes['NotificationWords']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['NotificationSubject']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  categoryPrefixes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NotificationLanguage'], ParentType, ContextType>;
  definedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['NotificationSubject']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationReadPayload'] = ResolversParentTypes['NotificationReadPayload']> = {
  notifications?: Resolver<Maybe<Array<ResolversTypes['Notification']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationSettingsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettingsSetPayload'] = ResolversParentTypes['NotificationSettingsSetPayload']> = {
  settings?: Resolver<Maybe<ResolversTypes['NotificationSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationDefinePayload'] = ResolversParentTypes['NotificationDefinePayload']> = {
  rules?: Resolver<Maybe<Array<ResolversTypes['NotificationRule']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDefinePayload'] = ResolversParentTypes['WebhookDefinePayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookChangePayload'] = ResolversParentTypes['WebhookChangePayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRetirePayload'] = ResolversParentTypes['WebhookRetirePayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookRedeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRedeliverPayload'] = ResolversParentTypes['WebhookRedeliverPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['ProcedureNames'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ProcedureSubject'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProcedureStatus'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['TimeLimit'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stopsAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  escalation?: Resolver<Array<ResolversTypes['ProcedureEscalationLevel']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  definedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  definedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureNames'] = ResolversParentTypes['ProcedureNames']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureEscalationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEscalationLevel'] = ResolversParentTypes['ProcedureEscalationLevel']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProcedureEscalationTarget'], ParentType, ContextType>;
};

export type ProcedureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['ProcedureNames'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  standardLimit?: Resolver<Maybe<ResolversTypes['ProcedureStandardLimit']>, ParentType, ContextType>;
  onTimeout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
};

export type ProcedureActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureAction'] = ResolversParentTypes['ProcedureAction']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['ProcedureNames'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ProcedureEffect'], ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['ProcedureLeaving']>, ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFinding'] = ResolversParentTypes['ProcedureFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureLintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureLintPayload'] = ResolversParentTypes['ProcedureLintPayload']> = {
  findings?: Resolver<Maybe<Array<ResolversTypes['ProcedureFinding']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProcedureDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureDefinePayload'] = ResolversParentTypes['ProcedureDefinePayload']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProcedureRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureRetirePayload'] = ResolversParentTypes['ProcedureRetirePayload']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estate'] = ResolversParentTypes['Estate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  follows?: Resolver<ResolversTypes['ResolutionFollows'], ParentType, ContextType>;
  estate?: Resolver<Maybe<ResolversTypes['Estate']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  openItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adoptedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResponsibilityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityReport'] = ResolversParentTypes['ResponsibilityReport']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResponsibilityRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityRejection'] = ResolversParentTypes['ResponsibilityRejection']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResponsibilityItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItem'] = ResolversParentTypes['ResponsibilityItem'], FederationReferenceType extends FederationReferenceTypes['ResponsibilityItem'] = FederationReferenceTypes['ResponsibilityItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponsibilityItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResponsibilityItemStatus'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ResponsibilityReport']>, ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ResponsibilityRejection']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponsibilityItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItemConnection'] = ResolversParentTypes['ResponsibilityItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItemEdge'] = ResolversParentTypes['ResponsibilityItemEdge']> = {
  node?: Resolver<ResolversTypes['ResponsibilityItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionAdoptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionAdoptPayload'] = ResolversParentTypes['ResolutionAdoptPayload']> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponsibilityItemReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItemReportPayload'] = ResolversParentTypes['ResponsibilityItemReportPayload']> = {
  responsibilityItem?: Resolver<Maybe<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponsibilityItemAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItemAcceptPayload'] = ResolversParentTypes['ResponsibilityItemAcceptPayload']> = {
  responsibilityItem?: Resolver<Maybe<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponsibilityItemRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityItemRejectPayload'] = ResolversParentTypes['ResponsibilityItemRejectPayload']> = {
  responsibilityItem?: Resolver<Maybe<ResolversTypes['ResponsibilityItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTable'] = ResolversParentTypes['RoutingTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoutingTableStatus'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RoutingRule']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  definedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoutingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingRule'] = ResolversParentTypes['RoutingRule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['RoutingConditions'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['RoutingDecision'], ParentType, ContextType>;
};

export type RoutingConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingConditions'] = ResolversParentTypes['RoutingConditions']> = {
  urgency?: Resolver<Maybe<Array<ResolversTypes['IssueUrgency']>>, ParentType, ContextType>;
  size?: Resolver<Maybe<Array<ResolversTypes['IssueSize']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<Array<ResolversTypes['IssueCategoryKind']>>, ParentType, ContextType>;
  channel?: Resolver<Maybe<Array<ResolversTypes['IssueChannel']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  areaId?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type RoutingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDecision'] = ResolversParentTypes['RoutingDecision']> = {
  handling?: Resolver<ResolversTypes['IssueHandling'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoutingTableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTableConnection'] = ResolversParentTypes['RoutingTableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoutingTableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoutingTable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingTableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTableEdge'] = ResolversParentTypes['RoutingTableEdge']> = {
  node?: Resolver<ResolversTypes['RoutingTable'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutingTableDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTableDefinePayload'] = ResolversParentTypes['RoutingTableDefinePayload']> = {
  table?: Resolver<Maybe<ResolversTypes['RoutingTable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingTablePublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTablePublishPayload'] = ResolversParentTypes['RoutingTablePublishPayload']> = {
  table?: Resolver<Maybe<ResolversTypes['RoutingTable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingTableRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingTableRetirePayload'] = ResolversParentTypes['RoutingTableRetirePayload']> = {
  table?: Resolver<Maybe<ResolversTypes['RoutingTable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingDryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRunPayload'] = ResolversParentTypes['RoutingDryRunPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['RoutingDryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRun'] = ResolversParentTypes['RoutingDryRun']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaffected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RoutingDryRunRules']>, ParentType, ContextType>;
  handlings?: Resolver<Array<ResolversTypes['RoutingDryRunHandlings']>, ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['RoutingDryRunProcedures']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['RoutingDryRunExample']>, ParentType, ContextType>;
};

export type RoutingDryRunRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRunRules'] = ResolversParentTypes['RoutingDryRunRules']> = {
  fromRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  fromVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingDryRunHandlingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRunHandlings'] = ResolversParentTypes['RoutingDryRunHandlings']> = {
  from?: Resolver<ResolversTypes['IssueHandling'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['IssueHandling'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingDryRunProceduresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRunProcedures'] = ResolversParentTypes['RoutingDryRunProcedures']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingDryRunExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDryRunExample'] = ResolversParentTypes['RoutingDryRunExample']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeLimitUnit'], ParentType, ContextType>;
};

export type TimeLimitClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitClock'] = ResolversParentTypes['TimeLimitClock']> = {
  calendarKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['TimeLimit'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['TimeLimitPause']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['TimeLimitExtension']>, ParentType, ContextType>;
  givenMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['TimeLimitLight'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['TimeLimitMark']>, ParentType, ContextType>;
  struck?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimeLimitMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitMark'] = ResolversParentTypes['TimeLimitMark']> = {
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TimeLimitPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitPause'] = ResolversParentTypes['TimeLimitPause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TimeLimitExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitExtension'] = ResolversParentTypes['TimeLimitExtension']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['TimeLimit'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  baseKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  week?: Resolver<Array<ResolversTypes['WeekdayHours']>, ParentType, ContextType>;
  workingDayMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<WorkingCalendarDaysArgs, 'from' | 'count'>>;
  definedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WorkingCalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendarConnection'] = ResolversParentTypes['WorkingCalendarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkingCalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingCalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendarEdge'] = ResolversParentTypes['WorkingCalendarEdge']> = {
  node?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeekdayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekdayHours'] = ResolversParentTypes['WeekdayHours']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['Opening']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['Opening']>, ParentType, ContextType>;
};

export type TimeLimitPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitPreview'] = ResolversParentTypes['TimeLimitPreview']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  limitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['TimeLimitPreviewDay']>, ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeLimitPreviewDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitPreviewDay'] = ResolversParentTypes['TimeLimitPreviewDay']> = {
  day?: Resolver<ResolversTypes['CalendarDay'], ParentType, ContextType>;
  countedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDefinePayload'] = ResolversParentTypes['CalendarDefinePayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicStep'] = ResolversParentTypes['TopicStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['TopicAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type JudgementFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementFigures'] = ResolversParentTypes['JudgementFigures']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStars?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicProposePayload'] = ResolversParentTypes['TopicProposePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicSecondPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicSecondPayload'] = ResolversParentTypes['TopicSecondPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicAcceptPayload'] = ResolversParentTypes['TopicAcceptPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicRefusePayload'] = ResolversParentTypes['TopicRefusePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicMergePayload'] = ResolversParentTypes['TopicMergePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicRevisePayload'] = ResolversParentTypes['TopicRevisePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicWithdrawPayload'] = ResolversParentTypes['TopicWithdrawPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TopicJudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicJudgePayload'] = ResolversParentTypes['TopicJudgePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteResult'] = ResolversParentTypes['VoteResult']> = {
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  void?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteProxyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteProxy'] = ResolversParentTypes['VoteProxy']> = {
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NamedBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedBallot'] = ResolversParentTypes['NamedBallot']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  castBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['Choice'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BoxEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoxEntry'] = ResolversParentTypes['BoxEntry']> = {
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['Choice'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['VoteMethod'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['VoteRule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoteStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entitledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitled?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  votedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voted?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  mayVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iHaveVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxProxies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proxies?: Resolver<Array<ResolversTypes['VoteProxy']>, ParentType, ContextType>;
  myBallot?: Resolver<Maybe<ResolversTypes['NamedBallot']>, ParentType, ContextType>;
  ballots?: Resolver<Array<ResolversTypes['NamedBallot']>, ParentType, ContextType>;
  box?: Resolver<Array<ResolversTypes['BoxEntry']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VoteResult']>, ParentType, ContextType>;
};

export type VoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteConnection'] = ResolversParentTypes['VoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteEdge'] = ResolversParentTypes['VoteEdge']> = {
  node?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoteOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteOpenPayload'] = ResolversParentTypes['VoteOpenPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteCastPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCastPayload'] = ResolversParentTypes['VoteCastPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteClosePayload'] = ResolversParentTypes['VoteClosePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCancelPayload'] = ResolversParentTypes['VoteCancelPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteGrantProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteGrantProxyPayload'] = ResolversParentTypes['VoteGrantProxyPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteRevokeProxyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteRevokeProxyPayload'] = ResolversParentTypes['VoteRevokeProxyPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle'], FederationReferenceType extends FederationReferenceTypes['Whistle'] = FederationReferenceTypes['Whistle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Whistle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProcedureStep'], ParentType, ContextType>;
  possibleActions?: Resolver<Array<ResolversTypes['ProcedureAction']>, ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['IssueActor']>, ParentType, ContextType>;
  waitsForUnits?: Resolver<Array<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  blownBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  blownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['WhistleResponse']>, ParentType, ContextType>;
  stepClock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['TimeLimitClock']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callsAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WhistleOutcome']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whistlerScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stepCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['WhistleStep']>, ParentType, ContextType>;
};

export type WhistleResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleResponse'] = ResolversParentTypes['WhistleResponse']> = {
  unit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhistleResponseState'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['TimeLimitClock'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  whistlerScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['WhistleObjection']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WhistleOutcome']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleObjection'] = ResolversParentTypes['WhistleObjection']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhistleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleStep'] = ResolversParentTypes['WhistleStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WhistleStepAction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['StepDetail']>, ParentType, ContextType>;
};

export type WhistleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleConnection'] = ResolversParentTypes['WhistleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhistleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Whistle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleEdge'] = ResolversParentTypes['WhistleEdge']> = {
  node?: Resolver<ResolversTypes['Whistle'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhistleFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleFigures'] = ResolversParentTypes['WhistleFigures']> = {
  total?: Resolver<ResolversTypes['WhistleFigure'], ParentType, ContextType>;
  byDepartment?: Resolver<Array<ResolversTypes['WhistleFigure']>, ParentType, ContextType>;
  byCommunity?: Resolver<Array<ResolversTypes['WhistleFigure']>, ParentType, ContextType>;
};

export type WhistleFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleFigure'] = ResolversParentTypes['WhistleFigure']> = {
  unit?: Resolver<Maybe<ResolversTypes['HandlerUnit']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  called?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageWhistlerScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WhistleBlowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleBlowPayload'] = ResolversParentTypes['WhistleBlowPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleReportPayload'] = ResolversParentTypes['WhistleReportPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleObjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleObjectPayload'] = ResolversParentTypes['WhistleObjectPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleDecideObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleDecideObjectionPayload'] = ResolversParentTypes['WhistleDecideObjectionPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleRemindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleRemindPayload'] = ResolversParentTypes['WhistleRemindPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleJudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleJudgePayload'] = ResolversParentTypes['WhistleJudgePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleCallAgainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleCallAgainPayload'] = ResolversParentTypes['WhistleCallAgainPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleWithdrawPayload'] = ResolversParentTypes['WhistleWithdrawPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
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
  IssueRoute?: IssueRouteResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueStep?: IssueStepResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  StepDetail?: StepDetailResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  FormAnswer?: FormAnswerResolvers<ContextType>;
  IssueRequest?: IssueRequestResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  SupervisionAnswer?: SupervisionAnswerResolvers<ContextType>;
  IssueFollowUp?: IssueFollowUpResolvers<ContextType>;
  TrackedIssue?: TrackedIssueResolvers<ContextType>;
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
  IssueAssignPayload?: IssueAssignPayloadResolvers<ContextType>;
  IssueActPayload?: IssueActPayloadResolvers<ContextType>;
  IssueRejectPayload?: IssueRejectPayloadResolvers<ContextType>;
  IssueReopenPayload?: IssueReopenPayloadResolvers<ContextType>;
  IssueRequestPayload?: IssueRequestPayloadResolvers<ContextType>;
  IssueApprovePayload?: IssueApprovePayloadResolvers<ContextType>;
  IssueDenyPayload?: IssueDenyPayloadResolvers<ContextType>;
  IssueResumePayload?: IssueResumePayloadResolvers<ContextType>;
  IssueRemindPayload?: IssueRemindPayloadResolvers<ContextType>;
  IssueSupervisePayload?: IssueSupervisePayloadResolvers<ContextType>;
  IssueAnswerSupervisionPayload?: IssueAnswerSupervisionPayloadResolvers<ContextType>;
  IssueCommentPayload?: IssueCommentPayloadResolvers<ContextType>;
  IssueJoinPayload?: IssueJoinPayloadResolvers<ContextType>;
  IssueMergePayload?: IssueMergePayloadResolvers<ContextType>;
  IssueClassifyPayload?: IssueClassifyPayloadResolvers<ContextType>;
  IssueFollowUpPayload?: IssueFollowUpPayloadResolvers<ContextType>;
  ServiceItemGroup?: ServiceItemGroupResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemMaterial?: ServiceItemMaterialResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicationMaterial?: ApplicationMaterialResolvers<ContextType>;
  ApplicationSupplement?: ApplicationSupplementResolvers<ContextType>;
  MissingMaterial?: MissingMaterialResolvers<ContextType>;
  ApplicationDecision?: ApplicationDecisionResolvers<ContextType>;
  ApplicationProgress?: ApplicationProgressResolvers<ContextType>;
  ApplicationProgressStep?: ApplicationProgressStepResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ServiceItemCounts?: ServiceItemCountsResolvers<ContextType>;
  ApplicationStatusCount?: ApplicationStatusCountResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ServiceItemDefinePayload?: ServiceItemDefinePayloadResolvers<ContextType>;
  ServiceItemRetirePayload?: ServiceItemRetirePayloadResolvers<ContextType>;
  ApplicationSubmitPayload?: ApplicationSubmitPayloadResolvers<ContextType>;
  ApplicationAcceptPayload?: ApplicationAcceptPayloadResolvers<ContextType>;
  ApplicationAskSupplementPayload?: ApplicationAskSupplementPayloadResolvers<ContextType>;
  ApplicationSupplyPayload?: ApplicationSupplyPayloadResolvers<ContextType>;
  ApplicationGrantPayload?: ApplicationGrantPayloadResolvers<ContextType>;
  ApplicationRefusePayload?: ApplicationRefusePayloadResolvers<ContextType>;
  ApplicationDeliverPayload?: ApplicationDeliverPayloadResolvers<ContextType>;
  ApplicationWithdrawPayload?: ApplicationWithdrawPayloadResolvers<ContextType>;
  ApplicationRatePayload?: ApplicationRatePayloadResolvers<ContextType>;
  ApplicationActPayload?: ApplicationActPayloadResolvers<ContextType>;
  ApplicationRequestPayload?: ApplicationRequestPayloadResolvers<ContextType>;
  ApplicationApprovePayload?: ApplicationApprovePayloadResolvers<ContextType>;
  ApplicationDenyPayload?: ApplicationDenyPayloadResolvers<ContextType>;
  ApplicationResumePayload?: ApplicationResumePayloadResolvers<ContextType>;
  IssueCategory?: IssueCategoryResolvers<ContextType>;
  IssueCategoryMajor?: IssueCategoryMajorResolvers<ContextType>;
  IssueFormField?: IssueFormFieldResolvers<ContextType>;
  IssueFormValue?: IssueFormValueResolvers<ContextType>;
  SuggestedIssueCategory?: SuggestedIssueCategoryResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  CategoryDefinePayload?: CategoryDefinePayloadResolvers<ContextType>;
  CategoryRetirePayload?: CategoryRetirePayloadResolvers<ContextType>;
  IssueClass?: IssueClassResolvers<ContextType>;
  IssueClassTerm?: IssueClassTermResolvers<ContextType>;
  IssueClassAction?: IssueClassActionResolvers<ContextType>;
  IssueClassEffect?: IssueClassEffectResolvers<ContextType>;
  IssueClassRecurrence?: IssueClassRecurrenceResolvers<ContextType>;
  IssueClassStep?: IssueClassStepResolvers<ContextType>;
  IssueClassMember?: IssueClassMemberResolvers<ContextType>;
  IssueClassMemberConnection?: IssueClassMemberConnectionResolvers<ContextType>;
  IssueClassMemberEdge?: IssueClassMemberEdgeResolvers<ContextType>;
  IssueClassConnection?: IssueClassConnectionResolvers<ContextType>;
  IssueClassEdge?: IssueClassEdgeResolvers<ContextType>;
  IssueClassSuggestion?: IssueClassSuggestionResolvers<ContextType>;
  IssueClassCandidates?: IssueClassCandidatesResolvers<ContextType>;
  IssueClassCandidate?: IssueClassCandidateResolvers<ContextType>;
  IssueClassAreaCount?: IssueClassAreaCountResolvers<ContextType>;
  IssueClassBuildingCount?: IssueClassBuildingCountResolvers<ContextType>;
  IssueClassSplitPayload?: IssueClassSplitPayloadResolvers<ContextType>;
  IssueClassCreatePayload?: IssueClassCreatePayloadResolvers<ContextType>;
  IssueClassRevisePayload?: IssueClassRevisePayloadResolvers<ContextType>;
  IssueClassAcceptPayload?: IssueClassAcceptPayloadResolvers<ContextType>;
  IssueClassActionBeginPayload?: IssueClassActionBeginPayloadResolvers<ContextType>;
  IssueClassResolvePayload?: IssueClassResolvePayloadResolvers<ContextType>;
  IssueClassDismissPayload?: IssueClassDismissPayloadResolvers<ContextType>;
  IssueClassMembersAddPayload?: IssueClassMembersAddPayloadResolvers<ContextType>;
  IssueClassMembersRemovePayload?: IssueClassMembersRemovePayloadResolvers<ContextType>;
  IssueClassMergePayload?: IssueClassMergePayloadResolvers<ContextType>;
  Counsellor?: CounsellorResolvers<ContextType>;
  CounsellingSlot?: CounsellingSlotResolvers<ContextType>;
  CounsellingAppointment?: CounsellingAppointmentResolvers<ContextType>;
  CounsellingNote?: CounsellingNoteResolvers<ContextType>;
  HeldCounselling?: HeldCounsellingResolvers<ContextType>;
  CounsellingCount?: CounsellingCountResolvers<ContextType>;
  CounsellorConnection?: CounsellorConnectionResolvers<ContextType>;
  CounsellorEdge?: CounsellorEdgeResolvers<ContextType>;
  CounsellingAppointmentConnection?: CounsellingAppointmentConnectionResolvers<ContextType>;
  CounsellingAppointmentEdge?: CounsellingAppointmentEdgeResolvers<ContextType>;
  HeldCounsellingConnection?: HeldCounsellingConnectionResolvers<ContextType>;
  HeldCounsellingEdge?: HeldCounsellingEdgeResolvers<ContextType>;
  CounsellorDefinePayload?: CounsellorDefinePayloadResolvers<ContextType>;
  CounsellorOpenPayload?: CounsellorOpenPayloadResolvers<ContextType>;
  CounsellorEndPayload?: CounsellorEndPayloadResolvers<ContextType>;
  CounsellingBookPayload?: CounsellingBookPayloadResolvers<ContextType>;
  CounsellingConfirmPayload?: CounsellingConfirmPayloadResolvers<ContextType>;
  CounsellingCancelPayload?: CounsellingCancelPayloadResolvers<ContextType>;
  CounsellingHoldPayload?: CounsellingHoldPayloadResolvers<ContextType>;
  CounsellingMissPayload?: CounsellingMissPayloadResolvers<ContextType>;
  CounsellingNotePayload?: CounsellingNotePayloadResolvers<ContextType>;
  CounsellingErasePayload?: CounsellingErasePayloadResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  DeliberationProgress?: DeliberationProgressResolvers<ContextType>;
  Deliberation?: DeliberationResolvers<ContextType>;
  DeliberationTimelineStep?: DeliberationTimelineStepResolvers<ContextType>;
  DeliberationComment?: DeliberationCommentResolvers<ContextType>;
  DeliberationConnection?: DeliberationConnectionResolvers<ContextType>;
  DeliberationEdge?: DeliberationEdgeResolvers<ContextType>;
  DeliberationCommentConnection?: DeliberationCommentConnectionResolvers<ContextType>;
  DeliberationCommentEdge?: DeliberationCommentEdgeResolvers<ContextType>;
  DeliberationFigure?: DeliberationFigureResolvers<ContextType>;
  DeliberationStartPayload?: DeliberationStartPayloadResolvers<ContextType>;
  DeliberationActPayload?: DeliberationActPayloadResolvers<ContextType>;
  DeliberationRequestPayload?: DeliberationRequestPayloadResolvers<ContextType>;
  DeliberationApprovePayload?: DeliberationApprovePayloadResolvers<ContextType>;
  DeliberationDenyPayload?: DeliberationDenyPayloadResolvers<ContextType>;
  DeliberationResumePayload?: DeliberationResumePayloadResolvers<ContextType>;
  DeliberationDiscussPayload?: DeliberationDiscussPayloadResolvers<ContextType>;
  FigureMeasure?: FigureMeasureResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureKey?: FigureKeyResolvers<ContextType>;
  FigureValue?: FigureValueResolvers<ContextType>;
  FiguresCsv?: FiguresCsvResolvers<ContextType>;
  HotSpots?: HotSpotsResolvers<ContextType>;
  HotSpot?: HotSpotResolvers<ContextType>;
  HotSpotCategory?: HotSpotCategoryResolvers<ContextType>;
  FollowUpSample?: FollowUpSampleResolvers<ContextType>;
  FigureSnapshot?: FigureSnapshotResolvers<ContextType>;
  FigureVerification?: FigureVerificationResolvers<ContextType>;
  FigureDifference?: FigureDifferenceResolvers<ContextType>;
  FigureSnapshotConnection?: FigureSnapshotConnectionResolvers<ContextType>;
  FigureSnapshotEdge?: FigureSnapshotEdgeResolvers<ContextType>;
  FigureSnapshotFreezePayload?: FigureSnapshotFreezePayloadResolvers<ContextType>;
  MonthlyRanking?: MonthlyRankingResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  MonthlyRankingConnection?: MonthlyRankingConnectionResolvers<ContextType>;
  MonthlyRankingEdge?: MonthlyRankingEdgeResolvers<ContextType>;
  MonthlyRankingPublishPayload?: MonthlyRankingPublishPayloadResolvers<ContextType>;
  HandlerUnit?: HandlerUnitResolvers<ContextType>;
  HandlerUnitConnection?: HandlerUnitConnectionResolvers<ContextType>;
  HandlerUnitEdge?: HandlerUnitEdgeResolvers<ContextType>;
  HandlerUnitDefinePayload?: HandlerUnitDefinePayloadResolvers<ContextType>;
  HandlerUnitRetirePayload?: HandlerUnitRetirePayloadResolvers<ContextType>;
  HelpKind?: HelpKindResolvers<ContextType>;
  Craftsman?: CraftsmanResolvers<ContextType>;
  CraftsmanArea?: CraftsmanAreaResolvers<ContextType>;
  CraftsmanKindCount?: CraftsmanKindCountResolvers<ContextType>;
  HelpCount?: HelpCountResolvers<ContextType>;
  AvailableHours?: AvailableHoursResolvers<ContextType>;
  CraftsmanConnection?: CraftsmanConnectionResolvers<ContextType>;
  CraftsmanEdge?: CraftsmanEdgeResolvers<ContextType>;
  CraftsmanEnterPayload?: CraftsmanEnterPayloadResolvers<ContextType>;
  CraftsmanChangePayload?: CraftsmanChangePayloadResolvers<ContextType>;
  CraftsmanConfirmPayload?: CraftsmanConfirmPayloadResolvers<ContextType>;
  CraftsmanStrikePayload?: CraftsmanStrikePayloadResolvers<ContextType>;
  CraftsmanRestPayload?: CraftsmanRestPayloadResolvers<ContextType>;
  CraftsmanResumePayload?: CraftsmanResumePayloadResolvers<ContextType>;
  CraftsmanEndPayload?: CraftsmanEndPayloadResolvers<ContextType>;
  PartnerRecord?: PartnerRecordResolvers<ContextType>;
  IssueImport?: IssueImportResolvers<ContextType>;
  ImportLineError?: ImportLineErrorResolvers<ContextType>;
  ImportLineErrorConnection?: ImportLineErrorConnectionResolvers<ContextType>;
  ImportLineErrorEdge?: ImportLineErrorEdgeResolvers<ContextType>;
  ImportChangedLine?: ImportChangedLineResolvers<ContextType>;
  ImportChangedLineConnection?: ImportChangedLineConnectionResolvers<ContextType>;
  ImportChangedLineEdge?: ImportChangedLineEdgeResolvers<ContextType>;
  IssueImportConnection?: IssueImportConnectionResolvers<ContextType>;
  IssueImportEdge?: IssueImportEdgeResolvers<ContextType>;
  ImportMapping?: ImportMappingResolvers<ContextType>;
  ImportMappingConnection?: ImportMappingConnectionResolvers<ContextType>;
  ImportMappingEdge?: ImportMappingEdgeResolvers<ContextType>;
  ImportDefinition?: ImportDefinitionResolvers<ContextType>;
  ImportLookup?: ImportLookupResolvers<ContextType>;
  ImportLookupEntry?: ImportLookupEntryResolvers<ContextType>;
  ImportMoment?: ImportMomentResolvers<ContextType>;
  ImportLocation?: ImportLocationResolvers<ContextType>;
  ImportClosing?: ImportClosingResolvers<ContextType>;
  ImportCondition?: ImportConditionResolvers<ContextType>;
  ImportMappingDefinePayload?: ImportMappingDefinePayloadResolvers<ContextType>;
  IssuesImportPayload?: IssuesImportPayloadResolvers<ContextType>;
  IssuesImportCancelPayload?: IssuesImportCancelPayloadResolvers<ContextType>;
  MediationCase?: MediationCaseResolvers<ContextType>;
  MediationParty?: MediationPartyResolvers<ContextType>;
  MediationSession?: MediationSessionResolvers<ContextType>;
  MediationAgreement?: MediationAgreementResolvers<ContextType>;
  MediationSignature?: MediationSignatureResolvers<ContextType>;
  MediationFollowUp?: MediationFollowUpResolvers<ContextType>;
  MediationHandOver?: MediationHandOverResolvers<ContextType>;
  MediationStep?: MediationStepResolvers<ContextType>;
  MediationCounts?: MediationCountsResolvers<ContextType>;
  MediationStatusCount?: MediationStatusCountResolvers<ContextType>;
  MediationCaseConnection?: MediationCaseConnectionResolvers<ContextType>;
  MediationCaseEdge?: MediationCaseEdgeResolvers<ContextType>;
  MediationApplyPayload?: MediationApplyPayloadResolvers<ContextType>;
  MediationAcceptPayload?: MediationAcceptPayloadResolvers<ContextType>;
  MediationRefusePayload?: MediationRefusePayloadResolvers<ContextType>;
  MediationReassignPayload?: MediationReassignPayloadResolvers<ContextType>;
  MediationHoldSessionPayload?: MediationHoldSessionPayloadResolvers<ContextType>;
  MediationProposePayload?: MediationProposePayloadResolvers<ContextType>;
  MediationSignPayload?: MediationSignPayloadResolvers<ContextType>;
  MediationCheckPayload?: MediationCheckPayloadResolvers<ContextType>;
  MediationFailPayload?: MediationFailPayloadResolvers<ContextType>;
  MediationHandOverPayload?: MediationHandOverPayloadResolvers<ContextType>;
  MediationWithdrawPayload?: MediationWithdrawPayloadResolvers<ContextType>;
  MeetingParty?: MeetingPartyResolvers<ContextType>;
  PartyCount?: PartyCountResolvers<ContextType>;
  MeetingQuorum?: MeetingQuorumResolvers<ContextType>;
  PartyMinimum?: PartyMinimumResolvers<ContextType>;
  Fraction?: FractionResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MeetingMinutes?: MeetingMinutesResolvers<ContextType>;
  MeetingPostponement?: MeetingPostponementResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  SkippedDate?: SkippedDateResolvers<ContextType>;
  DeliberationDay?: DeliberationDayResolvers<ContextType>;
  DeliberationDayConnection?: DeliberationDayConnectionResolvers<ContextType>;
  DeliberationDayEdge?: DeliberationDayEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingCallPayload?: MeetingCallPayloadResolvers<ContextType>;
  MeetingInvitePayload?: MeetingInvitePayloadResolvers<ContextType>;
  MeetingUninvitePayload?: MeetingUninvitePayloadResolvers<ContextType>;
  MeetingSetAgendaPayload?: MeetingSetAgendaPayloadResolvers<ContextType>;
  MeetingRecordAttendancePayload?: MeetingRecordAttendancePayloadResolvers<ContextType>;
  MeetingOpenPayload?: MeetingOpenPayloadResolvers<ContextType>;
  MeetingRecordMinutesPayload?: MeetingRecordMinutesPayloadResolvers<ContextType>;
  MeetingClosePayload?: MeetingClosePayloadResolvers<ContextType>;
  MeetingPostponePayload?: MeetingPostponePayloadResolvers<ContextType>;
  MeetingCancelPayload?: MeetingCancelPayloadResolvers<ContextType>;
  DeliberationDayDefinePayload?: DeliberationDayDefinePayloadResolvers<ContextType>;
  DeliberationDayChangePayload?: DeliberationDayChangePayloadResolvers<ContextType>;
  DeliberationDayPausePayload?: DeliberationDayPausePayloadResolvers<ContextType>;
  DeliberationDayResumePayload?: DeliberationDayResumePayloadResolvers<ContextType>;
  DeliberationDayEndPayload?: DeliberationDayEndPayloadResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationSettings?: NotificationSettingsResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  NotificationRule?: NotificationRuleResolvers<ContextType>;
  NotificationTemplate?: NotificationTemplateResolvers<ContextType>;
  NotificationWords?: NotificationWordsResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  NotificationReadPayload?: NotificationReadPayloadResolvers<ContextType>;
  NotificationSettingsSetPayload?: NotificationSettingsSetPayloadResolvers<ContextType>;
  NotificationDefinePayload?: NotificationDefinePayloadResolvers<ContextType>;
  WebhookDefinePayload?: WebhookDefinePayloadResolvers<ContextType>;
  WebhookChangePayload?: WebhookChangePayloadResolvers<ContextType>;
  WebhookRetirePayload?: WebhookRetirePayloadResolvers<ContextType>;
  WebhookRedeliverPayload?: WebhookRedeliverPayloadResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureNames?: ProcedureNamesResolvers<ContextType>;
  ProcedureEscalationLevel?: ProcedureEscalationLevelResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  ProcedureAction?: ProcedureActionResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFinding?: ProcedureFindingResolvers<ContextType>;
  ProcedureLintPayload?: ProcedureLintPayloadResolvers<ContextType>;
  ProcedureDefinePayload?: ProcedureDefinePayloadResolvers<ContextType>;
  ProcedureRetirePayload?: ProcedureRetirePayloadResolvers<ContextType>;
  Estate?: EstateResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResponsibilityReport?: ResponsibilityReportResolvers<ContextType>;
  ResponsibilityRejection?: ResponsibilityRejectionResolvers<ContextType>;
  ResponsibilityItem?: ResponsibilityItemResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  ResponsibilityItemConnection?: ResponsibilityItemConnectionResolvers<ContextType>;
  ResponsibilityItemEdge?: ResponsibilityItemEdgeResolvers<ContextType>;
  ResolutionAdoptPayload?: ResolutionAdoptPayloadResolvers<ContextType>;
  ResponsibilityItemReportPayload?: ResponsibilityItemReportPayloadResolvers<ContextType>;
  ResponsibilityItemAcceptPayload?: ResponsibilityItemAcceptPayloadResolvers<ContextType>;
  ResponsibilityItemRejectPayload?: ResponsibilityItemRejectPayloadResolvers<ContextType>;
  RoutingTable?: RoutingTableResolvers<ContextType>;
  RoutingRule?: RoutingRuleResolvers<ContextType>;
  RoutingConditions?: RoutingConditionsResolvers<ContextType>;
  RoutingDecision?: RoutingDecisionResolvers<ContextType>;
  RoutingTableConnection?: RoutingTableConnectionResolvers<ContextType>;
  RoutingTableEdge?: RoutingTableEdgeResolvers<ContextType>;
  RoutingTableDefinePayload?: RoutingTableDefinePayloadResolvers<ContextType>;
  RoutingTablePublishPayload?: RoutingTablePublishPayloadResolvers<ContextType>;
  RoutingTableRetirePayload?: RoutingTableRetirePayloadResolvers<ContextType>;
  RoutingDryRunPayload?: RoutingDryRunPayloadResolvers<ContextType>;
  RoutingDryRun?: RoutingDryRunResolvers<ContextType>;
  RoutingDryRunRules?: RoutingDryRunRulesResolvers<ContextType>;
  RoutingDryRunHandlings?: RoutingDryRunHandlingsResolvers<ContextType>;
  RoutingDryRunProcedures?: RoutingDryRunProceduresResolvers<ContextType>;
  RoutingDryRunExample?: RoutingDryRunExampleResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  TimeLimitClock?: TimeLimitClockResolvers<ContextType>;
  TimeLimitMark?: TimeLimitMarkResolvers<ContextType>;
  TimeLimitPause?: TimeLimitPauseResolvers<ContextType>;
  TimeLimitExtension?: TimeLimitExtensionResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingCalendarConnection?: WorkingCalendarConnectionResolvers<ContextType>;
  WorkingCalendarEdge?: WorkingCalendarEdgeResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  WeekdayHours?: WeekdayHoursResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  TimeLimitPreview?: TimeLimitPreviewResolvers<ContextType>;
  TimeLimitPreviewDay?: TimeLimitPreviewDayResolvers<ContextType>;
  CalendarDefinePayload?: CalendarDefinePayloadResolvers<ContextType>;
  TopicStep?: TopicStepResolvers<ContextType>;
  JudgementFigures?: JudgementFiguresResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicProposePayload?: TopicProposePayloadResolvers<ContextType>;
  TopicSecondPayload?: TopicSecondPayloadResolvers<ContextType>;
  TopicAcceptPayload?: TopicAcceptPayloadResolvers<ContextType>;
  TopicRefusePayload?: TopicRefusePayloadResolvers<ContextType>;
  TopicMergePayload?: TopicMergePayloadResolvers<ContextType>;
  TopicRevisePayload?: TopicRevisePayloadResolvers<ContextType>;
  TopicWithdrawPayload?: TopicWithdrawPayloadResolvers<ContextType>;
  TopicJudgePayload?: TopicJudgePayloadResolvers<ContextType>;
  VoteResult?: VoteResultResolvers<ContextType>;
  VoteProxy?: VoteProxyResolvers<ContextType>;
  NamedBallot?: NamedBallotResolvers<ContextType>;
  BoxEntry?: BoxEntryResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteConnection?: VoteConnectionResolvers<ContextType>;
  VoteEdge?: VoteEdgeResolvers<ContextType>;
  VoteOpenPayload?: VoteOpenPayloadResolvers<ContextType>;
  VoteCastPayload?: VoteCastPayloadResolvers<ContextType>;
  VoteClosePayload?: VoteClosePayloadResolvers<ContextType>;
  VoteCancelPayload?: VoteCancelPayloadResolvers<ContextType>;
  VoteGrantProxyPayload?: VoteGrantProxyPayloadResolvers<ContextType>;
  VoteRevokeProxyPayload?: VoteRevokeProxyPayloadResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  WhistleResponse?: WhistleResponseResolvers<ContextType>;
  WhistleObjection?: WhistleObjectionResolvers<ContextType>;
  WhistleStep?: WhistleStepResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  WhistleEdge?: WhistleEdgeResolvers<ContextType>;
  WhistleFigures?: WhistleFiguresResolvers<ContextType>;
  WhistleFigure?: WhistleFigureResolvers<ContextType>;
  WhistleBlowPayload?: WhistleBlowPayloadResolvers<ContextType>;
  WhistleReportPayload?: WhistleReportPayloadResolvers<ContextType>;
  WhistleObjectPayload?: WhistleObjectPayloadResolvers<ContextType>;
  WhistleDecideObjectionPayload?: WhistleDecideObjectionPayloadResolvers<ContextType>;
  WhistleRemindPayload?: WhistleRemindPayloadResolvers<ContextType>;
  WhistleJudgePayload?: WhistleJudgePayloadResolvers<ContextType>;
  WhistleCallAgainPayload?: WhistleCallAgainPayloadResolvers<ContextType>;
  WhistleWithdrawPayload?: WhistleWithdrawPayloadResolvers<ContextType>;
};

