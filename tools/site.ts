/** A loopback proxy that answers chosen addresses at their real names, so that a browser shows them as if they were online. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

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
  /** Every request so far, in order: `GET http://host/path`, or `CONNECT host:443` for https that is not let through. */
  readonly asked: readonly string[];
  /** Serves one more address; the fragment does not count. On https only where the site has certificates. */
  serve(url: string, answer: Answer): void;
  close(): Promise<void>;
}

/** A certificate of our own making for a host, both parts as PEM. A browser must have been told to accept it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const NOT_HERE = 'This address is not part of the demonstration: nothing is fetched from the network.\n';

/** Starts a proxy over `answerers`, asked in order; everything else is answered 502 with a plain sentence. */
export function startSite(...answerers: Answerer[]): Promise<Site> {
  return startSecureSite(null, ...answerers);
}

/** As `startSite`; https of hosts that something was added for with `serve` is answered too, with what `certify` makes. */
export async function startSecureSite(
  certify: ((host: string) => Certificate) | null,
  ...answerers: Answerer[]
): Promise<Site> {
  const asked: string[] = [];
  const added = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const url = addressOf(request);
    asked.push(`${request.method} ${url}`);
    send(response, find(url));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    // The browser may have hung up already; that is no failure of ours.
    socket.on('error', () => socket.destroy());
    const [host = ''] = request.url?.split(':') ?? [];
    if (certify && [...added.keys()].some((url) => url.startsWith(`https://${host}/`))) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const secure = new TLSSocket(socket, { isServer: true, ...certify(host) });
      secure.on('error', () => socket.destroy());
      server.emit('connection', secure);
      return;
    }
    asked.push(`CONNECT ${request.url}`);
    socket.end(
      `HTTP/1.1 502 Bad Gateway\r\nContent-Length: ${NOT_HERE.length}\r\nConnection: close\r\n\r\n${NOT_HERE}`,
    );
  });

  function find(address: string): Answer {
    if (!URL.canParse(address)) return { status: 502, type: 'text/plain', body: NOT_HERE };
    const url = new URL(address);
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

/** Whole, as a proxy is asked; within https only the path is given. */
function addressOf({ url = '', headers, socket }: IncomingMessage): string {
  return socket instanceof TLSSocket ? `https://${headers.host}${url}` : url;
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
