import type { HelpKindResolvers } from '../generated.ts';

export const HelpKind: HelpKindResolvers = {
  name: ({ name }, _, { locale }) => name[locale],
  description: ({ description }, _, { locale }) => description[locale],
};
