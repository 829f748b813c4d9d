// Asks the page's own server. Requests that change something carry a field that other sites cannot add.

async function answer(response) {
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error ?? `status ${response.status}`);
  }
  return body;
}

export async function read(name, fields = {}) {
  const query = new URLSearchParams(fields).toString();
  return answer(await fetch(`/page/${name}${query ? `?${query}` : ""}`));
}

export async function change(name, fields = {}) {
  const headers = { "X-Thinknx-Page": "1" };
  return answer(await fetch(`/page/${name}`, { method: "POST", headers, body: new URLSearchParams(fields) }));
}
