import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@jest/globals';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { COMMUNITY, DISTRICT } from './neighbourhood.ts';

export const definer = viewerWith('per_definer', COMMUNITY, ['notification:define', 'issue:read']);
export const supervisor = viewerWith('per_supervisor', DISTRICT, ['issue:supervise', 'issue:read-all']);

export type Notice = {
  id: string;
  action: string | null;
  title: string;
  text: string;
  urgent: boolean;
  read: boolean;
  shownAt: string | null;
  subject: string | null;
  issue: { id: string } | null;
  collects: { title: string }[];
};

const ABOUT = ['issue', 'whistle', 'topic', 'meeting', 'vote', 'responsibilityItem', 'application'];
const NOTICE = `id subject action title text urgent read shownAt ${ABOUT.map((one) => `${one} { id }`).join(' ')} collects { title }`;

/** The viewer's inbox, newest first. */
export async function inbox(
  service: TestService,
  viewer: Viewer,
  filter: object = {},
  language = 'en',
): Promise<Notice[]> {
  const query = `query ($filter: NotificationFilter) { myNotifications(filter: $filter) { nodes { ${NOTICE} } totalCount } }`;
  const { data, errors } = await service.ask<{ myNotifications: { nodes: Notice[]; totalCount: number } }>(
    viewer,
    query,
    { filter },
    language,
  );
  expect(errors).toBeUndefined();
  expect(data.myNotifications.totalCount).toBe(data.myNotifications.nodes.length);
  return data.myNotifications.nodes;
}

/** What stands in the inbox about one subject, oldest first, as `action title`; and that it names nothing of these. */
export async function noticesOf(
  service: TestService,
  viewer: Viewer,
  id: string,
  secrets: readonly string[] = [],
): Promise<string[]> {
  const about = (await inbox(service, viewer)).filter((notice) =>
    Object.values(notice).some(
      (value) => value !== null && typeof value === 'object' && 'id' in value && value.id === id,
    ),
  );
  const words = about.map(({ title, text }) => `${title} ${text}`).join();
  for (const secret of [...secrets, '{', 'undefined']) expect(words).not.toContain(secret);
  return about.map(({ action, title }) => `${action} ${title}`).toReversed();
}

export const actionsOf = (notices: readonly Notice[]) => notices.map(({ action }) => action);

/** One mutation; answers with its payload. */
export async function tell<T>(
  service: TestService,
  viewer: Viewer,
  field: string,
  input: object,
  asked: string,
): Promise<T & { userErrors: { code: string; message: string; field: string[] | null }[] }> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${asked} userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, never>>(viewer, query, { input });
  expect(errors).toBeUndefined();
  return data[field] as unknown as T & { userErrors: { code: string; message: string; field: string[] | null }[] };
}

export type Call = { readonly headers: IncomingMessage['headers']; readonly body: string };

/** An HTTP server of another system: keeps what it is sent and answers as told. */
export async function startReceiver(answer: (call: Call, number: number, response: ServerResponse) => void) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      const call = { headers: request.headers, body };
      calls.push(call);
      answer(call, calls.length, response);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    calls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/linli`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const respond =
  (status: number, headers: Record<string, string> = {}) =>
  (_: Call, __: number, response: ServerResponse): void =>
    void response.writeHead(status, headers).end();
