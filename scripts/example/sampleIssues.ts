import { type Client, inParallel } from './client.ts';
import * as operation from './operations.ts';
import { LOAD_CONCURRENCY, type Step } from './step.ts';
import { communityIds } from './zhanjiang.ts';

const HELP = ['客厅灯不亮了,够不着灯座', '厨房水龙头漏水', '手机收不到验证码,想请人教一教', '独居老人需要代取药品'];

/** A few issues of every community on their whole way, from the order to the stars, so that there is something to look at. */
export const sampleIssues = (zone: string): Step => ({
  what: '湛江开发区: 28 orders, done and rated',
  weight: communityIds.length * 2 * 6,
  async run(client, advance) {
    const categories = await client.ask<{ code: string }[]>('{ issueCategories { code } }');
    const resident = await client.as({
      sub: 'per_demo_resident',
      name: '示例居民',
      grants: [{ role: 'RESIDENT', node: zone }],
    });
    const orders = communityIds.flatMap((areaId) => [0, 1].map((turn) => ({ areaId, turn })));
    await inParallel(orders, LOAD_CONCURRENCY, async ({ areaId, turn }, index) => {
      const categoryCode = categories[index % categories.length]?.code;
      await order(client, resident, { areaId, categoryCode, description: HELP[index % HELP.length], turn }, index);
      advance(6);
    });
  },
});

type Order = {
  readonly areaId: string;
  readonly categoryCode: string | undefined;
  readonly description: string | undefined;
  readonly turn: number;
};

async function order(
  client: Client,
  resident: Client,
  { areaId, categoryCode, description, turn }: Order,
  index: number,
): Promise<void> {
  const { issue } = await resident.ask<{ issue: { id: string; status: string } }>(operation.ISSUE_REPORT, {
    input: {
      areaId,
      categoryCode,
      description,
      contactPhone: '13900000000',
      address: '示例楼1单元101',
      idempotencyKey: `example-zhanjiang-issue-${index + 1}`,
    },
  });
  const responder = await responderOf(client, areaId, turn);
  const input = { issueId: issue.id };
  const evidence = [{ url: 'https://example.org/evidence.jpg', sha256: '0'.repeat(64), sizeBytes: 1_024 }];
  const steps: Record<string, () => Promise<unknown>> = {
    ORDERED: () => client.ask(operation.ISSUE_DISPATCH, { input }),
    DISPATCHED: () => responder.ask(operation.ISSUE_ACCEPT, { input }),
    ACCEPTED: () =>
      responder.ask(operation.ISSUE_COMPLETE, { input: { ...input, evidence, minutes: 20 + 5 * (index % 9) } }),
    DONE: () => resident.ask(operation.ISSUE_CONFIRM, { input }),
    COMPLETED: () => resident.ask(operation.ISSUE_RATE, { input: { ...input, stars: 3 + (index % 3) } }),
  };
  const names = Object.keys(steps);
  for (const name of names.slice(Math.max(names.indexOf(issue.status), issue.status === 'RATED' ? names.length : 0)))
    await steps[name]?.();
}

/** One of the community's first members to report, speaking as themselves. */
async function responderOf(client: Client, areaId: string, turn: number): Promise<Client> {
  const query = `query ($id: ID!) { area(id: $id) { memberReports(first: 2, orderBy: { field: SUBMITTED_AT, direction: ASC }) { nodes { name person { id } } } } }`;
  const area = await client.ask<{ memberReports: { nodes: { name: string; person: { id: string } }[] } }>(query, {
    id: areaId,
  });
  const member = area.memberReports.nodes[turn % area.memberReports.nodes.length];
  if (!member) throw new Error(`nobody has reported to ${areaId}`);
  return client.as({ sub: member.person.id, name: member.name, grants: [{ role: 'MEMBER', node: areaId }] });
}
