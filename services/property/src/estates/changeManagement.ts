import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { changeEstate } from './changeEstate.ts';
import type { Estate } from './estate.ts';
import { managementModes } from './responsibility.ts';

const Input = z.object({
  estateId: shapes.id,
  managementMode: z.enum(managementModes),
  since: z.date().nullish(),
  reason: shapes.text,
});

/** Another way of management from a day on. @throws Rejection as `changeEstate` */
export async function changeManagement(context: Context, raw: unknown): Promise<Estate> {
  const { estateId, managementMode: mode, since, reason } = readInput(Input, raw, context.locale);
  return changeEstate(context, estateId, {
    type: 'CHANGE_MANAGEMENT',
    mode,
    since: since ?? context.service.clock(),
    reason,
  });
}
