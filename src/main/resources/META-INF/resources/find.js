// The find box over every page: "/" or Ctrl-K opens it, arrows go through what is found, Enter goes there.
(() => {
  const box = document.getElementById('find');
  const words = document.getElementById('find-words');
  const found = document.getElementById('found');
  if (!box || !box.showModal) return;
  let asked = 0;
  let wait;

  const open = () => { if (!box.open) box.showModal(); words.focus(); words.select(); };

  const ask = async () => {
    const question = words.value.trim();
    const mine = ++asked;
    if (!question) { found.replaceChildren(); return; }
    try {
      const answer = await fetch('/find?part=found&q=' + encodeURIComponent(question), { headers: { Accept: 'text/html' } });
      const html = answer.ok && !answer.redirected ? await answer.text() : '';
      if (mine !== asked) return;
      if (!html) { words.form.submit(); return; }
      found.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    } catch (offline) {
      found.replaceChildren();
    }
  };

  const step = (by) => {
    const links = [...found.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement) + by;
    if (next < 0) words.focus(); else links[Math.min(next, links.length - 1)]?.focus();
  };

  document.addEventListener('keydown', (key) => {
    const typing = key.target.closest('input, textarea, select, [contenteditable]');
    if (key.key.toLowerCase() === 'k' && (key.ctrlKey || key.metaKey) || key.key === '/' && !typing) {
      key.preventDefault();
      open();
    }
  });
  document.getElementById('find-link').addEventListener('click', (click) => {
    if (!click.ctrlKey && !click.metaKey && !click.shiftKey) { click.preventDefault(); open(); }
  });
  words.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(ask, 150); });
  box.addEventListener('click', (click) => { if (click.target === box) box.close(); });
  box.addEventListener('keydown', (key) => {
    if (key.key === 'ArrowDown') { key.preventDefault(); step(1); }
    if (key.key === 'ArrowUp') { key.preventDefault(); step(-1); }
    if (key.key === 'Enter' && key.target === words && found.querySelector('a')) {
      key.preventDefault();
      found.querySelector('a').click();
    }
  });
})();
