import type { Messages } from '@linli/kit/graphql/locale.ts';
import type { LineCode } from '../../imports/readRow.ts';

export const importMessages: Messages = {
  MAPPING_NOT_FOUND: { 'zh-CN': '该区域没有此导入映射', en: 'There is no such mapping for this area' },
  TOO_MANY_MAPPINGS: {
    'zh-CN': '一个区域最多可定义 {most} 个导入映射版本',
    en: 'An area defines at most {most} versions of mappings',
  },
  IMPORT_ENDED: { 'zh-CN': '导入已结束,不能取消', en: 'The import has ended already' },
  IMPORT_EMPTY: { 'zh-CN': '文本中没有数据行', en: 'The text holds no rows' },
  IMPORT_TOO_LARGE: {
    'zh-CN': '一次最多导入 {rows} 行、{bytes} 字节,请分批导入',
    en: 'At most {rows} rows and {bytes} bytes at once; import in parts',
  },
  IMPORT_UNREADABLE: {
    'zh-CN': '第 {place} 行起无法读取,格式不符',
    en: 'Cannot be read in this format from line {place}',
  },
  IMPORT_COLUMN_MISSING: { 'zh-CN': '表头缺少列“{column}”', en: 'The header has no column “{column}”' },
};

/** What is wrong with a line. */
export const lineMessages = {
  CELL_COUNT: { 'zh-CN': '该行有 {count} 个值,与表头列数不符', en: 'Has {count} values, not as many as the header' },
  VALUE_MISSING: { 'zh-CN': '缺少值', en: 'A value is missing' },
  VALUE_UNKNOWN: {
    'zh-CN': '对照表中没有该值,且无默认值',
    en: 'The table has no entry for this value, and no fallback',
  },
  VALUE_INVALID: { 'zh-CN': '值无效,应为 {wanted}', en: 'The value is not valid; wanted: {wanted}' },
  VALUE_TOO_LONG: { 'zh-CN': '超过 {most} 个字符', en: 'Longer than {most} characters' },
  IN_THE_FUTURE: { 'zh-CN': '时间在将来', en: 'The time lies in the future' },
  CLOSED_BEFORE_REPORTED: { 'zh-CN': '办结时间早于上报时间', en: 'Closed before it was reported' },
  AREA_UNKNOWN: { 'zh-CN': '找不到该区域', en: 'Unknown area' },
  AREA_TOO_WIDE: {
    'zh-CN': '区域须为社区、网格或微网格',
    en: 'The area has to be a community, a grid or a micro-grid',
  },
  AREA_OUTSIDE: { 'zh-CN': '区域不在本次导入的范围内', en: 'The area lies outside of the import’s area' },
  CATEGORY_UNKNOWN: { 'zh-CN': '没有该事项类别,或其已停用', en: 'There is no such category, or it is retired' },
  CATEGORY_NEEDS_CONTACT: {
    'zh-CN': '帮扶类事项须有联系电话,不能导入',
    en: 'Help at home needs a phone number and cannot be imported',
  },
  EXTERNAL_ID_TAKEN: {
    'zh-CN': '该合作单位的此编号已属于其他区域的事项',
    en: 'This number of the partner belongs to an issue of another area',
  },
} as const satisfies Record<LineCode, Messages[string]>;
