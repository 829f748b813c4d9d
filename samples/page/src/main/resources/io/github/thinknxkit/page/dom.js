// Makes elements. All text goes in as text: names of a plant are never markup.

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element; attributes that are false, null or undefined are left out, functions become listeners. */
export function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an element of SVG. */
export function shape(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name, value);
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Makes one of the icons of icons.svg. */
export function icon(name, className = "icon") {
  return shape("svg", { class: className, "aria-hidden": "true" }, shape("use", { href: `icons.svg#${name}` }));
}

export function byId(id) {
  return document.getElementById(id);
}

let fading = 0;

/** Says something in passing, to eyes and to screen readers. */
export function toast(text) {
  const place = byId("toast");
  place.textContent = text;
  place.dataset.shown = "";
  clearTimeout(fading);
  fading = setTimeout(() => delete place.dataset.shown, Math.max(2500, text.length * 60));
}
