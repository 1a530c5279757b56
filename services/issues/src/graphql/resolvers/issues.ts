import { Area } from './Area.ts';
import { Issue } from './Issue.ts';
import * as parts from './issueParts.ts';
import { IssueStep } from './IssueStep.ts';
import { issueAccept } from './Mutation/issueAccept.ts';
import { issueAct } from './Mutation/issueAct.ts';
import { issueAnswerSupervision } from './Mutation/issueAnswerSupervision.ts';
import { issueApprove } from './Mutation/issueApprove.ts';
import { issueAssign } from './Mutation/issueAssign.ts';
import { issueClassify } from './Mutation/issueClassify.ts';
import { issueComment } from './Mutation/issueComment.ts';
import { issueComplete } from './Mutation/issueComplete.ts';
import { issueConfirm } from './Mutation/issueConfirm.ts';
import { issueDeny } from './Mutation/issueDeny.ts';
import { issueDispatch } from './Mutation/issueDispatch.ts';
import { issueDispute } from './Mutation/issueDispute.ts';
import { issueFollowUp } from './Mutation/issueFollowUp.ts';
import { issueJoin } from './Mutation/issueJoin.ts';
import { issueMerge } from './Mutation/issueMerge.ts';
import { issueRate } from './Mutation/issueRate.ts';
import { issueRefuse } from './Mutation/issueRefuse.ts';
import { issueReject } from './Mutation/issueReject.ts';
import { issueRemind } from './Mutation/issueRemind.ts';
import { issueReopen } from './Mutation/issueReopen.ts';
import { issueReport } from './Mutation/issueReport.ts';
import { issueRequest } from './Mutation/issueRequest.ts';
import { issueResume } from './Mutation/issueResume.ts';
import { issueReturn } from './Mutation/issueReturn.ts';
import { issueSupervise } from './Mutation/issueSupervise.ts';
import { issueWithdraw } from './Mutation/issueWithdraw.ts';
import { issue } from './Query/issue.ts';
import { issueByCode } from './Query/issueByCode.ts';
import { issueByTrackingCode } from './Query/issueByTrackingCode.ts';
import { issues } from './Query/issues.ts';
import { myOffers } from './Query/myOffers.ts';
import { myOrders } from './Query/myOrders.ts';
import { unitInbox } from './Query/unitInbox.ts';
import { Responder } from './Responder.ts';
import { TrackedIssue } from './TrackedIssue.ts';

export const issueResolvers = {
  Query: { issue, issueByCode, issueByTrackingCode, issues, myOrders, myOffers, unitInbox },
  Mutation: {
    issueReport,
    issueDispatch,
    issueAssign,
    issueAccept,
    issueRefuse,
    issueReturn,
    issueComplete,
    issueConfirm,
    issueDispute,
    issueRate,
    issueReject,
    issueReopen,
    issueWithdraw,
    issueAct,
    issueRequest,
    issueApprove,
    issueDeny,
    issueResume,
    issueRemind,
    issueSupervise,
    issueAnswerSupervision,
    issueComment,
    issueJoin,
    issueMerge,
    issueClassify,
    issueFollowUp,
  },
  Area,
  Issue,
  IssueStep,
  Responder,
  TrackedIssue,
  ...parts,
};
