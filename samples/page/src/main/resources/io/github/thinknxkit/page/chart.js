// A small chart of the last values of a controller: each holds until the next.

import { shape } from "./dom.js";
import { t } from "./text.js";

const WIDTH = 120;
const HEIGHT = 26;
const MARGIN = 2;

/**
 * Makes the chart of at least two values; the text says to those who cannot see it what it shows. Without a beginning, all
 * steps are as wide; with one, the chart reaches from there to now.
 */
export function chart(points, text, since = null) {
  const values = points.map((it) => it.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const label = t(since === null ? "chart" : "chart.day", { count: values.length, low: text(low), high: text(high), last: text(values.at(-1)) });
  const y = (value) => HEIGHT - MARGIN - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * MARGIN);
  const now = Date.now();
  const part = (i) => (since === null ? i / (values.length - 1) : Math.max(0, (points[i].at - since) / (now - since)));
  const x = (i) => MARGIN + part(i) * (WIDTH - 2 * MARGIN);
  const steps = values.map((value, i) => (i === 0 ? `M${x(0)} ${y(value)}` : `H${x(i)}V${y(value)}`)).join("");
  const path = since === null ? steps : `${steps}H${WIDTH - MARGIN}`;
  return shape(
    "svg",
    { class: "chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": label },
    shape("title", {}, label),
    shape("path", { d: path, "vector-effect": "non-scaling-stroke" }),
  );
}
