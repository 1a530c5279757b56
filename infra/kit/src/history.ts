/** Adds a step to a history of at most `most`: of a longer one the first and the latest are kept. */
export function withStep<Step>(history: readonly Step[], step: Step, most: number): readonly Step[] {
  if (history.length < most) return [...history, step];
  return [...history.slice(0, 1), ...history.slice(2), step];
}
