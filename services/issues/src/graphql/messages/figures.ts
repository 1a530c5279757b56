import type { Messages } from '@linli/kit/graphql/locale.ts';

export const figureMessages: Messages = {
  ONE_OWNER: {
    'zh-CN': '请在区域、办理单位、接单人中指定且仅指定一个',
    en: 'Name one of area, handling unit and person, not more and not less',
  },
  TOO_MANY_FACTS: {
    'zh-CN': '该查询涉及的记录超过 {most} 条,请缩短时间或减少分组',
    en: 'More than {most} facts would have to be added up; ask for a shorter period or fewer groups',
  },
  TOO_MANY_ROWS: {
    'zh-CN': '结果超过 {most} 行,请缩短时间或减少分组',
    en: 'The answer has more than {most} rows; ask for a shorter period or fewer groups',
  },
};
