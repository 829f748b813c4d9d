// Asks the page's own server. Requests that change something carry a field that other sites cannot add; where there is a
// log-in, its value is one that only this log-in has.

import { toast } from "./dom.js";
import { t } from "./text.js";

let mark = "1";

/** Takes the value that the field is to have from now on. */
export function useMark(value) {
  mark = value;
}

async function ask(path, request) {
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new Error(t("error.unreachable"));
  }
  const body = await response.json().catch(() => ({}));
  if (response.status === 401 && body.logIn) {
    location.assign(body.logIn);
  }
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
  return command(`page/${name}`, fields);
}

/** Changes something by an address of its own. */
export async function command(address, fields = {}) {
  return ask(address, { method: "POST", headers: { "X-Thinknx-Page": mark }, body: new URLSearchParams(fields) });
}

/** Does something that may fail, and says why it did. */
export async function attempt(what, action) {
  try {
    await action();
  } catch (error) {
    toast(t("failed", { what, reason: error.message }));
  }
}
