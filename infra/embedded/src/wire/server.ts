import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { EngineError } from '../errors.ts';
import { CONNECTION_BACKLOG_BYTES, MAX_CONNECTIONS } from '../limits.ts';
import { envelopeOf, frameReply, parseMessage, ProtocolError } from './message.ts';
import type { Request } from './message.ts';
import { MessageBuffer } from './messageBuffer.ts';

/** One client connection as the commands see it. */
export interface Connection {
  readonly id: number;
  readonly remote: string;
  /** Whether the client has gone; long work stops then. */
  closed: boolean;
}

/** What answers requests: gives the encoded reply, after everything it saw is on disk. */
export interface Handler {
  handle(request: Request, connection: Connection): Promise<Buffer>;
  /** The encoded reply to a message whose document cannot be read. */
  refuse(error: EngineError): Buffer;
  /** A defect of the engine itself: the process must not go on. */
  fail(error: unknown): void;
}

/** A listening server: its port and the open connections. */
export interface WireServer {
  readonly port: number;
  readonly connections: ReadonlySet<Connection>;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/** Serves the wire protocol; requests of one connection are answered in order, one at a time. */
export function listen(host: string, port: number, handler: Handler): Promise<WireServer> {
  const sockets = new Map<Connection, Socket>();
  let lastId = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    if (sockets.size >= MAX_CONNECTIONS) {
      socket.destroy();
      return;
    }
    const connection: Connection = {
      id: ++lastId,
      remote: `${socket.remoteAddress}:${socket.remotePort}`,
      closed: false,
    };
    sockets.set(connection, socket);
    serveSocket(socket, connection, handler);
    socket.on('close', () => {
      connection.closed = true;
      sockets.delete(connection);
    });
    // A reset by the peer is followed by 'close'; nothing else is to be done.
    socket.on('error', () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      server.on('error', (error) => handler.fail(error));
      resolve({
        port: (server.address() as AddressInfo).port,
        get connections() {
          return new Set(sockets.keys());
        },
        close: () => closeServer(server, sockets),
      });
    });
  });
}

function closeServer(server: Server, sockets: Map<Connection, Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets.values()) socket.destroy();
  });
}

function serveSocket(socket: Socket, connection: Connection, handler: Handler): void {
  const buffer = new MessageBuffer();
  let busy = false;
  let replies = 0;

  async function serveBuffered(): Promise<void> {
    busy = true;
    try {
      for (let message = buffer.next(); message !== undefined && !connection.closed; message = buffer.next()) {
        const reply = await answer(message, ++replies, connection, handler);
        if (reply !== undefined && !connection.closed) await send(socket, reply);
      }
    } catch (error) {
      socket.destroy();
      if (!(error instanceof ProtocolError)) handler.fail(error);
    } finally {
      busy = false;
      socket.resume();
    }
  }

  socket.on('data', (chunk: Buffer) => {
    buffer.add(chunk);
    if (!busy) void serveBuffered();
    else if (buffer.bytes > CONNECTION_BACKLOG_BYTES) socket.pause();
  });
}

/** The framed reply to one message, undefined when the client waits for none. */
async function answer(
  message: Buffer,
  replyId: number,
  connection: Connection,
  handler: Handler,
): Promise<Buffer | undefined> {
  let request: Request;
  try {
    request = parseMessage(message);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return frameReply(envelopeOf(message), handler.refuse(error), replyId);
  }
  const reply = await handler.handle(request, connection);
  return request.silent ? undefined : frameReply(request, reply, replyId);
}

/** Writes a message, waiting while the client does not read. */
async function send(socket: Socket, message: Buffer): Promise<void> {
  if (socket.write(message)) return;
  await new Promise<void>((resolve) => {
    socket.once('drain', resolve);
    socket.once('close', () => resolve());
  });
}
