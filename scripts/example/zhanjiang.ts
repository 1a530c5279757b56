import { areaId, community, district, type ExampleArea, gridsOf, subdistrict } from './places.ts';
import { type ExamplePerson, people } from './people.ts';
import { evenly, pick, randomFrom, shuffled } from './random.ts';

/**
 * Zhanjiang Economic and Technological Development Zone, with the figures reported on 6 July 2023: 14 urban communities in
 * 89 grids; 186 estates, 73 of them old and 53 without management; 24 agencies and 39 enterprises with contracts;
 * 1,227 in-service members reported. The zone is no administrative division: it has no national code of its own,
 * and its subdistricts carry codes of two districts. Communities beyond the register's have local codes.
 */
export const ZONE = '440800-KFQ';

const SUBDISTRICTS = [
  ['440803070', '泉庄街道'],
  ['440803071', '乐华街道'],
  ['440811070', '东山街道'],
] as const;

const COMMUNITIES = [
  ['440803070001', '人民社区', '440803070'],
  ['440803070002', '海滨北社区', '440803070'],
  ['440803070003', '盛和园社区', '440803070'],
  ['440803071001', '明哲社区', '440803071'],
  ['440803071002', '海滨东社区', '440803071'],
  ['440803071003', '园岭社区', '440803071'],
  ['440803071004', '观海社区', '440803071'],
  ...Array.from(
    { length: 7 },
    (_, index) => [`440811070-C0${index + 1}`, `东山街道第${'一二三四五六七'[index]}社区`, '440811070'] as const,
  ),
] as const;

export const communityIds: readonly string[] = COMMUNITIES.map(([code]) => areaId(code));

export function areas(): ExampleArea[] {
  const grids = evenly(89, COMMUNITIES.length);
  return [
    district(ZONE, '湛江经济技术开发区'),
    ...SUBDISTRICTS.map(([code, name]) => subdistrict(code, name, ZONE)),
    ...COMMUNITIES.map(([code, name, parent]) => community(code, name, parent)),
    ...COMMUNITIES.flatMap(([code], index) => gridsOf(code, grids[index] as number)),
  ];
}

const ESTATE_NAMES = [...'海霞乐华泉庄东盛观园明哲滨江金龙银河锦绣康平'];
const ESTATE_ENDINGS = ['花园', '小区', '苑', '新村', '华庭', '公寓'];

export type ExampleEstate = {
  readonly communityId: string;
  readonly name: string;
  readonly kind: 'COMMERCIAL' | 'UNIT_DORMITORY' | 'OLD' | 'RESETTLEMENT';
  readonly managementMode: 'FIRM' | 'TRUST' | 'UNIT_RUN' | 'SELF_MANAGED' | 'NONE';
  readonly buildingCount: number;
  readonly householdCount: number;
  readonly builtYear: number;
};

/** 186 estates; that 73 are old and 53 are without management are two facts, drawn independently. */
export function estates(): ExampleEstate[] {
  const random = randomFrom(186);
  const total = 186;
  const old = new Set(
    shuffled(
      random,
      Array.from({ length: total }, (_, index) => index),
    ).slice(0, 73),
  );
  const unmanaged = new Set(
    shuffled(
      random,
      Array.from({ length: total }, (_, index) => index),
    ).slice(0, 53),
  );
  const perCommunity = evenly(total, communityIds.length).flatMap((count, index) =>
    Array.from({ length: count }, () => communityIds[index] as string),
  );
  return perCommunity.map((communityId, index) => {
    const buildings = 2 + Math.floor(random() * 12);
    return {
      communityId,
      name: `${pick(random, ESTATE_NAMES)}${pick(random, ESTATE_NAMES)}${pick(random, ESTATE_ENDINGS)}${index + 1}号`,
      kind: old.has(index) ? 'OLD' : pick(random, ['COMMERCIAL', 'UNIT_DORMITORY', 'RESETTLEMENT'] as const),
      managementMode: unmanaged.has(index)
        ? 'NONE'
        : pick(random, ['FIRM', 'FIRM', 'TRUST', 'UNIT_RUN', 'SELF_MANAGED'] as const),
      buildingCount: buildings,
      householdCount: buildings * (16 + Math.floor(random() * 40)),
      builtYear: old.has(index) ? 1978 + Math.floor(random() * 22) : 2001 + Math.floor(random() * 20),
    };
  });
}

export type ExampleUnit = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'AGENCY' | 'ENTERPRISE';
  readonly communityId: string;
  readonly creditCode: string;
};

/** 24 agencies and 39 enterprises, each with a contract with one community. */
export function units(): ExampleUnit[] {
  return Array.from({ length: 63 }, (_, index) => {
    const agency = index < 24;
    const serial = String(index + 1).padStart(2, '0');
    return {
      key: `unit-${serial}`,
      name: agency ? `开发区机关单位${serial}` : `开发区企业${String(index - 23).padStart(2, '0')}`,
      kind: agency ? 'AGENCY' : 'ENTERPRISE',
      communityId: communityIds[index % communityIds.length] as string,
      creditCode: creditCode(agency ? '11' : '91', `4408000000000${serial}`.slice(-9)),
    };
  });
}

const CREDIT_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code with a valid check character (GB 32100-2015). */
function creditCode(kind: string, body: string): string {
  const first17 = `${kind}440800${body}`;
  const sum = [...first17].reduce(
    (total, letter, index) => total + CREDIT_LETTERS.indexOf(letter) * (3 ** index % 31),
    0,
  );
  return first17 + CREDIT_LETTERS[(31 - (sum % 31)) % 31];
}

const SKILLS = [
  '水电维修',
  '法律咨询',
  '心理疏导',
  '家电维修',
  '健康咨询',
  '课业辅导',
  '文艺活动',
  '应急救护',
  '电脑网络',
  '理发',
];
const POSTS = ['政策宣传岗', '民情收集岗', '矛盾调解岗', '环境监督岗', '帮扶服务岗', '治安巡防岗'];

export type ExampleReport = ExamplePerson & {
  readonly communityId: string;
  readonly unit: ExampleUnit;
  readonly skills: readonly string[];
  readonly weeklyMinutes: number;
  readonly pledgedPosts: readonly string[];
};

/** 1,227 in-service members, unevenly over the 14 communities. */
export function reports(): ExampleReport[] {
  const random = randomFrom(1_227);
  const allUnits = units();
  return people('440803', 1_227, 44).map((person, index) => ({
    ...person,
    communityId: index < communityIds.length ? (communityIds[index] as string) : pick(random, communityIds),
    unit: pick(random, allUnits),
    skills: shuffled(random, SKILLS).slice(0, 1 + Math.floor(random() * 3)),
    weeklyMinutes: 30 * (1 + Math.floor(random() * 8)),
    pledgedPosts: [pick(random, POSTS)],
  }));
}
