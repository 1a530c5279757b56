import { jiangxinyuanSteps } from './loadJiangxinyuan.ts';
import { jinsongSteps } from './loadJinsong.ts';
import { zhanjiangSteps } from './loadZhanjiang.ts';
import type { Step } from './step.ts';

/** The three example communities of the sources, in order of dependence. */
export const exampleSteps = (): Step[] => [...zhanjiangSteps(), ...jinsongSteps(), ...jiangxinyuanSteps()];
