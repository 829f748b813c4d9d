// What the log-in and the choice of a server have in common: texts, language and appearance.

import { startAppearance } from "./appearance.js";
import { toast } from "./dom.js";
import { startTexts, t } from "./text.js";

/** Starts a page, and says what went wrong if something did. */
export async function enter(title, start) {
  try {
    await startTexts();
    startAppearance();
    document.title = `${t(title)} – Integration Kit`;
    await start();
  } catch (error) {
    toast(t("failed", { what: "Integration Kit", reason: error.message }));
  }
}
