// The views that only servers of this kind have: each has a link, a place, and a script that fills it.

import { byId, element, icon } from "./dom.js";
import { knowView } from "./navigation.js";
import { t } from "./text.js";

function link({ name, icon: iconName }) {
  const badge = element("span", { class: "badge", id: `pending-${name}`, hidden: true });
  return element("a", { href: `#/${name}`, "data-view": name }, icon(iconName), element("span", {}, t(`nav.${name}`)), badge);
}

/** Adds the views of a server, and resolves to what their scripts return. */
export function startViews(house, actions) {
  return Promise.all(
    house.server.views.map(async (view) => {
      byId("navigation").lastElementChild.before(link(view));
      byId("log").before(element("section", { class: "pane page", id: view.name, "aria-labelledby": `${view.name}-title` }));
      knowView(view.name);
      const { start } = await import(`./${view.name}.js`);
      return start(house, actions);
    }),
  );
}
