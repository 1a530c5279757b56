import { answerIn } from '@linli/kit/graphql/answer.ts';

/** Messages of this service's error codes. */
export const answer = answerIn({
  ALREADY_REVERSED: { 'zh-CN': '该笔记账已冲正', en: 'This posting was reversed before' },
  NOT_REVERSIBLE: { 'zh-CN': '该类记账不可冲正', en: 'A posting of this kind cannot be reversed' },
  INSUFFICIENT_BALANCE: {
    'zh-CN': '余额不足:账户现有 {minutes} 分钟',
    en: 'The balance does not suffice: the account holds {minutes} minutes',
  },
});
