import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { secret, StartError } from '../config/environment.ts';
import { madeOnce } from '../config/madeOnce.ts';
import { capability } from '../runtime/capability.ts';
import { defineModule } from '../runtime/module.ts';

export type Secrets = {
  /** Signs the identity that the gateway passes on. */
  readonly identity: string;
  /** Encrypts personal data at rest. */
  readonly personalData: string;
  /** Makes the pseudonymous ids of persons; must never change. */
  readonly personId: string;
};

export const secrets = capability<Secrets>('secrets');

const settings = z.object({
  LINLI_IDENTITY_SECRET: secret()
    .optional()
    .describe('signs identities between gateway and subgraphs (≥ 32 characters)'),
  LINLI_PERSONAL_DATA_SECRET: secret().optional().describe('encrypts personal data at rest (≥ 32 characters)'),
  LINLI_PERSON_ID_SECRET: secret()
    .optional()
    .describe('makes pseudonymous person ids; must never change (≥ 32 characters)'),
});

const stored = z.object({ identity: z.string(), personalData: z.string(), personId: z.string() });

/** Provides the secrets: from the environment, or in development made once and kept in the data folder. */
export const secretsModule = defineModule({
  name: 'secrets',
  description: 'secrets from the environment; made in the data folder in development',
  dependsOn: [],
  settings,
  async start(context, given) {
    const named = {
      identity: given.LINLI_IDENTITY_SECRET,
      personalData: given.LINLI_PERSONAL_DATA_SECRET,
      personId: given.LINLI_PERSON_ID_SECRET,
    };
    const complete = stored.safeParse(named);
    if (complete.success) context.provide(secrets, complete.data);
    else if (context.production) {
      throw new StartError(
        'Set LINLI_IDENTITY_SECRET, LINLI_PERSONAL_DATA_SECRET and LINLI_PERSON_ID_SECRET: production makes no secrets of its own.',
      );
    } else {
      const kept = developmentSecrets(context.dataFolder);
      const chosen = Object.entries(named).filter(([, value]) => value !== undefined);
      context.provide(secrets, { ...kept, ...Object.fromEntries(chosen) });
    }
    return { stop: async () => {} };
  },
});

function developmentSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const make = () => randomBytes(32).toString('base64url');
  try {
    const text = madeOnce(file, () =>
      JSON.stringify({ identity: make(), personalData: make(), personId: make() }, null, 2),
    );
    return stored.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `${file} cannot be read. Restore it, or run "npm run reset" to begin anew (this deletes the local data).`,
    );
  }
}
