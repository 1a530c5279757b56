import type { AreaResolvers } from '../generated.ts';
import { MediationCase } from './MediationCase.ts';
import {
  MediationAgreement,
  MediationFollowUp,
  MediationParty,
  MediationSession,
  MediationSignature,
  MediationStep,
} from './MediationParts.ts';
import { mediationAccept } from './Mutation/mediationAccept.ts';
import { mediationApply } from './Mutation/mediationApply.ts';
import { mediationCheck } from './Mutation/mediationCheck.ts';
import { mediationFail } from './Mutation/mediationFail.ts';
import { mediationHandOver } from './Mutation/mediationHandOver.ts';
import { mediationHoldSession } from './Mutation/mediationHoldSession.ts';
import { mediationPropose } from './Mutation/mediationPropose.ts';
import { mediationReassign } from './Mutation/mediationReassign.ts';
import { mediationRefuse } from './Mutation/mediationRefuse.ts';
import { mediationSign } from './Mutation/mediationSign.ts';
import { mediationWithdraw } from './Mutation/mediationWithdraw.ts';
import { mediation } from './Query/mediation.ts';
import { mediations } from './Query/mediations.ts';
import { myMediations } from './Query/myMediations.ts';

const Area: AreaResolvers = {
  mediations: ({ id }, args, { loaders }) => loaders.mediationsOfArea(id, args),
  mediationCounts: ({ id }, _, { loaders }) => loaders.mediationCounts.load(id),
};

export const mediationResolvers = {
  Query: { mediation, mediations, myMediations },
  Mutation: {
    mediationApply,
    mediationAccept,
    mediationRefuse,
    mediationReassign,
    mediationHoldSession,
    mediationPropose,
    mediationSign,
    mediationCheck,
    mediationFail,
    mediationHandOver,
    mediationWithdraw,
  },
  Area,
  MediationCase,
  MediationAgreement,
  MediationFollowUp,
  MediationParty,
  MediationSession,
  MediationSignature,
  MediationStep,
};
