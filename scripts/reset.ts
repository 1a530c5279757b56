import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedStartError, startEmbedded } from '@linli/embedded';
import { processEnvironment, readSettings } from '@linli/kit/config/environment.ts';
import { processSettings } from '@linli/kit/runtime/run.ts';

/** Deletes the local data: documents, development secrets, tokens' key and the state of the example load. */
const { LINLI_DATA } = readSettings('process', processSettings, processEnvironment());

try {
  const engine = await startEmbedded({ folder: join(LINLI_DATA, 'documents'), host: '127.0.0.1', port: 0 });
  await engine.stop();
} catch (error) {
  if (error instanceof EmbeddedStartError && error.inUse) {
    process.stderr.write(`linli: ${error.message}\n`);
    process.exit(1);
  }
}
rmSync(LINLI_DATA, { recursive: true, force: true });
process.stdout.write(`${LINLI_DATA} is empty; the next start begins anew.\n`);
