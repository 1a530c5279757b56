import type { QueryResolvers } from '../../generated.ts';
import { visibleResolution } from '../deliberationRows.ts';

export const resolution: QueryResolvers['resolution'] = (_, { id }, context) => visibleResolution(context, id);
