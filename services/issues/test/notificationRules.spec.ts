import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { LOCALES } from '@linli/kit/graphql/locale.ts';
import { checkRules } from '../src/notifications/checkRules.ts';
import { makeNotifications, type Surroundings, type ToldStep } from '../src/notifications/makeNotifications.ts';
import { matches } from '../src/notifications/matchRules.ts';
import { type Audience, AUDIENCES, type Rule } from '../src/notifications/rule.ts';
import { type AreaRuleSet, borrowed, layered } from '../src/notifications/ruleSets.ts';
import { readShipped, shipped } from '../src/notifications/shipped.ts';
import { standardSettings } from '../src/notifications/settings.ts';
import { type IssueStep, issueMatter, issueTelling } from '../src/notifications/subjects/issue.ts';
import type { Webhook } from '../src/notifications/webhooks/webhook.ts';
import { shipped as procedures } from '../src/procedure/shipped.ts';
import { START, stepsOf, take } from './issueSteps.ts';

const rule: Rule = {
  key: 'R',
  actions: ['REPORTED'],
  audience: 'REPORTER',
  channel: 'INBOX',
  template: 'T',
  urgent: false,
  self: true,
  active: true,
};
const template = {
  key: 'T',
  title: { 'zh-CN': '{category}', en: '{category}' },
  text: { 'zh-CN': '{code} {status} {dueAt}', en: '{code} {status} {dueAt}' },
};
const webhook: Webhook = {
  _id: 'whk_1',
  version: 1,
  status: 'ACTIVE',
  name: '平台',
  url: 'https://platform.example/',
  actions: [],
  categoryPrefixes: [],
  language: 'en',
  areaId: 'are_dis',
  areaIds: ['are_dis'],
  partnerId: null,
  secret: 'sealed',
  definedAt: START,
  definedById: 'per_definer',
};
const around: Surroundings = {
  settings: new Map(),
  webhooks: [
    webhook,
    { ...webhook, _id: 'whk_2', partnerId: 'par_1' },
    { ...webhook, _id: 'whk_3', partnerId: 'par_2' },
  ],
};
const told = (step: IssueStep, joined: string[] = []): ToldStep => ({
  step: issueMatter(step),
  telling: issueTelling(step, { joined, category: { 'zh-CN': '水电维修', en: 'Water and power' } }),
});
function last(...args: Parameters<typeof stepsOf>) {
  const step = stepsOf(...args).at(-1);
  if (!step) throw new Error('no step');
  return told(step);
}
const make = (more: Partial<Rule>, step = last('ORDER_DISPATCH_ACCEPT'), where = around) =>
  makeNotifications({ rule: { ...rule, ...more }, template }, step, where);

const ODA = 'ORDER_DISPATCH_ACCEPT';
const OFFER = take('OFFER', 'per_grid');
const ACCEPT = take('ACCEPT', 'per_member');

