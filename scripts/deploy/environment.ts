import { randomBytes } from 'node:crypto';

type Variable = { readonly name: string; readonly says: string; make(): string };

const secret = () => randomBytes(32).toString('base64url');

/** What docker-compose.yml reads from `.env`. */
export const VARIABLES: readonly Variable[] = [
  { name: 'LINLI_IDENTITY_SECRET', says: 'signs identities between gateway and subgraphs', make: secret },
  { name: 'LINLI_PERSONAL_DATA_SECRET', says: 'without it personal data cannot be read again', make: secret },
  { name: 'LINLI_PERSON_ID_SECRET', says: 'makes the ids of persons; must never change', make: secret },
  { name: 'MONGODB_ROOT_PASSWORD', says: 'administrator of MongoDB', make: secret },
  { name: 'MONGODB_PASSWORD', says: 'the services in MongoDB', make: secret },
  {
    name: 'MONGODB_KEY',
    says: 'members of the replica set know each other by it',
    make: () => randomBytes(96).toString('hex'),
  },
  { name: 'REDIS_PASSWORD', says: 'the services in Redis', make: secret },
  {
    name: 'KAFKA_CLUSTER_ID',
    says: 'name of the Kafka cluster: 16 bytes',
    make: () => randomBytes(16).toString('base64url'),
  },
  { name: 'GRAFANA_PASSWORD', says: 'user admin of Grafana', make: secret },
  {
    name: 'OIDC_ISSUER',
    says: 'your identity provider (claim iss of its tokens): the gateway asks for it',
    make: () => '',
  },
  { name: 'OIDC_AUDIENCE', says: 'for whom its tokens are made out (claim aud)', make: () => 'linli' },
];

/** The text of a new `.env`, with secrets of its own. */
export function newEnvironment(): string {
  const head = '# Made by npm run deploy:env. Keep a copy in a safe place, apart from the backups of the data.\n';
  return head + VARIABLES.map(({ name, says, make }) => `\n# ${says}\n${name}=${make()}\n`).join('');
}

/** Variables that an existing `.env` does not mention. */
export function missingIn(text: string): string[] {
  const there = new Set([...text.matchAll(/^\s*([A-Z_]+)\s*=/gm)].map(([, name]) => name));
  return VARIABLES.map(({ name }) => name).filter((name) => !there.has(name));
}
