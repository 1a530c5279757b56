import type { Messages } from '@linli/kit/graphql/locale.ts';

export const timeLimitMessages: Messages = {
  CALENDAR_KEY_TAKEN: {
    'zh-CN': '该日历代码已被占用,或您无权修改该日历',
    en: 'This key belongs to a calendar that you may not change',
  },
};
