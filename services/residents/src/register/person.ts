import { accept, type Outcome } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** A report of the person as an in-service member, as the subgraph organizations told it. */
export type ReportMark = {
  readonly memberReportId: string;
  readonly communityId: string;
  /** Path of area ids from the root to the community. */
  readonly areaIds: readonly string[];
  /** Unknown as long as only the end of the report is known. */
  readonly since?: Date;
  readonly endedAt?: Date;
};

type Details = {
  readonly _id: string;
  readonly version: number;
  readonly maskedName?: string;
  readonly reports: readonly ReportMark[];
  /** Path of the community the person reports to now; absent when there is none. */
  readonly reportedAreaIds?: readonly string[];
};

/** Where a registered person lives. */
export type Residence = {
  readonly householdId: string;
  readonly buildingId: string;
  readonly areaId: string;
  readonly areaIds: readonly string[];
};

/** A name ready to be kept: sealed, masked, and as a keyed hash by which the same name is known again. */
export type KeptName = { readonly name: string; readonly maskedName: string; readonly nameIndex: string };

export type RegisteredPerson = Details &
  Residence &
  KeptName & { readonly status: 'REGISTERED'; readonly registeredAt: Date };

/** Known from a report only. */
export type UnregisteredPerson = Details & { readonly status: 'UNREGISTERED' };

export type Person = RegisteredPerson | UnregisteredPerson;

export type PersonStatus = Person['status'];

type Begin = {
  readonly memberReportId: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly since: Date;
};
type End = {
  readonly memberReportId: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  readonly endedAt: Date;
};

export type PersonCommand =
  | { readonly type: 'REGISTER'; readonly name: KeptName; readonly residence: Residence }
  | { readonly type: 'BEGIN_REPORT'; readonly report: Begin; readonly maskedName: string }
  | { readonly type: 'END_REPORT'; readonly report: End };

export type PersonEvent =
  | {
      readonly type: 'REGISTERED';
      readonly _id: string;
      readonly name: KeptName;
      readonly residence: Residence;
      readonly at: Date;
    }
  | { readonly type: 'NAME_CORRECTED'; readonly name: KeptName }
  | { readonly type: 'MOVED'; readonly residence: Residence }
  | { readonly type: 'REPORT_BEGUN'; readonly _id: string; readonly report: Begin; readonly maskedName: string }
  | { readonly type: 'REPORT_ENDED'; readonly _id: string; readonly report: End };

/** Decides a command on the person with this id; pure. Facts that are known already make no events, in whatever order they come. */
export function decide(
  state: Person | undefined,
  _id: string,
  command: PersonCommand,
  now: Date,
): Outcome<PersonEvent> {
  if (command.type === 'REGISTER') return register(state, _id, command, now);
  const known = state?.reports.find(({ memberReportId }) => memberReportId === command.report.memberReportId);
  if (command.type === 'BEGIN_REPORT') {
    const { report, maskedName } = command;
    return known?.since ? accept() : accept({ type: 'REPORT_BEGUN', _id, report, maskedName });
  }
  return known?.endedAt ? accept() : accept({ type: 'REPORT_ENDED', _id, report: command.report });
}

function register(
  state: Person | undefined,
  _id: string,
  { name, residence }: Extract<PersonCommand, { type: 'REGISTER' }>,
  now: Date,
): Outcome<PersonEvent> {
  if (state?.status !== 'REGISTERED') return accept({ type: 'REGISTERED', _id, name, residence, at: now });
  const events: PersonEvent[] = [];
  if (state.nameIndex !== name.nameIndex) events.push({ type: 'NAME_CORRECTED', name });
  if (state.householdId !== residence.householdId) events.push({ type: 'MOVED', residence });
  return accept(...events);
}

/** The state after an event. The path of the residence also follows a re-gridding, in bulk. */
export function evolve(state: Plain<Person> | undefined, event: PersonEvent): Plain<Person> {
  switch (event.type) {
    case 'REGISTERED': {
      const { _id, name, residence, at } = event;
      return { reports: [], ...state, _id, status: 'REGISTERED', ...name, ...residence, registeredAt: at };
    }
    case 'NAME_CORRECTED':
      return { ...registered(state), ...event.name };
    case 'MOVED':
      return { ...registered(state), ...event.residence };
    case 'REPORT_BEGUN': {
      const person = state ?? { _id: event._id, status: 'UNREGISTERED', reports: [] };
      const marked = withReport(person, event.report);
      return marked.maskedName ? marked : { ...marked, maskedName: event.maskedName };
    }
    case 'REPORT_ENDED':
      return withReport(state ?? { _id: event._id, status: 'UNREGISTERED', reports: [] }, event.report);
  }
}

function registered(state: Plain<Person> | undefined): Plain<RegisteredPerson> {
  if (state?.status !== 'REGISTERED') throw new TypeError('the person is not registered');
  return state;
}

/** Adds what is new of a report, and says anew where the person reports to. */
function withReport(person: Plain<Person>, report: Begin | End): Plain<Person> {
  const known = person.reports.find(({ memberReportId }) => memberReportId === report.memberReportId);
  const others = person.reports.filter((one) => one !== known);
  const reports = [...others, { ...known, ...report }].sort(byBeginning);
  const { reportedAreaIds: _, ...rest } = person;
  const current = currentReport({ reports });
  return { ...rest, reports, ...(current && { reportedAreaIds: current.areaIds }) };
}

/** Oldest first; a report whose beginning is unknown stands where it ended. */
function byBeginning(a: ReportMark, b: ReportMark): number {
  const timeOf = ({ since, endedAt }: ReportMark) => (since ?? endedAt)?.getTime() ?? 0;
  return timeOf(a) - timeOf(b) || a.memberReportId.localeCompare(b.memberReportId);
}

/** The report that holds now: the latest that has begun and not ended. */
export function currentReport({ reports }: Pick<Person, 'reports'>): ReportMark | undefined {
  return reports.findLast(({ endedAt }) => !endedAt);
}

/** Path of areas in which the person lives; empty when not registered. */
export const residenceOf = (person: Person): readonly string[] =>
  person.status === 'REGISTERED' ? person.areaIds : [];
