// npm run deploy:env [-- file]: makes .env for docker-compose.yml, readable by its owner alone. An existing one is never changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { missingIn, newEnvironment } from './environment.ts';

const file = process.argv[2] ?? '.env';
try {
  writeFileSync(file, newEnvironment(), { flag: 'wx', mode: 0o600 });
  console.log(`${file} made. Set OIDC_ISSUER in it, and keep a copy in a safe place.`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  const missing = missingIn(readFileSync(file, 'utf8'));
  console.log(`${file} is there already and stays as it is.`);
  if (missing.length > 0) {
    console.error(`It lacks ${missing.join(', ')}: add them (npm run deploy:env -- <other file> shows new ones).`);
    process.exitCode = 1;
  }
}
