// Copies a text that may still be on its way: browsers want the order to copy within the click.

import { element, toast } from "./dom.js";
import { t } from "./text.js";

function copyThroughField(text) {
  const field = element("textarea", { readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) {
    throw new Error(t("copy.refused"));
  }
}

async function write(text) {
  // Browsers hide the clipboard from pages of plain http that are not on this machine.
  if (!navigator.clipboard) {
    copyThroughField(await text);
    return;
  }
  const blob = Promise.resolve(text).then((it) => new Blob([it], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/** Copies a text or the promise of one, and says what was copied. */
export async function copy(text, said) {
  const promise = Promise.resolve(text);
  try {
    await write(promise);
    toast(said);
  } catch {
    const reason = await promise.then(() => t("copy.refused"), (error) => error.message);
    toast(t("copy.failed", { reason }));
  }
}
