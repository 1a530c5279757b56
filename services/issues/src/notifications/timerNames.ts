/** Timer that shows what was held for quiet hours or a digest. */
export const RELEASE_NOTIFICATIONS = 'releaseNotifications';

/** Timer that hands notifications to their channels. */
export const DELIVER_NOTIFICATIONS = 'deliverNotifications';
