import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Locale } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Audience } from '../rule.ts';
import type { Matter, Subject } from '../subjects/subject.ts';
import type { Action } from '../terms.ts';

/** What whoever registers an endpoint chooses. */
export type WebhookProfile = {
  readonly name: string;
  readonly url: string;
  /** Of what it wants to hear; absent: of issues. */
  readonly subjects?: readonly Subject[];
  /** Actions it wants to hear of; empty: all that rules send. */
  readonly actions: readonly Action[];
  /** Beginnings of category codes, for issues; empty: all. */
  readonly categoryPrefixes: readonly string[];
  readonly language: Locale;
};

/** An endpoint of another system: of an area for what happens there, or of a partner for those it has handed in. */
export type Webhook = WebhookProfile & {
  readonly _id: string;
  readonly version: number;
  readonly status: 'ACTIVE' | 'RETIRED';
  readonly areaId: string;
  /** Path of the area, root first. */
  readonly areaIds: readonly string[];
  readonly partnerId: string | null;
  /** Sealed; signs what is sent. */
  readonly secret: string;
  readonly definedAt: Date;
  readonly definedById: string;
};

/** Context under which the secret is sealed. */
export const SECRET_CONTEXT = 'webhook.secret';

type Place = Pick<Webhook, 'areaId' | 'areaIds' | 'partnerId'>;

export type WebhookCommand =
  | {
      readonly type: 'DEFINE';
      readonly by: string;
      readonly profile: WebhookProfile;
      readonly place: Place;
      readonly secret: string;
    }
  | { readonly type: 'CHANGE'; readonly profile: WebhookProfile; readonly secret?: string }
  | { readonly type: 'RETIRE' };

export type WebhookEvent =
  | { readonly type: 'DEFINED'; readonly webhook: Plain<Webhook> }
  | { readonly type: 'CHANGED'; readonly profile: WebhookProfile; readonly secret?: string }
  | { readonly type: 'RETIRED' };

const TARGET = ['input', 'webhookId'];

/** Pure. Refuses with NOT_FOUND and, for one that is retired, WRONG_STATE; retiring twice changes nothing. */
export function decide(
  state: Webhook | undefined,
  id: string,
  command: WebhookCommand,
  now: Date,
): Outcome<WebhookEvent> {
  if (command.type === 'DEFINE') {
    if (state) return refuse('WRONG_STATE', TARGET, { status: state.status });
    const { profile, place, secret, by } = command;
    const webhook = {
      _id: id,
      status: 'ACTIVE',
      ...profile,
      ...place,
      secret,
      definedAt: now,
      definedById: by,
    } as const;
    return accept({ type: 'DEFINED', webhook });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'RETIRE') return state.status === 'RETIRED' ? accept() : accept({ type: 'RETIRED' });
  if (state.status === 'RETIRED') return refuse('WRONG_STATE', TARGET, { status: state.status });
  return accept({ ...command, type: 'CHANGED' });
}

export function evolve(state: Plain<Webhook> | undefined, event: WebhookEvent): Plain<Webhook> {
  if (event.type === 'DEFINED') return event.webhook;
  if (!state) throw new TypeError(`${event.type} before DEFINED`);
  if (event.type === 'RETIRED') return { ...state, status: 'RETIRED' };
  return { ...state, ...event.profile, ...(event.secret !== undefined && { secret: event.secret }) };
}

export const subjectsOf = ({ subjects }: Pick<WebhookProfile, 'subjects'>): readonly Subject[] => subjects ?? ['ISSUE'];

/** Whether a step concerns an endpoint in the part of this audience. A partner hears only of what it has handed in. */
export function hears(webhook: Webhook, audience: Audience, step: Matter): boolean {
  const { areaId, partnerId, actions, categoryPrefixes } = webhook;
  const { categoryCode } = step;
  const meant = audience === 'PARTNER' ? partnerId !== null && partnerId === step.partnerId : partnerId === null;
  return (
    meant &&
    subjectsOf(webhook).includes(step.subject) &&
    step.areaIds.includes(areaId) &&
    (actions.length === 0 || actions.includes(step.action)) &&
    (categoryCode === undefined ||
      categoryPrefixes.length === 0 ||
      categoryPrefixes.some((prefix) => categoryCode.startsWith(prefix)))
  );
}
