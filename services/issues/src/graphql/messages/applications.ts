import type { Messages } from '@linli/kit/graphql/locale.ts';

export const applicationMessages: Messages = {
  ITEM_NOT_FOUND: {
    'zh-CN': '居住地没有该服务事项,或其已停用',
    en: 'There is no such service item there, or it is retired',
  },
  ITEM_CODE_RESERVED: {
    'zh-CN': '区域自定事项的序号为080至999,且不与通用目录重复',
    en: 'Areas define the numbers 080 to 999 that the shipped catalogue leaves free',
  },
  ITEM_CODE_TAKEN: {
    'zh-CN': '本区域或其上级、下级区域已使用该事项代码',
    en: 'This area, one above or one below it has an item of this code already',
  },
  ITEM_GROUP_NOT_FOUND: { 'zh-CN': '没有该服务类别', en: 'There is no such group of service items' },
  TOO_MANY_ITEMS: { 'zh-CN': '一个区域最多自定{most}个服务事项', en: 'An area defines at most {most} service items' },
  OUTSIDE_DISTRICT: {
    'zh-CN': '申请人居住地不在本区,不属于通办范围',
    en: 'The counter lies in another district than the responsible place',
  },
  ID_NUMBER_NEEDED: { 'zh-CN': '窗口代收须填写申请人身份证号', en: 'At a counter the identity number is needed' },
  NOT_YOUR_ID_NUMBER: {
    'zh-CN': '身份证号与登录人不符',
    en: 'This is not the identity number of whoever is signed in',
  },
  SHOWN_TO_A_CLERK: { 'zh-CN': '原件须在窗口由工作人员查验', en: 'An original is shown to a clerk at a counter' },
  MATERIAL_UNKNOWN: {
    'zh-CN': '该事项没有材料“{code}”,或其重复',
    en: 'The item has no material "{code}", or it repeats',
  },
  MATERIALS_MISSING: { 'zh-CN': '材料不齐,还缺:{missing}', en: 'Materials are missing: {missing}' },
  TOLD_ALL_AT_ONCE: {
    'zh-CN': '首次未告知缺少“{code}”,视为齐全,不得再次要求',
    en: 'That "{code}" was missing was not told the first time; it counts as complete',
  },
  TOO_MANY_MATERIALS: { 'zh-CN': '材料最多{most}份', en: 'At most {most} materials' },
};
