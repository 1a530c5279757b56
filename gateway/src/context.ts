import type { Locale } from '@linli/kit/graphql/locale.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';

/** What the gateway knows of one client request. */
export type GatewayContext = {
  /** Absent when the request came without a token. */
  readonly viewer: Viewer | undefined;
  readonly locale: Locale;
  /** Headers every subgraph request of this client request carries, the signed identity among them. */
  readonly forwarded: Readonly<Record<string, string>>;
};
