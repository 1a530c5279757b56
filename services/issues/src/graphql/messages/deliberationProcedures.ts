import type { Messages } from '@linli/kit/graphql/locale.ts';

export const deliberationProcedureMessages: Messages = {
  DELIBERATION_OPEN: {
    'zh-CN': '该议题正在协商,请在协商中办理',
    en: 'The topic has an open deliberation; act in it',
  },
  NOT_FOR_TOPICS: {
    'zh-CN': '没有适用于议题的流程“{key}”',
    en: 'There is no procedure "{key}" for topics here',
  },
  TOPIC_NOT_SECONDED: {
    'zh-CN': '议题附议未达标或待修改({status})',
    en: 'The topic waits for seconders or for its proposer ({status})',
  },
  TOPIC_RESOLVED: {
    'zh-CN': '会议已形成决议,请按决议办理',
    en: 'A meeting has resolved the topic; go on with its resolution',
  },
  OWNERS_VOTE_OPEN: {
    'zh-CN': '该决议须经业主表决通过',
    en: 'The resolution needs an owners’ vote that has passed',
  },
  JUDGED_OTHERWISE: {
    'zh-CN': '与居民评议不符:{count} 人评议,{satisfied} 人满意',
    en: 'Residents judge otherwise: {satisfied} of {count} are satisfied',
  },
  TOO_MANY_COMMENTS: { 'zh-CN': '线上发言最多 {most} 条', en: 'A deliberation takes {most} contributions at most' },
};
