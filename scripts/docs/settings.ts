import { describeSettings, type Settings } from '@linli/kit/config/environment.ts';
import { markdownTable } from './block.ts';

/** As much of a module as its settings need. */
export type Part = { readonly name: string; readonly settings: Settings };

/** One setting as the documentation shows it. */
export type DocumentedSetting = {
  readonly name: string;
  /** Names of the modules that read it. */
  readonly parts: readonly string[];
  /** Value when it is not set; empty when there is none. */
  readonly standard: string;
  readonly meaning: string;
};

/** Every setting once, in the order of the parts. @throws Error when one has no description. */
export function documentedSettings(parts: readonly Part[]): DocumentedSetting[] {
  const found = new Map<string, DocumentedSetting>();
  for (const { name: part, settings } of parts) {
    for (const { name, value, description } of describeSettings(settings, {})) {
      if (!description) throw new Error(`the setting ${name} of "${part}" has no description`);
      const known = found.get(name);
      found.set(name, {
        name,
        parts: [...(known?.parts ?? []), part],
        standard: value,
        meaning: known?.meaning ?? description,
      });
    }
  }
  return [...found.values()];
}

/** The settings as a table under these four headings, with meanings in the words of `meaningOf`. */
export function settingsTable(
  settings: readonly DocumentedSetting[],
  head: readonly [string, string, string, string],
  meaningOf: (setting: DocumentedSetting) => string,
): string {
  const code = (text: string) => (text ? `\`${text}\`` : '–');
  const rows = settings.map((setting) => {
    const { name, parts, standard } = setting;
    return [code(name), parts.join(', '), code(standard), meaningOf(setting).replaceAll('<', '&lt;')];
  });
  return markdownTable(head, rows);
}
