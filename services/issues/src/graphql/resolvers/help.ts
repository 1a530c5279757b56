import { mayOn } from '@linli/kit/security/viewer.ts';
import type { AreaResolvers, IssueResolvers } from '../generated.ts';
import { AvailableHours } from './AvailableHours.ts';
import { Craftsman } from './Craftsman.ts';
import { HelpCount } from './HelpCount.ts';
import { HelpKind } from './HelpKind.ts';
import { craftsmanChange } from './Mutation/craftsmanChange.ts';
import { craftsmanConfirm } from './Mutation/craftsmanConfirm.ts';
import { craftsmanEnd } from './Mutation/craftsmanEnd.ts';
import { craftsmanEnter } from './Mutation/craftsmanEnter.ts';
import { craftsmanRest } from './Mutation/craftsmanRest.ts';
import { craftsmanResume } from './Mutation/craftsmanResume.ts';
import { craftsmanStrike } from './Mutation/craftsmanStrike.ts';
import { craftsman } from './Query/craftsman.ts';
import { craftsmen } from './Query/craftsmen.ts';
import { helpKinds } from './Query/helpKinds.ts';

const Area: AreaResolvers = {
  craftsmen: ({ id }, args, { loaders }) => loaders.craftsmenOfArea(id, args),
  helpCounts: ({ id }, _, { loaders }) => loaders.helpCounts.load(id),
};

const Issue: IssueResolvers = {
  suggestedCraftsmen: ({ categoryCode, areaIds }, _, { viewer, loaders }) =>
    mayOn(viewer, 'issue:dispatch', areaIds) ? loaders.craftsmenForCategory(categoryCode, areaIds) : [],
};

export const helpResolvers = {
  Query: { helpKinds, craftsman, craftsmen },
  Mutation: {
    craftsmanEnter,
    craftsmanChange,
    craftsmanConfirm,
    craftsmanStrike,
    craftsmanRest,
    craftsmanResume,
    craftsmanEnd,
  },
  Area,
  Issue,
  AvailableHours,
  Craftsman,
  HelpCount,
  HelpKind,
};
