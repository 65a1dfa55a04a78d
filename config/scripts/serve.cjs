/** An HTTP server for the built preview: files of one folder, reachable from this machine only. */
const { createReadStream, statSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
};

/** The file inside `folder` for a request, or undefined. Never a file outside of it. */
function fileOf(folder, url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isInside = file.startsWith(folder + path.sep) && !pathname.includes('\0');
    return isInside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves `folder` on a free port; resolves with the address and a function to close the server. `answers` tells whether it
 * answers a request itself.
 */
function serve(folder, answers = () => false) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    if (answers(request, response)) return;
    const file = ['GET', 'HEAD'].includes(request.method ?? '') ? fileOf(root, request.url ?? '/') : undefined;
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const close = () =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        });
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close });
    });
  });
}

module.exports = { serve };
