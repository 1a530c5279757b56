import type { EscalationLevel } from '../procedure/definition.ts';
import type { IssueStep } from './issueStep.ts';
import type { Audience } from './rule.ts';

/** Who gets it: one person, or everybody who holds a role or place; `key` tells recipients of one rule apart. */
export type Recipient =
  | { readonly key: string; readonly personId: string }
  | { readonly key: string; readonly holders: readonly string[] };

/** Everybody with this scope on this node, as notifications are addressed and found. */
export const holderOf = (scope: string, node: string): string => `${scope}@${node}`;

/** Everybody in the responder pool of this community. */
export const poolOf = (communityId: string): string => `pool@${communityId}`;

/** Scopes by which roles are reached. */
export const ADDRESSED_SCOPES = [
  'issue:operate',
  'issue:dispatch',
  'issue:check',
  'issue:supervise',
  'issue:approve',
  'issue:accept',
  'issue:handle',
] as const;

type AddressedScope = (typeof ADDRESSED_SCOPES)[number];

const SCOPES: Partial<Record<Audience, AddressedScope>> = {
  OPERATORS: 'issue:operate',
  DISPATCHERS: 'issue:dispatch',
  CHECKERS: 'issue:check',
  SUPERVISORS: 'issue:supervise',
  APPROVERS: 'issue:approve',
};

const person = (personId: string | null | undefined): Recipient[] => (personId ? [{ key: personId, personId }] : []);

const onNodes = (key: string, scope: AddressedScope, nodes: readonly string[]): Recipient[] =>
  nodes.length > 0 ? [{ key, holders: nodes.map((node) => holderOf(scope, node)) }] : [];

const unit = (unitId: string): Recipient[] => onNodes(unitId, 'issue:handle', [unitId]);

/**
 * Recipients in the inbox. Whoever has just lost the issue (refused, time over, given back) is still meant, so that they
 * learn it. `joined` are the persons of "me too"; systems are reached otherwise.
 */
export function recipientsOf(audience: Audience, step: IssueStep, joined: readonly string[]): Recipient[] {
  const { event, before, after } = step;
  const scope = SCOPES[audience];
  if (scope) return onNodes(audience, scope, after.areaIds);
  switch (audience) {
    case 'REPORTER':
      return person(after.reporterId);
    case 'JOINED':
      return joined.filter((personId) => personId !== after.reporterId).flatMap(person);
    case 'OFFERED_PERSON':
      return person(after.offeredToId ?? before?.offeredToId);
    case 'ACCEPTOR':
      return person(after.acceptedById ?? before?.acceptedById);
    case 'RESPONDERS': {
      const holders = after.areaIds.map((node) => holderOf('issue:accept', node));
      return [{ key: audience, holders: [...holders, poolOf(after.communityId)] }];
    }
    case 'HANDLER_UNIT':
      return [after.handlerId ?? before?.handlerId].filter((id) => id !== undefined).flatMap(unit);
    case 'CO_HANDLERS':
      return (after.coHandlerIds ?? before?.coHandlerIds ?? []).flatMap(unit);
    case 'ESCALATED_TO':
      return event.type === 'ESCALATED' ? escalated(event.to, step) : [];
    default:
      return [];
  }
}

/** Levels of the ladder above the community, counted from it. */
const ABOVE: Partial<Record<EscalationLevel['to'], number>> = { COMMUNITY: 0, SUBDISTRICT: 1, DISTRICT: 2 };

function escalated(to: EscalationLevel['to'], { after: { areaIds, communityId } }: IssueStep): Recipient[] {
  const above = ABOVE[to];
  if (above !== undefined) {
    const last = Math.max(areaIds.indexOf(communityId) - above, 0);
    return onNodes(to, 'issue:supervise', areaIds.slice(0, last + 1));
  }
  const scope = SCOPES[`${to}S` as Audience];
  return scope ? onNodes(to, scope, areaIds) : [];
}
