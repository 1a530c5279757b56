import { translate } from '@linli/kit/graphql/locale.ts';
import type { ImportLineErrorResolvers } from '../generated.ts';
import { lineMessages } from '../messages/imports.ts';

export const ImportLineError: ImportLineErrorResolvers = {
  message: ({ code, params }, _, { locale }) => translate(lineMessages[code], locale, params),
};
