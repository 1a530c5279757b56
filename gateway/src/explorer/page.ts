import type { DemoViewer } from '../issuer/demoRoles.ts';

/** Where the page's scripts, style and workers are served. */
export const ASSETS = '/explorer/';

/** An operation shown as a tab; its first comment tells the reader as whom to run it. */
export type Example = { readonly name: string; readonly query: string };

export type PageParts = {
  /** Marks the page's own scripts, made anew for every answer. */
  readonly nonce: string;
  readonly examples: readonly Example[];
  readonly viewers: readonly (DemoViewer & { readonly token: string })[];
};

/** Nothing is loaded from or sent to elsewhere. Monaco and GraphiQL style their elements inline. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** GraphiQL with the examples as tabs and a choice of the demo viewer on whose behalf operations run. */
export function explorerPage({ nonce, examples, viewers }: PageParts): string {
  const options = viewers.map(({ key, label }) => `<option value="${key}">${label} (${key})</option>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>邻里 Linli</title>
<link rel="icon" href="${FAVICON}">
<link rel="stylesheet" href="${ASSETS}graphiql.css">
<style>${STYLE}</style>
</head>
<body class="no-focus-outline">
<label id="viewer"><strong>邻里 Linli</strong> 以谁的身份查询 / Ask as
<select>${options.join('')}<option value="">不带令牌 / without token</option></select></label>
<div id="root"></div>
<script nonce="${nonce}">
const tokens = ${inScript(Object.fromEntries(viewers.map(({ key, token }) => [key, token])))};
const tabs = ${inScript(examples.map(({ query }) => ({ query })))};
${SCRIPT}</script>
<script src="${ASSETS}graphiql.js"></script>
<script nonce="${nonce}">
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...lastTab(), title: '邻里 Linli', endpoint: '/graphql', defaultTabs: tabs, defaultEditorToolsVisibility: 'variables',
});
</script>
</body>
</html>
`;
}

/** A value as JavaScript that cannot end the script element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#b3261e"/>' +
    '<text x="16" y="23" font-size="20" text-anchor="middle" fill="#fff">邻</text></svg>',
)}`;

const STYLE = `
body { margin: 0; overflow: hidden }
#root, #root > * { height: calc(100vh - 40px) !important; width: 100% !important }
#viewer { align-items: center; background: #fff; border-bottom: 1px solid #ddd; box-sizing: border-box; color: #222;
  display: flex; font: 14px system-ui, sans-serif; gap: 8px; height: 40px; padding: 0 12px }
`;

/** Adds the chosen viewer's token to requests that bring no Authorization header of their own. */
const SCRIPT = `
const choice = document.querySelector('#viewer select');
const kept = localStorage.getItem('linli:viewer');
if (kept !== null && [...choice.options].some((option) => option.value === kept)) choice.value = kept;
choice.addEventListener('change', () => localStorage.setItem('linli:viewer', choice.value));
const plainFetch = window.fetch;
window.fetch = (input, init = {}) => {
  const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
  const token = tokens[choice.value];
  if (token && !headers.has('authorization')) headers.set('authorization', 'Bearer ' + token);
  return plainFetch(input, { ...init, headers });
};
// Without this GraphiQL opens one more empty tab at every visit.
const lastTab = () => {
  if (new URL(location.href).searchParams.has('query')) return {};
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}');
  const { query, variables, headers } = tabs?.[activeTabIndex] ?? {};
  return { query: query ?? undefined, variables: variables ?? undefined, headers: headers ?? undefined };
};
const workers = { json: 'json', graphql: 'graphql' };
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => '${ASSETS}' + (workers[label] ?? 'editor') + '.worker.js',
};
`;
