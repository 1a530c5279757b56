import { z } from 'zod';

/** One named setting after another, all read from the environment; the only place that reads `process.env`. */
export type Settings = z.ZodObject;

/** A setting or a data folder that makes starting impossible; its message says what to do. */
export class StartError extends Error {}

/** Marks a setting as secret: shown as dots wherever configuration is printed. */
export const secret = (): z.ZodString => z.string().min(32).meta({ secret: true });

/** A TCP port; 0 lets the system choose. */
export const port = (standard: number) => z.coerce.number().int().min(0).max(65_535).default(standard);

/** `true`/`false`, `1`/`0`, `on`/`off`. */
export const flag = (standard: boolean) => z.stringbool().default(standard);

export type Environment = Readonly<Record<string, string | undefined>>;

export const processEnvironment = (): Environment => process.env;

/**
 * Reads the settings of one module.
 * @throws StartError naming every setting that is missing or wrong.
 */
export function readSettings<S extends Settings>(name: string, settings: S, environment: Environment): z.output<S> {
  const given = Object.fromEntries(Object.keys(settings.shape).map((key) => [key, environment[key] || undefined]));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new StartError(
    `Configuration of "${name}" is wrong: ${problems.join('; ')}. Correct the environment and start again.`,
  );
}

export type SettingRow = { readonly name: string; readonly value: string; readonly description: string };

/** What a module would run with, secrets hidden; for `--print-config` and the configuration table. */
export function describeSettings(settings: Settings, environment: Environment): SettingRow[] {
  const standard = settings.safeParse({});
  const standards: Record<string, unknown> = standard.success ? standard.data : {};
  return Object.entries(settings.shape).map(([name, shape]) => {
    const value = environment[name] || standards[name];
    const hidden = shape instanceof z.ZodType && isSecret(shape) && value !== undefined;
    return { name, value: hidden ? '••••••••' : String(value ?? ''), description: descriptionOf(shape) };
  });
}

function isSecret(shape: z.ZodType): boolean {
  if (shape.meta()?.['secret'] === true) return true;
  return shape instanceof z.ZodOptional && isSecret(shape.unwrap() as z.ZodType);
}

function descriptionOf(shape: unknown): string {
  return shape instanceof z.ZodType ? (shape.description ?? '') : '';
}
