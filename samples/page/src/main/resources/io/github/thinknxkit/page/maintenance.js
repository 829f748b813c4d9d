// Restarting the server and switching it off, where it offers that.

import { attempt, change, read } from "./backend.js";
import { confirm } from "./dialog.js";
import { byId, element, toast } from "./dom.js";
import { showServer } from "./header.js";
import { expectShutdown } from "./live.js";
import { t } from "./text.js";

async function maintain(kind, action) {
  const name = t(kind);
  if (await confirm(t("question", { name }), t(`${kind}.text`), name)) {
    await attempt(name, async () => {
      await action();
      toast(t("done", { name }));
    });
  }
}

async function restart(extent) {
  await change(`restart/${extent}`);
  showServer(await read("server"));
}

async function shutDown() {
  expectShutdown();
  await change("shutdown");
}

function button(id, kind, action) {
  return element("button", { type: "button", id, click: () => maintain(kind, action) }, t(kind));
}

export function startMaintenance() {
  const place = byId("maintenance");
  place.append(
    button("soft-restart", "restart.soft", () => restart("soft")),
    button("full-restart", "restart.full", () => restart("full")),
    button("shutdown", "shutdown", shutDown),
  );
  place.hidden = false;
}
