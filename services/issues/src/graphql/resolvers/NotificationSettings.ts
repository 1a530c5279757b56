import type { NotificationSettingsResolvers } from '../generated.ts';

const MINUTES_PER_HOUR = 60;

const two = (number: number): string => String(number).padStart(2, '0');
const timeOf = (minutes: number): string =>
  `${two(Math.floor(minutes / MINUTES_PER_HOUR))}:${two(minutes % MINUTES_PER_HOUR)}`;

export const NotificationSettings: NotificationSettingsResolvers = {
  language: ({ language }) => (language === null ? null : language === 'en' ? 'EN' : 'ZH'),
  quietHours: ({ quietHours }) => quietHours && { from: timeOf(quietHours.from), to: timeOf(quietHours.to) },
  channelsOff: ({ channelsOff }) => [...channelsOff],
};
