import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Place } from '../responders/responders.ts';
import type { Change, Facts } from './changeIssue.ts';
import type { IssueCommand } from './issue.ts';
import { mayAccept } from './viewOf.ts';

/** Most minutes a dispatcher can give for the answer to an offer: a week. */
export const MAX_ACCEPT_WITHIN_MINUTES = 10_080;

/** Most files of evidence, bytes of one file (100 MiB), characters of its address. */
export const MAX_EVIDENCE = 10;
export const MAX_EVIDENCE_BYTES = 104_857_600;
export const MAX_URL_LENGTH = 2_000;

/** Most minutes of work on one issue: a day. */
export const MAX_MINUTES_SPENT = 1_440;

export const MAX_STARS = 5;

const issueId = shapes.id;
const target = z.object({ issueId });
const withReason = z.object({ issueId, reason: shapes.text });

const dispatch = z
  .object({
    issueId,
    responderPersonId: shapes.id.nullish(),
    acceptWithinMinutes: z.int().min(1).max(MAX_ACCEPT_WITHIN_MINUTES).nullish(),
  })
  .refine(({ responderPersonId, acceptWithinMinutes }) => responderPersonId || !acceptWithinMinutes, {
    path: ['acceptWithinMinutes'],
  });

const evidence = z.object({
  url: z.url({ protocol: /^https?$/ }).max(MAX_URL_LENGTH),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .toLowerCase(),
  sizeBytes: z.int().min(1).max(MAX_EVIDENCE_BYTES),
});

export const dispatching: Change<z.output<typeof dispatch>> = {
  shape: dispatch,
  concerns: ({ responderPersonId }) => responderPersonId,
  command({ responderPersonId, acceptWithinMinutes }, facts) {
    const { viewer, issue, offerMs } = facts;
    if (!mayOn(viewer, 'issue:dispatch', issue.areaIds)) reject('FORBIDDEN', ['input', 'issueId']);
    if (!responderPersonId) return { type: 'DISPATCH', by: viewer.id };
    if (!placeOf(facts, responderPersonId)) reject('NOT_A_RESPONDER', ['input', 'responderPersonId']);
    const limitMs = acceptWithinMinutes ? acceptWithinMinutes * 60_000 : offerMs;
    return { type: 'DISPATCH', by: viewer.id, offer: { to: responderPersonId, limitMs } };
  },
};

export const accepting: Change<z.output<typeof target>> = {
  shape: target,
  command(_, facts) {
    const { viewer, issue } = facts;
    const place = placeOf(facts, viewer.id);
    const offered = issue.status === 'DISPATCHED' && issue.offeredToId === viewer.id;
    if (!offered && !mayAccept(viewer, issue, new Set(place && [place.communityId]))) {
      reject('FORBIDDEN', ['input', 'issueId']);
    }
    return { type: 'ACCEPT', by: viewer.id, memberReportId: place?.memberReportId ?? null };
  },
};

export const refusing = giving('REFUSE');
export const returning = giving('RETURN');
export const disputing = giving('DISPUTE');
export const withdrawing = giving('WITHDRAW');

export const completing: Change<{ issueId: string; evidence: z.output<typeof evidence>[]; minutes: number }> = {
  shape: z.object({
    issueId,
    evidence: z.array(evidence).min(1).max(MAX_EVIDENCE),
    minutes: z.int().min(1).max(MAX_MINUTES_SPENT),
  }),
  command: ({ evidence: handedIn, minutes }, { viewer }) => ({
    type: 'COMPLETE',
    by: viewer.id,
    evidence: handedIn,
    minutes,
  }),
};

export const confirming: Change<z.output<typeof target>> = {
  shape: target,
  command: (_, { viewer }) => ({ type: 'CONFIRM', by: viewer.id }),
};

export const rating: Change<{ issueId: string; stars: number }> = {
  shape: z.object({ issueId, stars: z.int().min(1).max(MAX_STARS) }),
  command: ({ stars }, { viewer }) => ({ type: 'RATE', by: viewer.id, stars }),
};

type WithReason = Extract<IssueCommand, { reason: string }>;

/** A change that needs a reason and nothing else. */
function giving(type: WithReason['type']): Change<z.output<typeof withReason>> {
  return { shape: withReason, command: ({ reason }, { viewer }) => ({ type, by: viewer.id, reason }) };
}

/** The person's place in the pool of the issue's community. */
function placeOf({ places, issue }: Facts, personId: string): Place | undefined {
  return places.find((place) => place.personId === personId && place.communityId === issue.communityId);
}
