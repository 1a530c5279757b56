import { areaDefined } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import type { Organizations } from '../service.ts';

/** Keeps this service's copy of the area tree. */
export const onAreaDefined = ({ tree }: Organizations) =>
  defineConsumer({
    name: 'areaDefined',
    event: areaDefined,
    projection: { collections: ['scopeNodes'] },
    handle: async ({ data: { areaId, ...area } }, transaction) => tree.put(transaction, { _id: areaId, ...area }),
  });
