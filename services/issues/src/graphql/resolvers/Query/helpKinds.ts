import { helpKinds as kinds } from '../../../help/helpKinds.ts';
import type { QueryResolvers } from '../../generated.ts';

export const helpKinds: QueryResolvers['helpKinds'] = () => [...kinds.values()];
