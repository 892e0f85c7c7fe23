// Keeps what is typed into a report on this device until the server has taken it, and sends it without leaving the page:
// when the network drops nothing is lost and the page says so. Drafts are kept by person and task.
(() => {
  const MOST = 60 * 1024 * 1024;
  const FIELDS = 'input[name]:not([type=hidden]):not([type=file]), textarea[name], select[name]';

  const keyOf = form => 'tiendo-draft/' + form.dataset.person + '/' + form.dataset.draft;
  const read = form => {
    try { return JSON.parse(localStorage.getItem(keyOf(form))); } catch (unreadable) { return null; }
  };
  const write = (form, draft) => {
    try { localStorage.setItem(keyOf(form), JSON.stringify(draft)); } catch (full) { /* then only this page has it */ }
  };
  const forget = form => { try { localStorage.removeItem(keyOf(form)); } catch (none) { /* nothing was kept */ } };
  const fields = form => [...form.querySelectorAll(FIELDS)];
  const chosen = form => [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files]);
  const note = form => form.querySelector('.t-draft');
  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');

  const say = (form, words, discardable) => {
    const box = note(form);
    box.textContent = words;
    if (!discardable) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 't-plain-button';
    button.textContent = box.dataset.discard;
    button.addEventListener('click', () => {
      forget(form);
      form.reset();
      say(form, '');
    });
    box.append(' ', button);
  };

  // What is changed is another report: it gets a key of its own, under which the server takes it once.
  const keep = form => {
    const values = Object.fromEntries(fields(form).map(field => [field.name, field.value]));
    if (Object.values(values).some(value => value.trim())) {
      write(form, { values, key: newKey(), at: Date.now(), photos: chosen(form).length });
    } else {
      forget(form);
    }
    if (!navigator.onLine) say(form, note(form).dataset.offline, true);
  };

  const restore = form => {
    const draft = read(form);
    if (!draft) return;
    fields(form).forEach(field => { if (field.name in draft.values) field.value = draft.values[field.name]; });
    form.closest('details.t-report')?.setAttribute('open', '');
    if (draft.values.difficulty || draft.values.proposal) form.querySelector('details')?.setAttribute('open', '');
    const time = new Date(draft.at).toLocaleString(document.documentElement.lang,
      { day: 'numeric', month: 'numeric', hour: '2-digit', minute: '2-digit' });
    const box = note(form);
    say(form, box.dataset.restored.replace('%', time) + (draft.photos ? ' ' + box.dataset.photos : ''), true);
  };

  // A refused form comes back with its reasons; files that were chosen stay chosen unless they were the reason.
  const showRefused = (form, html) => {
    const files = [...form.querySelectorAll('input[type=file]')].map(input => input.files);
    const page = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    document.querySelector('main').replaceWith(page);
    watchAll(page);
    const again = page.querySelector('form[data-draft="' + CSS.escape(form.dataset.draft) + '"]');
    if (again && !again.querySelector('input[type=file][aria-invalid]')) {
      again.querySelectorAll('input[type=file]').forEach((input, i) => { if (files[i]) input.files = files[i]; });
      page.querySelector('.t-again')?.remove();
    }
    (page.querySelector('[aria-invalid]') ?? page.querySelector('[role=alert]'))?.scrollIntoView({ block: 'center' });
    page.querySelector('[aria-invalid]')?.focus();
  };

  const send = async (form, button) => {
    const box = note(form);
    if (chosen(form).reduce((sum, file) => sum + file.size, 0) > MOST) {
      say(form, box.dataset.big);
      return;
    }
    if (!read(form)) keep(form);
    const draft = read(form);
    say(form, box.dataset.sending);
    button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new FormData(form),
        headers: draft ? { 'Idempotency-Key': draft.key } : {},
      });
      const to = new URL(answer.url);
      if (answer.ok && to.searchParams.has('told')) {
        forget(form);
        location.assign(to.pathname + to.search + '#main');
      } else if (to.pathname === '/sign-in') {
        // The session is over: after signing in the person is back here, and so is the draft.
        location.assign(location.pathname);
      } else if (answer.status === 422) {
        showRefused(form, await answer.text());
      } else {
        say(form, answer.status < 500 ? box.dataset.stale : box.dataset.failed);
      }
    } catch (away) {
      say(form, navigator.onLine ? box.dataset.failed : box.dataset.offline, true);
    } finally {
      button.disabled = false;
    }
  };

  const watch = form => {
    if (form.querySelector('[aria-invalid]')) {
      keep(form);
    } else {
      restore(form);
    }
    form.addEventListener('input', () => keep(form));
    form.addEventListener('submit', event => {
      event.preventDefault();
      const button = form.querySelector('button.t-go');
      if (!button.disabled) send(form, button);
    });
  };

  const forms = root => [...root.querySelectorAll('form[data-draft]')];
  const watchAll = root => forms(root).forEach(watch);
  addEventListener('offline', () => forms(document).filter(read)
    .forEach(form => say(form, note(form).dataset.offline, true)));
  addEventListener('online', () => forms(document).filter(read)
    .forEach(form => say(form, note(form).dataset.online, true)));
  watchAll(document);
})();
