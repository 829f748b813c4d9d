// Where the page is: the address has the view, the object, its command, the way into the server and the grouping, so that
// reloading, "back" and a link that is passed on lead to the same.

import { byId } from "./dom.js";

const VIEWS = ["kit", "log"];
const WAYS = ["digest", "basic", "query"];
const GROUPINGS = ["area", "kind"];

const OWN = [];

let place = { view: "kit", object: null, command: null, way: "digest", by: "area" };
let kit = "#/kit";

/** Reads an address. What a short one, such as that of a link, leaves out stays as it is. */
function parsed(hash) {
  const [path, query] = hash.replace(/^#\//, "").split(/\?(.*)/);
  const [view, ...rest] = path.split("/");
  const fields = new URLSearchParams(query);
  const known = VIEWS.includes(view) ? view : "kit";
  return {
    view: known,
    object: known === "kit" && rest.length > 0 ? decoded(rest.join("/")) : null,
    command: fields.get("command"),
    way: among(WAYS, fields.get("way")) ?? place.way,
    by: among(GROUPINGS, fields.get("by")) ?? place.by,
  };
}

function among(all, text) {
  return all.find((it) => it === text);
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function written({ view, object, command, way, by }) {
  const fields = new URLSearchParams({ ...(command === null ? {} : { command }), way, by });
  return `#/${view}${object === null ? "" : `/${encodeURIComponent(object)}`}?${fields}`;
}

/** Makes a view known that only some servers have. */
export function knowView(name) {
  VIEWS.push(name);
  OWN.push(name);
}

/** Goes elsewhere: to another object, command, way or grouping; what is not named stays. */
export function goTo(changes) {
  const elsewhere = "object" in changes || "view" in changes ? { command: null } : {};
  location.hash = written({ ...place, ...elsewhere, ...changes });
}

/** Returns where the page is. */
export function here() {
  return place;
}

/** Calls a listener with the place, now and whenever it changes. */
export function startNavigation(listener) {
  const follow = () => {
    place = parsed(location.hash);
    history.replaceState(null, "", written(place));
    document.body.dataset.view = place.view;
    document.body.toggleAttribute("data-page", OWN.includes(place.view));
    OWN.forEach((name) => byId(name).toggleAttribute("data-current", name === place.view));
    document.body.toggleAttribute("data-object", place.object !== null);
    showLinks();
    listener(place);
  };
  addEventListener("hashchange", follow);
  byId("skip").addEventListener("click", skip);
  follow();
}

/** The link to the project leads back to the object that was looked at, and from there to the tree. */
function showLinks() {
  if (place.view === "kit") {
    kit = written(place);
  }
  for (const link of byId("navigation").children) {
    if (link.dataset.view === place.view) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
    if (link.dataset.view === "kit") {
      link.setAttribute("href", place.view === "kit" ? "#/kit" : kit);
    }
  }
}

/** The skip link moves the focus and leaves the address alone, which is the page's own. */
function skip(event) {
  event.preventDefault();
  byId("main").focus();
}
