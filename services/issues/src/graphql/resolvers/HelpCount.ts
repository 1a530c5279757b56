import { type HelpKind, helpKinds } from '../../help/helpKinds.ts';
import type { HelpCountResolvers } from '../generated.ts';

export const HelpCount: HelpCountResolvers = {
  kind: ({ kindCode }) => helpKinds.get(kindCode) as HelpKind,
};
