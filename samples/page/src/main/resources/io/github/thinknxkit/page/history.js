// The last values of devices, as far as this page was told of them.

const CAPACITY = 60;

const series = new Map();

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

export function forgetValues() {
  series.clear();
}
