import type { QueryResolvers } from '../../generated.ts';
import { visibleMeeting } from '../deliberationRows.ts';

export const meeting: QueryResolvers['meeting'] = (_, { id }, context) => visibleMeeting(context, id);
