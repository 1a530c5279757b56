import { SafeInt } from '@linli/kit/graphql/scalars.ts';
import { Area } from './Area.ts';
import { Estate } from './Estate.ts';
import { EstateCounts } from './EstateCounts.ts';
import { EstateProposal } from './EstateProposal.ts';
import { FirmHandlingFigure } from './FirmHandlingFigure.ts';
import { estateChangeManagement } from './Mutation/estateChangeManagement.ts';
import { estateCorrect } from './Mutation/estateCorrect.ts';
import { estateRegister } from './Mutation/estateRegister.ts';
import { estatesRegister } from './Mutation/estatesRegister.ts';
import { estate } from './Query/estate.ts';
import { estateProposal } from './Query/estateProposal.ts';
import { estates } from './Query/estates.ts';
import { firmHandlingFigures } from './Query/firmHandlingFigures.ts';

export const resolvers = {
  SafeInt,
  Query: { estate, estateProposal, estates, firmHandlingFigures },
  Mutation: { estateRegister, estatesRegister, estateChangeManagement, estateCorrect },
  Area,
  Estate,
  EstateCounts,
  EstateProposal,
  FirmHandlingFigure,
};
