/** Opens and closes the generated part of a Markdown file; whatever stands outside is written by hand. */
const markers = (name: string) => ({
  opening: `<!-- generated: ${name} -->`,
  closing: `<!-- end of generated: ${name} -->`,
});

/** The text with a new generated part of this name. @throws Error when the markers are not there, once and in order. */
export function withBlock(text: string, name: string, content: string): string {
  const { opening, closing } = markers(name);
  const parts = text.split(opening);
  const rest = parts[1]?.split(closing);
  if (parts.length !== 2 || rest?.length !== 2)
    throw new Error(`expected "${opening}" and then "${closing}", once each`);
  return `${parts[0]}${opening}\n${content.trim()}\n${closing}${rest[1]}`;
}

/** A Markdown table; pipes in cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
