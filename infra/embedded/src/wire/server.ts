import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { EngineError } from '../errors.ts';
import { CONNECTION_BACKLOG_BYTES, MAX_CONNECTIONS, MAX_MESSAGE_BYTES } from '../limits.ts';
import { frameReply, messageLength, parseMessage, ProtocolError, requestIdOf } from './message.ts';
import type { Request } from './message.ts';

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
  let chunks: Buffer[] = [];
  let buffered = 0;
  let busy = false;
  let replies = 0;

  /** The next complete message, or undefined. */
  function next(): Buffer | undefined {
    if (buffered < 4) return undefined;
    if ((chunks[0] as Buffer).length < 4) chunks = [Buffer.concat(chunks)];
    const length = messageLength(chunks[0] as Buffer, MAX_MESSAGE_BYTES);
    if (length === undefined || buffered < length) return undefined;
    const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    buffered -= length;
    chunks = buffered > 0 ? [all.subarray(length)] : [];
    return all.subarray(0, length);
  }

  async function answer(message: Buffer): Promise<void> {
    let request: Request | undefined;
    let reply: Buffer;
    try {
      request = parseMessage(message);
      reply = await handler.handle(request, connection);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      reply = handler.refuse(error);
    }
    if (request?.silent === true || connection.closed) return;
    const to = request ?? { requestId: requestIdOf(message), opCode: message.readInt32LE(12) };
    if (!socket.write(frameReply(to, reply, ++replies))) {
      await new Promise<void>((resolve) => {
        socket.once('drain', resolve);
        socket.once('close', () => resolve());
      });
    }
  }

  async function serveBuffered(): Promise<void> {
    busy = true;
    try {
      for (let message = next(); message !== undefined && !connection.closed; message = next()) await answer(message);
    } catch (error) {
      socket.destroy();
      if (!(error instanceof ProtocolError)) handler.fail(error);
    } finally {
      busy = false;
      socket.resume();
    }
  }

  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    buffered += chunk.length;
    if (!busy) void serveBuffered();
    else if (buffered > CONNECTION_BACKLOG_BYTES) socket.pause();
  });
}
