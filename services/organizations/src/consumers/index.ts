import type { Organizations } from '../service.ts';
import { onAreaDefined } from './areaDefined.ts';
import { onHoursCertified } from './hoursCertified.ts';

export const consumers = (service: Organizations) => [onAreaDefined(service), onHoursCertified(service)];
