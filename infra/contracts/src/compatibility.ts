/** As much of JSON Schema as the contracts produce. */
export type DataSchema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, DataSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/**
 * What breaks readers of a published version when `current` replaces `published`:
 * fields may be added when optional, never removed, changed, or made optional.
 */
export function breakingChanges(published: DataSchema, current: DataSchema, path = 'data'): string[] {
  if (!published.properties || !current.properties) {
    return sameMeaning(published, current) ? [] : [`${path} changed its shape`];
  }
  const before = published.properties;
  const after = current.properties;
  const changed = Object.keys(before).flatMap((name) => {
    const next = after[name];
    return next
      ? breakingChanges(before[name] as DataSchema, next, `${path}.${name}`)
      : [`${path}.${name} was removed`];
  });
  const wasRequired = new Set(published.required);
  const isRequired = new Set(current.required);
  const optional = [...wasRequired]
    .filter((name) => after[name] && !isRequired.has(name))
    .map((name) => `${path}.${name} became optional`);
  const demanded = [...isRequired]
    .filter((name) => !wasRequired.has(name))
    .map((name) => `${path}.${name} became required`);
  return [...changed, ...optional, ...demanded];
}

function sameMeaning(a: DataSchema, b: DataSchema): boolean {
  return canonical(a) === canonical(b);
}

/** Descriptions may be improved; everything else counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'description') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([x], [y]) => x.localeCompare(y)));
  });
}
