// Finds devices by words, in any order: of their name, area, kind, tags and GUID.

import { kindName } from "./state.js";
import { t } from "./text.js";

const haystacks = new WeakMap();

/** Small letters without accents: who types "kuche" means "Küche". */
function folded(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}

function haystack(device) {
  if (!haystacks.has(device)) {
    const kind = [device.kind.replace("_", " "), kindName(device.kind)];
    haystacks.set(device, folded([device.name, ...device.area, ...device.tags, ...kind, device.guid].join("\n")));
  }
  return haystacks.get(device);
}

/** Makes of what was typed a test for devices. */
export function search(typed) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const finds = (text) => words.every((word) => text.includes(word));
  return {
    empty: words.length === 0,
    device: (device) => finds(haystack(device)),
    system: () => finds(folded(`System KNX ${t("kind.SYSTEM")}`)),
  };
}
