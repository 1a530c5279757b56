import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import {
  type Actor,
  MAX_SESSIONS,
  type MediationCase,
  type MediationCommand,
  type MediationEvent,
  MIN_PARTIES,
  transitions,
} from './mediationCase.ts';

type Change = Exclude<MediationCommand, { type: 'APPLY' | 'TIME_OUT' }>;
type Refusal = { ok: false; errors: DomainError[] };

const TARGET = ['input', 'caseId'];

/** Decides; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE and the codes of `refusedBy…`. */
export function decide(
  state: MediationCase | undefined,
  command: MediationCommand,
  actor: Actor,
  at: Date,
): Outcome<MediationEvent> {
  if (command.type === 'APPLY') return apply(state, command, actor, at);
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TIME_OUT') {
    const open = 'TIME_OUT' in transitions[state.status];
    return open && at >= state.dueAt ? accept({ at, by: null, type: 'OVERDUE' }) : accept();
  }
  if (!mayAct(state, command, actor)) return refuse('FORBIDDEN', TARGET);
  if (!(command.type in transitions[state.status])) return refuse('WRONG_STATE', TARGET, { status: state.status });
  if (command.type === 'SIGN' && hasSigned(state, command.party, command.number)) return accept();
  return refusal(state, command, at) ?? accept(...facts(state, command, { at, by: actor.id }));
}

function apply(
  state: MediationCase | undefined,
  { application }: Extract<MediationCommand, { type: 'APPLY' }>,
  actor: Actor,
  at: Date,
): Outcome<MediationEvent> {
  if (state) return refuse('WRONG_STATE', TARGET, { status: state.status });
  const distinct = new Set(application.parties.map(({ refId }) => refId)).size;
  if (distinct < MIN_PARTIES || distinct < application.parties.length) return refuse('PARTIES', ['input', 'parties']);
  return accept({ at, by: actor.id, type: 'APPLIED', application });
}

function mayAct(state: MediationCase, command: Change, { id, speaksFor, manages, mediates }: Actor): boolean {
  const isMediator = state.mediatorId === id;
  switch (command.type) {
    case 'ACCEPT':
      return manages || (mediates && command.mediatorId === id);
    case 'REFUSE':
      return (manages || mediates) && speaksFor.length === 0;
    case 'REASSIGN':
      return manages;
    case 'HOLD_SESSION':
    case 'PROPOSE':
      return isMediator;
    case 'SIGN':
      return speaksFor.includes(command.party) || (isMediator && command.evidence !== null);
    case 'CHECK':
    case 'HAND_OVER':
      return isMediator || manages;
    case 'FAIL':
      return isMediator || speaksFor.length > 0;
    case 'WITHDRAW':
      return state.applicantId === id;
  }
}

const hasSigned = ({ agreement }: MediationCase, party: string, number: number): boolean =>
  agreement?.number === number && agreement.signatures.some((signature) => signature.party === party);

function refusal(state: MediationCase, command: Change, at: Date): Refusal | undefined {
  switch (command.type) {
    case 'ACCEPT':
    case 'REASSIGN': {
      const isParty = state.parties.some(({ refId }) => refId === command.mediatorId);
      return isParty ? refuse('MEDIATOR_IS_PARTY', ['input', 'mediatorId']) : undefined;
    }
    case 'HOLD_SESSION':
      return refusedSession(state, command.session, at);
    case 'PROPOSE':
      if (state.sessions.length === 0) return refuse('NO_SESSION', TARGET);
      return command.followUpsAt.some((due) => due <= at)
        ? refuse('FOLLOW_UP_TIME', ['input', 'followUpsAt'])
        : undefined;
    case 'SIGN':
      if (!state.parties.some(({ key }) => key === command.party)) return refuse('NOT_FOUND', ['input', 'party']);
      return state.agreement?.number === command.number ? undefined : refuse('AGREEMENT_CHANGED', ['input', 'number']);
    case 'CHECK': {
      const followUp = state.agreement?.followUps[command.index];
      if (!followUp) return refuse('NOT_FOUND', ['input', 'index']);
      return followUp.checkedAt ? refuse('ALREADY_CHECKED', ['input', 'index']) : undefined;
    }
    default:
      return undefined;
  }
}

function refusedSession(
  state: MediationCase,
  session: Extract<Change, { type: 'HOLD_SESSION' }>['session'],
  at: Date,
): Refusal | undefined {
  const { heldAt, attended } = session;
  if (heldAt > at || (state.acceptedAt && heldAt < state.acceptedAt))
    return refuse('SESSION_TIME', ['input', 'heldAt']);
  if (state.sessions.some((known) => known.heldAt.getTime() === heldAt.getTime())) {
    return refuse('ALREADY_RECORDED', ['input', 'heldAt']);
  }
  if (state.sessions.length >= MAX_SESSIONS) return refuse('TOO_MANY_SESSIONS', TARGET);
  const keys = state.parties.map(({ key }) => key);
  return attended.every((key) => keys.includes(key)) ? undefined : refuse('NOT_FOUND', ['input', 'attended']);
}

function facts(state: MediationCase, command: Change, fact: { at: Date; by: string }): MediationEvent[] {
  switch (command.type) {
    case 'ACCEPT':
      return [{ ...fact, type: 'ACCEPTED', mediatorId: command.mediatorId }];
    case 'REFUSE':
      return [{ ...fact, type: 'REFUSED', reason: command.reason }];
    case 'REASSIGN':
      return [{ ...fact, type: 'REASSIGNED', mediatorId: command.mediatorId, reason: command.reason }];
    case 'HOLD_SESSION':
      return [{ ...fact, type: 'SESSION_HELD', session: command.session }];
    case 'PROPOSE': {
      const { form, text, followUpsAt } = command;
      // An oral agreement holds from the day it is reached; the mediator has written it down (arts. 28, 29).
      const agreed: MediationEvent[] = form === 'ORAL' ? [{ ...fact, type: 'AGREED' }] : [];
      return [{ ...fact, type: 'PROPOSED', form, text, followUpsAt }, ...agreed];
    }
    case 'SIGN': {
      const { party, evidence } = command;
      const signature = { party, at: fact.at, byId: fact.by, evidence };
      const isLast = state.agreement?.signatures.length === state.parties.length - 1;
      return [{ ...fact, type: 'SIGNED', signature }, ...(isLast ? [{ ...fact, type: 'AGREED' } as const] : [])];
    }
    case 'CHECK': {
      const { index, outcome, note } = command;
      const left = state.agreement?.followUps.filter(({ checkedAt }) => !checkedAt).length ?? 0;
      const checked = { ...fact, type: 'CHECKED', index, outcome, note } as const;
      return [checked, ...(left === 1 ? [{ ...fact, type: 'CLOSED' } as const] : [])];
    }
    case 'FAIL':
      return [{ ...fact, type: 'FAILED', reason: command.reason }];
    case 'HAND_OVER': {
      const { unitId, reference } = command;
      return [
        { ...fact, type: 'HANDED_OVER', unitId, reference },
        { ...fact, type: 'CLOSED' },
      ];
    }
    case 'WITHDRAW':
      return [{ ...fact, type: 'WITHDRAWN', reason: command.reason }];
  }
}
