// What happens, as it happens: one stream of server-sent events for the whole page.

import { byId } from "./dom.js";

const listeners = new Map();
const opened = [];

/** Calls a listener for each event of a type: call, answer, telegram, state, faults, missed. */
export function on(type, listener) {
  listeners.set(type, [...(listeners.get(type) ?? []), listener]);
}

/** Calls a listener whenever the stream is there again: what happened in between is not told. */
export function onOpen(listener) {
  opened.push(listener);
}

function show(state, text) {
  const connection = byId("connection");
  connection.dataset.state = state;
  connection.textContent = text;
}

export function connect() {
  const source = new EventSource("/page/events");
  source.addEventListener("open", () => {
    show("live", "Live");
    opened.forEach((listener) => listener());
  });
  source.addEventListener("error", () => show("lost", "Reconnecting"));
  source.addEventListener("message", (message) => {
    for (const event of JSON.parse(message.data)) {
      (listeners.get(event.type) ?? []).forEach((listener) => listener(event));
    }
  });
}
