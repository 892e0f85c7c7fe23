// The open board keeps itself up to date, and a slider looks back. Without this file the same is done by links and forms.
(() => {
  const board = document.getElementById('board');
  const track = document.getElementById('track');
  const told = document.getElementById('told');
  // A refused form leaves the board at the address of the form.
  const here = () => location.pathname === '/' ? location.href : location.origin + '/';
  const TOKEN = 'csrf-token';
  const token = (document.querySelector(`[name=${TOKEN}]`) || {}).value;
  const SPREAD = 1000; // not all open boards ask in the same moment
  const REST = 4; // times as long as the last fetch took
  const PATIENCE = 10000;
  const SETTLED = 400; // so long the slider has to rest before the board follows
  let source = null;
  let waiting = null;
  let rested = 0; // before that moment the board is not fetched again: a slow one is not asked for all the time
  let asked = 0;

  // What is to be seen is brought into line with the fresh page part by part: what is alike stays the very same element,
  // with its focus, its selection, what was typed into it and whether it is opened.
  const key = node => node.nodeType !== 1 ? '' : node.id || node.dataset.key
    || (/^(TR|LI)$/.test(node.tagName) && node.querySelector('a') ? node.querySelector('a').getAttribute('href') : '');
  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName;
  const touched = field => field === document.activeElement
    || field.type !== 'hidden' && field.value !== field.defaultValue;

  function attributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && !(old.tagName === 'DETAILS' && name === 'open')) old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  function align(old, fresh) {
    if (old.dataset && old.dataset.keep || old.tagName === 'INPUT' && touched(old)) return;
    if (old.name !== TOKEN) attributes(old, fresh);
    const wanted = new Set([...fresh.childNodes].map(key).filter(Boolean));
    for (const node of [...old.childNodes]) {
      if (key(node) && !wanted.has(key(node))) node.remove();
    }
    const placed = new Set();
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      const name = key(child);
      const match = name ? [...old.childNodes].find(n => !placed.has(n) && key(n) === name) : at && !key(at) ? at : null;
      if (!match || !alike(match, child)) {
        placed.add(old.insertBefore(document.importNode(child, true), at));
        continue;
      }
      placed.add(match);
      if (match === at) at = at.nextSibling;
      else old.insertBefore(match, at);
      if (match.nodeType === 1) align(match, child);
      else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
    }
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
  }

  // The line that is read stays where it is on the screen, whatever grows or shrinks above it.
  function inView() {
    const parts = [...board.querySelectorAll('tr, li, h1, h2, dl, form')];
    return parts.find(p => p.getBoundingClientRect().top >= 0 && p.getBoundingClientRect().height > 0);
  }

  function show(page) {
    const fresh = page.getElementById('board');
    const focus = document.activeElement;
    const read = scrollY > 0 ? inView() : null;
    const top = read && read.getBoundingClientRect().top;
    align(board, fresh);
    // The forms of the page as it was loaded stay the valid ones.
    for (const field of board.querySelectorAll(`[name=${TOKEN}]`)) field.value = token;
    document.title = page.title;
    if (read && read.isConnected) scrollBy(0, read.getBoundingClientRect().top - top);
    if (focus !== document.activeElement && focus && focus.isConnected) focus.focus({ preventScroll: true });
  }

  // Fetches the board at an address. Null when it did not come: the connection is away, or who looked is signed out.
  async function fetched(address) {
    const answer = await fetch(address, { redirect: 'manual', headers: { Accept: 'text/html' } });
    if (answer.type === 'opaqueredirect') return 'out';
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  }

  async function bring(address) {
    const mine = ++asked;
    const page = await fetched(address).catch(() => null);
    if (mine !== asked) return 'overtaken';
    if (!page || page === 'out' || !page.getElementById('board')) return page === 'out' ? 'out' : 'lost';
    show(page);
    return 'shown';
  }

  function say(what) {
    const live = document.getElementById('live');
    if (live) {
      live.textContent = live.dataset[what];
      live.className = what;
    }
  }

  // Live: the server says only that something changed, and the page fetches itself.
  const sum = () => [...board.querySelectorAll('.t-sum .t-big')].map(n => n.textContent.trim()).join();

  async function refresh() {
    waiting = null;
    if (document.hidden) {
      document.addEventListener('visibilitychange', later, { once: true });
      return;
    }
    const before = sum();
    const begun = performance.now();
    const outcome = await bring(here());
    rested = performance.now() + Math.max(SPREAD, REST * (performance.now() - begun));
    if (outcome === 'shown') {
      if (sum() !== before) tell(document.getElementById('live') && document.getElementById('live').dataset.changed);
      line();
      listen();
    } else if (outcome === 'out') {
      close();
      say('out');
    } else if (outcome === 'lost') {
      say('lost');
      waiting = waiting || setTimeout(refresh, PATIENCE);
    }
  }

  function later() {
    waiting = waiting || setTimeout(refresh, Math.max(Math.random() * SPREAD, rested - performance.now()));
  }

  function tell(words) {
    told.textContent = words || '';
  }

  function close() {
    if (source) source.close();
    source = null;
  }

  function listen() {
    if (!board.dataset.name) {
      close();
      return;
    }
    if (source) {
      say('live');
      return;
    }
    const mine = source = new EventSource('/board/changes?after=' + encodeURIComponent(board.dataset.name));
    mine.onopen = () => say('live');
    mine.addEventListener('changed', event => { if (event.data !== board.dataset.name) later(); });
    mine.addEventListener('swept', event => {
      const swept = document.getElementById('swept');
      if (swept) swept.textContent = event.data;
    });
    mine.onerror = () => {
      // While it connects again by itself nothing is said; refused, the page is fetched: it knows why.
      if (mine.readyState === EventSource.CLOSED && source === mine) {
        source = null;
        say('lost');
        waiting = waiting || setTimeout(refresh, PATIENCE / 4);
      }
    };
  }

  // Looking back: the line of the overdue tasks is the track of the slider.
  let days = [];
  let drawn = null;
  let slider = null;
  let marker = null;
  let words = null;

  async function line() {
    const today = board.querySelector('#overdue header .t-n');
    const now = board.dataset.name && today
      ? document.getElementById('look').dataset.day + today.textContent.trim() : drawn;
    if (!track || drawn !== null && drawn === now) return;
    const page = await fetched(track.dataset.address).catch(() => null);
    const fresh = page && page !== 'out' && page.getElementById('line');
    if (!fresh) return;
    drawn = now;
    days = [...page.querySelectorAll('#days a')].map(a => ({ day: a.dataset.day, words: a.dataset.words })).reverse();
    const svg = document.importNode(fresh.querySelector('svg'), true);
    const ends = document.importNode(fresh.querySelector('.t-look-ends'), true);
    marker = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    marker.setAttribute('y1', '0');
    marker.setAttribute('y2', '50');
    svg.append(marker);
    if (!slider) {
      slider = Object.assign(document.createElement('input'), { type: 'range', min: '0', id: 'slider' });
      slider.setAttribute('aria-label', fresh.dataset.label);
      slider.addEventListener('input', slid);
      words = document.createElement('p');
      words.className = 't-look-words';
      words.setAttribute('aria-hidden', 'true');
      track.replaceChildren(svg, slider, ends, words);
    } else {
      track.querySelector('svg').replaceWith(svg);
      track.querySelector('.t-look-ends').replaceWith(ends);
    }
    slider.max = String(days.length - 1);
    point();
  }

  // Puts the slider to the day that the board shows; an earlier one than it reaches is at its left end.
  function point() {
    if (!slider) return;
    const at = days.findIndex(d => d.day === document.getElementById('look').dataset.day);
    slider.value = String(Math.max(0, at));
    name();
  }

  function name() {
    const day = days[slider.value];
    slider.setAttribute('aria-valuetext', day.words);
    words.textContent = day.words;
    marker.setAttribute('x1', slider.value);
    marker.setAttribute('x2', slider.value);
  }

  let settling = null;

  function slid() {
    name();
    clearTimeout(settling);
    settling = setTimeout(() => {
      const address = new URL(here());
      address.hash = '';
      const today = days.length - 1 === Number(slider.value);
      if (today) address.searchParams.delete('asOf');
      else address.searchParams.set('asOf', days[slider.value].day);
      if (address.href === location.href) return;
      history.pushState(null, '', address);
      turn();
    }, SETTLED);
  }

  // The board of the day that the address names.
  async function turn() {
    close();
    const outcome = await bring(location.href);
    if (outcome === 'shown') {
      tell(document.querySelector('h1').textContent);
      if (document.activeElement !== slider) point();
      listen();
    } else if (outcome !== 'overtaken') {
      location.reload();
    }
  }

  addEventListener('popstate', async () => {
    await turn();
    point();
  });
  addEventListener('pagehide', close);
  addEventListener('pageshow', event => { if (event.persisted) refresh(); });

  listen();
  line();
})();
