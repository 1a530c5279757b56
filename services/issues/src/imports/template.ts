const PLACE = /\{([^{}]+)\}/g;

/** Text with at least one `{column}`, and no brace without its other. */
export const isTemplate = (text: string): boolean =>
  /\{[^{}]+\}/.test(text) && !/[{}]/.test(text.replaceAll(PLACE, ''));

/** Names of the columns a template reads. */
export const placesIn = (template: string): string[] => [...template.matchAll(PLACE)].map(([, name]) => name ?? '');

/** The text with the values put in. Lines and ends that are left without any value go, so nothing reads “: ” alone. */
export function fillTemplate(template: string, cell: (column: string) => string): string {
  const lines = template.split('\n').flatMap((line) => {
    const names = placesIn(line);
    if (names.length > 0 && names.every((name) => cell(name) === '')) return [];
    return [
      line.replaceAll(PLACE, (_, name: string) => cell(name)).replace(/^[\s:：,，;；–-]+|[\s:：,，;；–-]+$/g, ''),
    ];
  });
  return lines.join('\n').trim();
}
