import type { HeaderMap } from '@apollo/server';
import { type Locale, type Messages, translate } from '@linli/kit/graphql/locale.ts';
import { GraphQLError } from 'graphql';

/** Messages of the gateway's own errors. */
const messages = {
  TOKEN_MISSING: {
    'zh-CN': '请先登录:请求头 Authorization 缺少 Bearer 令牌',
    en: 'Sign in first: the request has no bearer token in its Authorization header',
  },
  TOKEN_MALFORMED: {
    'zh-CN': 'Authorization 请求头应为 "Bearer <令牌>",令牌须为已签名的 JWT',
    en: 'The Authorization header must be "Bearer <token>" with a signed JWT',
  },
  TOKEN_EXPIRED: { 'zh-CN': '令牌已过期,请重新登录', en: 'The token has expired; sign in again' },
  TOKEN_FORGED: {
    'zh-CN': '令牌的签名无效,或不是由本系统信任的密钥签发',
    en: 'The token is not signed by a key this gateway trusts',
  },
  TOKEN_FOREIGN: {
    'zh-CN': '令牌声明 {claim} 不符:该令牌不是签发给本网关的',
    en: 'The token was not issued for this gateway: its claim {claim} does not fit',
  },
  TOKEN_CLAIMS: {
    'zh-CN': '令牌中的声明不符合约定:{problem}',
    en: 'The claims of the token are not as agreed: {problem}',
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    'zh-CN': '身份认证服务暂时不可用,请稍后再试',
    en: 'The identity provider is not available now; try again later',
  },
  SUBGRAPH_UNAVAILABLE: {
    'zh-CN': '服务 {subgraph} 暂时不可用,请稍后再试',
    en: 'The service {subgraph} is not available now; try again later',
  },
  ANSWER_TOO_LARGE: {
    'zh-CN': '服务 {subgraph} 的结果过大,请缩小查询范围',
    en: 'The answer of the service {subgraph} is too large; ask for less',
  },
  TOO_MANY_REQUESTS: {
    'zh-CN': '请求过于频繁,请在 {seconds} 秒后再试',
    en: 'Too many requests; try again in {seconds} seconds',
  },
  OPERATION_TOO_COMPLEX: { 'zh-CN': '查询过于复杂:{reason}', en: 'The operation is too complex: {reason}' },
  NO_SUCH_OPERATION: {
    'zh-CN': '请用 operationName 指明文档中的一个操作',
    en: 'Name one of the operations of the document in operationName',
  },
  NO_SUCH_OPERATIONS: { 'zh-CN': '本图不提供 {kind} 操作', en: 'This graph has no operations of the kind {kind}' },
} satisfies Messages;

export type MessageName = keyof typeof messages;

/** Status and headers of the HTTP answer, where they are not the usual ones. */
type HttpHead = { readonly status: number; readonly headers: HeaderMap };

/** A GraphQL error with a documented `extensions.code` and its message in the caller's language. */
export function gatewayError(
  code: string,
  name: MessageName,
  locale: Locale,
  params: Readonly<Record<string, string>> = {},
  http?: HttpHead,
): GraphQLError {
  return new GraphQLError(translate(messages[name], locale, params), { extensions: { code, ...(http && { http }) } });
}
