import { isNum } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import type { Plan } from './plan.ts';

const OPERATORS = new Set(['$eq', '$gt', '$gte', '$lt', '$lte']);

/** Values whose bounds in an index without arrays say exactly what equals or exceeds them. */
const isPlain = (value: Value): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value instanceof Date ||
  isNum(value) ||
  (value instanceof Object && '_bsontype' in value && value._bsontype === 'ObjectId');

function isExact(condition: Value): boolean {
  if (!(condition instanceof Map)) return isPlain(condition);
  return (
    condition.size > 0 &&
    [...condition].every(([operator, operand]) =>
      operator === '$in'
        ? Array.isArray(operand) && operand.every(isPlain)
        : OPERATORS.has(operator) && isPlain(operand),
    )
  );
}

/** Whether exactly the index entries in the plan's ranges match the filter, one for each document. */
export function isCovered(plan: Plan, filter: Doc): boolean {
  const { index, bounds } = plan;
  if (index === null || index.multikey.includes(true)) return false;
  const used = new Set(index.spec.key.slice(0, bounds.length).map(([path]) => path));
  return [...filter].every(([path, condition]) => used.has(path) && isExact(condition));
}
