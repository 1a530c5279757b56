import { handling } from './handling.ts';
import { jiangxinyuanSteps } from './loadJiangxinyuan.ts';
import { jinsongSteps } from './loadJinsong.ts';
import { zhanjiangSteps } from './loadZhanjiang.ts';
import { areaId } from './places.ts';
import type { Step } from './step.ts';
import { ZONE } from './zhanjiang.ts';

/** The three example communities of the sources, in order of dependence. */
export const exampleSteps = (): Step[] => [
  ...zhanjiangSteps(),
  ...jinsongSteps(),
  ...jiangxinyuanSteps(),
  handling(areaId(ZONE)),
];
