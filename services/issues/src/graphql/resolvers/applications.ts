import type { AreaResolvers } from '../generated.ts';
import { Application } from './Application.ts';
import {
  ApplicationDecision,
  ApplicationMaterial,
  ApplicationProgress,
  ApplicationProgressStep,
  ApplicationStep,
  ApplicationSupplement,
  MissingMaterial,
  ServiceItemCounts,
} from './ApplicationParts.ts';
import { applicationAccept } from './Mutation/applicationAccept.ts';
import { applicationAct } from './Mutation/applicationAct.ts';
import { applicationApprove } from './Mutation/applicationApprove.ts';
import { applicationAskSupplement } from './Mutation/applicationAskSupplement.ts';
import { applicationDeliver } from './Mutation/applicationDeliver.ts';
import { applicationDeny } from './Mutation/applicationDeny.ts';
import { applicationGrant } from './Mutation/applicationGrant.ts';
import { applicationRate } from './Mutation/applicationRate.ts';
import { applicationRefuse } from './Mutation/applicationRefuse.ts';
import { applicationRequest } from './Mutation/applicationRequest.ts';
import { applicationResume } from './Mutation/applicationResume.ts';
import { applicationSubmit } from './Mutation/applicationSubmit.ts';
import { applicationSupply } from './Mutation/applicationSupply.ts';
import { applicationWithdraw } from './Mutation/applicationWithdraw.ts';
import { serviceItemDefine } from './Mutation/serviceItemDefine.ts';
import { serviceItemRetire } from './Mutation/serviceItemRetire.ts';
import { application } from './Query/application.ts';
import { applicationByNumber } from './Query/applicationByNumber.ts';
import { applicationInbox } from './Query/applicationInbox.ts';
import { myApplications } from './Query/myApplications.ts';
import { serviceItem } from './Query/serviceItem.ts';
import { serviceItemGroups } from './Query/serviceItemGroups.ts';
import { serviceItems } from './Query/serviceItems.ts';
import { ServiceItem, ServiceItemGroup, ServiceItemMaterial } from './ServiceItem.ts';

const Area: AreaResolvers = {
  applications: ({ id }, args, { loaders }) => loaders.applicationsOfArea(id, args),
  applicationCounts: ({ id }, _, { loaders }) => loaders.applicationCounts.load(id),
};

export const applicationResolvers = {
  Query: {
    serviceItems,
    serviceItem,
    serviceItemGroups,
    application,
    applicationByNumber,
    myApplications,
    applicationInbox,
  },
  Mutation: {
    serviceItemDefine,
    serviceItemRetire,
    applicationSubmit,
    applicationAccept,
    applicationAskSupplement,
    applicationSupply,
    applicationGrant,
    applicationRefuse,
    applicationDeliver,
    applicationWithdraw,
    applicationRate,
    applicationAct,
    applicationRequest,
    applicationApprove,
    applicationDeny,
    applicationResume,
  },
  Area,
  Application,
  ApplicationDecision,
  ApplicationMaterial,
  ApplicationProgress,
  ApplicationProgressStep,
  ApplicationStep,
  ApplicationSupplement,
  MissingMaterial,
  ServiceItem,
  ServiceItemCounts,
  ServiceItemGroup,
  ServiceItemMaterial,
};
