import { COMMANDS } from './commands/registry.ts';
import { FOLD_ACCUMULATORS } from './values/accumulators.ts';
import { EXPRESSION_OPERATORS } from './values/expression.ts';
import { TABLE_STAGES } from './values/pipeline.ts';
import { FIELD_OPS } from './values/updateOps.ts';

const FILTER_OPERATORS = (
  '$eq $ne $gt $gte $lt $lte $in $nin $and $or $nor $not $exists $type $size $all $elemMatch $regex $options $mod $expr ' +
  '$comment'
).split(' ');

/** What the engine understands, by MongoDB's names. Everything else is answered with an error. */
export const SUBSET = {
  commands: COMMANDS.map(({ name }) => name),
  'filter operators': FILTER_OPERATORS,
  'update operators': [...Object.keys(FIELD_OPS), '$rename'],
  'update modifiers': ['$each', '$position', '$slice', '$sort', '$', '$[]', '$[identifier]'],
  'pipeline stages': [...TABLE_STAGES, '$project', '$addFields', '$set', '$unset', '$replaceRoot', '$replaceWith'],
  accumulators: [
    ...FOLD_ACCUMULATORS,
    '$count',
    '$top',
    '$topN',
    '$bottom',
    '$bottomN',
    '$firstN',
    '$lastN',
    '$minN',
    '$maxN',
  ],
  'expression operators': EXPRESSION_OPERATORS,
} as const satisfies Record<string, readonly string[]>;

/** The subset as a table for the README. */
export function subsetTable(): string {
  const rows = Object.entries(SUBSET).map(
    ([kind, names]) =>
      `| ${kind} | ${[...names]
        .sort()
        .map((name) => `\`${name}\``)
        .join(' ')} |`,
  );
  return ['| | understood |', '|---|---|', ...rows].join('\n');
}

/** The commands with their fields as a table for the README. */
export function commandTable(): string {
  const rows = [...COMMANDS]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, fields, inTransaction }) => {
      const shown = fields.map((field) => `\`${field}\``).join(' ');
      return `| \`${name}\` | ${shown} | ${inTransaction === true ? 'yes' : ''} |`;
    });
  return ['| command | fields besides the generic ones | in transactions |', '|---|---|---|', ...rows].join('\n');
}
