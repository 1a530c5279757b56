import { flag } from '@linli/kit/config/environment.ts';
import { z } from 'zod';

/** Settings of the example load. */
export const exampleSettings = z.object({
  LINLI_EXAMPLE: flag(true).describe('load the example communities on the first start of everything'),
});
