import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { placedAt } from '../placedAt.ts';
import { type Area, decide } from './area.ts';

const Input = z.object({ areaId: shapes.id, name: shapes.line });

/** Gives an area another name; its id and code stay. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function renameArea({ service, viewer, locale }: Context, raw: unknown): Promise<Area> {
  const { areaId, name } = readInput(Input, raw, locale);
  return service.database.transaction((transaction) =>
    service.areas.change(transaction, areaId, (area) => {
      if (!area) reject('NOT_FOUND', ['input', 'areaId']);
      if (!mayOn(viewer, 'area:define', area.areaIds)) reject('FORBIDDEN', ['input', 'areaId']);
      return placedAt(['input'], decide(area, { type: 'RENAME', name }, service.clock()));
    }),
  );
}
