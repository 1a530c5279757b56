import type { Messages } from '@linli/kit/graphql/locale.ts';

export const catalogueMessages: Messages = {
  CATEGORY_CODE_RESERVED: {
    'zh-CN': '区域自定类别的小类代码为080至999,且不与通用目录重复',
    en: 'Areas define the minors 080 to 999 that the shipped catalogue leaves free',
  },
  CATEGORY_CODE_TAKEN: {
    'zh-CN': '本区域或其上级、下级区域已使用该代码',
    en: 'This area, one above or one below it has this code already',
  },
  MAJOR_NOT_FOUND: { 'zh-CN': '没有该大类', en: 'There is no such major category' },
  PROCEDURE_NOT_FOUND: {
    'zh-CN': '本区域没有该事项流程',
    en: 'No such procedure for issues is in force in this area',
  },
  AREA_TOO_NARROW: {
    'zh-CN': '请选择社区或更大的区域',
    en: 'Choose a community or a wider area',
  },
  TOO_MANY_CATEGORIES: {
    'zh-CN': '一个区域最多自定{most}个类别',
    en: 'An area defines at most {most} categories',
  },
};
