import { defineService } from '@linli/kit/service.ts';

export const organizationsModule = defineService({
  name: 'organizations',
  description: 'subgraph of Party organizations, members, dual reporting and co-building contracts',
  port: 4001,
  schemaFile: new URL('../schema.graphql', import.meta.url),
  settings: {},
  async build(base) {
    const { organizationsParts } = await import('./parts.ts');
    return organizationsParts(base);
  },
});
