// What a page needs before and beside WebAssembly: the theme, widths, addresses. No request, no storage but the theme.
(() => {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const dark = () => root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { if (button) { button.textContent = dark() ? 'Light' : 'Dark'; button.hidden = false; } };
  try {
    const kept = localStorage.getItem('theme');
    if (kept === 'dark' || kept === 'light') { root.dataset.theme = kept; }
  } catch { }
  label();
  button?.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { }
    label();
  });
  window.holdfast = {
    width: (frame, page) => {
      const measure = () => Math.floor((frame?.isConnected ? frame : document.querySelector('.picture') ?? document.getElementById('main')).clientWidth);
      let waiting = 0;
      addEventListener('resize', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => page.invokeMethodAsync('Resized', measure()).catch(() => { }), 150);
      });
      return measure();
    },
    address: (to) => history.replaceState(history.state, '', to),
    ready: (page) => {
      window.holdfast.hash = (name, person) => page.invokeMethodAsync('Hash', name, person);
      root.dataset.ready = 'yes';
    },
  };
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register('/help-worker.js').catch(() => { });
  }
})();
