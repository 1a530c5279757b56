import { issueResolvers } from './issues.ts';

type Fields = Record<string, unknown>;

/** One part for each capability; several may add fields to the same type. */
const parts: readonly Record<string, Fields>[] = [issueResolvers];

export const resolvers: Record<string, Fields> = {};
for (const part of parts) {
  for (const [type, fields] of Object.entries(part)) resolvers[type] = { ...resolvers[type], ...fields };
}
