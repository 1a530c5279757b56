import type { Message } from '@linli/kit/graphql/locale.ts';

/**
 * Notice of remedies of a refusal that brings none of its own: Administrative Reconsideration Law (2023) art. 20,
 * Administrative Litigation Law art. 46.
 */
export const STANDARD_REMEDY: Message = {
  'zh-CN': '如不服本决定,可自知道之日起60日内依法申请行政复议,或在6个月内向人民法院提起行政诉讼。',
  en: 'Against this decision you may apply for administrative reconsideration within 60 days of learning of it, or bring an administrative action before the people’s court within 6 months.',
};
