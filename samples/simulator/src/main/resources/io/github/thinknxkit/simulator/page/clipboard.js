// Copies a text that may still be on its way: browsers want the order to copy within the click.

import { element, toast } from "./dom.js";

function copyThroughField(text) {
  const field = element("textarea", { readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) {
    throw new Error("this browser does not let the page copy");
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

/** Copies a text or the promise of one, and says so. */
export async function copy(text, what) {
  const promise = Promise.resolve(text);
  try {
    await write(promise);
    toast(`${what} copied`);
  } catch {
    const reason = await promise.then(() => "the browser refused", (error) => error.message);
    toast(`Not copied: ${reason}`);
  }
}
