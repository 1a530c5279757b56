import { randomBytes } from 'node:crypto';
import { reject } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { type Subject, SUBJECTS } from '../subjects/subject.ts';
import { ACTIONS } from '../terms.ts';
import { MAX_URL_LENGTH, mayCall } from './address.ts';
import { decide, SECRET_CONTEXT, subjectsOf, type Webhook, type WebhookProfile } from './webhook.ts';

/** Most active endpoints of one area, and beginnings of categories of one endpoint. */
export const MAX_WEBHOOKS_OF_AREA = 20;
export const MAX_CATEGORY_PREFIXES = 50;

const SECRET_BYTES = 32;

const profileFields = {
  name: shapes.line,
  url: z.string().min(1).max(MAX_URL_LENGTH),
  subjects: z
    .array(z.enum(SUBJECTS))
    .max(SUBJECTS.length)
    .nullish()
    .transform((subjects): Subject[] => (subjects?.length ? subjects : ['ISSUE'])),
  actions: z.array(z.enum(ACTIONS)).max(ACTIONS.length).default([]),
  categoryPrefixes: z
    .array(z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,5}$/))
    .max(MAX_CATEGORY_PREFIXES)
    .default([]),
  language: z
    .enum(['ZH', 'EN'])
    .default('ZH')
    .transform((language) => (language === 'ZH' ? ('zh-CN' as const) : ('en' as const))),
};

const Define = z.object({
  areaId: shapes.id,
  partnerId: shapes.id.nullish(),
  ...profileFields,
  idempotencyKey: shapes.idempotencyKey,
});

const Change = z.object({ webhookId: shapes.id, ...profileFields, newSecret: z.boolean().default(false) });

/** The endpoint and, where it was made just now, its secret; it is not shown again. */
export type DefinedWebhook = { readonly webhook: Webhook; readonly secret: string | null };

const newSecret = (): string => `whs_${randomBytes(SECRET_BYTES).toString('base64url')}`;

type Place = Pick<Webhook, 'areaIds' | 'partnerId'>;

/** Whoever defines notifications of the area; a partner for itself. */
export const mayManage = (viewer: Viewer, { areaIds, partnerId }: Place): boolean =>
  mayOn(viewer, 'notification:define', areaIds) || (partnerId === viewer.id && mayOn(viewer, 'issue:import', areaIds));

/** @throws Rejection AREA_NOT_FOUND, FORBIDDEN, WEBHOOK_ADDRESS_FORBIDDEN, TOO_MANY_WEBHOOKS */
export async function defineWebhook({ service, viewer, locale }: Context, raw: unknown): Promise<DefinedWebhook> {
  const input = readInput(Define, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  const partnerId = input.partnerId ?? null;
  const place = { areaId: area._id, areaIds: area.path, partnerId };
  if (!mayManage(viewer, place)) reject('FORBIDDEN', ['input', partnerId === null ? 'areaId' : 'partnerId']);
  refuseForbidden(input.url, service.production);
  const now = service.clock();
  const request = { viewer, operation: 'webhookDefine', input, now };
  const id = await createOnce(service, request, async (transaction) => {
    const active = { areaId: area._id, status: 'ACTIVE' } as const;
    const count = await service.models.webhooks.countDocuments(active, { session: transaction.session });
    if (count >= MAX_WEBHOOKS_OF_AREA) reject('TOO_MANY_WEBHOOKS', ['input', 'areaId'], { most: MAX_WEBHOOKS_OF_AREA });
    const _id = newId('whk');
    const secret = service.personalData.seal(SECRET_CONTEXT, newSecret());
    const command = { type: 'DEFINE', by: viewer.id, profile: profileOf(input), place, secret } as const;
    await service.webhooks.change(transaction, _id, (state) => decide(state, _id, command, now));
    transaction.afterCommit(() => service.ruleSets.forget());
    return _id;
  });
  const webhook = (await service.models.webhooks.findOne({ _id: id }).lean<Webhook>()) ?? reject('NOT_FOUND');
  return { webhook, secret: service.personalData.open(SECRET_CONTEXT, webhook.secret) };
}

/** @throws Rejection NOT_FOUND, WRONG_STATE, WEBHOOK_ADDRESS_FORBIDDEN */
export async function changeWebhook(context: Context, raw: unknown): Promise<DefinedWebhook> {
  const { service, locale } = context;
  const input = readInput(Change, raw, locale);
  refuseForbidden(input.url, service.production);
  const fresh = input.newSecret ? newSecret() : null;
  const sealed = fresh === null ? {} : { secret: service.personalData.seal(SECRET_CONTEXT, fresh) };
  const command = { type: 'CHANGE', profile: profileOf(input), ...sealed } as const;
  return { webhook: await change(context, input.webhookId, command), secret: fresh };
}

/** @throws Rejection NOT_FOUND */
export function retireWebhook(context: Context, raw: unknown): Promise<Webhook> {
  const { webhookId } = readInput(z.object({ webhookId: shapes.id }), raw, context.locale);
  return change(context, webhookId, { type: 'RETIRE' });
}

function change({ service, viewer }: Context, id: string, command: Parameters<typeof decide>[2]): Promise<Webhook> {
  return service.database.transaction((transaction) => {
    transaction.afterCommit(() => service.ruleSets.forget());
    return service.webhooks.change(transaction, id, (state) => {
      if (!state || !mayManage(viewer, state)) reject('NOT_FOUND', ['input', 'webhookId']);
      return decide(state, id, command, service.clock());
    });
  });
}

function refuseForbidden(url: string, production: boolean): void {
  if (!mayCall(url, production)) reject('WEBHOOK_ADDRESS_FORBIDDEN', ['input', 'url']);
}

const profileOf = ({ name, url, actions, categoryPrefixes, language, ...of }: WebhookProfile): WebhookProfile => ({
  name,
  url,
  subjects: [...new Set(subjectsOf(of))],
  actions: [...new Set(actions)],
  categoryPrefixes,
  language,
});
