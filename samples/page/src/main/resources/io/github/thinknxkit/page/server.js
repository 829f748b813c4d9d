// What the server offers on the page, as it told, and what this visitor may do with it.

const ROLES = ["LOOK", "OPERATE", "ADMINISTER"];

/** Returns whether the server announced a capability, such as "MAINTENANCE". */
export function offers(server, capability) {
  return server.capabilities.includes(capability);
}

/** Returns whether the visitor may do what visitors of a role may. */
export function may(server, role) {
  return ROLES.indexOf(server.role) >= ROLES.indexOf(role);
}

/** Returns whether the visitor may send a command. Whoever may look may ask, too. */
export function maySend(server, command) {
  return command?.effect === "READ" || may(server, "OPERATE");
}
