import type { Grant } from '@linli/kit/security/viewer.ts';

/** Everything that can be granted; `@requiresScopes` in the subgraphs names these. */
export const SCOPES = [
  'area:read',
  'area:define',
  'area:regrid',
  'resident:read',
  'resident:register',
  'person:read-clear',
  'organization:read',
  'organization:manage',
  'member:read',
  'member:manage',
  'member-report:submit',
  'member-report:read',
  'member-report:decide',
  'unit-report:submit',
  'unit-report:decide',
  'contract:read',
  'contract:sign',
  'contract:manage',
  'issue:report',
  'issue:read',
  'issue:read-all',
  'issue:dispatch',
  'issue:accept',
  'issue:confirm',
  'issue:operate',
  'issue:check',
  'issue:handle',
  'issue:approve',
  'issue:supervise',
  'issue:whistle',
  'issue:import',
  'procedure:define',
  'routing:define',
  'catalogue:define',
  'calendar:define',
  'handler:define',
  'notification:define',
  'topic:propose',
  'topic:read',
  'topic:review',
  'meeting:manage',
  'vote:cast',
  'class:manage',
  'figure:read',
  'figure:freeze',
  'craftsman:manage',
  'counselling:book',
  'counselling:counsel',
  'counselling:manage',
  'mediation:apply',
  'mediation:mediate',
  'mediation:manage',
  'application:submit',
  'application:process',
  'service-item:define',
  'time-account:read',
  'time-account:manage',
  'estate:read',
  'estate:register',
  'event:replay',
] as const;

export type Scope = (typeof SCOPES)[number];

type Role = { readonly chinese: string; readonly scopes: readonly Scope[] };

const resident: readonly Scope[] = [
  'area:read',
  'organization:read',
  'issue:report',
  'issue:read',
  'issue:confirm',
  'estate:read',
  'member-report:submit',
  'topic:propose',
  'topic:read',
  'vote:cast',
  'counselling:book',
  'mediation:apply',
  'application:submit',
];

const gridWorker: readonly Scope[] = [
  'area:read',
  'resident:read',
  'resident:register',
  'organization:read',
  'issue:report',
  'issue:read',
  'issue:read-all',
  'issue:dispatch',
  'issue:accept',
  'issue:operate',
  'issue:check',
  'topic:propose',
  'topic:read',
  'mediation:apply',
  'mediation:mediate',
  'counselling:book',
  'application:submit',
  'application:process',
  'estate:read',
];

/** What each role may do on the node where it is granted and everywhere below. */
export const ROLES = {
  RESIDENT: { chinese: '居民', scopes: resident },
  MEMBER: { chinese: '在职党员', scopes: [...resident, 'issue:accept'] },
  GRID_WORKER: { chinese: '网格员', scopes: gridWorker },
  COMMUNITY_SECRETARY: {
    chinese: '社区党委书记',
    scopes: [
      ...gridWorker,
      'organization:manage',
      'member:read',
      'member:manage',
      'member-report:read',
      'member-report:decide',
      'unit-report:submit',
      'unit-report:decide',
      'contract:read',
      'contract:sign',
      'contract:manage',
      'time-account:read',
      'person:read-clear',
      'area:regrid',
      'issue:confirm',
      'issue:approve',
      'issue:supervise',
      'issue:whistle',
      'procedure:define',
      'topic:review',
      'meeting:manage',
      'vote:cast',
      'class:manage',
      'figure:read',
      'craftsman:manage',
      'counselling:manage',
      'mediation:manage',
      'service-item:define',
    ],
  },
  PROPERTY_MANAGER: {
    chinese: '物业项目经理',
    scopes: [
      'area:read',
      'estate:read',
      'estate:register',
      'issue:read',
      'issue:read-all',
      'issue:accept',
      'issue:handle',
      'topic:read',
      'vote:cast',
    ],
  },
  DEPARTMENT_OFFICER: {
    chinese: '部门工作人员',
    scopes: [
      'area:read',
      'organization:read',
      'estate:read',
      'issue:read',
      'issue:read-all',
      'member-report:read',
      'unit-report:submit',
      'contract:read',
      'issue:handle',
      'topic:read',
      'vote:cast',
      'application:process',
      'figure:read',
    ],
  },
  GRID_OPERATOR: {
    chinese: '网格中心值班员',
    scopes: [
      ...gridWorker,
      'issue:approve',
      'issue:supervise',
      'handler:define',
      'class:manage',
      'figure:read',
      'figure:freeze',
      'issue:import',
    ],
  },
  SUPERVISOR: {
    chinese: '督查员',
    scopes: [
      'area:read',
      'organization:read',
      'estate:read',
      'issue:read',
      'issue:read-all',
      'issue:check',
      'issue:supervise',
      'topic:read',
      'figure:read',
    ],
  },
  COUNSELLOR: { chinese: '咨询专家', scopes: ['area:read', 'counselling:counsel'] },
  PARTNER: { chinese: '合作单位接口', scopes: ['area:read', 'issue:read', 'issue:report', 'issue:import'] },
  DISTRICT_OPERATOR: { chinese: '区级平台管理员', scopes: SCOPES },
} satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;

const isRole = (name: string): name is RoleName => Object.hasOwn(ROLES, name);

/** Gives granted roles their scopes; roles nobody knows are left out and named in `unknown`. */
export function withScopes(granted: readonly { readonly role: string; readonly node: string }[]): {
  grants: Grant[];
  unknown: string[];
} {
  const grants: Grant[] = [];
  const unknown: string[] = [];
  for (const { role, node } of granted) {
    if (isRole(role)) grants.push({ role, node, scopes: ROLES[role].scopes });
    else unknown.push(role);
  }
  return { grants, unknown };
}
