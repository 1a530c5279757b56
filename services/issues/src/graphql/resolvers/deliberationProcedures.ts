import { deliberationFigures } from '../../deliberation/procedure/deliberationFigures.ts';
import { visibleDeliberations } from '../../deliberation/procedure/deliberationActors.ts';
import type { AreaResolvers, IssueResolvers, TopicResolvers } from '../generated.ts';
import { Deliberation } from './deliberationType.ts';
import * as parts from './deliberationParts.ts';
import { deliberationAct } from './Mutation/deliberationAct.ts';
import { deliberationApprove } from './Mutation/deliberationApprove.ts';
import { deliberationDeny } from './Mutation/deliberationDeny.ts';
import { deliberationDiscuss } from './Mutation/deliberationDiscuss.ts';
import { deliberationRequest } from './Mutation/deliberationRequest.ts';
import { deliberationResume } from './Mutation/deliberationResume.ts';
import { deliberationStart } from './Mutation/deliberationStart.ts';
import { deliberation } from './Query/deliberation.ts';
import { deliberations } from './Query/deliberations.ts';
import { visibleDeliberation } from './visibleDeliberation.ts';

const Area: AreaResolvers = {
  deliberations: ({ id }, args, { loaders }) => loaders.deliberationsOfArea(id, args),
  deliberationFigures: ({ id }, { since, until }, { service, viewer }) => {
    const wanted = { areaId: id, since, until, now: service.clock() };
    return deliberationFigures(service.models.deliberations, wanted, visibleDeliberations(viewer));
  },
};

const Topic: TopicResolvers = {
  deliberation: ({ deliberationId }, _, context) =>
    deliberationId === undefined ? null : visibleDeliberation(context, deliberationId),
  deliberations: ({ _id }, args, { loaders }) => loaders.deliberationsOfTopic(_id, args),
};

const Issue: IssueResolvers = {
  deliberations: ({ _id }, args, { loaders }) => loaders.deliberationsOfIssue(_id, args),
};

/** Topics on their way through a procedure. */
export const deliberationProcedureResolvers = {
  Query: { deliberation, deliberations },
  Mutation: {
    deliberationStart,
    deliberationAct,
    deliberationDiscuss,
    deliberationRequest,
    deliberationApprove,
    deliberationDeny,
    deliberationResume,
  },
  Area,
  Topic,
  Issue,
  Deliberation,
  ...parts,
};
