// What a page needs before and beside WebAssembly: the theme, widths, addresses. No request, no storage but the theme.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const button = document.getElementById('theme');
  const dark = () => root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { if (button) { button.textContent = dark() ? button.dataset.light : button.dataset.dark; button.hidden = false; } };
  // Where a browser does not let a page keep anything, asking for the store throws, or gives none.
  const store = () => { try { return window.localStorage ?? null; } catch { return null; } };
  try {
    const kept = store()?.getItem('theme');
    if (kept === 'dark' || kept === 'light') { root.dataset.theme = kept; }
  } catch { }
  label();
  button?.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try { store()?.setItem('theme', root.dataset.theme); } catch { }
    label();
  });
  // The link that skips goes to the text of this very page, whatever stands behind "?" in its address by now.
  const main = document.getElementById('main');
  const to = (part) => {
    if (!part.hasAttribute('tabindex')) {
      part.tabIndex = -1;
      part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
    }
    part.focus({ preventScroll: true });
  };
  document.querySelector('.skip')?.addEventListener('click', (e) => { e.preventDefault(); main.scrollIntoView(); to(main); });
  // Where what had the focus is gone, the focus goes to the heading of what it stood in, and not back to the top of all.
  let above = [];
  document.addEventListener('focusin', (e) => {
    above = [];
    for (let at = e.target; at && at !== document.body; at = at.parentElement) { above.push(at); }
  });
  new MutationObserver(() => setTimeout(() => {
    const left = above.findIndex((part) => part.isConnected);
    if (left > 0 && (!document.activeElement || document.activeElement === document.body)) {
      const near = above.slice(left).find((part) => part.querySelector('h1, h2, h3, [tabindex="-1"]') && main.contains(part)) ?? main;
      to(near.querySelector('[tabindex="-1"]') ?? near.querySelector('h1, h2, h3') ?? near);
    }
  })).observe(main, { childList: true, subtree: true });
  // What is folded away is printed as well, and folded again after.
  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = [...main.querySelectorAll('details:not([open], .own-card, .own, .curves, .tables)')];
    unfolded.forEach((part) => { part.open = true; });
  });
  addEventListener('afterprint', () => unfolded.forEach((part) => { part.open = false; }));
  // Something that is said to those who listen: it must change to be heard.
  const say = (part, words) => { part.textContent = ''; setTimeout(() => { part.textContent = words; }, 100); };
  // What this page last saw in each drawer, and those that were emptied in another window since: nothing is put back there
  // until somebody asks for it.
  const seen = new Map();
  const emptied = new Set();
  let minder;
  const look = (drawer) => { try { return store()?.getItem('holdfast.' + drawer) ?? null; } catch { return null; } };
  const empty = (drawer) => {
    if ((seen.get(drawer) ?? null) === null) { return; }
    seen.delete(drawer);
    emptied.add(drawer);
    minder?.invokeMethodAsync('Emptied', drawer).catch(() => { });
  };
  addEventListener('storage', (e) => {
    if (e.storageArea === store() && e.newValue === null) { (e.key === null ? [...seen.keys()] : [e.key.replace('holdfast.', '')]).forEach(empty); }
  });
  // A page that one left and comes back to has heard nothing in between.
  addEventListener('pageshow', (e) => { if (e.persisted) { [...seen].filter(([drawer, text]) => look(drawer) !== text).forEach(([drawer]) => empty(drawer)); } });
  const asked = new Map();
  window.holdfast = {
    say,
    to,
    width: (frame, page) => {
      const measure = () => Math.floor((frame?.isConnected ? frame : document.querySelector('.picture') ?? main).clientWidth);
      let waiting = 0;
      addEventListener('resize', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => page.invokeMethodAsync('Resized', measure()).catch(() => { }), 150);
      });
      return measure();
    },
    minds: (page) => { minder = page; return !!store(); },
    keep: (drawer, text, asked) => {
      if (asked) { seen.delete(drawer); emptied.delete(drawer); }
      if (look(drawer) === null) { empty(drawer); }
      if (emptied.has(drawer)) { return 'emptied'; }
      try {
        window.localStorage.setItem('holdfast.' + drawer, text);
        seen.set(drawer, text);
        return 'kept';
      } catch {
        return 'cannot';
      }
    },
    kept: (drawer) => { const text = look(drawer); seen.set(drawer, text); return text; },
    forget: (drawer) => { seen.delete(drawer); emptied.delete(drawer); try { store()?.removeItem('holdfast.' + drawer); } catch { } },
    top: () => {
      const heading = document.querySelector('#main [tabindex="-1"]');
      (heading ?? main).scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    },
    focus: (id) => document.getElementById(id)?.focus({ preventScroll: true }),
    print: () => window.print(),
    printOnly: (selector) => {
      const part = document.querySelector(selector);
      root.classList.add('prints-part');
      part.classList.add('printed');
      window.print();
      root.classList.remove('prints-part');
      part.classList.remove('printed');
    },
    savePicture: (name, svg, width, height) => new Promise((done) => {
      const picture = new Image();
      picture.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = width * 2;
        canvas.height = height * 2;
        const pen = canvas.getContext('2d');
        pen.scale(2, 2);
        pen.drawImage(picture, 0, 0, width, height);
        canvas.toBlob((blob) => {
          const link = document.createElement('a');
          link.href = URL.createObjectURL(blob);
          link.download = name;
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 1000);
          done();
        }, 'image/png');
      };
      picture.onerror = () => done();
      picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
    }),
    save: (name, kind, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: kind }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    },
    savePage: (name, selector) => {
      const copy = document.querySelector(selector).cloneNode(true);
      // What was chosen stays in words; what only served to choose goes.
      copy.querySelectorAll('.rate').forEach((e) => { if (!e.querySelector(':checked')) { e.remove(); } });
      copy.querySelectorAll('.rate label').forEach((e) => { if (!e.querySelector(':checked')) { e.remove(); } });
      copy.querySelectorAll('button, select, input, .field, .buttons, .status').forEach((e) => e.remove());
      copy.querySelectorAll('details').forEach((e) => { e.open = true; });
      const sheets = [...document.styleSheets].map((s) => [...s.cssRules].map((r) => r.cssText).join('\n')).join('\n');
      const page = '<!DOCTYPE html><html lang="' + root.lang + '" dir="' + root.dir + '"><meta charset="utf-8"><title>' + document.title.replaceAll('<', '') + '</title><style>' + sheets + '</style><main>' + copy.outerHTML + '</main></html>';
      window.holdfast.save(name, 'text/html', page);
    },
    // Asks this site's own host to work something out, because its person chose so. It answers block by block: three numbers (the
    // block's place, how many it holds, its bytes), then the bytes; a place below nought is the end. Each is handed on as it
    // comes, until no more is wanted. True when all has come.
    ask: async (path, text, page, turn) => {
      const asking = new AbortController();
      asked.set(turn, asking);
      try {
        const answer = await fetch(path, { method: 'POST', body: text, signal: asking.signal, headers: { 'Content-Type': 'application/json' } });
        if (!answer.ok) { return false; }
        const reader = answer.body.getReader();
        for (let rest = new Uint8Array(0); ;) {
          const { done, value } = await reader.read();
          if (done) { return false; }
          const both = new Uint8Array(rest.length + value.length);
          both.set(rest);
          both.set(value, rest.length);
          for (rest = both; rest.length >= 12;) {
            const head = new DataView(rest.buffer, rest.byteOffset, 12);
            const [first, count, size] = [0, 4, 8].map((at) => head.getInt32(at, true));
            if (first < 0) { return true; }
            if (rest.length < 12 + size) { break; }
            const block = rest.slice(12, 12 + size);
            rest = rest.subarray(12 + size);
            if (asking.signal.aborted || !await page.invokeMethodAsync('Block', turn, first, count, block)) { asking.abort(); return false; }
          }
        }
      } catch { return false; } finally { asked.delete(turn); }
    },
    stop: (turn) => asked.get(turn)?.abort(),
    address: (to) => history.replaceState(history.state, '', to),
    ready: (page) => {
      window.holdfast.hash = (name, person) => page.invokeMethodAsync('Hash', name, person);
      root.dataset.ready = 'yes';
      // All that this page needed is kept for a time without a network.
      navigator.serviceWorker?.ready.then((registration) => registration.active?.postMessage(performance.getEntriesByType('resource').map((r) => r.name))).catch(() => { });
    },
  };
  // A place in a chapter: kept when one asks for it, and found again from the list of chapters.
  const keeper = document.getElementById('keep-place');
  keeper?.addEventListener('click', () => {
    const part = [...document.querySelectorAll('.chapter section[id]')].filter((s) => s.getBoundingClientRect().top < 120).pop();
    const kept = window.holdfast.keep('place', location.pathname + (part ? '#' + part.id : ''), true) === 'kept';
    say(keeper.nextElementSibling, kept ? keeper.dataset.kept : keeper.dataset.cannot);
  });
  const back = document.getElementById('place');
  const there = back && look('place');
  if (there && /^\/([a-z-]+\/)?understand\/[a-z-]+(#[a-z]+)?$/.test(there)) {
    back.querySelector('a').href = there;
    back.querySelector('button').addEventListener('click', () => { window.holdfast.forget('place'); back.hidden = true; to(document.querySelector('h1')); });
    back.hidden = false;
  }
  // A new version waits until one asks for it, or closes all pages: nothing that is being typed is ever taken away.
  const news = document.getElementById('news');
  const offer = (worker) => {
    if (!worker || !news || !navigator.serviceWorker.controller) { return; }
    news.hidden = false;
    const said = news.querySelector('[role="status"]');
    say(said, said.dataset.says);
    news.querySelector('button').onclick = () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('use');
    };
  };
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register('/worker.js').then((registration) => {
      offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => { if (worker.state === 'installed') { offer(worker); } });
      });
    }).catch(() => { });
    // What this page has loaded, and all else, is kept when there is time for it.
    const later = window.requestIdleCallback ?? ((f) => setTimeout(f, 2000));
    addEventListener('load', () => later(() => navigator.serviceWorker.ready
      .then((registration) => registration.active?.postMessage(performance.getEntriesByType('resource').map((r) => r.name))).catch(() => { })));
  }
})();
