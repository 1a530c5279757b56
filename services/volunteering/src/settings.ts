import { z } from 'zod';

/** Largest limit that still fits the graph's 32-bit balances, in minutes. */
const LARGEST_MINUTES = 2_000_000_000;

/** How the time bank is run. */
export const settings = {
  TIME_BANK_PERSON_CAP_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_MINUTES)
    .default(90_000)
    .describe('balance above which a person’s account is flagged (Nanjing 2019: 1,500 h); nothing is refused'),
  TIME_BANK_POOL_LIMIT_MINUTES: z.coerce
    .number()
    .int()
    .min(0)
    .max(LARGEST_MINUTES)
    .default(60_000_000)
    .describe('how far a community’s pool may go below zero; what exceeds it is held'),
  TIME_BANK_HELD_RETRY_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(86_400)
    .default(3_600)
    .describe('how long an earning the pool could not carry waits before it is tried again'),
};

export type TimeBankSettings = z.output<z.ZodObject<typeof settings>>;
