import type { QueryResolvers } from '../../generated.ts';
import { visiblePerson } from '../visible.ts';

export const me: QueryResolvers['me'] = (_, _args, context) => visiblePerson(context, context.viewer.id);
