/** Keys that rest after a failure, each time twice as long up to the longest pause (milliseconds). */
export function createPauses(first: number, longest: number) {
  const pauses = new Map<string, { until: number; length: number }>();
  const isResting = (pause: { until: number } | undefined): boolean =>
    pause !== undefined && pause.until > performance.now();
  return {
    begin(key: string): void {
      const before = pauses.get(key);
      const length = before ? Math.min(before.length * 2, longest) : first;
      pauses.set(key, { until: performance.now() + length, length });
    },
    over: (key: string): void => void pauses.delete(key),
    resting: (key: string): boolean => isResting(pauses.get(key)),
    all: (): string[] => [...pauses].filter(([, pause]) => isResting(pause)).map(([key]) => key),
  };
}

export type Pauses = ReturnType<typeof createPauses>;
