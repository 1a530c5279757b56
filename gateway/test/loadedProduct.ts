import { join } from 'node:path';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { loadExampleOnce } from '../../scripts/example/loadOnce.ts';
import { randomFrom, shuffled } from '../../scripts/example/random.ts';
import { demoViewers } from '../src/issuer/demoRoles.ts';
import { READY, startChild } from './process/child.ts';
import { clientOf, newFolder, type Product, productSettings, removeProduct, startProduct } from './product.ts';

/** How long starting, killing and loading may take together, in milliseconds. */
export const LOAD_LIMIT_MS = 280_000;

/** How often the product is killed while it loads the example, after one kill while it starts. */
const KILLS = 5;

/** How far into the start the first kill comes, and how long after a tenth of the load the others, in milliseconds. */
const MAX_DELAY_MS = 900;

/** `LINLI_TEST_SEED` repeats the kills of an earlier run. */
const seed = Number(processEnvironment()['LINLI_TEST_SEED'] ?? Date.now() % 1_000_000);

const distributed = processEnvironment()['LINLI_DISTRIBUTED'] === '1';

/** How the product of `startLoaded` came to hold the example, for the name of a test. */
export const LOADED = distributed ? 'loaded' : `loaded, and killed ${KILLS + 1} times meanwhile (seed ${seed})`;

/** The product with the example loaded: as one process killed again and again meanwhile; in the distributed run at one go. */
export function startLoaded(): Promise<Product> {
  return distributed ? loadAtOneGo() : loadBetweenKills();
}

async function loadAtOneGo(): Promise<Product> {
  const product = await startProduct();
  await loadExampleOnce({
    url: product.url,
    operator: demoViewers.find(({ key }) => key === 'district-operator')!.claims,
    tokenOf: (claims) => product.token(claims),
    stateFile: join(product.settings['LINLI_DATA'] as string, 'example.json'),
    onProgress: () => {},
  });
  return product;
}

async function loadBetweenKills(): Promise<Product> {
  const random = randomFrom(seed);
  const delay = () => new Promise((resolve) => setTimeout(resolve, random() * MAX_DELAY_MS));
  const settings = await productSettings(newFolder());
  const first = startChild([], settings);
  await delay();
  await first.end('SIGKILL');
  const tenths = shuffled(random, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]).slice(0, KILLS);
  for (const tenth of tenths.toSorted((a, b) => a - b)) {
    const child = startChild([], settings);
    await child.loaded(tenth);
    await delay();
    const { signal } = await child.end('SIGKILL');
    if (signal !== 'SIGKILL') throw new Error(`ended by itself:\n${child.stderr()}`);
  }
  const last = startChild([], settings);
  await last.printed(READY);
  if (last.stderr()) throw new Error(`complained after the kills:\n${last.stderr()}`);
  return {
    settings,
    ...clientOf(settings),
    async stop() {
      await last.end('SIGTERM');
      await removeProduct(settings);
    },
  };
}
