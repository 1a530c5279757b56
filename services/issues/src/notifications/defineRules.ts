import { reject, Rejection } from '@linli/kit/decisions.ts';
import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { checkRules } from './checkRules.ts';
import { MAX_RULES, MAX_TEMPLATES, type RuleSet, ruleShape, templateShape } from './rule.ts';
import { borrowed, ruleSetId } from './ruleSets.ts';
import { shipped } from './shipped.ts';

/** Most versions of rules of one area, and faults of one set that are told at once. */
export const MAX_RULE_SETS_OF_AREA = 500;
export const MAX_RULE_FINDINGS = 100;

const textsOf = (texts: typeof templateShape.shape.title) =>
  z.object({ zh: texts.shape['zh-CN'], en: texts.shape.en }).transform(({ zh, en }) => ({ 'zh-CN': zh, en }));

const codeOrNot = ruleShape.shape.from.nullish().transform((code) => code ?? undefined);

const ruleInput = z
  .object({ ...ruleShape.shape, subject: ruleShape.shape.subject.nullable(), from: codeOrNot, to: codeOrNot })
  .transform(({ subject, from, to, ...rule }) => ({
    ...rule,
    ...(subject && { subject }),
    ...(from && { from }),
    ...(to && { to }),
  }));

const templateInput = z.object({
  key: templateShape.shape.key,
  title: textsOf(templateShape.shape.title),
  text: textsOf(templateShape.shape.text),
});

const Input = z.object({
  areaId: shapes.id,
  rules: z.array(ruleInput).max(MAX_RULES),
  templates: z.array(templateInput).max(MAX_TEMPLATES),
  idempotencyKey: shapes.idempotencyKey,
});

/**
 * Stores a sound set as the newest version of the area; answers with the area's id.
 * @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOTIFICATION_RULES_UNSOUND, TOO_MANY_RULE_SETS, CONFLICT
 */
export async function defineRules({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(Input, raw, locale);
  const area = await service.tree.node(input.areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (!mayOn(viewer, 'notification:define', area.path)) reject('FORBIDDEN', ['input', 'areaId']);
  const { rules } = input;
  refuseUnsound(input, locale);
  const templates = [...input.templates, ...borrowed(rules, input.templates)];
  const model = service.models.notificationRules;
  const newest = await model.findOne({ areaId: area._id }, { number: 1 }).sort({ number: -1 }).lean();
  const number = (newest?.number ?? 0) + 1;
  if (number > MAX_RULE_SETS_OF_AREA)
    reject('TOO_MANY_RULE_SETS', ['input', 'areaId'], { most: MAX_RULE_SETS_OF_AREA });
  const now = service.clock();
  const place = { areaId: area._id, areaIds: area.path, number };
  const set = { _id: ruleSetId(area._id, number), ...place, rules, templates, definedAt: now, definedById: viewer.id };
  const request = { viewer, operation: 'notificationDefine', input, now };
  return createOnce(service, request, async ({ session, afterCommit }) => {
    await model.collection.insertOne(set as never, { session }).catch((error: unknown) => {
      // Of two who saw the same newest version one has won.
      throw isDuplicate(error) ? new Rejection([{ code: 'CONFLICT' }]) : error;
    });
    afterCommit(() => service.ruleSets.forget());
    return area._id;
  });
}

function refuseUnsound(set: RuleSet, locale: Context['locale']): void {
  const findings = checkRules(set, shipped.templates).slice(0, MAX_RULE_FINDINGS);
  if (findings.length === 0) return;
  throw new Rejection(
    findings.map(({ path, sentence }) => ({
      code: 'NOTIFICATION_RULES_UNSOUND',
      field: ['input', ...path],
      params: { reason: sentence[locale] },
    })),
  );
}
