import type { Connection } from 'mongoose';
import type { TestService } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { IssueFact } from '../../../services/issues/src/figures/fact.ts';
import type { Issue } from '../../../services/issues/src/issue/issue.ts';
import { gridPaths, gridWorker, helper, measuredGrid, operator, resident, UNIT_ID, districtId } from './district.ts';

/** Issues as the service itself has written them, from which many are made. */
export type Templates = {
  /** Completed and rated. */
  readonly ended: Issue;
  /** The facts of its steps, in their order. */
  readonly facts: readonly IssueFact[];
  /** Just taken in: help at home, dirt on the road, a matter of property. */
  readonly open: readonly Issue[];
};

type Answer = {
  readonly issue: { readonly id: string; readonly code: string } | null;
  readonly userErrors: readonly object[];
};

const HELP = { categoryCode: 'HH-02', contactPhone: '13812345678', address: '3栋2单元501' };

/** Asks and insists on an answer. @throws with what the service complains of */
export async function ask<T>(service: TestService, viewer: Viewer, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, query, { ...variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/** Carries out a mutation of an issue; answers with its id. @throws with what the service complains of */
export async function act(service: TestService, viewer: Viewer, field: string, input: object): Promise<string> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { issue { id code status } userErrors { code message } } }`;
  const { issue, userErrors } = (await ask<Record<string, Answer>>(service, viewer, query, { input }))[field] as Answer;
  if (!issue) throw new Error(`${field}: ${JSON.stringify(userErrors)}`);
  return issue.id;
}

/** What a resident reports; help at home unless a category is named. */
export const reportIn = (areaId: string, categoryCode?: string) => ({
  areaId,
  description: '三楼楼道的灯不亮,老人夜里上下楼不方便',
  location: { longitude: 110.4 + Math.random() / 10, latitude: 21.1 + Math.random() / 10 },
  ...(categoryCode ? { categoryCode } : HELP),
});

export const defineUnit = (service: TestService): Promise<unknown> =>
  ask(
    service,
    operator,
    'mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { userErrors { code } } }',
    {
      input: {
        code: UNIT_ID.replace('hun_', ''),
        name: '物业管理办公室',
        kind: 'DEPARTMENT',
        servesAreaIds: [districtId],
        categoryPrefixes: ['16'],
      },
    },
  );

export async function makeTemplates(service: TestService, connection: Connection): Promise<Templates> {
  const issueId = await act(service, resident, 'issueReport', reportIn(measuredGrid));
  await act(service, gridWorker, 'issueDispatch', { issueId });
  await act(service, helper, 'issueAccept', { issueId });
  const evidence = [{ url: 'https://files.example/lamp.jpg', sha256: 'ab'.repeat(32), sizeBytes: 12_345 }];
  await act(service, helper, 'issueComplete', { issueId, evidence, minutes: 45 });
  await act(service, resident, 'issueConfirm', { issueId });
  await act(service, resident, 'issueRate', { issueId, stars: 5 });
  const elsewhere = gridPaths.at(-1)?.at(-1) as string;
  const open: Issue[] = [];
  const issues = connection.collection<Issue>('issues');
  const read = async (_id: string) => (await issues.findOne({ _id })) as Issue;
  for (const code of [undefined, '11-004', '16-005'])
    open.push(await read(await act(service, resident, 'issueReport', reportIn(elsewhere, code))));
  const stored = connection.collection<IssueFact>('issueFacts');
  const facts = await stored.find({ issueId }).sort({ _id: 1 }).toArray();
  // Otherwise the service rolls them up while others are written past it, with the same numbers and tallies.
  await stored.deleteMany({});
  return { ended: await read(issueId), facts, open };
}
