// What happens, as it happens: one stream of server-sent events for the whole page. While it is broken, the page says so.

import { byId } from "./dom.js";
import { clock, t } from "./text.js";

/** The server sends something every ten seconds. */
const SILENCE_MILLIS = 25000;
const CHECK_MILLIS = 5000;
const RETRY_MILLIS = 2000;

const listeners = new Map();
const opened = [];
let heardAt = 0;
let lost = false;
let shutDown = false;

/** Calls a listener for each event of a type: call, answer, dropped, telegram, state, faults, key, restarted, missed. */
export function on(type, listener) {
  listeners.set(type, [...(listeners.get(type) ?? []), listener]);
}

/** Calls a listener whenever the stream is there again: what happened in between is not told. */
export function onOpen(listener) {
  opened.push(listener);
}

/** Lets the page say why the server is going to be gone. */
export function expectShutdown() {
  shutDown = true;
}

function show(state, text) {
  const connection = byId("connection");
  connection.dataset.state = state;
  connection.textContent = text;
  document.body.toggleAttribute("data-stale", lost);
  byId("gone").hidden = !lost;
}

function lose() {
  if (!lost) {
    lost = true;
    const time = clock().format(Date.now());
    byId("gone").textContent = t(shutDown ? "gone.shutdown" : "gone", { time });
  }
  show("lost", t("connection.lost"));
}

function find() {
  lost = false;
  shutDown = false;
  heardAt = Date.now();
  show("live", t("connection.live"));
  opened.forEach((listener) => listener());
}

function open() {
  heardAt = Date.now();
  const source = new EventSource("page/events");
  source.addEventListener("open", find);
  source.addEventListener("error", () => {
    lose();
    // A browser tries again by itself, but not after an answer that is no stream.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(open, RETRY_MILLIS);
      clearInterval(check);
    }
  });
  source.addEventListener("message", (message) => {
    heardAt = Date.now();
    for (const event of JSON.parse(message.data)) {
      (listeners.get(event.type) ?? []).forEach((listener) => listener(event));
    }
  });
  // A connection can also die without a word, as when a network goes away.
  const check = setInterval(() => {
    if (Date.now() - heardAt > SILENCE_MILLIS) {
      clearInterval(check);
      source.close();
      lose();
      open();
    }
  }, CHECK_MILLIS);
}

export function connect() {
  show("connecting", t("connection.connecting"));
  open();
}
