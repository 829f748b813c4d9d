// Asks the page's own server. Requests that change something carry a field that other sites cannot add.

import { toast } from "./dom.js";
import { t } from "./text.js";

async function ask(path, request) {
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new Error(t("error.unreachable"));
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(body.error ?? t("error.status", { status: response.status }));
  }
  return body;
}

export async function read(name, fields = {}) {
  const query = new URLSearchParams(fields).toString();
  return ask(`page/${name}${query ? `?${query}` : ""}`);
}

export async function change(name, fields = {}) {
  const headers = { "X-Thinknx-Page": "1" };
  return ask(`page/${name}`, { method: "POST", headers, body: new URLSearchParams(fields) });
}

/** Does something that may fail, and says why it did. */
export async function attempt(what, action) {
  try {
    await action();
  } catch (error) {
    toast(t("failed", { what, reason: error.message }));
  }
}
