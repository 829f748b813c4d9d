// What the server offers on the page, as it told.

/** Returns whether the server announced a capability, such as "MAINTENANCE". */
export function offers(server, capability) {
  return server.capabilities.includes(capability);
}
