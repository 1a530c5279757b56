import type { QueryResolvers } from '../../generated.ts';

export const counsellingAgenda: QueryResolvers['counsellingAgenda'] = (_, args, { loaders }) =>
  loaders.counsellingAgenda(null, args);
