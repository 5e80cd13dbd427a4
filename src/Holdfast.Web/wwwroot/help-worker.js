// Keeps one page at hand without a network: the help page. Nothing else is kept, nothing is sent.
const shelf = 'holdfast-help-1';
const pages = ['/help.html', '/css/tokens.css', '/css/page.css'];
self.addEventListener('install', (e) => e.waitUntil(caches.open(shelf).then((c) => c.addAll(pages)).then(() => self.skipWaiting())));
self.addEventListener('activate', (e) => e.waitUntil(
  caches.keys().then((keys) => Promise.all(keys.filter((k) => k !== shelf).map((k) => caches.delete(k)))).then(() => self.clients.claim())));
self.addEventListener('fetch', (e) => {
  const path = new URL(e.request.url).pathname;
  if (e.request.method === 'GET' && (path === '/help.html' || path.startsWith('/css/'))) {
    e.respondWith(fetch(e.request).catch(() => caches.match(path === '/help.html' ? path : path.replace(/\.[a-z0-9]{10}(\.css)$/, '$1'))));
  }
});
