import { anyOf, frequentSurnames, honorifics, surnames } from './vocabulary.ts';

const NUMERAL = '[0-9a-z一二三四五六七八九十百零两〇甲乙丙丁#]';
const PLACE = '小区|花园|家园|公寓|大厦|新村|苑|村|路|街|大道|巷|胡同|弄';
const SURNAME = `(?:${anyOf(surnames)})`;
const FREQUENT_SURNAME = `(?:${anyOf(frequentSurnames)})`;

/** What is cut out of normalised lower-case text (NFKC: full-width marks are plain), in this order; a line break takes its place, so that what was apart does not grow together. */
const cuts: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s,。;、()]+/g,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g,
  /(?:微信|v信|vx|wx|wechat|qq|邮箱|e-?mail)号?\s*[:是为]?\s*[\w.@+-]+/g,
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·•]?[a-z0-9]{5,6}/g,
  /\b(?:my name is|i am called|mr\.?|ms\.?|mrs\.?|dr\.?)\s+[a-z'-]+(?:\s+[a-z'-]+)?/g,
  /(?:地址|住址)\s*[:是为]?[^\n,。;!?]*/g,
  new RegExp(`(?:住在?|家在|位于)\\p{Script=Han}{2,8}?(?:${PLACE})`, 'gu'),
  new RegExp(`(?:我叫|我姓|名叫|姓名|联系人|户主)\\s*[:是为叫]?\\s*${SURNAME}\\p{Script=Han}{1,2}`, 'gu'),
  new RegExp(`(?:业主|住户|居民|邻居)\\s*:?\\s*${FREQUENT_SURNAME}\\p{Script=Han}{1,2}`, 'gu'),
  new RegExp(`[小老]?${SURNAME}\\p{Script=Han}{0,2}?(?:${anyOf(honorifics)})`, 'gu'),
  /(?:\p{Script=Han}{2,3}省)?\p{Script=Han}{2,3}市(?:\p{Script=Han}{1,3}(?<!小)[区县])?/gu,
  new RegExp(`\\p{Script=Han}{2,4}?(?:路|街|大道|巷|胡同|弄)[东南西北中]?(?=${NUMERAL}{1,6}号)`, 'gu'),
  new RegExp(
    `${NUMERAL}{1,6}[-—之]?${NUMERAL}{0,6}\\s?(?:号楼|号院|号|栋|幢|座|单元|室|户|楼|层|弄|门|组|期|排|区)`,
    'g',
  ),
  /[+(]?[0-9][0-9\s().-]*[0-9a-z]*/g,
];

/** The text without numbers, addresses, plates, accounts and names of persons, as far as they can be recognised. */
export function withoutPersonalData(text: string): string {
  return cuts.reduce((rest, cut) => rest.replace(cut, '\n'), text.normalize('NFKC').toLowerCase());
}
