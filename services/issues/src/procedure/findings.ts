import { type Message, translate } from '@linli/kit/graphql/locale.ts';

/** What can be wrong with a definition; `{step}`, `{action}` and `{detail}` are keys of the definition. */
const SENTENCES = {
  DUPLICATE_STEP: { 'zh-CN': '步骤 {step} 出现了不止一次', en: 'The step {step} is there more than once' },
  DUPLICATE_ACTION: {
    'zh-CN': '步骤 {step} 中的操作 {action} 出现了不止一次',
    en: 'The action {action} is there more than once in step {step}',
  },
  UNKNOWN_STEP: { 'zh-CN': '没有名为 {detail} 的步骤', en: 'There is no step {detail}' },
  UNREACHABLE_STEP: {
    'zh-CN': '从起始步骤出发无法到达步骤 {step}',
    en: 'No sequence of actions leads from the start to step {step}',
  },
  DEAD_END: {
    'zh-CN': '到达步骤 {step} 后可能再也无法结束',
    en: 'From step {step} the procedure may never come to an end',
  },
  NO_NEXT_ACTOR: {
    'zh-CN': '步骤 {step} 等待 {detail} 处理,但其在此无操作可做,或可能尚未确定',
    en: 'Step {step} waits for {detail}, who has no action there or may not be known yet',
  },
  DEAD_ACTION: {
    'zh-CN': '步骤 {step} 中的操作 {action} 永远没有人能执行',
    en: 'Nobody can ever take the action {action} of step {step}',
  },
  NO_CLOCK: {
    'zh-CN': '步骤 {step} 既没有自己的时限,总时限也不一定在计时',
    en: 'Step {step} has no limit of its own and the limit of the whole may not be running there',
  },
  NO_ESCALATION: {
    'zh-CN': '步骤 {step} 超时后无法升级督办',
    en: 'In step {step} no overrun can ever be escalated',
  },
  LADDER_NOT_RISING: {
    'zh-CN': '升级阶梯的百分比须逐级升高',
    en: 'The per cents of the escalation ladder have to rise from level to level',
  },
  BACKWARD_WITHOUT_RETURN: {
    'zh-CN': '步骤 {step} 的操作 {action} 退回到了之前的步骤 {detail},须标明为退回',
    en: 'The action {action} of step {step} leads back to {detail} without being marked as a return',
  },
  FALSE_RETURN: {
    'zh-CN': '步骤 {step} 的操作 {action} 标明为退回,但 {detail} 并不是之前的步骤',
    en: 'The action {action} of step {step} is marked as a return, but {detail} is no earlier step',
  },
  EFFECT_LEAVES: {
    'zh-CN': '步骤 {step} 的操作 {action} 必须留下 {detail}',
    en: 'The action {action} of step {step} has to leave {detail} behind',
  },
  EFFECT_STATUS: {
    'zh-CN': '步骤 {step} 的操作 {action} 须通向状态为 {detail} 的步骤',
    en: 'The action {action} of step {step} has to lead to a step with the status {detail}',
  },
  FINAL_STATUS: {
    'zh-CN': '步骤 {step} 的状态 {detail} 与其是否结束不一致',
    en: 'The status {detail} of step {step} and whether somebody still has to act there contradict each other',
  },
  TIMEOUT_WITHOUT_LIMIT: {
    'zh-CN': '步骤 {step} 规定了超时操作,却没有时限',
    en: 'Step {step} says what happens when its limit is over, but has no limit',
  },
  UNKNOWN_TIMEOUT: {
    'zh-CN': '步骤 {step} 的超时操作 {detail} 不是该步骤中由时间执行的操作',
    en: '{detail}, to be taken when the limit of step {step} is over, is no action of TIME there',
  },
  SUBJECT_ACTOR: { 'zh-CN': '{detail} 不适用于该类流程', en: '{detail} does not exist for this subject' },
  DOUBLE_RATE: {
    'zh-CN': '通过步骤 {step} 的操作 {action} 可以重复评价',
    en: 'The action {action} of step {step} would allow a second rating',
  },
  CONFIRM_WITHOUT_WORK: {
    'zh-CN': '步骤 {step} 的操作 {action} 可能在未提交办理结果时确认办结',
    en: 'The action {action} of step {step} may confirm what was never handed in',
  },
} satisfies Record<string, Message>;

export type FindingCode = keyof typeof SENTENCES;

export const FINDING_CODES = Object.keys(SENTENCES) as FindingCode[];

/** Something wrong with a definition. */
export type Finding = {
  readonly code: FindingCode;
  readonly step: string | null;
  readonly action: string | null;
  /** Where in the definition, e.g. `['steps', '2', 'actions', '0', 'to']`. */
  readonly path: readonly string[];
  readonly sentence: Message;
};

export type Place = { readonly step?: string; readonly action?: string; readonly path: readonly string[] };

export function finding(code: FindingCode, { step, action, path }: Place, detail = ''): Finding {
  const params = { step: step ?? '', action: action ?? '', detail };
  const text = SENTENCES[code];
  const sentence = { 'zh-CN': translate(text, 'zh-CN', params), en: translate(text, 'en', params) };
  return { code, step: step ?? null, action: action ?? null, path, sentence };
}
