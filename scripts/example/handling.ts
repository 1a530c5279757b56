import type { Client } from './client.ts';
import { COMMUNITY as JINSONG } from './jinsong.ts';
import * as operation from './operations.ts';
import { areaId } from './places.ts';
import type { Step } from './step.ts';

/** Guanhai community, where the demo roles are. */
const GUANHAI = 'are_440803071004';

/** A firm and a department that new matters find by their category; demo roles are their officers. */
const UNITS = [
  { code: 'kfq-hongyun', name: '红韵物业', kind: 'PROPERTY_FIRM', categoryPrefixes: ['16'] },
  { code: 'kfq-chengguan', name: '城市管理分局', kind: 'DEPARTMENT', categoryPrefixes: ['03', '11', '12', '13', '15'] },
];

/** Matters that wait for somebody: for the firm, for the grid centre, for the grid worker. */
const OPEN = [
  { categoryCode: '16-005', description: '3 栋 1 单元下水管道堵塞,一楼返水' },
  { categoryCode: '16-007', description: '5 栋楼道三天没有打扫' },
  { categoryCode: '11-005', description: '菜市场北门外路面积水' },
  { categoryCode: 'HH-02', description: '厨房水龙头漏水' },
];

/** Handling units of the zone, matters under way, and the weekly deliberation day of Jinsong (红色议事日). */
export const handling = (zone: string): Step => ({
  what: '湛江开发区: handling units and open matters; 劲松社区: 红色议事日',
  weight: UNITS.length + OPEN.length + 1,
  async run(client, advance) {
    for (const unit of UNITS) {
      await client.ask(operation.UNIT_DEFINE, { input: { ...unit, servesAreaIds: [zone] } });
      advance(1);
    }
    await reportOpen(client, zone, advance);
    await client.ask(operation.DELIBERATION_DAY_DEFINE, { input: saturdays() });
    advance(1);
  },
});

async function reportOpen(client: Client, zone: string, advance: (operations: number) => void): Promise<void> {
  const resident = await client.as({
    sub: 'per_demo_resident',
    name: '示例居民',
    grants: [{ role: 'RESIDENT', node: zone }],
  });
  for (const [index, matter] of OPEN.entries()) {
    const contact = { contactPhone: '13900000000', address: '示例楼1单元101' };
    const idempotencyKey = `example-zhanjiang-open-${index + 1}`;
    await resident.ask(operation.ISSUE_REPORT, { input: { areaId: GUANHAI, ...matter, ...contact, idempotencyKey } });
    advance(1);
  }
}

const saturdays = () => ({
  areaId: areaId(JINSONG),
  name: '红色议事日',
  weekday: 'SATURDAY',
  time: '09:30',
  venue: '景邻议事厅',
  chairId: 'per_demo_community_secretary',
  leadDays: 7,
  secondersNeeded: 2,
  idempotencyKey: 'example-jinsong-deliberation-day',
});
