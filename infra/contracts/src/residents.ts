import { z } from 'zod';
import { defineEvent } from './event.ts';

export const areaKinds = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID', 'MICRO_GRID'] as const;

/** An area exists or has changed; every service keeps its own copy of the tree from these. */
export const areaDefined = defineEvent({
  type: 'residents.area.defined',
  version: 1,
  description: '区域设立或变更: an area of the tree exists, with its path from the root',
  data: z.object({
    areaId: z.string(),
    kind: z.enum(areaKinds),
    name: z.string(),
    path: z.array(z.string()).describe('ids from the root to this area, itself included'),
    revision: z.number().int(),
  }),
});

/** A community has a new division into grids; open work is addressed anew. */
export const areaRegridded = defineEvent({
  type: 'residents.area.regridded',
  version: 1,
  description: '社区网格重新划分: buildings moved between grids',
  data: z.object({
    communityId: z.string(),
    gridVersion: z.number().int(),
    moves: z.array(
      z.object({
        buildingId: z.string(),
        areaIds: z.array(z.string()).describe('new path of the smallest grid the building lies in'),
      }),
    ),
    retiredAreaIds: z.array(z.string()),
    regriddedAt: z.iso.datetime(),
  }),
});

/** Somebody on a visit found something that has to be dealt with. */
export const findingRecorded = defineEvent({
  type: 'residents.visit.finding-recorded',
  version: 1,
  description: '走访发现: hazard, dispute, service gap or bad trend found on a visit',
  data: z.object({
    visitId: z.string(),
    findingId: z.string(),
    kind: z.enum(['HAZARD', 'DISPUTE', 'SERVICE_GAP', 'BAD_TREND']),
    text: z.string(),
    communityId: z.string(),
    areaIds: z.array(z.string()),
    buildingId: z.string().nullable(),
    recordedById: z.string(),
    recordedAt: z.iso.datetime(),
  }),
});
