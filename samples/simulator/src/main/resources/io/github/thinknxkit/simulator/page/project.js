// The project tree: the devices of the plant by area or by kind, and the server's own commands.

import { byId } from "./dom.js";
import { goTo } from "./navigation.js";
import { isActive, KINDS, summary } from "./state.js";
import { Tree } from "./tree.js";

/** The object that stands for the server itself. No GUID is empty, so it is nobody else's key. */
export const SYSTEM = "";

const FEW = 60;

export class Project {
  #devices;
  #tree;
  #expanded = new Map();
  #roots = [];
  #chosen = null;

  /** Takes the devices by GUID, in the order of the project. */
  constructor(devices) {
    this.#devices = devices;
    this.#tree = new Tree(byId("tree"), (key) => goTo("kit", key));
    byId("search").addEventListener("input", () => this.#rebuild());
    byId("search").addEventListener("keydown", (event) => this.#leaveSearch(event));
    document.querySelectorAll("input[name=grouping]").forEach((it) => it.addEventListener("change", () => this.#rebuild()));
    addEventListener("keydown", (event) => enterSearch(event));
    this.#rebuild();
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

  #rebuild() {
    this.#remember(this.#roots);
    const wanted = byId("search").value.trim().toLowerCase();
    const found = [...this.#devices.values()].filter((device) => matches(device, wanted));
    const byKind = document.querySelector("input[name=grouping]:checked").value === "kind";
    const open = wanted !== "" || found.length <= FEW;
    this.#roots = byKind ? this.#byKind(found, open) : this.#byArea(found, open);
    if (wanted === "" || "system commands".includes(wanted)) {
      this.#roots.push({ key: SYSTEM, type: "object", label: "System", icon: "SYSTEM", note: () => "KNX" });
    }
    this.#tree.show(this.#roots);
    if (this.#chosen !== null && wanted === "") {
      this.#tree.select(this.#chosen);
    }
    byId("count").textContent = count(found.length, this.#devices.size);
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
        const label = KINDS[device.kind] ?? device.kind;
        groups.set(device.kind, this.#group(`kind:${device.kind}`, label, open, device.kind));
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

function matches(device, wanted) {
  return (
    wanted === "" ||
    device.name.toLowerCase().includes(wanted) ||
    device.guid.toLowerCase().includes(wanted) ||
    device.area.some((area) => area.toLowerCase().includes(wanted))
  );
}

function count(found, all) {
  const total = `${all.toLocaleString("en")} ${all === 1 ? "device" : "devices"}`;
  return found === all ? total : `${found.toLocaleString("en")} of ${total}`;
}

function enterSearch(event) {
  const typing = event.target.closest?.("input, textarea, select");
  if (event.key === "/" && !typing && document.body.dataset.view === "kit") {
    event.preventDefault();
    byId("search").focus();
  }
}
