import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

export const FINDING_KINDS = ['HAZARD', 'DISPUTE', 'SERVICE_GAP', 'BAD_TREND'] as const;

/** Most findings of one visit. */
export const MAX_FINDINGS = 20;

/** How late a visit may be recorded, in days. */
export const MAX_VISIT_AGE_DAYS = 90;

const DAY_MS = 86_400_000;

/** One thing found. */
export type FoundThing = {
  readonly id: string;
  readonly kind: (typeof FINDING_KINDS)[number];
  readonly text: string;
  readonly buildingId: string | null;
  /** Path of the building, else of the visit. */
  readonly areaIds: readonly string[];
};

export type Finding = FoundThing & {
  /** The issue made of it; null until the subgraph issues has told. */
  readonly issueId: string | null;
};

/** A visit as it is recorded. It keeps the address under which it was made. */
export type VisitRecord = {
  readonly _id: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly householdId: string | null;
  readonly visitorId: string;
  readonly visitedAt: Date;
  readonly purpose: string;
};

export type Visit = VisitRecord & {
  readonly version: number;
  readonly recordedAt: Date;
  readonly findings: readonly Finding[];
  readonly hasFindings: boolean;
};

export type VisitCommand =
  | { readonly type: 'RECORD'; readonly visit: VisitRecord; readonly findings: readonly FoundThing[] }
  | { readonly type: 'LINK_ISSUE'; readonly findingId: string; readonly issueId: string };

export type VisitEvent =
  | {
      readonly type: 'RECORDED';
      readonly visit: VisitRecord;
      readonly findings: readonly FoundThing[];
      readonly at: Date;
    }
  | { readonly type: 'ISSUE_LINKED'; readonly findingId: string; readonly issueId: string };

/** Decides a command; pure. Refuses with DATE_NOT_POSSIBLE, NOT_FOUND. A finding keeps the first issue made of it. */
export function decide(state: Visit | undefined, command: VisitCommand, now: Date): Outcome<VisitEvent> {
  if (command.type === 'RECORD') {
    const { visit, findings } = command;
    const age = now.getTime() - visit.visitedAt.getTime();
    if (age < 0 || age > MAX_VISIT_AGE_DAYS * DAY_MS) return refuse('DATE_NOT_POSSIBLE', ['input', 'visitedAt']);
    return state ? accept() : accept({ type: 'RECORDED', visit, findings, at: now });
  }
  const finding = state?.findings.find(({ id }) => id === command.findingId);
  if (!finding) return refuse('NOT_FOUND', ['findingId']);
  return finding.issueId === null ? accept({ ...command, type: 'ISSUE_LINKED' }) : accept();
}

/** The only writer of state. */
export function evolve(state: Plain<Visit> | undefined, event: VisitEvent): Plain<Visit> {
  if (event.type === 'RECORDED') {
    const findings = event.findings.map((finding) => ({ ...finding, issueId: null }));
    return { ...event.visit, recordedAt: event.at, findings, hasFindings: findings.length > 0 };
  }
  if (!state) throw new TypeError(`${event.type} before RECORDED`);
  const { findingId, issueId } = event;
  return { ...state, findings: state.findings.map((one) => (one.id === findingId ? { ...one, issueId } : one)) };
}
