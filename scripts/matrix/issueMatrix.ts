import type { Who } from './issueMatrixWorld.ts';

export type Procedure = 'ORDER_DISPATCH_ACCEPT' | 'ORDER_ACCEPT_SUPERVISE' | 'DIGITAL_CITY';

/** One step of the way: what everybody tries there, and how it goes on. */
type Stop = { readonly step: string; readonly mutations: readonly string[]; readonly by: Who; readonly go?: string };

const acts = (...keys: string[]) => keys.map((key) => `issueAct:${key}`);

/** What does not belong to a step. */
const ANYTIME = [
  'issueRemind',
  'issueSupervise',
  'issueComment',
  'issueNote',
  'issueJoin',
  'issueMerge',
  'issueClassify',
  'issueAnswerSupervision',
];

/** How one issue of each procedure is led through its steps. */
export const WAYS: Readonly<Record<Procedure, { readonly category: string; readonly way: readonly Stop[] }>> = {
  ORDER_DISPATCH_ACCEPT: {
    category: 'HH-02',
    way: [
      {
        step: 'ORDERED',
        mutations: ['issueDispatch', 'issueReject', 'issueWithdraw', ...acts('OFFER')],
        by: 'supervisor',
        go: 'issueSupervise',
      },
      { step: 'ORDERED', mutations: ANYTIME, by: 'gridWorker', go: 'issueAct:OFFER' },
      {
        step: 'OFFERED',
        mutations: ['issueDispatch', 'issueAccept', 'issueRefuse', 'issueWithdraw'],
        by: 'poolMember',
        go: 'issueRefuse',
      },
      {
        step: 'POOL',
        mutations: ['issueAccept', 'issueWithdraw', ...acts('OFFER')],
        by: 'poolMember',
        go: 'issueAccept',
      },
      {
        step: 'WORK',
        mutations: ['issueAccept', 'issueReturn', 'issueComplete', 'issueRequest', ...ANYTIME],
        by: 'poolMember',
        go: 'issueRequest',
      },
      { step: 'WORK', mutations: ['issueApprove', 'issueDeny'], by: 'secretary', go: 'issueApprove' },
      { step: 'WORK', mutations: [], by: 'poolMember', go: 'issueComplete' },
      { step: 'CONFIRMATION', mutations: ['issueConfirm', 'issueDispute'], by: 'reporter', go: 'issueConfirm' },
      {
        step: 'COMPLETED',
        mutations: ['issueRate', 'issueReopen', 'issueFollowUp', 'issueComment', 'issueRemind'],
        by: 'reporter',
        go: 'issueRate',
      },
      { step: 'RATED', mutations: ['issueRate', 'issueReopen', 'issueFollowUp'], by: 'reporter' },
    ],
  },
  ORDER_ACCEPT_SUPERVISE: {
    category: '16-007',
    way: [
      {
        step: 'ORDERED',
        mutations: ['issueAssign', 'issueReject', 'issueWithdraw'],
        by: 'secretary',
        go: 'issueAssign',
      },
      {
        step: 'ASSIGNED',
        mutations: ['issueAccept', 'issueReturn', 'issueAssign', 'issueWithdraw', ...acts('REASSIGN')],
        by: 'officer',
        go: 'issueAccept',
      },
      {
        step: 'WORK',
        mutations: ['issueComplete', 'issueReturn', 'issueRequest', ...acts('REASSIGN')],
        by: 'supervisor',
        go: 'issueSupervise',
      },
      { step: 'WORK', mutations: ANYTIME, by: 'officer', go: 'issueComplete' },
      { step: 'CONFIRMATION', mutations: ['issueConfirm', 'issueDispute'], by: 'reporter', go: 'issueConfirm' },
      { step: 'COMPLETED', mutations: ['issueRate', 'issueReopen', 'issueFollowUp'], by: 'reporter' },
    ],
  },
  DIGITAL_CITY: {
    category: '11-004',
    way: [
      {
        step: 'REPORTED',
        mutations: acts('ASK_VERIFICATION', 'REJECT', 'WITHDRAW'),
        by: 'operator',
        go: 'issueAct:ASK_VERIFICATION',
      },
      {
        step: 'VERIFICATION',
        mutations: acts('VERIFY', 'NOT_FOUND', 'WITHDRAW'),
        by: 'gridWorker',
        go: 'issueAct:VERIFY',
      },
      {
        step: 'FILING',
        mutations: acts('FILE', 'REJECT', 'VERIFY_AGAIN', 'WITHDRAW'),
        by: 'operator',
        go: 'issueAct:FILE',
      },
      {
        step: 'DISPATCHING',
        mutations: [...acts('ASSIGN', 'RETURN_TO_FILING'), 'issueWithdraw'],
        by: 'operator',
        go: 'issueAct:ASSIGN',
      },
      {
        step: 'ASSIGNED',
        mutations: [...acts('ACCEPT', 'RETURN', 'REASSIGN'), 'issueSupervise'],
        by: 'officer',
        go: 'issueAct:ACCEPT',
      },
      {
        step: 'HANDLING',
        mutations: [...acts('HAND_IN', 'RETURN'), 'issueRequest'],
        by: 'officer',
        go: 'issueRequest',
      },
      {
        step: 'HANDLING',
        mutations: ['issueApprove', 'issueDeny', 'issueResume'],
        by: 'officer',
        go: 'issueAct:HAND_IN',
      },
      { step: 'INSPECTION', mutations: acts('PASS', 'FAIL'), by: 'supervisor', go: 'issueAct:PASS' },
      { step: 'CLOSING', mutations: acts('CLOSE', 'INSPECT_AGAIN'), by: 'operator', go: 'issueAct:CLOSE' },
      { step: 'COMPLETED', mutations: [...acts('RATE', 'REOPEN'), 'issueFollowUp'], by: 'reporter' },
    ],
  },
};

