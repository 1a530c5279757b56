import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What an operator applies. */
export const FOLDERS = ['overlays/community', 'overlays/district', 'all-in-one'].map((name) =>
  join(ROOT, 'infra/kubernetes', name),
);

/** Schemas of the kinds that the manifests use. */
export const SCHEMAS = join(ROOT, 'infra/kubernetes/schemas');

/** The secret that the manifests refer to, without its values. */
export const EXAMPLE_SECRET = join(ROOT, 'infra/kubernetes/secret.example.yaml');
