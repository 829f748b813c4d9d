// Tests under way and their outcomes. They go on, and are found again, whatever object is looked at meanwhile.

import { attempt, change } from "./backend.js";
import { toast } from "./dom.js";
import { number, t } from "./text.js";

const CAPACITY = 100;

/** Browsers open six connections to a server, and the page needs some of them. */
const MOST_WAITING = 3;
const TICK_MILLIS = 250;

const byKey = new Map();
let watcher = { key: null, listener: () => {} };
let made = 0;
let ticking = 0;

/** Names the test of a command. */
export function keyOf(guid, operation) {
  return JSON.stringify([guid, operation]);
}

/** Calls a listener with the test of a key, if there is one: now, when it changes, and while it waits. */
export function watchTest(key, listener) {
  watcher = { key, listener };
  tell(key);
}

function tell(key) {
  const test = byKey.get(key);
  if (key === watcher.key && test) {
    watcher.listener(test);
  }
}

function waiting() {
  return [...byKey.values()].filter((test) => test.report === null);
}

function tick() {
  waiting().forEach((test) => tell(test.key));
  if (waiting().length === 0) {
    clearInterval(ticking);
    ticking = 0;
  }
}

/** Sends a call, as the URL of its way would be. The name says in messages what it was. */
export async function startTest(key, name, call) {
  if (byKey.get(key)?.report === null) {
    return;
  }
  if (waiting().length >= MOST_WAITING) {
    toast(t("test.many", { count: MOST_WAITING }));
    return;
  }
  const id = `${Math.random().toString(36).slice(2)}-${++made}`;
  const test = { key, id, startedAt: performance.now(), report: null };
  byKey.delete(key);
  byKey.set(key, test);
  forget();
  tell(key);
  ticking ||= setInterval(tick, TICK_MILLIS);
  test.report = await change("test", { ...call, id }).catch((error) => ({ reason: error.message }));
  tell(key);
  if (key !== watcher.key) {
    toast(t("test.done", { name, outcome: outcome(test.report) }));
  }
}

function forget() {
  for (const test of byKey.values()) {
    if (byKey.size > CAPACITY && test.report !== null) {
      byKey.delete(test.key);
    }
  }
}

export function cancelTest(test) {
  return attempt(t("cancel"), () => change("test/cancel", { id: test.id }));
}

/** Returns how many seconds a test has been waiting, for people. */
export function seconds(test) {
  return t("seconds", { seconds: number(Math.floor((performance.now() - test.startedAt) / 1000)) });
}

/** Says in a few words how a test ended. */
export function outcome({ status, failure, reason }) {
  return status ? String(status) : (reason ?? t(`failure.${failure}`));
}
