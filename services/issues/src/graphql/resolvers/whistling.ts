import type { AreaResolvers, HandlerUnitResolvers, IssueResolvers } from '../generated.ts';
import { whistleBlow } from './Mutation/whistleBlow.ts';
import { whistleCallAgain } from './Mutation/whistleCallAgain.ts';
import { whistleDecideObjection } from './Mutation/whistleDecideObjection.ts';
import { whistleJudge } from './Mutation/whistleJudge.ts';
import { whistleObject } from './Mutation/whistleObject.ts';
import { whistleRemind } from './Mutation/whistleRemind.ts';
import { whistleReport } from './Mutation/whistleReport.ts';
import { whistleWithdraw } from './Mutation/whistleWithdraw.ts';
import { whistle } from './Query/whistle.ts';
import { whistleFigures } from './Query/whistleFigures.ts';
import { whistleInbox } from './Query/whistleInbox.ts';
import { whistles } from './Query/whistles.ts';
import { Whistle } from './Whistle.ts';
import * as parts from './whistleParts.ts';

const Area: AreaResolvers = { whistles: ({ id }, args, { loaders }) => loaders.whistlesOfArea(id, args) };
const HandlerUnit: HandlerUnitResolvers = {
  whistles: ({ _id }, args, { loaders }) => loaders.whistlesOfUnit(_id, args),
};
const Issue: IssueResolvers = { whistles: ({ _id }, args, { loaders }) => loaders.whistlesOfIssue(_id, args) };

/** 吹哨报到 */
export const whistleResolvers = {
  Query: { whistle, whistles, whistleInbox, whistleFigures },
  Mutation: {
    whistleBlow,
    whistleReport,
    whistleObject,
    whistleDecideObjection,
    whistleRemind,
    whistleJudge,
    whistleCallAgain,
    whistleWithdraw,
  },
  Area,
  HandlerUnit,
  Issue,
  Whistle,
  ...parts,
};
