import { itemGroups } from '../../../serviceItems/shippedItems.ts';
import type { QueryResolvers } from '../../generated.ts';

export const serviceItemGroups: QueryResolvers['serviceItemGroups'] = () => [...itemGroups.values()];
