// Shows what Holdfast keeps in this browser, saves it as a file, and deletes it. It looks nowhere else and sends nothing.
(() => {
  const frame = document.getElementById('kept');
  const list = frame.querySelector('.kept-list');
  const part = (id) => document.getElementById(id);
  // Where a browser does not let a page keep anything, asking for a store throws, or gives none.
  const store = (which) => { try { return window[which] ?? null; } catch { return null; } };
  const kept = store('localStorage');
  const mine = () => Object.keys(kept ?? {}).filter((k) => k === 'theme' || k.startsWith('holdfast.')).sort();
  const marks = () => Object.keys(kept ?? {}).filter((k) => k.startsWith('blazor-')); // Which version of the program was loaded.
  const name = (key) => {
    const word = key.replace('holdfast.', '').split('.')[0];
    return (frame.dataset[word] ?? frame.dataset.other) + (key.startsWith('holdfast.card.') ? ' (' + key.slice('holdfast.card.'.length) + ')' : '');
  };
  const readable = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };
  const make = (tag, text) => { const made = document.createElement(tag); if (text) { made.textContent = text; } return made; };
  const draw = () => {
    list.replaceChildren(...mine().map((key) => {
      const item = make('li');
      const title = make('h2', name(key));
      const details = make('details');
      const summary = make('summary', frame.dataset.show);
      const of = make('span', ': ' + name(key));
      of.className = 'unseen';
      summary.append(of);
      const words = make('pre', readable(kept.getItem(key)));
      words.tabIndex = 0;
      words.translate = false; // A translator would send it away.
      details.append(summary, words);
      const gone = make('button', frame.dataset.delete);
      gone.type = 'button';
      gone.className = 'quiet';
      gone.setAttribute('aria-label', frame.dataset.delete + ': ' + name(key));
      gone.onclick = () => {
        const place = [...list.children].indexOf(item);
        kept.removeItem(key);
        said(name(key));
        window.holdfast.to(list.children[Math.min(place, list.children.length - 1)]?.querySelector('h2') ?? part('kept-nothing'));
      };
      item.append(title, details, gone);
      return item;
    }));
    part('kept-cannot').hidden = !!kept;
    part('kept-nothing').hidden = !kept || mine().length > 0;
    part('kept-all').hidden = mine().length === 0;
    part('kept-sure').hidden = true;
  };
  const said = (what) => { draw(); window.holdfast.say(part('kept-status'), (what ? what + ': ' : '') + part('kept-status').dataset.gone); };
  part('kept-save').onclick = () => {
    const all = Object.fromEntries(mine().map((k) => { const text = kept.getItem(k); try { return [k, JSON.parse(text)]; } catch { return [k, text]; } }));
    window.holdfast.save('holdfast-kept.json', 'application/json', JSON.stringify(all, null, 2));
  };
  part('kept-delete').onclick = () => { part('kept-sure').hidden = false; part('kept-no').focus(); };
  part('kept-no').onclick = () => { part('kept-sure').hidden = true; part('kept-delete').focus(); };
  part('kept-yes').onclick = () => { [...mine(), ...marks()].forEach((k) => kept.removeItem(k)); store('sessionStorage')?.clear(); said(); window.holdfast.to(part('kept-nothing')); };
  part('kept-copies').onclick = async () => {
    await Promise.all((await caches.keys()).map((k) => caches.delete(k)));
    await Promise.all((await navigator.serviceWorker?.getRegistrations() ?? []).map((r) => r.unregister()));
    marks().forEach((k) => kept.removeItem(k));
    part('kept-pages').hidden = true;
    window.holdfast.say(part('kept-status'), part('kept-pages-title').textContent + ': ' + part('kept-status').dataset.gone);
    window.holdfast.to(document.querySelector('h1'));
  };
  draw();
  store('caches')?.keys().then((keys) => { part('kept-pages').hidden = !keys.length && !marks().length; }).catch(() => { });
})();
