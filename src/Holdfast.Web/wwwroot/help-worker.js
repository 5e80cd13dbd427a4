// Keeps the pages and the program at hand without a network, the help page first. Only this site's own files are kept,
// pages without what stands behind "?"; nothing a person does or writes is, and nothing is sent.
const shelf = 'holdfast-2';
const pages = ['/help.html', '/css/tokens.css', '/css/page.css', '/', '/about', '/watch', '/practise', '/year', '/chair'];
const fingerprinted = /\.[a-z0-9]{10}\.[a-z0-9.]+$/;
self.addEventListener('install', (e) => e.waitUntil(caches.open(shelf).then((c) => c.addAll(pages)).then(() => self.skipWaiting())));
self.addEventListener('activate', (e) => e.waitUntil(
  caches.keys().then((keys) => Promise.all(keys.filter((k) => k !== shelf).map((k) => caches.delete(k))))));
self.addEventListener('fetch', (e) => {
  if (e.request.method === 'GET' && new URL(e.request.url).origin === self.location.origin) {
    e.respondWith(answer(e.request));
  }
});
// What the page had loaded before this worker was there.
self.addEventListener('message', (e) => e.waitUntil(keep(e.data)));
async function keep(addresses) {
  const kept = await caches.open(shelf);
  for (const address of addresses) {
    if (new URL(address).origin === self.location.origin && !(await kept.match(address))) {
      await kept.add(address).catch(() => { });
    }
  }
  for (const old of await kept.keys()) {
    const path = new URL(old.url).pathname;
    if (path.startsWith('/_framework/') && fingerprinted.test(path) && !addresses.includes(old.url)) { await kept.delete(old); }
  }
}
async function answer(request) {
  const kept = await caches.open(shelf);
  const path = new URL(request.url).pathname;
  const page = request.mode === 'navigate';
  if (fingerprinted.test(path)) {
    const had = await kept.match(request);
    if (had) { return had; }
  }
  try {
    const got = await fetch(request);
    if (got.ok && got.type === 'basic') { kept.put(page ? path : request, got.clone()).catch(() => { }); }
    return got;
  } catch (gone) {
    const had = await kept.match(page ? path : request, { ignoreSearch: true }) ?? await kept.match(path.replace(/\.[a-z0-9]{10}(\.css)$/, '$1'));
    if (had) { return had; }
    if (page) { return kept.match('/help.html'); }
    throw gone;
  }
}
