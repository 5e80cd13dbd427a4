// Keeps all pages and the program on the device, so that everything works without a network, the help page first. Only this
// site's own files are kept, pages without what stands behind "?"; nothing a person does or writes is, and nothing is sent.
const version = '{version}';
const shelf = 'holdfast-' + version;
const first = '{first}';
const rest = '{rest}';
const fingerprinted = /\.[a-z0-9]{10}\.[a-z0-9.]+$/;
self.addEventListener('install', (e) => e.waitUntil(caches.open(shelf).then((c) => c.addAll(first))));
self.addEventListener('activate', (e) => e.waitUntil(
  caches.keys().then((keys) => Promise.all(keys.filter((k) => k.startsWith('holdfast-') && k !== shelf).map((k) => caches.delete(k))))));
self.addEventListener('fetch', (e) => {
  if (e.request.method === 'GET' && new URL(e.request.url).origin === self.location.origin) {
    e.respondWith(answer(e.request));
  }
});
// A page says what it had loaded before this worker was there, so that the rest can be fetched when there is time; or that
// its reader wants the new version now.
self.addEventListener('message', (e) => {
  if (e.data === 'use') { self.skipWaiting(); return; }
  e.waitUntil(keep([...e.data.filter((a) => new URL(a).origin === self.location.origin).map((a) => new URL(a).pathname), ...rest]));
});
async function keep(addresses) {
  const kept = await caches.open(shelf);
  for (const address of new Set(addresses)) {
    if ((fingerprinted.test(address) || rest.includes(address)) && !(await kept.match(address))) {
      await kept.add(address).catch(() => { });
    }
  }
  await kept.put('/whole', new Response(version));
}
async function answer(request) {
  const kept = await caches.open(shelf);
  const path = new URL(request.url).pathname;
  const page = request.mode === 'navigate';
  if (fingerprinted.test(path)) {
    const had = await kept.match(path) ?? await caches.match(path);
    if (had) { return had; }
  }
  try {
    // What was chosen stands behind "?", and stays here: the page is the same without it.
    const got = await fetch(page ? new Request(path, { cache: request.cache, redirect: 'manual' }) : request);
    // Pages stay as they were kept with this version, so that page and program always belong together.
    if (got.ok && got.type === 'basic' && fingerprinted.test(path)) { kept.put(path, got.clone()).catch(() => { }); }
    return got;
  } catch (gone) {
    const had = await kept.match(path);
    if (had) { return had; }
    if (page) { return await kept.match('/' + path.split('/')[1] + '/help.html') ?? kept.match('/help.html'); }
    throw gone;
  }
}
