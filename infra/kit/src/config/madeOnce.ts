import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './environment.ts';

/**
 * The text of a file that is made once, readable by its owner only; whoever comes first makes it, whichever process that is.
 * @throws StartError when it is not there and cannot be written
 */
export function madeOnce(file: string, make: () => string): string {
  const found = read(file);
  if (found !== undefined) return found;
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, make(), { mode: 0o600, flush: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `${file} cannot be written (${code}). Let LINLI_DATA name a folder that this user can write to.`,
    );
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

/** Nothing is there, or the folder cannot be one. */
const MISSING = ['ENOENT', 'ENOTDIR'];

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (MISSING.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
