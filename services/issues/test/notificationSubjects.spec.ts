import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import { checkRules } from '../src/notifications/checkRules.ts';
import { matches } from '../src/notifications/matchRules.ts';
import {
  type Audience,
  AUDIENCES,
  type Rule,
  ruleShape,
  subjectOf,
  SYSTEM_AUDIENCES,
} from '../src/notifications/rule.ts';
import { shipped } from '../src/notifications/shipped.ts';
import { type Matter, type Subject, SUBJECTS } from '../src/notifications/subjects/subject.ts';
import { ACTIONS, SUBJECT_TERMS } from '../src/notifications/terms.ts';
import { hears, type Webhook } from '../src/notifications/webhooks/webhook.ts';

const template = (text: string) => ({
  key: 'T',
  title: { 'zh-CN': '{action}', en: '{action}' },
  text: { 'zh-CN': text, en: text },
});
const rule: Rule = {
  key: 'R',
  subject: 'WHISTLE',
  actions: ['BLOWN'],
  audience: 'DEPARTMENTS',
  channel: 'INBOX',
  template: 'T',
  urgent: false,
  self: false,
  active: true,
};
const matter: Matter = {
  subject: 'WHISTLE',
  id: 'whi_1',
  sequence: 1,
  action: 'BLOWN',
  by: 'per_1',
  at: new Date('2026-03-02T01:00:00Z'),
  areaIds: ['are_dis', 'are_com'],
  from: [],
  to: ['DISPATCHED', 'CALLED'],
};

describe('rules of a subject', () => {
  const faults = (more: Partial<Rule>, text = '{at}') =>
    checkRules({ rules: [{ ...rule, ...more }], templates: [template(text)] }, new Map()).map(
      ({ path, sentence }) => `${path.join('.')}: ${sentence['zh-CN']} / ${sentence.en}`,
    );

  test.each<[Partial<Rule>, string, string[]]>([
    [{}, '{blownAt} {dueAt}', []],
    [{ actions: ['DONE'] }, '', ['rules.0.actions.0: WHISTLE 没有动作 DONE / WHISTLE has no action DONE']],
    [
      { audience: 'REPORTER' },
      '',
      ['rules.0.audience: WHISTLE 没有通知对象 REPORTER / WHISTLE has no audience REPORTER'],
    ],
    [
      { audience: 'PARTNER', channel: 'WEBHOOK' },
      '',
      ['rules.0.audience: WHISTLE 没有通知对象 PARTNER / WHISTLE has no audience PARTNER'],
    ],
    [{}, '{code}', ['rules.0.template: WHISTLE 没有 {code} / WHISTLE has no {code}']],
    [{}, '{score}', ['rules.0.template: BLOWN 没有 {score} / BLOWN has no {score}']],
    [{ actions: ['JUDGED'] }, '{score}', []],
    [
      { actions: ['JUDGED'], audience: 'WHISTLER' },
      '{score}',
      ['rules.0.template: WHISTLER 没有 {score} / WHISTLER has no {score}'],
    ],
    [
      { subject: 'VOTE', actions: ['OPENED'], audience: 'ENTITLED', to: 'DONE' },
      '{method}',
      ['rules.0.to: VOTE 没有状态 DONE / VOTE has no state DONE'],
    ],
    [
      { subject: 'VOTE', actions: ['OPENED'], audience: 'ENTITLED' },
      '{outcome}',
      ['rules.0.template: OPENED 没有 {outcome} / OPENED has no {outcome}'],
    ],
    [
      { subject: 'TOPIC', actions: ['SECONDED'], audience: 'PROPOSER', from: 'COLLECTING', to: 'SECONDED' },
      '{seconders}',
      [],
    ],
    [{ subject: 'APPLICATION', actions: ['GRANTED'], audience: 'APPLICANT', to: 'OUR_OWN_STEP' }, '{item} {code}', []],
    [{ subject: 'MEETING', actions: ['CALLED'], audience: 'INVITED' }, '{plannedAt} {kind}', []],
    [{ subject: 'RESPONSIBILITY_ITEM', actions: ['OVERDUE'], audience: 'OWNER' }, '{dueAt}', []],
    [
      { actions: ['ESCALATED', 'BLOWN'], audience: 'ESCALATED_TO' },
      '',
      ['rules.0.audience: ESCALATED_TO 只用于逐级上报 / ESCALATED_TO is for escalations only'],
    ],
  ])('%j with %j', (more, text, expected) => {
    expect(faults(more, text || '{at}')).toEqual(expected);
  });

  test.each([
    'question',
    'tally',
    'choice',
    'title',
    'text',
    'venue',
    'applicant',
    'name',
    'reason',
    'report',
    'answers',
  ])('no subject offers {%s}', (name) => expect(faults({}, `{${name}}`)).toHaveLength(2));

  it('without a subject are those of issues, as they were stored before there were others', () => {
    const { subject: _, ...old } = { ...rule, actions: ['REPORTED'], audience: 'REPORTER' };
    const read = ruleShape.parse(old);
    expect(read).not.toHaveProperty('subject');
    expect(subjectOf(read)).toBe('ISSUE');
    expect(matches(read, { ...matter, action: 'REPORTED' })).toBe(false);
    expect(matches(read, { ...matter, action: 'REPORTED', subject: 'ISSUE' })).toBe(true);
  });

  it('match subject, action, status and step', () => {
    const more: [Partial<Rule>, boolean][] = [
      [{}, true],
      [{ subject: 'APPLICATION' }, false],
      [{ to: 'DISPATCHED' }, true],
      [{ to: 'CALLED' }, true],
      [{ to: 'JUDGEMENT' }, false],
      [{ from: 'CALLED' }, false],
    ];
    for (const [change, expected] of more) expect(matches({ ...rule, ...change }, matter)).toBe(expected);
  });
});

