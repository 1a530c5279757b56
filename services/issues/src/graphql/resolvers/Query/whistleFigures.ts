import { codedError } from '@linli/kit/graphql/context.ts';
import { DAY_MS } from '../../../timeLimits/calendar.ts';
import { whistleFigures as readFigures } from '../../../whistle/whistleFigures.ts';
import { figureRows } from '../../../whistle/whistleActors.ts';
import type { QueryResolvers } from '../../generated.ts';

/** Longest period, in days (ten years). */
export const MAX_FIGURE_DAYS = 3_653;

export const whistleFigures: QueryResolvers['whistleFigures'] = async (_, { areaId, since, until }, context) => {
  const { service, viewer } = context;
  const days = (until.getTime() - since.getTime()) / DAY_MS;
  if (days <= 0 || days > MAX_FIGURE_DAYS)
    throw codedError('BAD_USER_INPUT', `A period begins before it ends and has at most ${MAX_FIGURE_DAYS} days`);
  if (!(await service.tree.node(areaId))) return null;
  return readFigures(service.models.whistles, { areaId, since, until }, figureRows(viewer));
};
