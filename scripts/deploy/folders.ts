import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What an operator applies. */
export const FOLDERS = ['overlays/community', 'overlays/district', 'all-in-one'].map((name) =>
  join(ROOT, 'infra/kubernetes', name),
);
