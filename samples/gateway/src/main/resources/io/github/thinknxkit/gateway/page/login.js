// The log-in.

import { byId } from "./dom.js";
import { enter } from "./entry.js";
import { number, t } from "./text.js";

/** Servers' pages, and the choice of one, are below this. */
const HOME = "/";

function say(problem) {
  byId("problem").textContent = problem;
}

async function send(fields) {
  const headers = { "X-Thinknx-Page": "1" };
  try {
    return await fetch("/session", { method: "POST", headers, body: new URLSearchParams(fields) });
  } catch {
    return null;
  }
}

async function logIn() {
  say("");
  const response = await send({ user: byId("user").value, password: byId("password").value });
  if (response?.ok) {
    location.replace(HOME);
    return;
  }
  const body = await response?.json().catch(() => ({}));
  if (!response) {
    say(t("error.unreachable"));
  } else if (response.status === 429) {
    say(t("log-in.later", { seconds: number(body.seconds) }));
  } else {
    say(response.status === 401 ? t("log-in.wrong") : (body.error ?? t("error.status", { status: response.status })));
  }
  byId("password").value = "";
  byId("password").focus();
}

enter("log-in", async () => {
  // A link from elsewhere comes without the cookie; this page's own question has it.
  if ((await fetch("/session")).ok) {
    location.replace(HOME);
    return;
  }
  byId("log-in").addEventListener("submit", async (event) => {
    event.preventDefault();
    byId("submit").disabled = true;
    await logIn();
    byId("submit").disabled = false;
  });
  byId("user").focus();
});
