// The project tree: the devices of the plant by area or by kind, and the server's own commands.

import { byId } from "./dom.js";
import { goTo } from "./navigation.js";
import { search } from "./search.js";
import { isActive, kindName, summary } from "./state.js";
import { number, plural, t } from "./text.js";
import { Tree } from "./tree.js";

/** The object that stands for the server itself. No GUID is empty, so it is nobody else's key. */
export const SYSTEM = "";

const FEW = 60;

export class Project {
  #house;
  #tree;
  #expanded = new Map();
  #roots = [];
  #chosen = null;
  #by = null;

  /** Takes what the page knows of the server; of its devices, in the order of the project. */
  constructor(house) {
    this.#house = house;
    this.#tree = new Tree(byId("tree"), (key) => goTo({ view: "kit", object: key }));
    byId("search").addEventListener("input", () => this.renew());
    byId("search").addEventListener("keydown", (event) => this.#leaveSearch(event));
    groupings().forEach((it) => it.addEventListener("change", () => goTo({ by: it.value })));
    addEventListener("keydown", (event) => enterSearch(event));
  }

  /** Groups the devices as the address says. */
  group(by) {
    if (by !== this.#by) {
      this.#by = by;
      groupings().forEach((it) => (it.checked = it.value === by));
      this.renew();
    }
  }

  select(key) {
    this.#chosen = key;
    this.#tree.select(key);
  }

  /** Shows that values changed. */
  refresh() {
    this.#tree.redraw();
  }

  #leaveSearch(event) {
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      this.#tree.focus();
    }
  }

  /** Makes the tree anew: other devices are there, or wanted. */
  renew() {
    this.#remember(this.#roots);
    const wanted = search(byId("search").value);
    const devices = [...this.#house.devices.values()];
    const found = devices.filter(wanted.device);
    const open = !wanted.empty || found.length <= FEW;
    this.#roots = this.#by === "kind" ? this.#byKind(found, open) : this.#byArea(found, open);
    if (wanted.system()) {
      this.#roots.push({ key: SYSTEM, type: "object", label: "System", icon: "SYSTEM", note: () => "KNX" });
    }
    this.#tree.show(this.#roots);
    if (this.#chosen !== null && wanted.empty) {
      this.#tree.select(this.#chosen);
    }
    byId("count").textContent = count(found.length, devices.length);
  }

  /** Keeps what was opened and closed by hand, for the next time that the area is shown. */
  #remember(nodes) {
    for (const node of nodes) {
      if (node.children) {
        if (node.expanded !== node.initially) {
          this.#expanded.set(node.key, node.expanded);
        }
        this.#remember(node.children);
      }
    }
  }

  #group(key, label, open, iconName = "AREA") {
    const initially = open;
    const expanded = this.#expanded.get(key) ?? open;
    return { key, type: "area", label, icon: iconName, children: [], size: 0, initially, expanded };
  }

  #byArea(devices, open) {
    const root = { children: [] };
    const areas = new Map();
    for (const device of devices) {
      let parent = root;
      device.area.forEach((label, depth) => {
        const key = `area:${JSON.stringify(device.area.slice(0, depth + 1))}`;
        if (!areas.has(key)) {
          areas.set(key, this.#group(key, label, open));
          parent.children.push(areas.get(key));
        }
        parent = areas.get(key);
        parent.size++;
      });
      parent.children.push(leaf(device));
    }
    return root.children;
  }

  #byKind(devices, open) {
    const groups = new Map();
    for (const device of devices) {
      if (!groups.has(device.kind)) {
        groups.set(device.kind, this.#group(`kind:${device.kind}`, kindName(device.kind), open, device.kind));
      }
      const group = groups.get(device.kind);
      group.children.push(leaf(device));
      group.size++;
    }
    return [...groups.values()];
  }
}

function leaf(device) {
  const { guid: key, name: label, kind } = device;
  return { key, type: "object", label, icon: kind, note: () => summary(device), active: () => isActive(device) };
}

function count(found, all) {
  return found === all ? plural("devices", all) : t("devices.found", { found: number(found), all: plural("devices", all) });
}

function groupings() {
  return [...document.querySelectorAll("input[name=grouping]")];
}

function enterSearch(event) {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "/" && !typing && document.body.dataset.view === "kit") {
    event.preventDefault();
    byId("search").focus();
  }
}
