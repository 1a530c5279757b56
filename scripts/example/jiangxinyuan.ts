import { community, district, type ExampleArea, gridsOf, subdistrict } from './places.ts';
import { evenly } from './random.ts';

/** Jiangxinyuan community, Wuhan, as its secretary tells it: 8 branches, 88 building groups, 177 hub households. */
export const DISTRICT = '420105';
export const SUBDISTRICT = '420105011';
export const COMMUNITY = '420105011010';

export const areas = (): ExampleArea[] => [
  district(DISTRICT, '汉阳区', DISTRICT),
  subdistrict(SUBDISTRICT, '江堤街道', DISTRICT),
  community(COMMUNITY, '江欣苑社区', SUBDISTRICT),
  ...gridsOf(COMMUNITY, 8, 88),
];

/** Building groups of each of the 8 branches, and hub households of each of the 88 groups. */
export const GROUPS_PER_BRANCH = evenly(88, 8);
export const HUBS_PER_GROUP = evenly(177, 88);
