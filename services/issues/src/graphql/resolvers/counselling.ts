import type { AreaResolvers } from '../generated.ts';
import { CounsellingAppointment } from './CounsellingAppointment.ts';
import { CounsellingNote } from './CounsellingNote.ts';
import { Counsellor } from './Counsellor.ts';
import { counsellingBook } from './Mutation/counsellingBook.ts';
import { counsellingCancel } from './Mutation/counsellingCancel.ts';
import { counsellingConfirm } from './Mutation/counsellingConfirm.ts';
import { counsellingErase } from './Mutation/counsellingErase.ts';
import { counsellingHold } from './Mutation/counsellingHold.ts';
import { counsellingMiss } from './Mutation/counsellingMiss.ts';
import { counsellingNote } from './Mutation/counsellingNote.ts';
import { counsellorDefine } from './Mutation/counsellorDefine.ts';
import { counsellorEnd } from './Mutation/counsellorEnd.ts';
import { counsellorOpen } from './Mutation/counsellorOpen.ts';
import { counsellingAgenda } from './Query/counsellingAgenda.ts';
import { counsellingAppointment } from './Query/counsellingAppointment.ts';
import { counsellor } from './Query/counsellor.ts';
import { counsellors } from './Query/counsellors.ts';
import { myCounselling } from './Query/myCounselling.ts';

const Area: AreaResolvers = {
  counsellors: ({ id }, args, { loaders }) => loaders.counsellorsOfArea(id, args),
  heldCounselling: ({ id }, args, { loaders }) => loaders.heldCounselling(id, args),
  counsellingCounts: ({ id: areaId }, { filter }, { loaders }) =>
    loaders.counsellingCounts({ areaId, filter: filter ?? null }),
};

export const counsellingResolvers = {
  Query: { counsellor, counsellors, counsellingAppointment, myCounselling, counsellingAgenda },
  Mutation: {
    counsellorDefine,
    counsellorOpen,
    counsellorEnd,
    counsellingBook,
    counsellingConfirm,
    counsellingCancel,
    counsellingHold,
    counsellingMiss,
    counsellingNote,
    counsellingErase,
  },
  Area,
  Counsellor,
  CounsellingAppointment,
  CounsellingNote,
};
