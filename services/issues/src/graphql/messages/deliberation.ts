import type { Messages } from '@linli/kit/graphql/locale.ts';

export const deliberationMessages: Messages = {
  TOPIC_SOURCE_NOT_FOUND: { 'zh-CN': '本社区没有所引用的事项或类别', en: 'This community has no such issue or class' },
  OWN_TOPIC: { 'zh-CN': '不能附议本人提出的议题', en: 'Nobody seconds their own topic' },
  TOO_MANY_SECONDERS: { 'zh-CN': '附议人数已达上限 {most} 人', en: 'A topic has at most {most} seconders' },
  MERGE_TARGET: {
    'zh-CN': '不能并入该议题:它不在本社区、已结束,或就是本议题',
    en: 'Cannot be merged into this topic: unknown in this community, ended, or the topic itself',
  },
  TOPIC_NOT_RIPE: {
    'zh-CN': '议题“{title}”尚未受理或已结束,不能列入议程',
    en: 'The topic "{title}" is not ripe for a meeting',
  },
  TOPIC_ON_OTHER_AGENDA: {
    'zh-CN': '议题“{title}”已列入另一会议的议程',
    en: 'The topic "{title}" is on the agenda of another meeting',
  },
  TIME_NOT_POSSIBLE: {
    'zh-CN': '时间须晚于现在,且不超过两年',
    en: 'The time has to be after now and at most two years ahead',
  },
  PARTY_NOT_INVITED: { 'zh-CN': '{partyId} 未被邀请参会', en: '{partyId} is not invited to this meeting' },
  PERSON_COUNTED_TWICE: {
    'zh-CN': '同一人只能代表一方参会',
    en: 'A person sits in a meeting for one party only',
  },
  PERSON_MISSING: {
    'zh-CN': '出席的一方须写明到会人,未出席的不得填写',
    en: 'Name who came for parties present, and nobody for the others',
  },
  TOO_MANY_PARTIES: { 'zh-CN': '参会方最多 {most} 个', en: 'A meeting has at most {most} parties' },
  MEETING_TOO_EARLY: {
    'zh-CN': '会议最早可提前 {minutes} 分钟开始',
    en: 'A meeting can be opened {minutes} minutes before its time at the earliest',
  },
  MEETING_TOO_LATE: {
    'zh-CN': '已超过计划时间 {minutes} 分钟,会议已失效,请重新召集',
    en: 'More than {minutes} minutes after its time; the meeting has lapsed, call another one',
  },
  NO_QUORUM: {
    'zh-CN': '未达法定人数:应到 {entitled},实到 {present}',
    en: 'No quorum: {present} of {entitled} entitled parties are present',
  },
  MINUTES_MISSING: { 'zh-CN': '请先填写会议记录', en: 'Write the minutes first' },
  OUTCOME_MISSING: {
    'zh-CN': '每个未议决的议题都须写明结果',
    en: 'Every topic without a resolution needs an outcome',
  },
  TOPIC_NOT_ON_AGENDA: {
    'zh-CN': '该议题不在本次会议议程中,或已有结果',
    en: 'The topic is not on the agenda of this meeting, or has an outcome already',
  },
  TOO_MANY_POSTPONEMENTS: { 'zh-CN': '会议最多延期 {most} 次', en: 'A meeting is put off at most {most} times' },
  VOTE_TERMS: {
    'zh-CN': '会议之外的表决须写明表决人和截止时间,并采用投票方式',
    en: 'Between meetings a vote needs a list of persons, an end, and ballots',
  },
  NOBODY_ENTITLED: { 'zh-CN': '没有有表决权的人', en: 'Nobody would be entitled to vote' },
  TOO_FEW_FOR_SECRET: {
    'zh-CN': '无记名投票至少需要 {least} 人',
    en: 'A secret vote needs at least {least} persons',
  },
  TOO_MANY_VOTES: { 'zh-CN': '一次会议最多 {most} 次表决', en: 'A meeting holds at most {most} votes' },
  NOT_ENTITLED: { 'zh-CN': '在本次表决中没有表决权', en: 'Not entitled to this vote' },
  NO_AUTHORITY: { 'zh-CN': '您没有该委托人的委托', en: 'This person has given you no authority' },
  ALREADY_VOTED: { 'zh-CN': '已经投票,不能再投', en: 'This ballot has been cast already' },
  SECRET_NEEDED: {
    'zh-CN': '无记名投票须附密码,其他方式不得附密码',
    en: 'A secret ballot needs a secret; other ballots take none',
  },
  SECRET_USED: { 'zh-CN': '该密码已被使用,请生成新的随机密码', en: 'This secret is used; make a new random one' },
  WRONG_METHOD: { 'zh-CN': '该表决方式不支持此操作', en: 'Not possible with this method of voting' },
  HANDS_MISSING: {
    'zh-CN': '举手表决须填写计数,投票表决不得填写',
    en: 'Enter the counts of a show of hands, and none for ballots',
  },
  MORE_HANDS_THAN_PERSONS: {
    'zh-CN': '计数 {cast} 超过有表决权人数 {entitled}',
    en: '{cast} hands are more than the {entitled} persons entitled',
  },
  OWN_PROXY: { 'zh-CN': '不能委托自己', en: 'Nobody holds their own authority' },
  PROXY_GIVEN: { 'zh-CN': '已委托他人,请先撤回', en: 'Authority was given to somebody else; revoke it first' },
  PROXY_LIMIT: { 'zh-CN': '一人最多受 {most} 人委托', en: 'One person casts for at most {most} others' },
  EVIDENCE_MISSING: { 'zh-CN': '代为登记委托须附委托书', en: 'Attach the signed authority' },
  VOTE_NOT_PASSED: {
    'zh-CN': '该议题没有通过的表决,或在本次会议中表决未通过',
    en: 'There is no passed vote on this topic, or one failed in this meeting',
  },
  RESOLUTION_EXISTS: { 'zh-CN': '该表决已形成决议', en: 'This vote has its resolution already' },
  ESTATE_MISSING: { 'zh-CN': '请写明小区', en: 'Name the estate for what follows' },
  ITEMS_OPEN: { 'zh-CN': '责任事项尚未全部完成', en: 'Items of its resolutions are not done yet' },
  ALREADY_JUDGED: { 'zh-CN': '您已评议过该议题', en: 'You have judged this topic already' },
  VOTES_OPEN: { 'zh-CN': '本次会议还有未结束的表决', en: 'A vote of this meeting is still open' },
};
