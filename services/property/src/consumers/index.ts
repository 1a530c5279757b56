import type { Property } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';

export const consumers = (service: Property) => [onAreaDefined(service)];