describe('rules', () => {
  test.each<[string, Partial<Rule>, boolean]>([
    ['the action', {}, true],
    ['another action', { actions: ['DONE', 'RATED'] }, false],
    ['the status afterwards', { to: 'ORDERED' }, true],
    ['another status afterwards', { to: 'ACCEPTED' }, false],
    ['any status before, where there was none', { from: 'ORDERED' }, false],
  ])('match %s', (_, more, expected) => {
    expect(matches({ ...rule, ...more }, last(ODA).step)).toBe(expected);
  });

  it('match status and step before and after', () => {
    const { step } = last(ODA, OFFER);
    const offered = { ...rule, actions: ['OFFERED' as const] };
    for (const from of ['ORDERED', undefined])
      for (const to of ['DISPATCHED', 'OFFERED', undefined])
        expect(matches({ ...offered, ...(from && { from }), ...(to && { to }) }, step)).toBe(true);
    expect(matches({ ...offered, from: 'ACCEPTED' }, step)).toBe(false);
    expect(matches({ ...offered, from: 'ORDERED', to: 'POOL' }, step)).toBe(false);
  });

  test.each<[Audience, Parameters<typeof stepsOf>, unknown[]]>([
    ['REPORTER', [ODA], [{ key: 'per_reporter', personId: 'per_reporter' }]],
    ['OFFERED_PERSON', [ODA, OFFER], [{ key: 'per_member', personId: 'per_member' }]],
    ['OFFERED_PERSON', [ODA, OFFER, 2], [{ key: 'per_member', personId: 'per_member' }]],
    ['ACCEPTOR', [ODA], []],
    ['ACCEPTOR', [ODA, OFFER, ACCEPT], [{ key: 'per_member', personId: 'per_member' }]],
    [
      'HANDLER_UNIT',
      ['ORDER_ACCEPT_SUPERVISE', take('ASSIGN', 'per_grid')],
      [{ key: 'hun_1', holders: ['issue:handle@hun_1'] }],
    ],
    [
      'CO_HANDLERS',
      ['ORDER_ACCEPT_SUPERVISE', take('ASSIGN', 'per_grid')],
      [
        { key: 'hun_2', holders: ['issue:handle@hun_2'] },
        { key: 'hun_3', holders: ['issue:handle@hun_3'] },
      ],
    ],
    ['ESCALATED_TO', [ODA], []],
    ['AREA_SYSTEMS', [ODA], []],
    [
      'DISPATCHERS',
      [ODA],
      [
        {
          key: 'DISPATCHERS',
          holders: ['are_dis', 'are_sub', 'are_com', 'are_com-G01'].map((node) => `issue:dispatch@${node}`),
        },
      ],
    ],
    [
      'RESPONDERS',
      [ODA],
      [
        {
          key: 'RESPONDERS',
          holders: [
            ...['are_dis', 'are_sub', 'are_com', 'are_com-G01'].map((node) => `issue:accept@${node}`),
            'pool@are_com',
          ],
        },
      ],
    ],
  ])('%s of %j', (audience, args, expected) => {
    expect(last(...args).telling.recipients(audience)).toEqual(expected);
  });

  it('reach every level of the ladder at its own nodes', () => {
    const steps = stepsOf(ODA, 24 * 30).filter(({ event }) => event.type === 'ESCALATED');
    const reached = steps.flatMap((step) => told(step).telling.recipients('ESCALATED_TO'));
    const nodes = reached.map((one) =>
      'holders' in one ? [one.key, one.holders.length, one.holders[0]?.split('@')[0]] : [],
    );
    expect(nodes).toEqual([
      ['DISPATCHER', 4, 'issue:dispatch'],
      ['COMMUNITY', 3, 'issue:supervise'],
      ['SUPERVISOR', 4, 'issue:supervise'],
      ['SUBDISTRICT', 2, 'issue:supervise'],
    ]);
  });

  it('tell those who said "me too", but not the reporter again', () => {
    const [step] = stepsOf(ODA);
    const { telling } = told(step as IssueStep, ['per_a', 'per_reporter']);
    expect(telling.recipients('JOINED')).toEqual([{ key: 'per_a', personId: 'per_a' }]);
  });
});

