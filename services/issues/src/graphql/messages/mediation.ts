import type { Messages } from '@linli/kit/graphql/locale.ts';

export const mediationMessages: Messages = {
  PARTIES: { 'zh-CN': '调解须有至少两个不同的当事人', en: 'A mediation has at least two different parties' },
  ALREADY_APPLIED: { 'zh-CN': '该事项或问题已有进行中的调解', en: 'There is an open mediation of this matter' },
  MEDIATOR_IS_PARTY: { 'zh-CN': '当事人不能担任调解员', en: 'A party cannot be the mediator' },
  SESSION_TIME: {
    'zh-CN': '调解时间应在受理之后、现在之前',
    en: 'A session was held after the acceptance and before now',
  },
  ALREADY_RECORDED: { 'zh-CN': '该次调解已记录', en: 'This session is recorded already' },
  TOO_MANY_SESSIONS: { 'zh-CN': '一个案件最多记录 50 次调解', en: 'A case has 50 sessions at most' },
  NO_SESSION: { 'zh-CN': '尚未进行调解,不能达成协议', en: 'There is no agreement without a session' },
  FOLLOW_UP_TIME: { 'zh-CN': '回访日期应在今后', en: 'Follow-ups lie ahead' },
  AGREEMENT_CHANGED: { 'zh-CN': '协议文本已更改,请重新阅读后签署', en: 'The text has changed; read it again and sign' },
  ALREADY_CHECKED: { 'zh-CN': '该次回访已完成', en: 'This follow-up is checked already' },
};
