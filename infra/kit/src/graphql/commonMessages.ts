import type { Messages } from './locale.ts';

/** Messages of the codes that every service can answer with. */
export const commonMessages = {
  INVALID_INPUT: { 'zh-CN': '输入无效:{reason}', en: 'Invalid input: {reason}' },
  NOT_FOUND: { 'zh-CN': '找不到该对象,或您无权查看', en: 'Not found, or you may not see it' },
  FORBIDDEN: { 'zh-CN': '您在此范围内无权执行该操作', en: 'You may not do this here' },
  AREA_NOT_FOUND: {
    'zh-CN': '找不到该区域;新建的区域可能需要片刻才能使用',
    en: 'Unknown area; a new one may take a moment to be known here',
  },
  WRONG_STATE: { 'zh-CN': '当前状态为 {status},不能执行该操作', en: 'Not possible in state {status}' },
  CONFLICT: {
    'zh-CN': '该对象刚被他人修改,请重新读取后再试',
    en: 'Someone else has just changed this; read it again and retry',
  },
  IDEMPOTENCY_KEY_REUSED: {
    'zh-CN': '该幂等键已用于不同的输入',
    en: 'This idempotency key was used with a different input',
  },
} satisfies Messages;
