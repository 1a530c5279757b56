import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { issuesModule } from '../src/module.ts';
import {
  defineCommunities,
  defineMapping,
  type ImportAnswer,
  imported,
  partner,
  query,
  readImport,
  startImport,
} from './importHelp.ts';
import { DISTRICT } from './neighbourhood.ts';
import { NYC311, NYC_MAPPING } from './nyc311.ts';

/** Enough for a dozen batches. */
const ROWS = 300;
const text = NYC311.split('\n')
  .slice(0, ROWS + 1)
  .join('\n');
const input = { areaId: DISTRICT, mappingKey: 'NYC311', text };

let service: TestService;
beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date('2023-12-11T06:00:00Z'));
  await defineCommunities(service);
  await defineMapping(service, { areaId: DISTRICT, key: 'NYC311', partnerId: partner.id, definition: NYC_MAPPING });
});
afterAll(() => service?.stop());

type Cancelled = {
  issueImport: Pick<ImportAnswer, 'id' | 'status' | 'processed'> | null;
  userErrors: { code: string }[];
};

async function cancel(issueImportId: string, viewer: Viewer = partner): Promise<Cancelled> {
  const asked = `mutation ($input: IssuesImportCancelInput!) { issuesImportCancel(input: $input) {
    issueImport { id status processed cancelledBy { id } endedAt } userErrors { code } } }`;
  const answer = await query<{ issuesImportCancel: Cancelled }>(service, viewer, asked, { input: { issueImportId } });
  return answer.issuesImportCancel;
}

describe('I1 cancelling an import', () => {
  it('I1 ends after the batch at hand and keeps what was imported; the same text again makes the rest', async () => {
    const id = (await startImport(service, input)).issueImport?.id ?? '';
    await eventually(async () => expect((await readImport(service, id))?.created).toBeGreaterThan(0));
    const stranger = viewerWith('per_other', 'are_440803999', ['issue:import']);
    expect(await cancel(id, stranger)).toEqual({ issueImport: null, userErrors: [{ code: 'NOT_FOUND' }] });

    const { issueImport, userErrors } = await cancel(id);
    expect(userErrors).toEqual([]);
    expect(issueImport).toMatchObject({ status: 'CANCELLED', cancelledBy: { id: partner.id } });
    const made = issueImport?.processed ?? 0;
    expect(made).toBeLessThan(ROWS);
    expect(await cancel(id)).toEqual({ issueImport: null, userErrors: [{ code: 'IMPORT_ENDED' }] });

    const again = await imported(service, input);
    expect(again).toMatchObject({ known: made, created: ROWS - made });
    expect(await readImport(service, id)).toMatchObject({ status: 'CANCELLED', created: made });
    expect(await cancel(again.id)).toMatchObject({ userErrors: [{ code: 'IMPORT_ENDED' }] });
    expect(await cancel('imp_unknown')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});
