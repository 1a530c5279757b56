import type { LOCALES, Message } from '@linli/kit/graphql/locale.ts';
import { z } from 'zod';
import { codeShape } from '../procedure/definition.ts';
import { type Subject, SUBJECTS } from './subjects/subject.ts';
import { ACTIONS } from './terms.ts';

/**
 * Audiences in the inbox: persons by their part in the subject, units and organizations by who acts for them, all others by
 * scope on the area. Which subject knows which is in its terms.
 */
export const INBOX_AUDIENCES = [
  'REPORTER',
  'JOINED',
  'OFFERED_PERSON',
  'RESPONDERS',
  'ACCEPTOR',
  'HANDLER_UNIT',
  'CO_HANDLERS',
  'OPERATORS',
  'DISPATCHERS',
  'CHECKERS',
  'SUPERVISORS',
  'APPROVERS',
  'ESCALATED_TO',
  'DEPARTMENTS',
  'WHISTLER',
  'PROPOSER',
  'INVITED',
  'CHAIR',
  'ENTITLED',
  'OWNER',
  'APPLICANT',
  'CASE_WORKERS',
] as const;

/** Systems of others, by their webhooks. */
export const SYSTEM_AUDIENCES = ['AREA_SYSTEMS', 'PARTNER'] as const;

export const AUDIENCES = [...INBOX_AUDIENCES, ...SYSTEM_AUDIENCES] as const;

export type Audience = (typeof AUDIENCES)[number];

/** By which way it goes; an adapter for each but the inbox, which is this service. */
export const NOTIFICATION_CHANNELS = ['INBOX', 'WEBHOOK'] as const;

export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];

/** Most rules and templates of one set; longest key of a rule, which is part of the notification's id. */
export const MAX_RULES = 200;
export const MAX_TEMPLATES = 200;
export const MAX_RULE_KEY_LENGTH = 28;

/** Longest title and text of a template, in characters. */
export const MAX_TITLE_LENGTH = 60;
export const MAX_NOTICE_LENGTH = 500;

const ruleKey = codeShape.max(MAX_RULE_KEY_LENGTH);

/** When who hears of what. */
export const ruleShape = z.strictObject({
  key: ruleKey,
  /** Absent: issues. */
  subject: z.enum(SUBJECTS).optional(),
  /** Any of these has happened. */
  actions: z.array(z.enum(ACTIONS)).min(1).max(ACTIONS.length),
  /** Status or step before and after; absent: any. */
  from: codeShape.optional(),
  to: codeShape.optional(),
  audience: z.enum(AUDIENCES),
  channel: z.enum(NOTIFICATION_CHANNELS),
  template: codeShape,
  /** Comes at once, also in quiet hours and past digests. */
  urgent: z.boolean().default(false),
  /** Also to the one who did it. */
  self: z.boolean().default(false),
  /** False switches a rule of the same key off that comes from an area above or with the product. */
  active: z.boolean().default(true),
});

export type Rule = z.output<typeof ruleShape>;

export const subjectOf = ({ subject }: Pick<Rule, 'subject'>): Subject => subject ?? 'ISSUE';

const texts = (longest: number) => {
  const text = z.string().trim().min(1).max(longest);
  return z.strictObject({ 'zh-CN': text, en: text } satisfies Record<(typeof LOCALES)[number], z.ZodType>);
};

/** Words in every language; `{code}` and such are replaced (`placeholders.ts`). */
export const templateShape = z.strictObject({
  key: codeShape,
  title: texts(MAX_TITLE_LENGTH),
  text: texts(MAX_NOTICE_LENGTH),
});

export type Template = { readonly key: string; readonly title: Message; readonly text: Message };

export const ruleSetShape = z.strictObject({
  rules: z.array(ruleShape).max(MAX_RULES),
  templates: z.array(templateShape).max(MAX_TEMPLATES),
});

export type RuleSet = { readonly rules: readonly Rule[]; readonly templates: readonly Template[] };