describe('notifications', () => {
  it('carry an id of issue, step, rule and recipient, and the words of both languages', () => {
    expect(make({})).toMatchObject([
      {
        _id: 'ntf_iss_1_1_R_per_reporter',
        status: 'DELIVERED',
        addressees: ['per_reporter'],
        title: { 'zh-CN': '水电维修', en: 'Water and power' },
        text: { 'zh-CN': '4408030100100001 已下单 2026-03-09 09:00', en: '4408030100100001 ordered 2026-03-09 09:00' },
      },
    ]);
  });

  it('do not go to whoever did it, unless the rule says so, nor over a channel that is off', () => {
    expect(make({ self: false })).toEqual([]);
    const settings = new Map([
      ['per_reporter', { ...standardSettings('per_reporter'), channelsOff: ['INBOX' as const] }],
    ]);
    expect(make({}, undefined, { ...around, settings })).toEqual([]);
  });

  it('are held for quiet hours and digests, but not when urgent', () => {
    const chosen = { ...standardSettings('per_reporter'), digestHour: 18 };
    const where = { ...around, settings: new Map([['per_reporter', chosen]]) };
    const held = { status: 'HELD', forDigest: true, shownAt: null, dueAt: new Date('2026-03-02T10:00:00Z') };
    expect(make({}, undefined, where)).toMatchObject([held]);
    const [urgent] = make({ urgent: true }, undefined, where);
    expect(urgent).toMatchObject({ status: 'DELIVERED', forDigest: false, shownAt: START });
    expect(urgent).not.toHaveProperty('dueAt');
  });

  it('go to endpoints of the area, or to those of the partner, with facts and nothing personal', () => {
    const to = (audience: Audience) => make({ audience, channel: 'WEBHOOK' });
    expect(to('AREA_SYSTEMS').map(({ webhookId }) => webhookId)).toEqual(['whk_1']);
    expect(to('PARTNER').map(({ webhookId }) => webhookId)).toEqual(['whk_2']);
    const [sent] = to('PARTNER');
    expect(sent).toMatchObject({
      status: 'PENDING',
      dueAt: START,
      facts: { externalId: 'ext-1', step: 'ORDERED', sequence: 1 },
    });
    for (const personal of ['per_', 'sealed', '水龙头', '138']) expect(JSON.stringify(sent)).not.toContain(personal);
  });

  it('of an endpoint are those of its area, actions and categories', () => {
    const only = (more: Partial<Webhook>) =>
      make({ audience: 'AREA_SYSTEMS', channel: 'WEBHOOK' }, undefined, {
        ...around,
        webhooks: [{ ...webhook, ...more }],
      }).length;
    expect([only({}), only({ actions: ['REPORTED'] }), only({ categoryPrefixes: ['16', 'HH'] })]).toEqual([1, 1, 1]);
    expect([only({ areaId: 'are_else' }), only({ actions: ['DONE'] }), only({ categoryPrefixes: ['16'] })]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('the check of a set', () => {
  const faults = (rules: Partial<Rule>[], templates = [template]) =>
    checkRules({ rules: rules.map((more) => ({ ...rule, ...more })), templates }, new Map()).map(
      ({ path, sentence }) => `${path.join('.')}: ${sentence.en}`,
    );
  const words = (text: string) => ({ ...template, text: { 'zh-CN': text, en: text } });

  test.each<[Partial<Rule>[], (typeof template)[], string[]]>([
    [[{}], [template], []],
    [[{}, {}], [template], ['rules.1.key: The key R comes twice']],
    [[], [template, template], ['templates.1.key: The key T comes twice']],
    [[{ template: 'X' }], [template], ['rules.0.template: There is no template X']],
    [[{ channel: 'WEBHOOK' }], [template], ['rules.0.channel: WEBHOOK does not reach REPORTER']],
    [[{ audience: 'PARTNER' }], [template], ['rules.0.channel: INBOX does not reach PARTNER']],
    [[{ audience: 'ESCALATED_TO' }], [template], ['rules.0.audience: ESCALATED_TO is for escalations only']],
    [[{ actions: ['NOTED'] }], [template], ['rules.0.audience: Internal notes are for those who handle the issue']],
    [[{}], [words('{percent}')], ['rules.0.template: REPORTED has no {percent}']],
    [[{ actions: ['WARNED'] }], [words('{percent}')], []],
    [
      [],
      [words('{phone}')],
      [
        'templates.0.text.zh-CN: There is no placeholder {phone}',
        'templates.0.text.en: There is no placeholder {phone}',
      ],
    ],
    [
      [],
      [words('13812345678')],
      [
        'templates.0.text.zh-CN: A template holds no personal data',
        'templates.0.text.en: A template holds no personal data',
      ],
    ],
    [[], [words('请拨打 12345')], []],
  ])('%j with %j', (rules, templates, expected) => {
    expect(faults(rules, templates)).toEqual(expected);
  });

  test.each(['description', 'phone', 'address', 'reporter', 'reason', '', 'constructor'])('knows no {%s}', (name) => {
    expect(faults([], [words(`{${name}}`)])).toHaveLength(2);
  });

  it('refuses a file without a language, or with words of no use in the digest', () => {
    const content = JSON.parse(readFileSync(new URL('../data/notifications.json', import.meta.url), 'utf8')) as object;
    expect(readShipped(content).set.rules.length).toBe(shipped.set.rules.length);
    const title = { 'zh-CN': '通知' };
    expect(() => readShipped({ ...content, templates: [{ ...template, title }] })).toThrow();
    expect(() => readShipped({ ...content, digest: { title: template.title, text: template.text } })).toThrow(/count/);
    expect(() => readShipped({ ...content, templates: [] })).toThrow(/There is no template/);
  });
});

describe('the shipped rules', () => {
  it('use every template, every audience of an open issue, and only states and steps there are', () => {
    const { rules } = shipped.set;
    const ofIssues = rules.filter(({ subject }) => subject === undefined);
    expect([...shipped.templates.keys()].filter((key) => !rules.some((one) => one.template === key))).toEqual([]);
    expect(AUDIENCES.filter((audience) => !rules.some((one) => one.audience === audience))).toEqual([]);
    const steps = [...procedures.values()].flatMap((procedure) => procedure.steps);
    const places = new Set(steps.flatMap(({ key, status }) => [key, status as string]).concat('SUSPENDED'));
    expect(ofIssues.flatMap(({ from, to }) => [from, to]).filter((place) => place && !places.has(place))).toEqual([]);
  });

  it('leave no placeholder unreplaced on any step of an issue', () => {
    const steps = [
      ...stepsOf(ODA, OFFER, 2, ACCEPT, take('COMPLETE', 'per_member'), 48, take('RATE', 'per_reporter')),
      ...stepsOf(ODA, 24 * 4, 24 * 30),
    ];
    const made = steps.flatMap((step) =>
      layered([])
        .rules.filter((one) => matches(one.rule, issueMatter(step)))
        .flatMap((one) => makeNotifications(one, told(step), around)),
    );
    expect(made.length).toBeGreaterThan(20);
    for (const { title, text } of made)
      for (const locale of LOCALES) expect(`${title[locale]} ${text[locale]}`).not.toMatch(/[{}]|undefined/);
  });
});

describe('rules of areas', () => {
  const set = (areaId: string, rules: Rule[], templates = [template]): AreaRuleSet => ({
    _id: `nrs_${areaId}_3`,
    areaId,
    areaIds: [areaId],
    number: 3,
    rules,
    templates,
    definedAt: START,
    definedById: 'per_definer',
  });
  const keyed = { ...rule, key: 'REPORTED_REPORTER' };

  it('take the place of those above by key, the lowest last, and bring their own words', () => {
    const lower = { ...template, text: { 'zh-CN': '社区', en: 'community' } };
    const { rules } = layered([set('are_dis', [keyed, rule]), set('are_com', [keyed], [lower])]);
    expect(rules.find((one) => one.rule.key === 'REPORTED_REPORTER')).toMatchObject({
      areaId: 'are_com',
      version: 3,
      template: lower,
    });
    expect(rules.find((one) => one.rule.key === 'R')).toMatchObject({ areaId: 'are_dis', template });
    expect(rules.find((one) => one.rule.key === 'RATED_ACCEPTOR')).toMatchObject({ areaId: null, version: 1 });
    expect(rules).toHaveLength(shipped.set.rules.length + 1);
  });

  it('switch off by key', () => {
    const { rules } = layered([set('are_dis', [{ ...keyed, active: false }])]);
    expect(rules.some((one) => one.rule.key === 'REPORTED_REPORTER')).toBe(false);
  });

  it('keep the shipped words they name', () => {
    const named = [{ ...rule, template: 'RECEIVED' }, rule];
    expect(borrowed(named, [template]).map(({ key }) => key)).toEqual(['RECEIVED']);
    expect(borrowed(named, [template, { ...template, key: 'RECEIVED' }])).toEqual([]);
  });
});
