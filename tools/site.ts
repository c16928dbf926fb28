/** A loopback proxy that answers chosen addresses at their real names, so that a browser shows them as if they were online. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What an address answers. */
export interface Answer {
  readonly body: string | Buffer;
  /** Media type; HTML in UTF-8 where it is missing. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}
/** Looks at a whole address and answers it, or leaves it to the next one. */
export type Answerer = (url: URL) => Answer | undefined;

export interface Site {
  /** The proxy listens on 127.0.0.1 at this port. */
  readonly port: number;
  /** Every request so far, in order: `GET http://host/path`, or `CONNECT host:443` for https, which is never let through. */
  readonly asked: readonly string[];
  /** Serves one more address; the fragment does not count. */
  serve(url: string, answer: Answer): void;
  close(): Promise<void>;
}

const NOT_HERE = 'This address is not part of the demonstration: nothing is fetched from the network.\n';

/** Starts a proxy over `answerers`, asked in order; everything else is answered 502 with a plain sentence. */
export async function startSite(...answerers: Answerer[]): Promise<Site> {
  const asked: string[] = [];
  const added = new Map<string, Answer>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    send(response, find(request));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    // The browser may have hung up already; that is no failure of ours.
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 502 Bad Gateway\r\nContent-Length: ${NOT_HERE.length}\r\nConnection: close\r\n\r\n${NOT_HERE}`,
    );
  });

  function find(request: IncomingMessage): Answer {
    if (!request.url || !URL.canParse(request.url)) return { status: 502, type: 'text/plain', body: NOT_HERE };
    const url = new URL(request.url);
    const one = added.get(url.href);
    if (one) return one;
    for (const answerer of answerers) {
      const answer = answerer(url);
      if (answer) return answer;
    }
    return { status: 502, type: 'text/plain', body: NOT_HERE };
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    serve: (url, answer) => added.set(new URL(url).href.replace(/#.*/, ''), answer),
    close: () => stop(server),
  };
}

function send(
  response: ServerResponse,
  { body, type = 'text/html; charset=utf-8', status = 200, headers }: Answer,
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
