/** What an estate is; says nothing about how it is managed. */
export const estateKinds = ['COMMERCIAL', 'UNIT_DORMITORY', 'OLD', 'RESETTLEMENT'] as const;
export type EstateKind = (typeof estateKinds)[number];

export const managementModes = ['FIRM', 'TRUST', 'UNIT_RUN', 'SELF_MANAGED', 'NONE'] as const;
export type ManagementMode = (typeof managementModes)[number];

export const estateDuties = ['DAILY_MAINTENANCE', 'ORDER_KEEPING', 'FEE_COLLECTION', 'EMERGENCY_REPAIR'] as const;
export type EstateDutyKind = (typeof estateDuties)[number];

export type ResponsibleParty = 'PROPERTY_FIRM' | 'TRUSTEE_FIRM' | 'UNIT' | 'OWNERS' | 'COMMUNITY' | 'SUBDISTRICT';

/**
 * The mode decides who answers for what; null is nobody. Firms: Civil Code art. 942. Owners: Civil Code art. 284.
 * Without management the community steps in for the daily work and the subdistrict organizes emergency service
 * (Beijing Property Regulation art. 77); there is no service to collect fees for.
 */
export const responsibility = {
  FIRM: {
    DAILY_MAINTENANCE: 'PROPERTY_FIRM',
    ORDER_KEEPING: 'PROPERTY_FIRM',
    FEE_COLLECTION: 'PROPERTY_FIRM',
    EMERGENCY_REPAIR: 'PROPERTY_FIRM',
  },
  TRUST: {
    DAILY_MAINTENANCE: 'TRUSTEE_FIRM',
    ORDER_KEEPING: 'TRUSTEE_FIRM',
    FEE_COLLECTION: 'TRUSTEE_FIRM',
    EMERGENCY_REPAIR: 'TRUSTEE_FIRM',
  },
  UNIT_RUN: { DAILY_MAINTENANCE: 'UNIT', ORDER_KEEPING: 'UNIT', FEE_COLLECTION: 'UNIT', EMERGENCY_REPAIR: 'UNIT' },
  SELF_MANAGED: {
    DAILY_MAINTENANCE: 'OWNERS',
    ORDER_KEEPING: 'OWNERS',
    FEE_COLLECTION: 'OWNERS',
    EMERGENCY_REPAIR: 'OWNERS',
  },
  NONE: {
    DAILY_MAINTENANCE: 'COMMUNITY',
    ORDER_KEEPING: 'COMMUNITY',
    FEE_COLLECTION: null,
    EMERGENCY_REPAIR: 'SUBDISTRICT',
  },
} satisfies Record<ManagementMode, Record<EstateDutyKind, ResponsibleParty | null>>;
