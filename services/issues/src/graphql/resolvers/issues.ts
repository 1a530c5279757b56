import { Area } from './Area.ts';
import { Issue } from './Issue.ts';
import { IssueCategory } from './IssueCategory.ts';
import { IssueStep } from './IssueStep.ts';
import { issueAccept } from './Mutation/issueAccept.ts';
import { issueComplete } from './Mutation/issueComplete.ts';
import { issueConfirm } from './Mutation/issueConfirm.ts';
import { issueDispatch } from './Mutation/issueDispatch.ts';
import { issueDispute } from './Mutation/issueDispute.ts';
import { issueRate } from './Mutation/issueRate.ts';
import { issueRefuse } from './Mutation/issueRefuse.ts';
import { issueReport } from './Mutation/issueReport.ts';
import { issueReturn } from './Mutation/issueReturn.ts';
import { issueWithdraw } from './Mutation/issueWithdraw.ts';
import { issue } from './Query/issue.ts';
import { issueCategories } from './Query/issueCategories.ts';
import { issues } from './Query/issues.ts';
import { myOffers } from './Query/myOffers.ts';
import { myOrders } from './Query/myOrders.ts';
import { Responder } from './Responder.ts';

export const issueResolvers = {
  Query: { issue, issues, myOrders, myOffers, issueCategories },
  Mutation: {
    issueReport,
    issueDispatch,
    issueAccept,
    issueRefuse,
    issueReturn,
    issueComplete,
    issueConfirm,
    issueDispute,
    issueRate,
    issueWithdraw,
  },
  Area,
  Issue,
  IssueCategory,
  IssueStep,
  Responder,
};
