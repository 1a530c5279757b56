import { readInput } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { NOTIFICATION_CHANNELS } from './rule.ts';
import type { NotificationSettings } from './settings.ts';

const MINUTES_PER_HOUR = 60;

/** `22:00` as minutes of the day. */
const timeShape = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((time) => Number(time.slice(0, 2)) * MINUTES_PER_HOUR + Number(time.slice(3)));

const Input = z.object({
  language: z.enum(['ZH', 'EN']).nullish(),
  quietHours: z
    .object({ from: timeShape, to: timeShape })
    .refine(({ from, to }) => from !== to, { path: ['to'] })
    .nullish(),
  digestHour: z.number().int().min(0).max(23).nullish(),
  channelsOff: z.array(z.enum(NOTIFICATION_CHANNELS)).max(NOTIFICATION_CHANNELS.length).default([]),
});

const LANGUAGES = { ZH: 'zh-CN', EN: 'en' } as const;

/** Sets everything anew for the viewer; counts for what comes from now on. */
export async function setSettings({ service, viewer, locale }: Context, raw: unknown): Promise<NotificationSettings> {
  const { language, quietHours, digestHour, channelsOff } = readInput(Input, raw, locale);
  const settings: NotificationSettings = {
    _id: viewer.id,
    language: language ? LANGUAGES[language] : null,
    quietHours: quietHours ?? null,
    digestHour: digestHour ?? null,
    channelsOff: [...new Set(channelsOff)],
    changedAt: service.clock(),
  };
  const { notificationSettings } = service.models;
  await notificationSettings.collection.replaceOne({ _id: viewer.id as never }, settings as never, { upsert: true });
  return settings;
}
