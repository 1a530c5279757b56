import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  definitionShape,
  groupOf,
  groupShape,
  type ItemGroup,
  itemCodeShape,
  keepsTheLaw,
  LAW_MESSAGE,
  type ServiceItem,
} from './serviceItem.ts';

const itemShape = definitionShape
  .extend({ code: itemCodeShape })
  .refine(keepsTheLaw, { path: ['promiseDays'], error: LAW_MESSAGE });

const fileShape = z.strictObject({
  /** Rises with every release that changes an item. */
  version: z.int().min(1),
  sources: z.array(z.string().min(1)).min(1),
  groups: z.array(groupShape).min(1),
  items: z.array(itemShape).min(1),
});

const file = new URL('../../data/serviceItems.json', import.meta.url);
const catalogue = fileShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Groups of service items, in the order of the file. */
export const itemGroups: ReadonlyMap<string, ItemGroup> = new Map(catalogue.groups.map((group) => [group.code, group]));

/** The group of a code. @throws TypeError when nobody knows it */
export function knownGroup(code: string): ItemGroup {
  const group = itemGroups.get(groupOf(code));
  if (!group) throw new TypeError(`The service item ${code} has no group`);
  return group;
}

/** The service items that come with the product. @throws TypeError at start for one without its group */
export const shippedItems: ReadonlyMap<string, ServiceItem> = new Map(
  catalogue.items.map((item) => {
    const { version } = catalogue;
    return [item.code, { ...item, group: knownGroup(item.code), version, areaId: null, retired: false }];
  }),
);
