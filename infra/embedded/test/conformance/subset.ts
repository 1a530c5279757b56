import type { Step } from './recognise.ts';

/** Operator names of the engine's declared subset; inputs with others must be refused. */
const DECLARED = new Set(
  `eq ne gt gte lt lte in nin and or nor not exists type size all elemMatch regex options mod expr comment
  set unset inc mul min max rename setOnInsert currentDate push each position slice sort addToSet pull pullAll pop bit
  match project addFields group limit skip unwind count sortByCount replaceRoot replaceWith lookup unionWith facet bucket
  sum avg first last mergeObjects topN top bottom bottomN firstN lastN minN maxN
  add subtract multiply divide abs ceil floor sqrt exp ln log10 pow round trunc cmp cond ifNull switch
  concat toLower toUpper substr substrCP substrBytes strLenCP strLenBytes strcasecmp split trim ltrim rtrim indexOfCP
  indexOfBytes regexMatch regexFind replaceOne replaceAll arrayElemAt concatArrays filter map reduce range reverseArray
  isArray indexOfArray setUnion setIntersection setDifference setIsSubset setEquals sortArray arrayToObject objectToArray
  year month dayOfMonth dayOfYear dayOfWeek hour minute second millisecond week isoWeek isoWeekYear isoDayOfWeek
  dateToString dateAdd dateSubtract dateDiff dateTrunc toString toInt toLong toDouble toDecimal toDate toBool toObjectId
  convert isNumber literal let getField
  numberInt numberLong numberDouble numberDecimal oid date binary timestamp regularExpression minKey maxKey code ref id db`
    .trim()
    .split(/\s+/)
    .map((name) => `$${name}`),
);

/** Steps whose first argument is a document, not a command. */
const DOCUMENT_FIRST: ReadonlySet<Step['op']> = new Set(['project', 'addFields', 'unwind']);

/** Operator names in the text of a command that lie outside the declared subset. */
export function undeclared({ op, args }: Step): string[] {
  const text = DOCUMENT_FIRST.has(op) ? (args[1] ?? '') : args.join(' ');
  const keys = [...text.matchAll(/"(\$[A-Za-z_][A-Za-z0-9_]*)"\s*:/g)].map(([, name]) => name as string);
  return [...new Set(keys.filter((name) => !DECLARED.has(name)))];
}