describe('endpoints', () => {
  const webhook: Omit<Webhook, 'subjects'> = {
    _id: 'whk_1',
    version: 1,
    status: 'ACTIVE',
    name: '平台',
    url: 'https://platform.example/',
    actions: [],
    categoryPrefixes: ['16'],
    language: 'en',
    areaId: 'are_com',
    areaIds: ['are_dis', 'are_com'],
    partnerId: null,
    secret: 'sealed',
    definedAt: new Date(0),
    definedById: 'per_definer',
  };
  const ofIssue = (categoryCode: string): Matter => ({ ...matter, subject: 'ISSUE', categoryCode });

  it('hear of issues unless they have asked for more; categories are those of issues', () => {
    expect(hears(webhook, 'AREA_SYSTEMS', matter)).toBe(false);
    expect(hears(webhook, 'AREA_SYSTEMS', ofIssue('16-002'))).toBe(true);
    expect(hears(webhook, 'AREA_SYSTEMS', ofIssue('17'))).toBe(false);
    const asked: Webhook = { ...webhook, subjects: ['WHISTLE'] };
    expect(hears(asked, 'AREA_SYSTEMS', matter)).toBe(true);
    expect(hears({ ...asked, actions: ['JUDGED'] }, 'AREA_SYSTEMS', matter)).toBe(false);
    expect(hears(asked, 'AREA_SYSTEMS', ofIssue('16-002'))).toBe(false);
    expect(hears({ ...asked, partnerId: 'par_1' }, 'PARTNER', matter)).toBe(false);
  });
});

describe('the terms of subjects', () => {
  const sdl = parse(readFileSync(new URL('../schema/notifications.graphql', import.meta.url), 'utf8'));
  const valuesOf = (name: string) =>
    sdl.definitions
      .filter((one): one is EnumTypeDefinitionNode => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name)
      .flatMap(({ values = [] }) => values.map((value) => value.name.value))
      .toSorted();

  test.each<[string, readonly string[]]>([
    ['NotificationSubject', SUBJECTS],
    ['NotificationAction', ACTIONS],
    ['NotificationAudience', AUDIENCES],
  ])('%s of the graph has them all', (name, known) => {
    expect(valuesOf(name)).toEqual([...known].toSorted());
  });

  test.each<Subject>([...SUBJECTS])('%s has audiences and rules of its own', (subject) => {
    const { audiences } = SUBJECT_TERMS[subject];
    const own = shipped.set.rules.filter((one) => subjectOf(one) === subject);
    const reached = new Set<Audience>(own.map(({ audience }) => audience));
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].filter((audience) => !audiences.includes(audience))).toEqual([]);
    expect(own.some(({ audience }) => SYSTEM_AUDIENCES.some((one) => one === audience))).toBe(true);
  });

  it('leave counselling and mediation out', () => {
    expect(SUBJECTS.filter((subject) => /COUNSEL|MEDIAT|APPOINT/.test(subject))).toEqual([]);
  });
});
