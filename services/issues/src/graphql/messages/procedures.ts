import type { Messages } from '@linli/kit/graphql/locale.ts';

export const procedureMessages: Messages = {
  PROCEDURE_UNSOUND: { 'zh-CN': '{reason}', en: '{reason}' },
  PROCEDURE_SUBJECT: {
    'zh-CN': '{key} 是另一类对象的流程,请另取代码',
    en: '{key} is a procedure for another subject; choose another key',
  },
  TOO_MANY_PROCEDURES: {
    'zh-CN': '一个区域最多可定义 {most} 个流程版本',
    en: 'An area defines at most {most} versions of procedures',
  },
};
