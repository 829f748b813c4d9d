// What makes reading easier where scripts run. Without them each page shows all that it has.
(() => {
  'use strict';
  const root = document.body.dataset.root;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Then it is forgotten with the page.
    }
  };

  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // Light and dark.
  const theme = document.getElementById('theme');
  const isDark = () => {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  const nameTheme = () => theme.setAttribute('aria-label', isDark() ? 'Light colours' : 'Dark colours');
  theme.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    remember('theme', next);
    nameTheme();
  });
  nameTheme();
  theme.hidden = false;

  // Examples: one language at a time, the same on all pages.
  const tabs = [...document.querySelectorAll('.tabs')];
  const choose = (group, name) => {
    for (const button of group.querySelectorAll('[role=tab]')) {
      const chosen = button.dataset.tab === name;
      button.setAttribute('aria-selected', chosen);
      button.tabIndex = chosen ? 0 : -1;
    }
    for (const panel of group.querySelectorAll('.tab')) {
      panel.hidden = panel.dataset.tab !== name;
    }
  };
  for (const group of tabs) {
    const panels = [...group.querySelectorAll('.tab')];
    const list = element('div', { role: 'tablist' });
    list.setAttribute('aria-label', 'Language');
    panels.forEach((panel, index) => {
      const heading = panel.querySelector('h2, h3');
      panel.id = `${heading.id}-panel`;
      panel.setAttribute('role', 'tabpanel');
      const button = element('button', { type: 'button', textContent: heading.textContent });
      button.setAttribute('role', 'tab');
      button.id = `${heading.id}-tab`;
      button.setAttribute('aria-controls', panel.id);
      panel.setAttribute('aria-labelledby', button.id);
      button.dataset.tab = panel.dataset.tab;
      button.addEventListener('click', () => {
        tabs.forEach((each) => choose(each, panel.dataset.tab));
        remember('tab', panel.dataset.tab);
      });
      button.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) {
          const next = list.children[(index + step + panels.length) % panels.length];
          next.click();
          next.focus();
        }
      });
      list.append(button);
    });
    group.prepend(list);
    group.classList.add('live');
    const names = panels.map((panel) => panel.dataset.tab);
    const before = remembered('tab');
    choose(group, names.includes(before) ? before : names[0]);
  }

  // Sections to link to.
  for (const heading of document.querySelectorAll('main :is(h2, h3, h4)[id]')) {
    const anchor = element('a', { className: 'anchor', href: `#${heading.id}`, textContent: '#' });
    anchor.setAttribute('aria-label', `Link to ${heading.textContent}`);
    heading.append(' ', anchor);
  }

  // Code to copy.
  for (const code of document.querySelectorAll('main pre:not(.urls pre)')) {
    const button = element('button', { type: 'button', className: 'copy', textContent: 'Copy' });
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      button.classList.add('done');
      setTimeout(() => {
        button.textContent = 'Copy';
        button.classList.remove('done');
      }, 2000);
    });
    const block = element('div', { className: 'block' });
    code.replaceWith(block);
    block.append(code, button);
  }

  // The list of operations.
  const filter = document.getElementById('filter');
  if (filter) {
    const matches = document.getElementById('matches');
    const sections = [...document.querySelectorAll('.operations')];
    const apply = () => {
      const words = filter.value.toLowerCase().split(/\s+/);
      let count = 0;
      for (const section of sections) {
        const title = section.querySelector('h2').textContent;
        const rows = [...section.querySelectorAll('tbody tr')];
        for (const row of rows) {
          const text = `${title} ${row.textContent}`.toLowerCase();
          row.hidden = !words.every((word) => text.includes(word));
          count += row.hidden ? 0 : 1;
        }
        section.hidden = rows.every((row) => row.hidden);
      }
      matches.textContent = filter.value ? `${count} found` : '';
    };
    filter.addEventListener('input', apply);
    document.querySelector('.filter').hidden = false;
    apply();
  }

  // On a small screen the other pages are folded away.
  const beside = document.querySelector('.beside details');
  if (beside) {
    const wide = matchMedia('(min-width: 60rem)');
    const fold = () => { beside.open = wide.matches; };
    wide.addEventListener('change', fold);
    fold();
    document.querySelector('.beside [aria-current]')?.scrollIntoView({ block: 'nearest' });
    scrollTo(0, location.hash ? scrollY : 0);
  }

  // Search, in an index that is part of the site.
  const open = document.getElementById('search');
  if (!open) {
    return;
  }
  const field = element('input', { type: 'search', placeholder: 'Operations and guides', autocomplete: 'off' });
  field.setAttribute('aria-label', 'Search');
  const close = element('button', { type: 'button', textContent: 'Close' });
  const found = element('ol', {});
  const status = element('p', {});
  status.setAttribute('role', 'status');
  const dialog = element('dialog', {}, element('form', {}, field, close), status, found);
  dialog.setAttribute('aria-label', 'Search');
  document.body.append(dialog);

  let index;
  const load = async () => {
    index ??= import(new URL(`${root}pagefind/pagefind.js`, location.href).href);
    return index;
  };

  const excerpt = (html) => {
    // Of the marked-up text nothing is taken but text and what is marked.
    const parsed = new DOMParser().parseFromString(html, 'text/html').body;
    return [...parsed.childNodes].map((node) =>
      node.nodeName === 'MARK' ? element('mark', { textContent: node.textContent }) : node.textContent);
  };

  const show = async () => {
    const text = field.value.trim();
    if (!text) {
      found.replaceChildren();
      status.textContent = '';
      return;
    }
    let pages;
    try {
      const search = await (await load()).debouncedSearch(text, {}, 120);
      if (search === null) {
        return;
      }
      pages = await Promise.all(search.results.slice(0, 12).map((result) => result.data()));
    } catch {
      status.textContent = 'There is no search in files that are opened without a web server.';
      return;
    }
    found.replaceChildren(...pages.map((page) => {
      // Sections of a page have addresses of their own.
      const best = page.sub_results?.[0] ?? page;
      const title = best.title && best.title !== page.meta.title ? `${page.meta.title}: ${best.title}` : page.meta.title;
      return element('li', {}, element('a', { href: best.url },
        element('strong', { textContent: title }),
        element('span', {}, ...excerpt(best.excerpt))));
    }));
    status.textContent = pages.length ? `${pages.length === 12 ? 'The best 12' : pages.length} found` : 'Nothing found.';
  };

  const begin = () => {
    dialog.showModal();
    field.select();
  };
  open.addEventListener('click', begin);
  close.addEventListener('click', () => dialog.close());
  field.addEventListener('input', show);
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('a')?.click();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // Otherwise the first one would only empty the field.
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const stops = [field, ...found.querySelectorAll('a')];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea');
    if (!dialog.open && ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey)))) {
      event.preventDefault();
      begin();
    }
  });
  open.hidden = false;
})();
