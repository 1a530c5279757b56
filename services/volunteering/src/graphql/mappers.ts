import type { UserError } from '@linli/kit/graphql/answer.ts';
import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { LedgerCheck } from '../timeBank/checkLedger.ts';
import type { Earning } from '../timeBank/earning.ts';
import type { Posting, PostingEntry } from '../timeBank/posting.ts';
import type { TimeAccount } from '../timeBank/timeAccount.ts';

/** What resolvers pass on for the types of the schema. */
export type AreaMapper = { readonly id: string };
export type PersonMapper = { readonly id: string };
export type IssueMapper = { readonly id: string };
export type TimeAccountMapper = TimeAccount;
export type TimeAccountConnectionMapper = Connection<TimeAccount>;
export type TimePostingMapper = Posting;
export type LedgerEntryMapper = PostingEntry & { readonly posting: Posting };
export type LedgerEntryConnectionMapper = Connection<LedgerEntryMapper>;
export type LedgerCheckMapper = LedgerCheck;
export type EarningMapper = Earning;
export type EarningConnectionMapper = Connection<Earning>;
export type UserErrorMapper = UserError;
