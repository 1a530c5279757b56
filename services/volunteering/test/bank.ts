import { expect } from '@jest/globals';
import { areaDefined, issueCompleted } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { volunteeringModule } from '../src/module.ts';

export const SUBDISTRICT = 'are_440803071';
export const POOL_LIMIT = 100_000;
export const CAP = 600;
export const secretary = viewerWith('per_secretary', SUBDISTRICT, ['time-account:read']);
export const manager = viewerWith('per_manager', SUBDISTRICT, ['time-account:read', 'time-account:manage']);
export const stranger = viewerWith('per_stranger', 'are_110101', ['time-account:read', 'time-account:manage']);

export type Account = {
  id: string;
  status: string;
  balanceMinutes: number;
  overCap: boolean;
  maskedName: string | null;
  community: { id: string };
  entries: EntryList;
};
export type Entry = {
  id: string;
  minutes: number;
  kind: string;
  balanceMinutes: number;
  bookedAt: string;
  issue: { id: string } | null;
  account: { id: string } | null;
  posting: { id: string; sequence: number };
};
export type EntryList = { nodes: Entry[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
export type Check = {
  postings: number;
  sumMinutes: number;
  intact: boolean;
  brokenAtSequence: number | null;
  wrongBalances: { id: string }[];
  nextSequence: number | null;
  headHash: string;
};
export type Reversal = {
  timePosting: { id: string; kind: string; reverses: { id: string; reversedBy: { id: string } } } | null;
  userErrors: { code: string; field: string[] }[];
};

const ENTRIES =
  'entries { totalCount nodes { id minutes kind balanceMinutes bookedAt issue { id } account { id } posting { id sequence } } }';
export const ACCOUNT = `id status balanceMinutes overCap maskedName community { id } ${ENTRIES}`;

export let service: TestService;
let communities = 0;
let issues = 0;

/** A community of its own for each test, so that their books do not mix. */
export async function community(): Promise<string> {
  const areaId = `are_4408030710${String((communities += 1)).padStart(2, '0')}`;
  await service.probe.publish(areaDefined, areaId, 1, {
    areaId,
    kind: 'COMMUNITY',
    name: areaId,
    path: [SUBDISTRICT, areaId],
    revision: 1,
  });
  return areaId;
}

export const done = (communityId: string, personId: string, minutes: number, issueId = `iss_${(issues += 1)}`) => ({
  issueId,
  personId,
  memberReportId: `mrp_${personId}`,
  communityId,
  areaIds: [SUBDISTRICT, communityId, `${communityId}-G01`],
  estateId: null,
  categoryCode: 'HH-01',
  minutes,
  completedAt: new Date().toISOString(),
});
export const complete = (
  data: Omit<ReturnType<typeof done>, 'memberReportId'> & { memberReportId: string | null; handlerId?: string },
) => service.probe.publish(issueCompleted, data.issueId, 1, data);

export const accepted = (communityId: string, personId: string, memberReportId: string, acceptedAt: string) => ({
  memberReportId,
  personId,
  maskedName: '陈**',
  communityId,
  areaIds: [SUBDISTRICT, communityId],
  unitReportId: null,
  skills: [],
  weeklyMinutes: 60,
  acceptedAt,
});
export const withdrawn = (communityId: string, personId: string, memberReportId: string, withdrawnAt: string) => ({
  memberReportId,
  personId,
  communityId,
  areaIds: [SUBDISTRICT, communityId],
  reason: '调离',
  withdrawnAt,
});

export async function account(personId: string, viewer = secretary): Promise<Account | null> {
  const { data, errors } = await service.ask<{ timeAccount: Account | null }>(
    viewer,
    `{ timeAccount(id: "tac_${personId}") { ${ACCOUNT} } }`,
  );
  expect(errors).toBeUndefined();
  return data.timeAccount;
}
export const balance = (personId: string, minutes: number) =>
  eventually(async () => expect((await account(personId))?.balanceMinutes).toBe(minutes));

export async function areas<T>(ids: string[], fields: string, viewer = secretary): Promise<T[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Area { id ${fields} } } }`;
  const { data, errors } = await service.ask<{ _entities: T[] }>(viewer, query, {
    r: ids.map((id) => ({ __typename: 'Area', id })),
  });
  expect(errors).toBeUndefined();
  return data._entities;
}

export async function check(communityId: string, from = 1): Promise<Check | null> {
  const fields = 'postings sumMinutes intact brokenAtSequence wrongBalances { id } nextSequence headHash';
  const { data } = await service.ask<{ ledgerCheck: Check | null }>(
    secretary,
    `{ ledgerCheck(communityId: "${communityId}", fromSequence: ${from}) { ${fields} } }`,
  );
  return data.ledgerCheck;
}

export async function reverse(timePostingId: string, viewer = manager): Promise<Reversal> {
  const query = `mutation ($input: TimePostingReverseInput!) { timePostingReverse(input: $input) {
    timePosting { id kind reverses { id reversedBy { id } } } userErrors { code field } } }`;
  const { data, errors } = await service.ask<{ timePostingReverse: Reversal }>(viewer, query, {
    input: { timePostingId, reason: '误记' },
  });
  expect(errors).toBeUndefined();
  return data.timePostingReverse;
}

export async function firstPosting(personId: string): Promise<string> {
  return (await account(personId))?.entries.nodes.at(-1)?.posting.id as string;
}

/** Round trips of a question; the least of three, for outbox and timers are looked at in between. */
export async function roundTripsOf(ask: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = await service.roundTrips();
    await ask();
    costs.push((await service.roundTrips()) - before);
  }
  return Math.min(...costs);
}

/** Starts the service with small limits; every spec file has its own. */
export async function startBank(): Promise<void> {
  const settings = {
    TIME_BANK_POOL_LIMIT_MINUTES: String(POOL_LIMIT),
    TIME_BANK_PERSON_CAP_MINUTES: String(CAP),
    TIME_BANK_HELD_RETRY_SECONDS: '0.2',
  };
  service = await startTestService(volunteeringModule, settings);
  await service.probe.publish(areaDefined, SUBDISTRICT, 1, {
    areaId: SUBDISTRICT,
    kind: 'SUBDISTRICT',
    name: SUBDISTRICT,
    path: [SUBDISTRICT],
    revision: 1,
  });
}

export const stopBank = (): Promise<void> => service.stop();
