// npm run settings [-- --check]: writes the table of all settings into README.md and README.zh-CN.md.
// With --check nothing is written and a difference fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processSettings } from '@linli/kit/runtime/run.ts';
import { withBlock } from './docs/block.ts';
import { documentedSettings, settingsTable } from './docs/settings.ts';
import { settingsInChinese } from './docs/settingsInChinese.ts';
import { exampleSettings } from './example/settings.ts';
import { putGenerated } from './graph/subgraphs.ts';
import { modules } from './modules.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const settings = documentedSettings([
  { name: 'process', settings: processSettings },
  ...modules,
  { name: 'example', settings: exampleSettings },
]);
const names = new Set(settings.map(({ name }) => name));
const untold = [...names].filter((name) => !settingsInChinese[name]);
const gone = Object.keys(settingsInChinese).filter((name) => !names.has(name));
for (const name of untold) console.error(`scripts/docs/settingsInChinese.ts does not say what ${name} means`);
for (const name of gone) console.error(`scripts/docs/settingsInChinese.ts tells of ${name}, which no module reads`);
if (untold.length + gone.length > 0) process.exitCode = 1;

const tables = {
  'README.md': settingsTable(settings, ['setting', 'read by', 'standard', 'meaning'], ({ meaning }) => meaning),
  'README.zh-CN.md': settingsTable(
    settings,
    ['设置项', '读取者', '默认值', '含义'],
    ({ name, meaning }) => settingsInChinese[name] ?? meaning,
  ),
};
for (const [file, table] of Object.entries(tables)) {
  const path = join(root, file);
  const content = withBlock(readFileSync(path, 'utf8'), 'settings', table);
  if (!putGenerated(root, path, content, 'npm run settings', values.check)) process.exitCode = 1;
}
