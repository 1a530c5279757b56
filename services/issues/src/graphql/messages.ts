import { answerIn } from '@linli/kit/graphql/answer.ts';
import { issueMessages } from './messages/issues.ts';

/** Messages of this service's error codes, by capability. */
export const answer = answerIn({
  ...issueMessages,
});
