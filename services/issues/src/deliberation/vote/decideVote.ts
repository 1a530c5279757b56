import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { NEVER } from '../../timeLimits/clock.ts';
import { MIN_SECRET_BALLOTS, statusAt, type Vote, type VoteCommand, type VoteEvent, type VoteSetup } from './vote.ts';
import { canBePlanned } from '../shapes.ts';

const TARGET = ['input', 'voteId'];

type Fact = { readonly at: Date; readonly by: string | null };
type Decided = Outcome<VoteEvent>;

/**
 * Decides a command on a vote; pure. Refuses with NOT_FOUND, WRONG_STATE, WRONG_METHOD, TIME_NOT_POSSIBLE, TOO_FEW_FOR_SECRET,
 * NOBODY_ENTITLED, NOT_ENTITLED, OWN_PROXY, PROXY_GIVEN, PROXY_LIMIT, MORE_HANDS_THAN_PERSONS.
 */
export function decideVote(state: Vote | undefined, command: VoteCommand, fact: Fact): Decided {
  if (command.type === 'OPEN') {
    return state ? refuse('WRONG_STATE', TARGET, { status: state.status }) : open(command.setup, fact);
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'CLOSE' && state.status === 'CLOSED') return accept();
  if (command.type === 'CANCEL' && state.status === 'CANCELLED') return accept();
  const status = command.type === 'CLOSE' ? state.status : statusAt(state, fact.at);
  if (status !== 'OPEN') return refuse('WRONG_STATE', TARGET, { status });
  switch (command.type) {
    case 'GRANT':
      return grant(state, command, fact);
    case 'REVOKE': {
      const given = state.proxies.some(({ fromId }) => fromId === command.fromId);
      return given ? accept({ ...fact, type: 'REVOKED', fromId: command.fromId }) : accept();
    }
    case 'CLOSE': {
      const { cast, entitled } = command.result;
      if (cast > entitled) return refuse('MORE_HANDS_THAN_PERSONS', ['input', 'hands'], { cast, entitled });
      return accept({ ...fact, type: 'CLOSED', result: command.result });
    }
    case 'CANCEL':
      return accept({ ...fact, type: 'CANCELLED', reason: command.reason });
  }
}

function open(setup: VoteSetup, fact: Fact): Decided {
  const { entitledIds, method, closesAt } = setup;
  const field = ['input', 'entitledIds'];
  if (entitledIds.length === 0) return refuse('NOBODY_ENTITLED', field);
  if (method === 'SECRET_BALLOT' && entitledIds.length < MIN_SECRET_BALLOTS) {
    return refuse('TOO_FEW_FOR_SECRET', field, { least: MIN_SECRET_BALLOTS });
  }
  // Time cannot count hands.
  if (closesAt && method === 'SHOW_OF_HANDS') return refuse('WRONG_METHOD', ['input', 'closesAt']);
  if (closesAt && !canBePlanned(closesAt, fact.at)) return refuse('TIME_NOT_POSSIBLE', ['input', 'closesAt']);
  return accept({ ...fact, type: 'OPENED', setup });
}

function grant(state: Vote, { fromId, toId, evidence }: Extract<VoteCommand, { type: 'GRANT' }>, fact: Fact): Decided {
  if (!state.entitledIds.includes(fromId)) return refuse('NOT_ENTITLED', ['input', 'fromPersonId']);
  if (!state.entitledIds.includes(toId)) return refuse('NOT_ENTITLED', ['input', 'toPersonId']);
  if (fromId === toId) return refuse('OWN_PROXY', ['input', 'toPersonId']);
  const given = state.proxies.find((proxy) => proxy.fromId === fromId);
  if (given) return given.toId === toId ? accept() : refuse('PROXY_GIVEN', ['input', 'fromPersonId']);
  const held = state.proxies.filter((proxy) => proxy.toId === toId).length;
  if (held >= state.maxProxies) return refuse('PROXY_LIMIT', ['input', 'toPersonId'], { most: state.maxProxies });
  const record = { recordedById: fact.by ?? fromId, recordedAt: fact.at };
  return accept({ ...fact, type: 'GRANTED', proxy: { fromId, toId, evidence, ...record } });
}

/** The only writer of state. */
export function evolveVote(state: Plain<Vote> | undefined, event: VoteEvent): Plain<Vote> {
  if (event.type === 'OPENED') {
    const { setup, at: openedAt, by } = event;
    const dueAt = setup.closesAt ?? NEVER;
    return { ...setup, status: 'OPEN', openedAt, openedById: by ?? '', proxies: [], dueAt };
  }
  if (!state) throw new TypeError(`${event.type} before OPENED`);
  switch (event.type) {
    case 'GRANTED':
      return { ...state, proxies: [...state.proxies, event.proxy] };
    case 'REVOKED':
      return { ...state, proxies: state.proxies.filter(({ fromId }) => fromId !== event.fromId) };
    case 'CLOSED': {
      const closed = { status: 'CLOSED', closedAt: event.at, closedById: event.by, result: event.result } as const;
      return { ...state, ...closed, dueAt: NEVER };
    }
    case 'CANCELLED':
      return { ...state, status: 'CANCELLED', cancelledAt: event.at, cancelReason: event.reason, dueAt: NEVER };
  }
}
