import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import mongoose from 'mongoose';
import type { ClassMember } from '../src/classes/classMembers.ts';
import { termsOf } from '../src/classes/terms.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, DISTRICT, GRID, PATH } from './neighbourhood.ts';

export const manager = viewerWith('per_manager', DISTRICT, ['class:manage', 'issue:read', 'issue:read-all']);
export const communityManager = viewerWith('per_community', COMMUNITY, ['class:manage', 'issue:read']);
export const reader = viewerWith('per_reader', DISTRICT, ['issue:read']);

/** The service on documents of its own, into which tests put issues as intake leaves them. */
export async function startClasses(clock: () => Date) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-classes-'));
  const prefix = `classes_${process.pid}`;
  const given = processEnvironment()['MONGODB_URI'];
  const settings = { LINLI_DATA: folder, DOCUMENTS_PORT: '0', MONGODB_URI: given };
  const documents = await run([documentsModule], ['documents'], settings);
  const uri = given ?? String(documents.addresses.get('documents'));
  const connection = await mongoose.createConnection(uri, { dbName: `${prefix}_issues` }).asPromise();
  const service = await startTestService(issuesModule, { MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix }, clock);
  return {
    service,
    members: () => connection.collection<ClassMember>('classMembers').find().sort({ _id: 1 }).toArray(),
    async put(...issues: readonly ReturnType<typeof issueOf>[]): Promise<string[]> {
      await connection.collection('issues').insertMany(issues as never[]);
      return issues.map(({ _id }) => _id);
    },
    /** Takes an issue back, as its reporter would. */
    async withdraw(_id: string) {
      await connection.collection<{ _id: string }>('issues').updateOne({ _id }, { $set: { status: 'WITHDRAWN' } });
    },
    async stop() {
      await service.stop();
      await connection.dropDatabase();
      await connection.close();
      await documents.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let count = 0;

/** A completed issue in the grid, as far as classes and the lists of issues look at it. */
export const issueOf = (text: string, reportedAt: Date, more: Record<string, unknown> = {}) => ({
  _id: `iss_${String((count += 1)).padStart(6, '0')}`,
  code: `44080316004${String(count).padStart(5, '0')}`,
  categoryVersion: 1,
  version: 1,
  communityId: COMMUNITY,
  areaIds: [...PATH, GRID],
  buildingId: null,
  categoryCode: '16-004',
  description: text,
  terms: termsOf(text),
  status: 'COMPLETED',
  reportedAt,
  reporterId: 'per_resident',
  location: null,
  maskedPhone: '138****5678',
  dueAt: new Date('9999-12-31T00:00:00.000Z'),
  wakeAt: new Date('9999-12-31T00:00:00.000Z'),
  stepCount: 1,
  timeline: [],
  ...more,
});

export type ClassAnswer = Record<string, unknown> & { id: string; status: string; memberCount: number };
export type ClassPayload = {
  issueClass: ClassAnswer | null;
  newClass?: ClassAnswer | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
};

export const CLASS_FIELDS = `id title status origin area { id } rootCause categoryCodes keyTerms sharedTerms { term holders share weight }
  memberCount firstReportedAt lastReportedAt createdBy { id } acceptedAt action { text ownerUnitId ownerPerson { id } dueAt area { id } begunAt }
  resolvedAt summary effect { days expected prevented additional because before { count per30Days } after { count per30Days } }
  dismissedAt mergedInto { id } stepCount history { action by { id } reason issueIds otherClassId }`;

/** Carries out one mutation on classes. */
export async function change(
  service: TestService,
  viewer: Viewer,
  field: string,
  input: object,
  language = 'en',
): Promise<ClassPayload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const more = field === 'issueClassSplit' ? `newClass { ${CLASS_FIELDS} }` : '';
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { issueClass { ${CLASS_FIELDS} } ${more} userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, ClassPayload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as ClassPayload;
}

export const codesOf = ({ userErrors }: ClassPayload): string[] => userErrors.map(({ code }) => code);

/** Makes a class of these issues; gives its id. */
export async function made(service: TestService, issueIds: readonly string[], title = '水压'): Promise<string> {
  const { issueClass, userErrors } = await change(service, manager, 'issueClassCreate', { title, issueIds });
  expect(userErrors).toEqual([]);
  return issueClass?.id as string;
}

export async function ask<T>(service: TestService, viewer: Viewer, query: string, variables = {}, language = 'en') {
  const { data, errors } = await service.ask<T>(viewer, query, variables, language);
  expect(errors).toBeUndefined();
  return data;
}
