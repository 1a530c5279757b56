import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, viewerWith } from '@linli/kit/testing/harness.ts';
import {
  accepted,
  chief,
  clerk,
  communityClerk,
  counterA,
  done,
  file,
  foreign,
  ID_NUMBER,
  NAME,
  neighbour,
  read,
  SECRETS,
  setting,
  START,
  startApplications,
  SUBDISTRICT,
  submission,
  submit,
  zhao,
} from './applicationSetting.ts';
import { OTHER_COMMUNITY } from './helpSetting.ts';
import { inbox, noticesOf, tell } from './notificationsHelp.ts';

const supervisor = viewerWith('per_supervisor', SUBDISTRICT, ['issue:supervise']);
const ITEM = 'Temporary relief';

beforeAll(startApplications);
afterAll(() => setting.stop());

const of = (viewer: typeof zhao, id: string) => noticesOf(setting.service, viewer, id, [...SECRETS, zhao.id, 'per_']);
const isAbout = (id: string) => (notice: { id: string }) => notice.id.includes(id);

describe('notifications of applications', () => {
  it('I14 tell the applicant of every turn and the case workers of what is to be done, and nobody else', async () => {
    const applicant = { name: NAME, phone: '13812345678', idNumber: ID_NUMBER };
    const materials = ['ID_CARD', 'EVIDENCE_OF_NEED', 'BANK_CARD'].map((code) => ({ code, file: file('id') }));
    const counter = { counterAreaId: OTHER_COMMUNITY, applicant, materials };
    const { id: applicationId } = await done(counterA, 'applicationSubmit', submission(counter));
    const missing = [{ code: 'ID_CARD', reason: '照片模糊' }];
    await done(clerk, 'applicationAskSupplement', { applicationId, missing });
    await done(zhao, 'applicationSupply', { applicationId, materials: [{ code: 'ID_CARD', file: file('new') }] });
    await done(clerk, 'applicationAccept', { applicationId });
    await done(clerk, 'applicationAct', { applicationId, action: 'PROPOSE_DECISION' });
    await done(clerk, 'applicationGrant', { applicationId, evidence: [file('decision')] });
    await done(clerk, 'applicationDeliver', { applicationId, evidence: [file('receipt')] });
    const { number } = (await read(zhao, applicationId)) as unknown as { number: string };

    expect(await of(zhao, applicationId)).toEqual([
      `SUBMITTED Application received: ${ITEM}`,
      `SUPPLEMENT_ASKED Supplements needed: ${ITEM}`,
      `ACCEPTED Accepted: ${ITEM}`,
      `GRANTED Decided (Granted): ${ITEM}`,
      `DELIVERED Delivered: ${ITEM}`,
    ]);
    expect(await of(clerk, applicationId)).toEqual([
      `SUBMITTED Application to work on (Submitted): ${ITEM}`,
      `SUPPLIED Application to work on (Supplements handed in): ${ITEM}`,
    ]);
    const [latest] = await inbox(setting.service, zhao);
    expect(latest).toMatchObject({ subject: 'APPLICATION', application: { id: applicationId }, issue: null });
    expect(latest?.text).toContain(number);
    expect((await inbox(setting.service, zhao, {}, 'zh-CN'))[0]?.title).toMatch(/^已送达:/);
    for (const viewer of [counterA, communityClerk, neighbour, foreign, chief, supervisor]) {
      expect((await inbox(setting.service, viewer)).filter(isAbout(applicationId))).toEqual([]);
    }
    const raw = await setting.rawText('notifications');
    for (const secret of SECRETS) expect(raw).not.toContain(secret);
  });

  it('I14 tell of a refusal, and not whoever did it', async () => {
    const applicationId = await submit();
    expect(await of(zhao, applicationId)).toEqual([`SUBMITTED Application received: ${ITEM}`]);
    await done(clerk, 'applicationAct', { applicationId, action: 'RECEIVE' });
    await done(clerk, 'applicationRefuse', { applicationId, reason: '照片模糊' });
    expect((await of(zhao, applicationId)).at(-1)).toBe(`REFUSED Decided (Refused): ${ITEM}`);
    const withdrawn = await submit();
    await done(zhao, 'applicationWithdraw', { applicationId: withdrawn, reason: '照片模糊' });
    expect(await of(zhao, withdrawn)).toHaveLength(1);
  });

  it('I14 warn the responsible unit by time, tell it of a breach, and whom the ladder names', async () => {
    setting.moveTo('2026-02-13T00:30:00.000Z');
    const applicationId = await accepted();
    setting.moveTo('2026-02-26T09:59:59.800Z');
    const extension = { amount: 2, unit: 'WORKING_DAY' };
    await done(clerk, 'applicationRequest', { applicationId, kind: 'EXTENSION', reason: '照片模糊', extension });
    await eventually(async () => expect((await of(clerk, applicationId)).join()).toContain('WARNED'));
    const [asked] = (await inbox(setting.service, chief)).filter(isAbout(applicationId));
    expect(asked).toMatchObject({ action: 'REQUESTED', title: `To be approved: ${ITEM}` });
    setting.moveTo('2026-02-26T10:00:00.000Z');
    await eventually(async () =>
      expect((await of(clerk, applicationId)).at(-1)).toBe(`BREACHED Application overdue: ${ITEM}`),
    );
    await eventually(async () => {
      const escalated = (await inbox(setting.service, supervisor)).filter(isAbout(applicationId));
      expect(escalated).toMatchObject([{ action: 'ESCALATED', application: { id: applicationId } }]);
    });
    expect((await of(zhao, applicationId)).join()).not.toContain('BREACHED');
    setting.moveTo(START);
  });

  it('I14 an area says it in its own words, or not at all', async () => {
    const definer = viewerWith('per_words', SUBDISTRICT, ['notification:define']);
    const rule = { key: 'APPLICATION_TAKEN_IN', subject: 'APPLICATION', actions: ['SUBMITTED'], audience: 'APPLICANT' };
    const { userErrors } = await tell<object>(
      setting.service,
      definer,
      'notificationDefine',
      {
        areaId: SUBDISTRICT,
        rules: [{ ...rule, channel: 'INBOX', template: 'OURS', self: true }],
        templates: [{ key: 'OURS', title: { zh: '收到', en: 'Got it' }, text: { zh: '{code}', en: '{code}' } }],
      },
      'rules { key subject }',
    );
    expect(userErrors).toEqual([]);
    expect(await of(zhao, await submit())).toEqual(['SUBMITTED Got it']);
  });
});
