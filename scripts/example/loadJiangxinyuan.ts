import { inParallel } from './client.ts';
import * as jiangxinyuan from './jiangxinyuan.ts';
import * as operation from './operations.ts';
import { areaId } from './places.ts';
import { LOAD_CONCURRENCY, type Step } from './step.ts';

export const jiangxinyuanSteps = (): Step[] => [
  {
    what: '江欣苑社区: 8 branches, 88 groups, 177 hub households',
    weight: 90,
    async run(client, advance) {
      await client.ask(operation.AREAS_DEFINE, { input: { areas: jiangxinyuan.areas() } });
      const { partyOrganizations } = await client.ask<{ partyOrganizations: { id: string }[] }>(
        operation.ORGANIZATIONS_DEFINE,
        {
          input: { organizations: organizations(), idempotencyKey: 'example-jiangxinyuan-organizations' },
        },
      );
      const groups = partyOrganizations.slice(-jiangxinyuan.HUBS_PER_GROUP.length);
      await inParallel(groups, LOAD_CONCURRENCY, async ({ id }, index) => {
        const hubHouseholds = Array.from({ length: jiangxinyuan.HUBS_PER_GROUP[index] as number }, (_, hub) => ({
          name: `第${index + 1}小组党员中心户${hub + 1}`,
        }));
        await client.ask(operation.HUBS_DESIGNATE, {
          input: { partyOrganizationId: id, hubHouseholds, idempotencyKey: `example-jiangxinyuan-hubs-${index + 1}` },
        });
        advance(1);
      });
    },
  },
];

function organizations() {
  const area = areaId(jiangxinyuan.COMMUNITY);
  const groups = jiangxinyuan.GROUPS_PER_BRANCH.flatMap((count, branch) =>
    Array.from({ length: count }, (_, group) => ({
      level: 'BUILDING_GROUP',
      name: `第${branch + 1}支部第${group + 1}党小组`,
      areaId: area,
      parentKey: `branch-${branch + 1}`,
    })),
  );
  return [
    {
      key: 'working-committee',
      level: 'SUBDISTRICT_WORKING_COMMITTEE',
      name: '江堤街道党工委',
      areaId: areaId(jiangxinyuan.SUBDISTRICT),
    },
    {
      key: 'committee',
      level: 'COMMUNITY_COMMITTEE',
      name: '江欣苑社区党委',
      areaId: area,
      parentKey: 'working-committee',
    },
    ...jiangxinyuan.GROUPS_PER_BRANCH.map((_, branch) => ({
      key: `branch-${branch + 1}`,
      level: 'ESTATE_BRANCH',
      name: `江欣苑第${branch + 1}小区党支部`,
      areaId: area,
      parentKey: 'committee',
    })),
    ...groups,
  ];
}
