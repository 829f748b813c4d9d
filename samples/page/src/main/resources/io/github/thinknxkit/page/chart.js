// A small chart of the last values of a controller: each holds until the next.

import { shape } from "./dom.js";
import { t } from "./text.js";

const WIDTH = 120;
const HEIGHT = 26;
const MARGIN = 2;

/** Makes the chart of at least two values; the text says to those who cannot see it what it shows. */
export function chart(points, text) {
  const values = points.map((it) => it.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const label = t("chart", { count: values.length, low: text(low), high: text(high), last: text(values.at(-1)) });
  const y = (value) => HEIGHT - MARGIN - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * MARGIN);
  const step = (WIDTH - 2 * MARGIN) / (values.length - 1);
  const path = values.map((value, i) => (i === 0 ? `M${MARGIN} ${y(value)}` : `H${MARGIN + i * step}V${y(value)}`)).join("");
  return shape(
    "svg",
    { class: "chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": label },
    shape("title", {}, label),
    shape("path", { d: path, "vector-effect": "non-scaling-stroke" }),
  );
}