/** Who may report, in the order of the columns. */
export const REPORT_ROW = '+ + + + · · · + · + + ·';

/**
 * What everybody may do at every step. Columns: reporter, resident, poolMember, gridWorker, nextGrid, officer, otherUnit,
 * secretary, supervisor, operator, partner, stranger. `+` allowed, `·` FORBIDDEN, `?` NOT_FOUND, else the code itself.
 */
export const ISSUE_MATRIX: Readonly<Record<Procedure, string>> = {
  ORDER_DISPATCH_ACCEPT: `
ORDERED issueDispatch                  · · · + ? · · + · + · ·
ORDERED issueReject                    · · · + ? ? ? + · + · ?
ORDERED issueWithdraw                  + · · · ? · · · · · · ?
ORDERED issueAct:OFFER                 · · · + ? ? ? + · + · ?
ORDERED issueRemind                    + · · · ? ? ? + + + · ?
ORDERED issueSupervise                 · · · · · · · + + + · ·
ORDERED issueComment                   + · · + ? ? ? + + + · ?
ORDERED issueNote                      · · · + ? ? ? + + + · ?
ORDERED issueJoin                      OWN_ISSUE + + + ? ? ? + + + + ?
ORDERED issueMerge                     · · · + ? · · + · + · ·
ORDERED issueClassify                  · · · + ? · · + · + · ·
ORDERED issueAnswerSupervision         · · · + ? ? ? + · + · ?
OFFERED issueDispatch                  · · · + ? · · + · + · ·
OFFERED issueAccept                    OWN_ISSUE OFFERED_TO_ANOTHER + OFFERED_TO_ANOTHER ? ? ? OFFERED_TO_ANOTHER OFFERED_TO_ANOTHER OFFERED_TO_ANOTHER OFFERED_TO_ANOTHER ?
OFFERED issueRefuse                    · · + · ? ? ? · · · · ?
OFFERED issueWithdraw                  + · · · ? · · · · · · ?
POOL issueAccept                       OWN_ISSUE · + + ? ? ? + · + · ?
POOL issueWithdraw                     + · · · ? · · · · · · ?
POOL issueAct:OFFER                    · · · + ? ? ? + · + · ?
WORK issueAccept                       · · + ALREADY_ACCEPTED ? ? ? ALREADY_ACCEPTED · ALREADY_ACCEPTED · ?
WORK issueReturn                       · · + · ? ? ? · · · · ?
WORK issueComplete                     · · + · ? ? ? · · · · ?
WORK issueRequest                      · · + · ? ? ? · · · · ?
WORK issueRemind                       + · · · ? ? ? + + + · ?
WORK issueSupervise                    · · · · · · · + + + · ·
WORK issueComment                      + · + + ? ? ? + + + · ?
WORK issueNote                         · · + + ? ? ? + + + · ?
WORK issueJoin                         OWN_ISSUE + + + ? ? ? + + + + ?
WORK issueMerge                        · · · ALREADY_ACCEPTED ? · · ALREADY_ACCEPTED · ALREADY_ACCEPTED · ·
WORK issueClassify                     · · · + ? · · + · + · ·
WORK issueAnswerSupervision            · · + + ? ? ? + · + · ?
WORK issueApprove                      · · · · · · · + · + · ·
WORK issueDeny                         · · · · · · · + · + · ·
CONFIRMATION issueConfirm              + · · · ? · · · · · · ?
CONFIRMATION issueDispute              + · · · ? · · · · · · ?
COMPLETED issueRate                    + · · · ? · · · · · · ?
COMPLETED issueReopen                  + · · + ? ? ? + · + · ?
COMPLETED issueFollowUp                · · · + ? · · + + + · ·
COMPLETED issueComment                 + · + + ? ? ? + + + · ?
COMPLETED issueRemind                  WRONG_STATE WRONG_STATE WRONG_STATE WRONG_STATE ? ? ? WRONG_STATE WRONG_STATE WRONG_STATE WRONG_STATE ?
RATED issueRate                        ALREADY_RATED · · ALREADY_RATED ? · · ALREADY_RATED · ALREADY_RATED · ?
RATED issueReopen                      + · · + ? ? ? + · + · ?
RATED issueFollowUp                    · · · + ? · · + + + · ·
`,
  ORDER_ACCEPT_SUPERVISE: `
ORDERED issueAssign                    · · · + ? · · + · + · ·
ORDERED issueReject                    · · · + ? ? ? + · + · ?
ORDERED issueWithdraw                  + · · · ? · · · · · · ?
ASSIGNED issueAccept                   OWN_ISSUE · · · ? + ? · · · · ?
ASSIGNED issueReturn                   · · · · ? + ? · · · · ?
ASSIGNED issueAssign                   · · · + ? · · + · + · ·
ASSIGNED issueWithdraw                 + · · · ? · · · · · · ?
ASSIGNED issueAct:REASSIGN             · · · + ? · ? + + + · ?
WORK issueComplete                     · · · · ? + ? · · · · ?
WORK issueReturn                       · · · · ? + ? · · · · ?
WORK issueRequest                      · · · · ? + ? · · · · ?
WORK issueAct:REASSIGN                 · · · + ? · ? + + + · ?
WORK issueRemind                       + · · · ? · ? + + + · ?
WORK issueSupervise                    · · · · · · · + + + · ·
WORK issueComment                      + · · + ? + ? + + + · ?
WORK issueNote                         · · · + ? + ? + + + · ?
WORK issueJoin                         OWN_ISSUE + + + ? ? ? + + + + ?
WORK issueMerge                        · · · ALREADY_ACCEPTED ? · · ALREADY_ACCEPTED · ALREADY_ACCEPTED · ·
WORK issueClassify                     · · · + ? · · + · + · ·
WORK issueAnswerSupervision            · · · + ? + ? + · + · ?
CONFIRMATION issueConfirm              + · · · ? · · · · · · ?
CONFIRMATION issueDispute              + · · · ? · · · · · · ?
COMPLETED issueRate                    + · · · ? · · · · · · ?
COMPLETED issueReopen                  + · · + ? · ? + + + · ?
COMPLETED issueFollowUp                · · · + ? · · + + + · ·
`,
  DIGITAL_CITY: `
REPORTED issueAct:ASK_VERIFICATION     · · · + ? ? ? + · + · ?
REPORTED issueAct:REJECT               · · · + ? ? ? + · + · ?
REPORTED issueAct:WITHDRAW             + · · · ? ? ? · · · · ?
VERIFICATION issueAct:VERIFY           · · · + ? ? ? + + + · ?
VERIFICATION issueAct:NOT_FOUND        · · · + ? ? ? + + + · ?
VERIFICATION issueAct:WITHDRAW         + · · · ? ? ? · · · · ?
FILING issueAct:FILE                   · · · + ? ? ? + · + · ?
FILING issueAct:REJECT                 · · · + ? ? ? + · + · ?
FILING issueAct:VERIFY_AGAIN           · · · + ? ? ? + · + · ?
FILING issueAct:WITHDRAW               + · · · ? ? ? · · · · ?
DISPATCHING issueAct:ASSIGN            · · · + ? ? ? + · + · ?
DISPATCHING issueAct:RETURN_TO_FILING  · · · + ? ? ? + · + · ?
DISPATCHING issueWithdraw              WRONG_STATE · · WRONG_STATE ? · · WRONG_STATE · WRONG_STATE · ?
ASSIGNED issueAct:ACCEPT               OWN_ISSUE · · · ? + ? · · · · ?
ASSIGNED issueAct:RETURN               · · · · ? + ? · · · · ?
ASSIGNED issueAct:REASSIGN             · · · + ? · ? + · + · ?
ASSIGNED issueSupervise                · · · · · · · + + + · ·
HANDLING issueAct:HAND_IN              · · · · ? + ? · · · · ?
HANDLING issueAct:RETURN               · · · · ? + ? · · · · ?
HANDLING issueRequest                  · · · · ? + ? · · · · ?
HANDLING issueApprove                  · · · · · · · + · + · ·
HANDLING issueDeny                     · · · · · · · + · + · ·
HANDLING issueResume                   · · · · · · · WRONG_STATE · WRONG_STATE · ·
INSPECTION issueAct:PASS               · · · + ? OWN_WORK ? + + + · ?
INSPECTION issueAct:FAIL               · · · + ? · ? + + + · ?
CLOSING issueAct:CLOSE                 · · · + ? · ? + · + · ?
CLOSING issueAct:INSPECT_AGAIN         · · · + ? · ? + · + · ?
COMPLETED issueAct:RATE                + · · · ? · ? · · · · ?
COMPLETED issueAct:REOPEN              + · · + ? · ? + · + · ?
COMPLETED issueFollowUp                · · · + ? · · + + + · ·
`,
};
