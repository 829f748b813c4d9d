// A tree of any size: of all rows only those in view exist. The tree itself has the focus and names the row that the
// cursor is on (aria-activedescendant), since a row that is scrolled away is no more.

import { element, icon } from "./dom.js";
import { number } from "./text.js";

const OVERSCAN = 8;
const DEEPEST_INDENT = 6;
const TYPEAHEAD_MILLIS = 700;

/** A node has: key, type ("area" or "object"), label, icon, children; an area also expanded, an object also note, active. */
export class Tree {
  #container;
  #space = element("div", { class: "space", role: "presentation" });
  #choose;
  #roots = [];
  #rows = [];
  #cursor = 0;
  #selected = null;
  #typed = "";
  #typedAt = 0;
  #drawn = false;

  constructor(container, choose) {
    this.#container = container;
    this.#choose = choose;
    container.append(this.#space);
    container.addEventListener("scroll", () => this.redraw());
    container.addEventListener("keydown", (event) => this.#key(event));
    container.addEventListener("click", (event) => this.#click(event));
    new ResizeObserver(() => this.redraw()).observe(container);
  }

  /** Shows other nodes; the cursor stays on its node if that is still there. */
  show(roots) {
    const key = this.#rows[this.#cursor]?.node.key;
    this.#roots = roots;
    this.#flatten();
    this.#cursor = Math.max(0, this.#rows.findIndex((row) => row.node.key === key));
    this.redraw();
  }

  /** Marks the chosen object and brings it into view, opening what it stands in. */
  select(key) {
    this.#selected = key;
    const path = pathTo(this.#roots, key);
    path.slice(0, -1).forEach((node) => (node.expanded = true));
    this.#flatten();
    const index = this.#rows.findIndex((row) => row.node.key === key);
    if (index >= 0) {
      this.#moveTo(index);
    }
    this.redraw();
  }

  focus() {
    this.#container.focus();
  }

  /** Draws the rows in view anew, at the next frame at the latest. */
  redraw() {
    if (!this.#drawn) {
      this.#drawn = true;
      requestAnimationFrame(() => {
        this.#drawn = false;
        this.#draw();
      });
    }
  }

  #flatten() {
    this.#rows = [];
    const add = (nodes, level, parent) =>
      nodes.forEach((node, position) => {
        const index = this.#rows.push({ node, level, parent, position: position + 1, size: nodes.length }) - 1;
        if (node.children && node.expanded) {
          add(node.children, level + 1, index);
        }
      });
    add(this.#roots, 1, -1);
    // At once: nothing can be scrolled to before there is room for it.
    this.#space.style.height = `${this.#rows.length * this.#rowHeight()}px`;
  }

  #rowHeight() {
    return parseFloat(getComputedStyle(this.#container).getPropertyValue("--row"));
  }

  #draw() {
    const height = this.#rowHeight();
    const { scrollTop, clientHeight } = this.#container;
    const first = Math.max(0, Math.floor(scrollTop / height) - OVERSCAN);
    const last = Math.min(this.#rows.length, Math.ceil((scrollTop + clientHeight) / height) + OVERSCAN);
    const indexes = [];
    for (let index = first; index < last; index++) {
      indexes.push(index);
    }
    this.#space.replaceChildren(...indexes.map((index) => this.#row(index, height)));
    this.#name(first, last);
  }

  #name(first, last) {
    const visible = this.#cursor >= first && this.#cursor < last;
    if (visible && this.#rows.length > 0) {
      this.#container.setAttribute("aria-activedescendant", `row-${this.#cursor}`);
    } else {
      this.#container.removeAttribute("aria-activedescendant");
    }
  }

  #row(index, height) {
    const { node, level, position, size } = this.#rows[index];
    const row = element(
      "div",
      {
        id: `row-${index}`,
        class: `row level-${Math.min(level, DEEPEST_INDENT)}`,
        role: "treeitem",
        "aria-level": level,
        "aria-posinset": position,
        "aria-setsize": size,
        "aria-expanded": node.children ? String(Boolean(node.expanded)) : null,
        "aria-selected": String(node.key === this.#selected),
        "data-index": index,
        "data-key": node.key,
        "data-type": node.type,
        "data-cursor": index === this.#cursor,
        "data-active": Boolean(node.active?.()),
        title: node.label,
      },
      node.children ? icon("chevron", "icon chevron") : element("span", { class: "leaf" }),
      icon(node.icon),
      element("span", { class: "name" }, node.label),
      node.children ? element("span", { class: "size" }, number(node.size)) : element("span", { class: "now" }, node.note?.() ?? ""),
    );
    row.style.transform = `translateY(${index * height}px)`;
    return row;
  }

  #moveTo(index) {
    this.#cursor = Math.max(0, Math.min(this.#rows.length - 1, index));
    const height = this.#rowHeight();
    const top = this.#cursor * height;
    const container = this.#container;
    if (top < container.scrollTop) {
      container.scrollTop = top;
    } else if (top + height > container.scrollTop + container.clientHeight) {
      container.scrollTop = top + height - container.clientHeight;
    }
    this.redraw();
  }

  #toggle(index, open) {
    const { node } = this.#rows[index];
    node.expanded = open;
    this.#flatten();
    this.redraw();
  }

  #act(index) {
    const { node } = this.#rows[index];
    if (node.children) {
      this.#toggle(index, !node.expanded);
    } else {
      this.#choose(node.key);
    }
  }

  #click(event) {
    const row = event.target.closest(".row");
    if (row) {
      this.#cursor = Number(row.dataset.index);
      this.#act(this.#cursor);
    }
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || this.#rows.length === 0) {
      return;
    }
    const page = Math.max(1, Math.floor(this.#container.clientHeight / this.#rowHeight()) - 1);
    const keys = {
      ArrowDown: () => this.#moveTo(this.#cursor + 1),
      ArrowUp: () => this.#moveTo(this.#cursor - 1),
      PageDown: () => this.#moveTo(this.#cursor + page),
      PageUp: () => this.#moveTo(this.#cursor - page),
      Home: () => this.#moveTo(0),
      End: () => this.#moveTo(this.#rows.length - 1),
      ArrowRight: () => this.#inwards(),
      ArrowLeft: () => this.#outwards(),
      Enter: () => this.#act(this.#cursor),
      " ": () => this.#act(this.#cursor),
    };
    if (keys[event.key]) {
      event.preventDefault();
      this.#typed = "";
      keys[event.key]();
    } else if (event.key.length === 1 && event.key !== "/") {
      this.#typeahead(event.key);
    }
  }

  #inwards() {
    const { node } = this.#rows[this.#cursor];
    if (node.children && !node.expanded) {
      this.#toggle(this.#cursor, true);
    } else if (node.children) {
      this.#moveTo(this.#cursor + 1);
    }
  }

  #outwards() {
    const { node, parent } = this.#rows[this.#cursor];
    if (node.children && node.expanded) {
      this.#toggle(this.#cursor, false);
    } else if (parent >= 0) {
      this.#moveTo(parent);
    }
  }

  #typeahead(character) {
    const now = performance.now();
    this.#typed = now - this.#typedAt > TYPEAHEAD_MILLIS ? character : this.#typed + character;
    this.#typedAt = now;
    const wanted = this.#typed.toLowerCase();
    const start = this.#typed.length === 1 ? this.#cursor + 1 : this.#cursor;
    for (let step = 0; step < this.#rows.length; step++) {
      const index = (start + step) % this.#rows.length;
      if (this.#rows[index].node.label.toLowerCase().startsWith(wanted)) {
        this.#moveTo(index);
        return;
      }
    }
  }
}

/** Returns the nodes from a root to the one with the key; empty if there is none. */
function pathTo(nodes, key) {
  for (const node of nodes) {
    if (node.key === key) {
      return [node];
    }
    const rest = node.children ? pathTo(node.children, key) : [];
    if (rest.length > 0) {
      return [node, ...rest];
    }
  }
  return [];
}
