import { ANSWERING_SCOPES } from '../deliberation/seen.ts';
import type { EscalationLevel } from '../procedure/definition.ts';
import type { Audience } from './rule.ts';
import type { Recipient } from './subjects/subject.ts';

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
  'organization:manage',
  'application:process',
] as const;

type AddressedScope = (typeof ADDRESSED_SCOPES)[number];

const SCOPES: Partial<Record<Audience, AddressedScope>> = {
  OPERATORS: 'issue:operate',
  DISPATCHERS: 'issue:dispatch',
  CHECKERS: 'issue:check',
  SUPERVISORS: 'issue:supervise',
  APPROVERS: 'issue:approve',
};

export const person = (personId: string | null | undefined): Recipient[] =>
  personId ? [{ key: personId, personId }] : [];

export const onNodes = (key: string, scope: AddressedScope, nodes: readonly string[]): Recipient[] =>
  nodes.length > 0 ? [{ key, holders: nodes.map((node) => holderOf(scope, node)) }] : [];

/** The officers of a handling unit. */
export const unit = (unitId: string): Recipient[] => onNodes(unitId, 'issue:handle', [unitId]);

/** A person by name; of an organization or a unit whoever acts for it. */
export const party = (partyId: string): Recipient[] =>
  partyId.startsWith('per_')
    ? person(partyId)
    : [{ key: partyId, holders: ANSWERING_SCOPES.map((scope) => holderOf(scope, partyId)) }];

/** Recipients of an audience that is a role on the area; none for other audiences. */
export const byRole = (audience: Audience, areaIds: readonly string[]): Recipient[] => {
  const scope = SCOPES[audience];
  return scope ? onNodes(audience, scope, areaIds) : [];
};

/** Levels of the ladder above the community, counted from it. */
const ABOVE: Partial<Record<EscalationLevel['to'], number>> = { COMMUNITY: 0, SUBDISTRICT: 1, DISTRICT: 2 };

/** Whom an escalation names; `depth` is the community's place in the path. */
export function escalated(to: EscalationLevel['to'], areaIds: readonly string[], depth: number): Recipient[] {
  const above = ABOVE[to];
  if (above === undefined) {
    const scope = SCOPES[`${to}S` as Audience];
    return scope ? onNodes(to, scope, areaIds) : [];
  }
  return onNodes(to, 'issue:supervise', areaIds.slice(0, Math.max(depth - above, 0) + 1));
}
