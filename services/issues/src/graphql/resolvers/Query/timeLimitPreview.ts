import { codedError } from '@linli/kit/graphql/context.ts';
import { limitShape, MAX_LIMIT_AMOUNT } from '../../../timeLimits/limit.ts';
import { previewLimit } from '../../../timeLimits/previewLimit.ts';
import { calendarDataOf, STATUTORY_KEY } from '../../../timeLimits/storedCalendar.ts';
import type { QueryResolvers } from '../../generated.ts';

export const timeLimitPreview: QueryResolvers['timeLimitPreview'] = async (_, { input }, { service }) => {
  const limit = limitShape.safeParse(input.limit);
  if (!limit.success) {
    throw codedError(
      'BAD_USER_INPUT',
      `An amount is above 0 and at most ${MAX_LIMIT_AMOUNT}; given ${input.limit.amount}`,
    );
  }
  const calendar = await service.calendars.read(input.calendarKey ?? STATUTORY_KEY);
  return calendar ? previewLimit(calendarDataOf(calendar), input.from, limit.data) : null;
};
