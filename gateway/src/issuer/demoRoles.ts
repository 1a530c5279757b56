import type { TokenClaims } from '../identity/authenticate.ts';
import { ROLES, type RoleName } from '../identity/roles.ts';

/** How long a demo token is good for, in seconds (30 days). */
export const DEMO_TOKEN_LIFETIME_SECONDS = 30 * 24 * 3_600;

/** Areas of the example data. */
const COMMUNITY = 'are_440803071004';
const GRID = 'are_440803071004-G01';
const DISTRICT = 'are_440800-KFQ';
/** Handling units of the example data. */
const FIRM = 'hun_kfq-hongyun';
const DEPARTMENT = 'hun_kfq-chengguan';

const EXAMPLE_DISTRICTS = ['are_140106', DISTRICT, 'are_420105'];

export type DemoViewer = {
  /** Short name for choosing one, e.g. `grid-worker`. */
  readonly key: string;
  /** Role and place, e.g. `网格员 · 观海社区第一网格`. */
  readonly label: string;
  readonly claims: TokenClaims;
};

/** Viewers for trying things out, one per role, on areas of the example data. */
export const demoViewers: readonly DemoViewer[] = [
  demoViewer('resident', 'RESIDENT', '观海社区', [COMMUNITY]),
  demoViewer('grid-worker', 'GRID_WORKER', '观海社区第一网格', [GRID]),
  demoViewer('community-secretary', 'COMMUNITY_SECRETARY', '观海社区', [COMMUNITY]),
  demoViewer('property-manager', 'PROPERTY_MANAGER', '观海社区、红韵物业', [COMMUNITY, FIRM]),
  demoViewer('department-officer', 'DEPARTMENT_OFFICER', '湛江开发区、城市管理分局', [DISTRICT, DEPARTMENT]),
  demoViewer('grid-operator', 'GRID_OPERATOR', '湛江开发区网格中心', [DISTRICT]),
  demoViewer('supervisor', 'SUPERVISOR', '湛江开发区', [DISTRICT]),
  demoViewer('district-operator', 'DISTRICT_OPERATOR', '迎泽区、湛江开发区、汉阳区', EXAMPLE_DISTRICTS),
];

function demoViewer(key: string, role: RoleName, place: string, nodes: readonly string[]): DemoViewer {
  const { chinese } = ROLES[role];
  return {
    key,
    label: `${chinese} · ${place}`,
    claims: {
      sub: `per_demo_${key.replaceAll('-', '_')}`,
      name: `示例${chinese}`,
      grants: nodes.map((node) => ({ role, node })),
    },
  };
}
