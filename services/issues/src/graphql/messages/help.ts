import type { Messages } from '@linli/kit/graphql/locale.ts';

export const helpMessages: Messages = {
  ALREADY_LISTED: { 'zh-CN': '该人员或企业已在能工巧匠名册中', en: 'This person or enterprise is on the list already' },
  WRONG_FORM: {
    'zh-CN': '企业只能登记为企业微帮,个人不能登记为企业微帮',
    en: 'An enterprise helps in the form ENTERPRISE, a person in one of the others',
  },
};
