import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { decide, type OrganizationTask } from './task.ts';
import { actsFor, seesTask } from './taskReach.ts';

const Input = z.object({ organizationTaskId: shapes.id, text: shapes.text });
const TARGET = ['input', 'organizationTaskId'];

/** The owner reports. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const reportTask = changing('REPORT');
/** The owner closes it. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const closeTask = changing('CLOSE');

function changing(type: 'REPORT' | 'CLOSE') {
  return async ({ service, viewer, locale }: Context, raw: unknown): Promise<OrganizationTask> => {
    const { organizationTaskId, text } = readInput(Input, raw, locale);
    return service.database.transaction((transaction) =>
      service.tasks.change(transaction, organizationTaskId, async (task) => {
        const owner = task && (await service.partyOrganizations.load(transaction, task.ownerId));
        if (!task || !seesTask(viewer, task, owner)) reject('NOT_FOUND', TARGET);
        if (!actsFor(viewer, task, owner)) reject('FORBIDDEN', TARGET);
        return decide(task, { type, by: viewer.id, text }, service.clock());
      }),
    );
  };
}
