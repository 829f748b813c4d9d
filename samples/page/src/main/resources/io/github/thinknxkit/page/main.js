// Puts the page together.

import { startAppearance } from "./appearance.js";
import { read } from "./backend.js";
import { ObjectView } from "./device.js";
import { byId, toast } from "./dom.js";
import { showServer, startHeader } from "./header.js";
import { forgetValues, note } from "./history.js";
import { connect, on, onOpen } from "./live.js";
import { Log } from "./log.js";
import { startMaintenance } from "./maintenance.js";
import { here, startNavigation } from "./navigation.js";
import { Project, SYSTEM } from "./project.js";
import { offers } from "./server.js";
import { startTexts, t } from "./text.js";
import { startViews } from "./views.js";
import { startVisitor } from "./visitor.js";

/** What the page knows of the server: the server itself, its devices by GUID, the commands by kind of device. */
const house = { server: null, devices: new Map(), commands: null };

/** The events of states that have come since the plant was asked for, once for each question under way. */
const questions = new Set();

/** Asks for the plant, and lets an action take it over; what events have told meanwhile is newer than what it says. */
async function takePlant(action) {
  const events = [];
  questions.add(events);
  try {
    await action(read("plant"));
  } finally {
    questions.delete(events);
  }
  events.forEach(take);
}

/** Takes over the value of an event, and returns the one before; nothing if the plant has no such device. */
function take({ guid, controller, value, readAt }) {
  const device = house.devices.get(guid);
  if (device) {
    const before = device.values[controller];
    device.values[controller] = value;
    if (readAt !== undefined) {
      device.readAt[controller] = readAt;
      device.stale = device.stale.filter((it) => it !== controller);
    }
    return { before };
  }
}

function load() {
  return takePlant(async (asked) => {
    const [server, plant, commands] = await Promise.all([read("server"), asked, read("commands")]);
    const system = { guid: SYSTEM, name: t("system"), kind: "SYSTEM", area: [], tags: [], controllers: [], values: {}, readAt: {}, stale: [], protected: server.telegramsProtected ?? false };
    Object.assign(house, { server, commands, system, devices: new Map(plant.devices.map((device) => [device.guid, device])) });
  });
}

async function start() {
  await startTexts();
  startAppearance();
  await load();
  startHeader();
  startVisitor(house.server);
  showServer(house.server);
  const project = new Project(house);
  const object = new ObjectView(house);
  const log = new Log(house);
  const own = await startViews(house, { keyMade: (version) => keyMade(version) });
  const renewOwn = () => own.forEach((view) => view.renew?.());
  byId("telegrams").hidden = !offers(house.server, "TELEGRAMS");
  if (offers(house.server, "MAINTENANCE")) {
    startMaintenance();
  }

  const show = ({ view, object: key, command, by }) => {
    project.group(by);
    if (view === "kit") {
      const chosen = key === SYSTEM ? house.system : (house.devices.get(key) ?? null);
      object.show(chosen, command);
      project.select(key);
      own.forEach((view) => view.chosen?.(chosen?.guid));
    }
  };

  /** A key is told of by the answer that made it and by the stream: once it is known, what is shown stays, a revealed key too. */
  const keyMade = (version) => {
    if (version === house.server.keyVersion) {
      return;
    }
    Object.assign(house.server, { keyEnabled: true, keyVersion: version });
    renewOwn();
    object.renew();
  };

  /** Another server answers, perhaps with another plant: all that was known is of the past. */
  const beginAnew = async () => {
    await load();
    forgetValues();
    log.begun(house.server.plant);
    project.renew();
    show({ ...here(), view: "kit", object: here().object });
    renewOwn();
    object.renew();
  };

  /** Gives the devices their present values: events were missed. */
  const catchUp = async () => {
    await takePlant(async (asked) => {
      const plant = await asked;
      plant.devices.forEach(({ guid, values, readAt, stale }) => {
        const device = house.devices.get(guid);
        if (device) {
          Object.assign(device.values, values);
          Object.assign(device, { readAt, stale });
        }
      });
    });
    project.refresh();
    object.refresh();
  };

  const comeBack = async () => {
    const server = await read("server");
    if (server.instance !== house.server.instance) {
      await beginAnew();
    } else {
      await catchUp();
      if (server.keyEnabled) {
        keyMade(server.keyVersion);
      }
    }
    showServer(house.server);
  };

  on("state", (event) => {
    questions.forEach((events) => events.push(event));
    const taken = take(event);
    if (taken) {
      if (taken.before !== event.value) {
        note(event.guid, event.controller, taken.before, event.value);
      }
      project.refresh();
      object.refresh(event.guid);
    }
  });
  on("key", ({ keyVersion }) => keyMade(keyVersion));
  on("missed", () => catchUp().catch(() => {}));
  // The stream breaks again if the server is gone again, and this is done again when it is back.
  onOpen(() => comeBack().catch(() => {}));
  startNavigation(show);
  connect();
}

start().catch((error) => toast(t("failed", { what: "Integration Kit", reason: error.message })));
