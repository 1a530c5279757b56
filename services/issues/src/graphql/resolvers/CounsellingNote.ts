import type { CounsellingNoteResolvers } from '../generated.ts';
import { clearCounselling } from './clearCounselling.ts';

export const CounsellingNote: CounsellingNoteResolvers = {
  at: ({ note }) => note.at,
  text: async ({ appointment, note }, _, context) =>
    (await clearCounselling(context, appointment, 'note', note.text)) ?? '',
};
