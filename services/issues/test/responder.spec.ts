import { describe, expect, it } from '@jest/globals';
import { decide, evolve, type Responder, type ResponderCommand } from '../src/responders/responder.ts';

const service = {
  memberReportId: 'mrp_1',
  personId: 'per_1',
  communityId: 'are_2',
  areaIds: ['are_1', 'are_2'],
  skills: ['电工'],
  since: new Date('2026-03-01T08:00:00Z'),
};
const endedAt = new Date('2026-04-01T08:00:00Z');
const JOIN: ResponderCommand = { type: 'JOIN', service };
const LEAVE: ResponderCommand = { type: 'LEAVE', endedAt };

function after(...commands: ResponderCommand[]): Responder {
  let state: Responder | undefined;
  for (const command of commands) {
    const outcome = decide(state, 'rsp_mrp_1', command);
    if (!outcome.ok) throw new Error('refused');
    for (const event of outcome.events) state = { ...evolve(state, event), version: 1 } as Responder;
  }
  return state as Responder;
}

describe('O5 responder from member reports', () => {
  it('O5 is current from acceptance to withdrawal, and keeps its history', () => {
    expect(after(JOIN)).toMatchObject({ ...service, status: 'CURRENT' });
    expect(after(JOIN, LEAVE)).toMatchObject({ ...service, status: 'ENDED', endedAt });
  });

  it('O5 comes to the same in any order and however often', () => {
    const ended = after(JOIN, LEAVE);
    for (const order of [
      [LEAVE, JOIN],
      [JOIN, JOIN, LEAVE],
      [LEAVE, LEAVE, JOIN, JOIN],
      [JOIN, LEAVE, JOIN, LEAVE],
    ]) {
      expect(after(...order)).toEqual(ended);
    }
    expect(after(LEAVE)).toEqual({ _id: 'rsp_mrp_1', version: 1, status: 'ENDED_UNSEEN', endedAt });
  });
});
