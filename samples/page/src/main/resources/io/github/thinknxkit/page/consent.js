// Asks again before a command of what the plant file protects.

import { confirm } from "./dialog.js";
import { t } from "./text.js";

/** Resolves to what the call says of it; to null if the visitor had second thoughts. */
export async function consent(device, effect) {
  if (!device?.protected || effect === "READ") {
    return {};
  }
  const agreed = await confirm(t("protected.question", { name: device.name }), t("protected.text"), t("protected.send"));
  return agreed ? { confirmed: "1" } : null;
}
