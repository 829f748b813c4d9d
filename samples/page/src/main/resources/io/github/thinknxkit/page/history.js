// The last values of devices: what this page was told, and what its server kept before.

import { read } from "./backend.js";

const CAPACITY = 400;

const series = new Map();
const asked = new Set();

/** Notes a value that has become another, with the one before it. */
export function note(guid, controller, before, value) {
  const key = JSON.stringify([guid, controller]);
  const now = Date.now();
  const points = series.get(key) ?? (before === undefined ? [] : [{ at: now, value: before }]);
  points.push({ at: now, value });
  series.set(key, points.slice(-CAPACITY));
}

/** Returns the values of a controller, oldest first; none if it has had one value only. */
export function valuesOf(guid, controller) {
  return series.get(JSON.stringify([guid, controller])) ?? [];
}

/** Asks for the values that were kept, once for each controller. */
export async function recall(guid, controller) {
  const key = JSON.stringify([guid, controller]);
  if (asked.has(key)) {
    return;
  }
  asked.add(key);
  const { points } = await read("history", { guid, controller });
  const told = series.get(key) ?? [];
  const before = points.map(([at, value]) => ({ at, value })).filter(({ at }) => told.length === 0 || at < told[0].at);
  series.set(key, [...before, ...told]);
}

export function forgetValues() {
  asked.clear();
  series.clear();
}
