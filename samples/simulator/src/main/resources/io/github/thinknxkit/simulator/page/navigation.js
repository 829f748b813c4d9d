// Which page of the server is shown. The address has it, so that "back" works and a link can be passed on.

import { byId } from "./dom.js";

const VIEWS = ["kit", "cloud", "faults", "log"];

/** Reads the address: the view, and within "kit" the object that is chosen. */
function place() {
  const [view, ...rest] = location.hash.replace(/^#\//, "").split("/");
  const known = VIEWS.includes(view) ? view : "kit";
  return { view: known, object: known === "kit" && rest.length > 0 ? decoded(rest.join("/")) : null };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function goTo(view, object) {
  location.hash = object === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(object)}`;
}

/** Calls a listener with the view and the chosen object, now and whenever they change. */
export function startNavigation(listener) {
  const follow = () => {
    const { view, object } = place();
    document.body.dataset.view = view;
    document.body.toggleAttribute("data-object", object !== null);
    for (const link of byId("navigation").children) {
      link.toggleAttribute("aria-current", link.dataset.view === view);
      if (link.dataset.view === view) {
        link.setAttribute("aria-current", "page");
      }
    }
    listener(view, object);
  };
  addEventListener("hashchange", follow);
  follow();
}
