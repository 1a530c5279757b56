import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkRules } from './checkRules.ts';
import { placeholdersIn } from './placeholders.ts';
import { type RuleSet, ruleSetShape, type Template, templateShape } from './rule.ts';

const digestShape = templateShape.omit({ key: true });

const fileShape = z.strictObject({ ...ruleSetShape.shape, digest: digestShape });

export type Shipped = {
  readonly set: RuleSet;
  readonly templates: ReadonlyMap<string, Template>;
  /** Words above the notices of a digest; `{count}` is their number. */
  readonly digest: Pick<Template, 'title' | 'text'>;
};

/** Reads what comes with the product. @throws TypeError that names every fault */
export function readShipped(content: unknown): Shipped {
  const { digest, ...set } = fileShape.parse(content);
  const faults = checkRules(set, new Map()).map(({ path, sentence }) => `${path.join('.')}: ${sentence.en}`);
  const words = [...Object.values(digest.title), ...Object.values(digest.text)];
  if (words.some((text) => placeholdersIn(text).some((name) => name !== 'count')))
    faults.push('digest: there is only {count}');
  if (faults.length > 0) throw new TypeError(`Notifications are unsound: ${faults.join('; ')}`);
  return { set, templates: new Map(set.templates.map((template) => [template.key, template])), digest };
}

const file = new URL('../../data/notifications.json', import.meta.url);

export const shipped: Shipped = readShipped(JSON.parse(readFileSync(file, 'utf8')));
