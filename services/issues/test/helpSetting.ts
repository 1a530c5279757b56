import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { run } from '@linli/kit/runtime/run.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import mongoose from 'mongoose';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, DISTRICT, PATH } from './neighbourhood.ts';

export const OTHER = [...PATH.slice(0, 2), 'are_440803071005'];
export const OTHER_COMMUNITY = OTHER[2] as string;

const RESIDENT = ['issue:report', 'issue:read', 'issue:confirm', 'counselling:book', 'mediation:apply'];
export const residentOf = (id: string, node = COMMUNITY): Viewer => viewerWith(id, node, RESIDENT);
export const secretaryOf = (node: string, id = 'per_secretary'): Viewer =>
  viewerWith(id, node, [
    'craftsman:manage',
    'counselling:manage',
    'mediation:manage',
    'mediation:apply',
    'issue:report',
  ]);
export const secretary = secretaryOf(COMMUNITY);
export const otherSecretary = secretaryOf(OTHER_COMMUNITY, 'per_other_secretary');
export const operator = secretaryOf(DISTRICT, 'per_operator');

/** The service on a document engine whose documents the test reads itself, with a clock the test moves. */
export async function startWithDocuments(start: string) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-help-'));
  const prefix = `help_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const given = processEnvironment()['MONGODB_URI'];
  const documents = await run([documentsModule], ['documents'], {
    LINLI_DATA: folder,
    DOCUMENTS_PORT: '0',
    MONGODB_URI: given,
  });
  const uri = given ?? String(documents.addresses.get('documents'));
  const connection = await mongoose.createConnection(uri, { dbName: `${prefix}_issues` }).asPromise();
  let now = Date.parse(start);
  const settings = { LINLI_DATA: folder, MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix };
  const service = await startTestService(issuesModule, settings, () => new Date(now));
  return {
    service,
    connection,
    /** Text of every document of a collection, as it lies on the disk. */
    rawText: async (collection: string) => JSON.stringify(await connection.collection(collection).find({}).toArray()),
    moveTo: (at: string) => void (now = Date.parse(at)),
    async stop() {
      await service.stop();
      await connection.dropDatabase();
      await connection.close();
      await documents.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Row = Record<string, unknown> & { id: string; status: string };

/** Carries out one mutation that answers with `entity { fields }`. */
export async function act(
  service: TestService,
  viewer: Viewer,
  field: string,
  input: object,
  selection: string,
): Promise<{ row: Row | null; codes: string[] }> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { row: ${selection} userErrors { code message } } }`;
  type Payload = { row: Row | null; userErrors: { code: string }[] };
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input });
  expect(errors).toBeUndefined();
  const { row, userErrors } = data[field] as Payload;
  return { row, codes: userErrors.map(({ code }) => code) };
}

export async function ask<T>(service: TestService, viewer: Viewer, query: string, variables = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Fields of several areas, in the order asked. */
export async function areas<T>(
  service: TestService,
  viewer: Viewer,
  ids: readonly string[],
  fields: string,
): Promise<T[]> {
  const representations = ids.map((id) => ({ __typename: 'Area', id }));
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { ${fields} } } }`;
  return (await ask<{ _entities: T[] }>(service, viewer, query, { r: representations }))._entities;
}
