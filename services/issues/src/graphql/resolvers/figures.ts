import * as parts from './figureParts.ts';
import { figureSnapshotFreeze } from './Mutation/figureSnapshotFreeze.ts';
import { monthlyRankingPublish } from './Mutation/monthlyRankingPublish.ts';
import { figureMeasures } from './Query/figureMeasures.ts';
import { figureSnapshot } from './Query/figureSnapshot.ts';
import { figureSnapshotVerify } from './Query/figureSnapshotVerify.ts';
import { figureSnapshots } from './Query/figureSnapshots.ts';
import { figures } from './Query/figures.ts';
import { figuresCsv } from './Query/figuresCsv.ts';
import { followUpSample } from './Query/followUpSample.ts';
import { hotSpots } from './Query/hotSpots.ts';
import { monthlyRanking } from './Query/monthlyRanking.ts';
import { monthlyRankings } from './Query/monthlyRankings.ts';

export const figureResolvers = {
  Query: {
    figureMeasures,
    figures,
    figuresCsv,
    hotSpots,
    followUpSample,
    figureSnapshot,
    figureSnapshots,
    figureSnapshotVerify,
    monthlyRanking,
    monthlyRankings,
  },
  Mutation: { figureSnapshotFreeze, monthlyRankingPublish },
  ...parts,
};
