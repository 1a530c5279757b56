import { processSettings } from '@linli/kit/runtime/run.ts';
import { modules } from '../modules.ts';

/** Names of all settings the product reads. */
export function settingNames(): Set<string> {
  return new Set(
    [processSettings, ...modules.map(({ settings }) => settings)].flatMap(({ shape }) => Object.keys(shape)),
  );
}
