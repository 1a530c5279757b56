import { LOCALES, type Message } from '@linli/kit/graphql/locale.ts';
import { placeholdersIn } from './placeholders.ts';
import { type Rule, type RuleSet, subjectOf, SYSTEM_AUDIENCES, type Template } from './rule.ts';
import { isPlaceholder, SUBJECT_TERMS } from './terms.ts';

/** What is wrong with a set, and where in it. */
export type RuleFinding = { readonly path: readonly string[]; readonly sentence: Message };

/** Mobile numbers and citizen ids in fixed words: somebody's data written into a template. */
const PERSONAL_NUMBERS = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** Only those who handle an issue know of these. */
const INTERNAL_ACTIONS: readonly string[] = ['NOTED'];
const OUTSIDERS: readonly string[] = ['REPORTER', 'JOINED', 'RESPONDERS', 'OFFERED_PERSON', ...SYSTEM_AUDIENCES];

const finding = (path: readonly string[], chinese: string, english: string): RuleFinding => ({
  path,
  sentence: { 'zh-CN': chinese, en: english },
});

/**
 * All faults of a set: keys used twice, templates nobody knows, actions, audiences or states of another subject, placeholders
 * that do not exist or have no value for the rule's subject, actions and audience, channels that cannot reach the audience. `known` are templates that rules may name beside those of the set.
 */
export function checkRules({ rules, templates }: RuleSet, known: ReadonlyMap<string, Template>): RuleFinding[] {
  const all = new Map([...known, ...templates.map((template) => [template.key, template] as const)]);
  return [
    ...twice('rules', rules),
    ...twice('templates', templates),
    ...templates.flatMap((template, index) => checkTemplate(template, ['templates', String(index)])),
    ...rules.flatMap((rule, index) => checkRule(rule, all, ['rules', String(index)])),
  ];
}

function twice(list: 'rules' | 'templates', entries: readonly { readonly key: string }[]): RuleFinding[] {
  const keys = entries.map(({ key }) => key);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [finding([list, String(index), 'key'], `代码 ${key} 重复`, `The key ${key} comes twice`)],
  );
}

const partsOf = ({ title, text }: Template) =>
  LOCALES.flatMap((locale) => [
    { field: 'title', locale, words: title[locale] },
    { field: 'text', locale, words: text[locale] },
  ]);

function checkTemplate(template: Template, path: readonly string[]): RuleFinding[] {
  return partsOf(template).flatMap(({ field, locale, words }) => {
    const place = [...path, field, locale];
    const unknown = placeholdersIn(words).filter((name) => !isPlaceholder(name));
    const found = unknown.map((name) => finding(place, `没有占位符 {${name}}`, `There is no placeholder {${name}}`));
    if (PERSONAL_NUMBERS.test(words))
      found.push(finding(place, '模板不得包含个人信息', 'A template holds no personal data'));
    return found;
  });
}

function checkRule(rule: Rule, templates: ReadonlyMap<string, Template>, path: readonly string[]): RuleFinding[] {
  const { actions, audience, channel } = rule;
  const findings: RuleFinding[] = checkTerms(rule, path);
  const template = templates.get(rule.template);
  if (!template)
    findings.push(finding([...path, 'template'], `没有模板 ${rule.template}`, `There is no template ${rule.template}`));
  else findings.push(...checkValues(rule, template, path));
  if (SYSTEM_AUDIENCES.some((one) => one === audience) !== (channel === 'WEBHOOK'))
    findings.push(
      finding([...path, 'channel'], `${channel} 不能送达 ${audience}`, `${channel} does not reach ${audience}`),
    );
  if (audience === 'ESCALATED_TO' && actions.some((action) => action !== 'ESCALATED'))
    findings.push(
      finding([...path, 'audience'], 'ESCALATED_TO 只用于逐级上报', 'ESCALATED_TO is for escalations only'),
    );
  if (OUTSIDERS.includes(audience) && actions.some((action) => INTERNAL_ACTIONS.includes(action)))
    findings.push(
      finding([...path, 'audience'], '内部备注只通知办理人员', 'Internal notes are for those who handle the issue'),
    );
  return findings;
}

/** A rule speaks of its subject alone. */
function checkTerms(rule: Rule, path: readonly string[]): RuleFinding[] {
  const subject = subjectOf(rule);
  const { actions, audiences, states } = SUBJECT_TERMS[subject];
  const foreign = (field: readonly string[], chinese: string, english: string, name: string) =>
    finding([...path, ...field], `${subject} 没有${chinese} ${name}`, `${subject} has no ${english} ${name}`);
  const findings = rule.actions.flatMap((action, index) =>
    Object.hasOwn(actions, action) ? [] : [foreign(['actions', String(index)], '动作', 'action', action)],
  );
  if (!audiences.includes(rule.audience)) findings.push(foreign(['audience'], '通知对象', 'audience', rule.audience));
  for (const field of ['from', 'to'] as const) {
    const state = rule[field];
    if (state !== undefined && states && !states.includes(state))
      findings.push(foreign([field], '状态', 'state', state));
  }
  return findings;
}

function checkValues(rule: Rule, template: Template, path: readonly string[]): RuleFinding[] {
  const names = new Set(partsOf(template).flatMap(({ words }) => placeholdersIn(words)));
  return [...names].filter(isPlaceholder).flatMap((name) => {
    const without = lacking(rule, name);
    return without.map((who) => finding([...path, 'template'], `${who} 没有 {${name}}`, `${who} has no {${name}}`));
  });
}

/** What of a rule has no value for a placeholder: its subject, else some of its actions, else its audience. */
function lacking(rule: Rule, name: string): string[] {
  const subject = subjectOf(rule);
  const { placeholders } = SUBJECT_TERMS[subject];
  if (!Object.hasOwn(placeholders, name)) return [subject];
  const { actions, audiences } = placeholders[name] ?? {};
  const silent = actions ? rule.actions.filter((action) => !actions.includes(action)) : [];
  return audiences && !audiences.includes(rule.audience) ? [...silent, rule.audience] : silent;
}
