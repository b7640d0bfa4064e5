/** A web server for test and demo pages on this machine only, which remembers what it was asked. Knows nothing of browsers. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export interface PageServer {
  /** E.g. "http://127.0.0.1:40123". */
  readonly origin: string;
  /** Paths that were asked for since the start, query included, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the files of a folder, and pages given as text.
 *
 * @param folder - root of the addresses; nothing outside it is served
 * @param pages - HTML by path, e.g. `{ '/privacy/mine.html': '<p>…' }`, or a PDF; they come before files
    const status = body === undefined ? 404 : 200;
 */
export async function servePages(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const root = path.resolve(folder);
  const asked: string[] = [];
  const read = async (pathname: string): Promise<Buffer | undefined> => {
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file.startsWith(root + path.sep)) return undefined;
    const page = pages[pathname];
    return page === undefined ? readFile(file).catch(() => undefined) : Buffer.from(page);
  };
  const server = createServer(async (request, response) => {
    const target = request.url ?? '/';
    asked.push(target);
    const { pathname } = new URL(target, 'http://localhost');
    const body = await read(decodeURIComponent(pathname)).catch(() => undefined);
    // Files of any kind may stand at addresses without an ending.
    const isPdf = body?.toString('latin1', 0, 4) === '%PDF';
    const type = contentTypes[isPdf ? '.pdf' : path.extname(pathname)] ?? 'text/html; charset=utf-8';
    const status = body === undefined ? 404 : 200;
    // Not "no-store": browsers keep no page with that in memory for the way back.
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
