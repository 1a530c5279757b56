import type { Notification } from '../../notifications/notification.ts';
import type { Subject } from '../../notifications/subjects/subject.ts';

type About = Pick<Notification, 'about'>;

/** Looks up what a notification is about; null when that is of another kind, or a digest. */
export const aboutA =
  <C, T>(subject: Subject, find: (context: C, id: string) => Promise<T | null>) =>
  ({ about }: About, _: unknown, context: C): Promise<T | null> | null =>
    about?.subject === subject ? find(context, about.id) : null;

export const subjectOf = ({ about }: About): Subject | null => about?.subject ?? null;

/** What has happened; null for a digest. */
export const actionOf = ({ action }: Pick<Notification, 'action'>) => (action === 'DIGEST' ? null : action);
