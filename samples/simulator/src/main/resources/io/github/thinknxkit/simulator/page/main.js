// Puts the page together.

import { startAppearance } from "./appearance.js";
import { read } from "./backend.js";
import { CloudPage } from "./cloud.js";
import { ObjectView } from "./device.js";
import { toast } from "./dom.js";
import { FaultsPage } from "./faults.js";
import { startHeader } from "./header.js";
import { connect, on, onOpen } from "./live.js";
import { Log } from "./log.js";
import { startNavigation } from "./navigation.js";
import { Project, SYSTEM } from "./project.js";

const SYSTEM_OBJECT = { guid: SYSTEM, name: "System", kind: "SYSTEM", area: [], controllers: [], values: {} };

/** Gives the devices their present values anew: events were missed. */
async function catchUp(devices, changed) {
  const plant = await read("plant");
  plant.devices.forEach((device) => Object.assign(devices.get(device.guid)?.values ?? {}, device.values));
  changed();
}

async function start() {
  startAppearance();
  const [server, plant, commands] = await Promise.all([read("server"), read("plant"), read("commands")]);
  const devices = new Map(plant.devices.map((device) => [device.guid, device]));
  const project = new Project(devices);
  const object = new ObjectView(server, commands);
  const faults = new FaultsPage(devices, commands);
  let chosen = null;

  const choose = (view, key) => {
    if (view === "kit") {
      chosen = key === SYSTEM ? SYSTEM_OBJECT : (devices.get(key) ?? null);
      object.show(chosen);
      project.select(key);
      faults.choose(chosen?.guid);
    }
  };
  const refresh = () => {
    project.refresh();
    object.refresh();
  };

  startHeader(server);
  new CloudPage(server, () => object.show(chosen));
  new Log();
  on("state", ({ guid, controller, value }) => {
    const device = devices.get(guid);
    if (device) {
      device.values[controller] = value;
      project.refresh();
      if (device === chosen) {
        object.refresh();
      }
    }
  });
  on("missed", () => catchUp(devices, refresh));
  onOpen(() => catchUp(devices, refresh));
  startNavigation(choose);
  connect();
}

start().catch((error) => toast(`The page could not start: ${error.message}`));
