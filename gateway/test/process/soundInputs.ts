import { checkCharacter } from '@linli/kit/graphql/input.ts';
import { COMMUNITY } from '../scenarios/neighbourhood.ts';
import { CREDIT_CODE, type Everything, THIS_YEAR } from './everything.ts';
import type { Filling, ListLength, Mutation } from './mutations.ts';

const ID_NUMBER = `44089919910101123${checkCharacter('44089919910101123')}`;

const BY_TYPE: Readonly<Record<string, unknown>> = {
  ID: 'unknown',
  DateTime: '2026-01-01T00:00:00.000Z',
  LocalDate: '2026-01-01',
  Int: 1,
  SafeInt: 1,
  Float: 1,
  Boolean: true,
  String: 'text',
};

/** By the name of their field. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  idNumber: ID_NUMBER,
  creditCode: CREDIT_CODE,
  phone: '13812345678',
  contactPhone: '13812345678',
  code: 'X-01',
  adminCode: '990101',
  url: 'https://example.org/photo.jpg',
  sha256: 'ab'.repeat(32),
  startsOn: `${THIS_YEAR}-01-01`,
  endsOn: `${THIS_YEAR + 1}-01-01`,
  joinedOn: '2001-07-01',
  dueAt: `${THIS_YEAR + 1}-01-01T00:00:00.000Z`,
  categoryCode: 'HH-01',
  parentKey: undefined,
  builtYear: 2001,
  weeklyMinutes: 60,
  stars: 3,
  idempotencyKey: () => `test-${Math.random()}`,
};

/** Opening hours. */
const HOURS = { 'hours.from': '09:00', 'hours.until': '12:00' };

const CRAFTSMAN = { ...HOURS, form: 'MUTUAL', kinds: 'MH-01', asksFor: 'MH-02' };
const FILE_ONLY = { 'materials.code': 'IDENTITY', 'materials.shown': false };
/** Catalogues are defined by communities and wider areas. */
const CATALOGUE = { areaId: COMMUNITY };
const FORM = { 'form.code': 'size', 'form.dataType': 'singlevaluelist', 'values.key': 'LARGE' };

/**
 * By mutation and field, or by the field around it too, where names mean something of their own there. Undefined: what
 * excludes another field is left out; a function makes a new value for each place.
 */
const BY_MUTATION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  issueRequest: { kind: 'EXTENSION', until: undefined, waitsFor: undefined },
  issueClassActionBegin: { ownerPersonId: undefined },
  issueClassMerge: { fromClassId: 'another' },
  serviceItemDefine: {
    ...CATALOGUE,
    code: 'MZ-080',
    'materials.code': 'IDENTITY',
    ...FORM,
    procedure: 'SERVICE_APPLICATION',
  },
  serviceItemRetire: { ...CATALOGUE, code: 'MZ-080' },
  applicationSubmit: FILE_ONLY,
  applicationSupply: FILE_ONLY,
  applicationAskSupplement: { code: 'IDENTITY' },
  applicationAct: { action: 'ACCEPT' },
  applicationRequest: { kind: 'EXTENSION', until: undefined },
  categoryDefine: { ...CATALOGUE, code: '01-080', ...FORM, procedure: 'ORDER_DISPATCH_ACCEPT' },
  categoryRetire: { ...CATALOGUE, code: '01-080' },
  counsellorDefine: { ...HOURS, slotMinutes: 60, daysOff: '2026-10-01' },
  counsellorOpen: { ...HOURS, slotMinutes: 60, daysOff: '2026-10-01' },
  deliberationDayDefine: { time: '09:00' },
  deliberationDayChange: { time: '09:00' },
  voteCast: { secret: 'a'.repeat(32) },
  deliberationStart: { procedureKey: 'SIX_STEP' },
  deliberationAct: { action: 'DISCUSS', step: 'DISCUSSION' },
  deliberationRequest: { kind: 'EXTENSION', until: undefined },
  figureSnapshotFreeze: { measures: 'REPORTED', since: '2025-01-01T00:00:00.000Z' },
  handlerUnitDefine: { categoryPrefixes: '01' },
  craftsmanEnter: { ...CRAFTSMAN, enterpriseId: undefined },
  craftsmanChange: CRAFTSMAN,
  importMappingDefine: {
    key: 'CITY',
    'definition.description': '{text}',
    address: '{text}',
    delimiter: ',',
    'reportedAt.format': 'ISO',
    'at.format': 'ISO',
    timeZone: 'UTC',
  },
  issuesImport: { mappingKey: 'CITY' },
  mediationApply: { personId: () => `per_${Math.random()}`, organizationId: undefined, findingId: undefined },
  notificationDefine: { key: 'TOLD', from: 'ORDERED', to: 'DONE', template: 'TOLD' },
  webhookDefine: { categoryPrefixes: '01' },
  webhookChange: { categoryPrefixes: '01' },
  procedureDefine: {
    key: 'SHORT',
    start: 'SHORT',
    startsAt: 'SHORT',
    stopsAt: 'SHORT',
    percent: 100,
    onTimeout: 'SHORT',
    standardLimit: undefined,
    to: 'SHORT',
    'escalation.to': 'DISPATCHER',
  },
  procedureRetire: { key: 'SHORT' },
  routingTableDefine: { key: 'SHORT', category: '01', procedure: 'ORDER_DISPATCH_ACCEPT' },
  calendarDefine: {
    key: 'OWN',
    baseKey: 'CN',
    from: '09:00',
    until: '12:00',
    'holidays.date': '2026-05-01',
    'makeUpDays.date': '2026-05-09',
    'specialDays.date': '2026-05-10',
  },
  visitRecord: { householdId: undefined },
  whistleBlow: { leadUnitId: undefined },
};

/** Lists that need more than one entry. */
const LENGTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mediationApply: { parties: 2 },
  procedureDefine: { steps: 2 },
};

/** Values that fit this mutation. */
export function soundFor({ ids }: Everything, { name }: Mutation): Filling {
  const general: Readonly<Record<string, unknown>> = {
    ...ids,
    ...BY_NAME,
    areaIds: ids['areaId'],
    servesAreaIds: ids['areaId'],
    homeAreaId: ids['areaId'],
    counterAreaId: ids['areaId'],
  };
  const special = BY_MUTATION[name] ?? {};
  return (field, type, [firstValue], around) => {
    const key = [`${around}.${field}`, field].find((one) => one in special);
    if (key) return valueOf(special[key]);
    if (firstValue) return firstValue;
    return field in general ? valueOf(general[field]) : BY_TYPE[type];
  };
}

const valueOf = (value: unknown): unknown => (typeof value === 'function' ? value() : value);

/** Lengths of lists that fit this mutation. */
export const soundLengthsFor =
  ({ name }: Mutation): ListLength =>
  (field) =>
    LENGTHS[name]?.[field] ?? 1;
