import type { Doc, Value } from './types.ts';

/** Bounds of an operation in time and memory, supplied by the engine. */
export type Budget = {
  /** Called in every loop; throws when the operation has run too long. */
  check: () => void;
  /** Called when a stage keeps further documents or groups in memory; throws when they are too many. */
  hold?: (count: number) => void;
};

/** What expressions see besides the document. */
export type ExpressionEnv = {
  /** Value of `$$NOW`; the time of compilation when absent. */
  now?: Date;
  /** Variables of `let`, by name without `$$`; read at run time, so that `$lookup` compiles its pipeline once. */
  variables?: ReadonlyMap<string, Value | undefined>;
  budget?: Budget;
};

/** State of one evaluation; `slots` hold the variables of `$let`, `$map`, `$filter`, `$reduce` by nesting depth. */
export type Context = { root: Doc; slots: (Value | undefined)[] };

/** A compiled expression; undefined means missing. */
export type Evaluate = (context: Context) => Value | undefined;

/** What names mean while an expression is compiled. */
export type Scope = { env: ExpressionEnv; slots: ReadonlyMap<string, number> };

/** An operator whose arguments are all evaluated before it runs. */
export type EagerOperator = {
  min: number;
  max: number;
  run: (args: (Value | undefined)[], env: ExpressionEnv) => Value | undefined;
};

/** An operator that compiles its operand itself. */
export type SpecialOperator = (operand: Value, scope: Scope, compile: Compile) => Evaluate;

/** Compiles an operand within a scope. */
export type Compile = (operand: Value, scope: Scope) => Evaluate;

export type Operator = EagerOperator | SpecialOperator;
export type OperatorTable = Readonly<Record<string, Operator>>;

/** An operator with a fixed or bounded number of arguments. */
export const eager = (min: number, max: number, run: EagerOperator['run']): EagerOperator => ({ min, max, run });

/** Whether a value is null or missing. */
export const isNullish = (value: Value | undefined): value is null | undefined => value === null || value === undefined;
