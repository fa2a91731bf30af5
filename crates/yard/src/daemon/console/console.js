// The console: asks for the picture and the inventory again and again, and shows what changed.
// Whatever comes from the inventory goes into the page as text, never as markup.
"use strict";

const PERIOD = 1000; // ms between questions
const PATIENCE = 5000; // ms for an answer
const $ = (id) => document.getElementById(id);
const stage = $("stage");

let inventory = null; // the last one told
let selected = new URLSearchParams(location.hash.slice(1)).get("id"); // (a balancer's ARN) of what the details are about
let view = null; // the part of the picture that is looked at; null is all of it
let whole = { x: 0, y: 0, w: 1, h: 1 }; // the picture's own size
const known = {}; // by address: the tag of the answer that is shown

// ---- asking ------------------------------------------------------------------------------------

/** The answer's text, or null where it is the one that is shown already. */
async function ask(address) {
  const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
    throw new Error("the yard does not answer");
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  const tag = answer.headers.get("etag");
  if (known[address] === tag) return null;
  const text = await answer.text();
  known[address] = tag;
  return text;
}

/** Whatever is told next is shown anew. */
function forget() {
  for (const address of Object.keys(known)) delete known[address];
}

async function refresh() {
  const region = $("region").value;
  const address = "drawing.svg" + (region && `?region=${encodeURIComponent(region)}`);
  try {
    const [told, drawn] = await Promise.all([ask("inventory.json"), ask(address)]);
    if (told !== null) show(JSON.parse(told));
    if (drawn !== null && region === $("region").value) draw(drawn);
    say("live", "live");
  } catch (error) {
    forget();
    say("lost", error.message);
  }
}

async function forever() {
  for (;;) {
    if (!document.hidden) await refresh();
    await new Promise((resume) => setTimeout(resume, PERIOD));
  }
}

function say(state, text) {
  if ($("status").textContent === text) return;
  $("status").className = state;
  $("status").textContent = text;
}

// ---- the picture -------------------------------------------------------------------------------

const CLICKABLE = "g.instance, g.nat, g.balancer";

function draw(text) {
  // Its own style sheet is the same as drawing.css, and inline the page's policy forbids it.
  const bare = text.replace(/<style>[^<]*<\/style>/, "");
  const parsed = new DOMParser().parseFromString(bare, "image/svg+xml").documentElement;
  const svg = document.importNode(parsed, true);
  const [x, y, w, h] = svg.getAttribute("viewBox").split(" ").map(Number);
  whole = { x, y, w, h };
  for (const thing of svg.querySelectorAll(CLICKABLE)) {
    thing.setAttribute("tabindex", "0");
    thing.setAttribute("role", "button");
    thing.setAttribute("aria-label", thing.querySelector("title").textContent);
  }
  const focused = stage.querySelector(":focus")?.dataset.id;
  stage.querySelector("svg")?.remove();
  stage.append(svg);
  mark();
  look(view);
  if (focused) byId(focused)?.focus();
}

const byId = (id) => [...stage.querySelectorAll("[data-id]")].find((thing) => thing.dataset.id === id);

function mark() {
  for (const thing of stage.querySelectorAll(CLICKABLE)) thing.classList.toggle("selected", thing.dataset.id === selected);
}

/** Looks at a part of the picture, or at all of it. */
function look(part) {
  view = part;
  const { x, y, w, h } = part ?? whole;
  stage.querySelector("svg")?.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
}

/** The part that the stage shows now, in the stage's own shape. */
function shown() {
  const { x, y, w, h } = view ?? whole;
  const box = stage.getBoundingClientRect();
  const scale = Math.min(box.width / w, box.height / h) || 1;
  const [wide, high] = [box.width / scale, box.height / scale];
  return { x: x - (wide - w) / 2, y: y - (high - h) / 2, w: wide, h: high, scale };
}

/** Zooms so that what is at this place of the window stays there. */
function zoom(factor, at) {
  const box = stage.getBoundingClientRect();
  const now = shown();
  const scale = Math.min(Math.max(now.scale * factor, 0.02), 8);
  const [dx, dy] = at ? [at.x - box.left, at.y - box.top] : [box.width / 2, box.height / 2];
  look({
    x: now.x + dx / now.scale - dx / scale,
    y: now.y + dy / now.scale - dy / scale,
    w: box.width / scale,
    h: box.height / scale,
  });
}

function move(dx, dy) {
  const now = shown();
  look({ x: now.x - dx / now.scale, y: now.y - dy / now.scale, w: now.w, h: now.h });
}

/** Brings a thing to the middle, large enough to read. */
function bring(thing) {
  const { x, y, width, height } = thing.getBBox();
  const box = stage.getBoundingClientRect();
  const scale = Math.max(shown().scale, 1);
  const [w, h] = [box.width / scale, box.height / scale];
  look({ x: x + width / 2 - w / 2, y: y + height / 2 - h / 2, w, h });
}

const pointers = new Map();
let travelled = 0;

stage.addEventListener("pointerdown", (event) => {
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (pointers.size === 1) travelled = 0;
});
stage.addEventListener("pointermove", (event) => {
  const last = pointers.get(event.pointerId);
  if (!last) return;
  const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
  travelled += Math.abs(dx) + Math.abs(dy);
  if (travelled < 6) return;
  stage.setPointerCapture(event.pointerId);
  stage.classList.add("moving");
  const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
  if (other) {
    const distance = (point) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
    const now = { x: event.clientX, y: event.clientY };
    zoom(distance(now) / distance(last), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  } else {
    move(dx, dy);
  }
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
});
for (const end of ["pointerup", "pointercancel"]) {
  stage.addEventListener(end, (event) => {
    pointers.delete(event.pointerId);
    stage.classList.remove("moving");
  });
}
stage.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY / 400), { x: event.clientX, y: event.clientY });
}, { passive: false });
stage.addEventListener("click", (event) => {
  if (travelled < 6) choose(event.target.closest(CLICKABLE)?.dataset.id ?? null);
});
stage.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const thing = event.target.closest(CLICKABLE);
  const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  if (event.key in steps) move(...steps[event.key]);
  else if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else if (event.key === "0") look(null);
  else if (thing && (event.key === "Enter" || event.key === " ")) choose(thing.dataset.id, true);
  else return;
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") choose(null);
});
$("in").addEventListener("click", () => zoom(1.25));
$("out").addEventListener("click", () => zoom(0.8));
$("fit").addEventListener("click", () => look(null));
$("close").addEventListener("click", () => choose(null));
$("region").addEventListener("change", () => {
  const region = $("region").value;
  $("download").href = "drawing.svg" + (region && `?region=${encodeURIComponent(region)}`);
  forget();
  look(null);
  refresh();
});

// ---- the lists ---------------------------------------------------------------------------------

const MOODS = {
  running: "well", available: "well", active: "well", healthy: "well",
  pending: "moving", provisioning: "moving", stopping: "moving", "shutting-down": "moving", deleting: "moving", initial: "moving", draining: "moving",
  failed: "failed", unhealthy: "failed", unavailable: "failed",
};

/** An element with this class and these contents; texts stay texts. */
function make(tag, name, ...contents) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...contents.filter((content) => content !== null && content !== undefined && content !== ""));
  return element;
}

function show(told) {
  inventory = told;
  const picker = $("region");
  const regions = [...new Set(told.vpcs.map((vpc) => vpc.region))].sort();
  told.vpcs.sort((one, other) => one.default - other.default);
  if (regions.join() !== [...picker.options].slice(1).map((option) => option.value).join()) {
    const chosen = picker.value;
    picker.replaceChildren(new Option("all", ""), ...regions.map((region) => new Option(region, region)));
    picker.value = regions.includes(chosen) ? chosen : "";
  }
  lists();
  details();
}

function lists() {
  const here = (thing) => !$("region").value || thing.region === $("region").value;
  const focused = document.activeElement?.closest?.("#lists [data-key]")?.dataset.key;
  $("lists").replaceChildren(
    list("Load balancers", inventory.balancers.filter(here), (balancer) =>
      entry(balancer.arn, balancer.name, balancer.state, balancer.region, link(balancer.url))),
    list("Target groups", inventory.target_groups.filter(here), (group) =>
      make("li", "", make("p", "", row(group.name, group.health, moodOfHealth(group)), make("div", "more", `${group.protocol} ${group.port} · ${group.region}`)))),
    list("Instances", inventory.instances.filter(here), (instance) =>
      entry(instance.id, instance.name ?? instance.id, instance.state, [instance.name && instance.id, instance.private_ip, instance.public_ip, instance.zone].filter(Boolean).join(" · "))),
    list("NAT gateways", inventory.nat_gateways.filter(here), (nat) =>
      entry(nat.id, nat.name ?? nat.id, nat.state, [nat.name && nat.id, nat.public_ip].filter(Boolean).join(" · "))),
    list("VPCs", inventory.vpcs.filter(here), (vpc) =>
      make("li", "", make("p", "", row(vpc.name ?? (vpc.default ? "default VPC" : vpc.id), vpc.cidr, ""), make("div", "more", `${vpc.id} · ${vpc.region}`)))),
  );
  if (!$("lists").childElementCount) $("lists").append(make("p", "empty", "Nothing here yet."));
  if (focused) [...$("lists").querySelectorAll("[data-key]")].find((item) => item.dataset.key === focused)?.focus();
}

const LONGEST = 200; // entries of a list; more are counted

function list(title, things, each) {
  if (!things.length) return "";
  const items = things.slice(0, LONGEST).map(each);
  if (things.length > LONGEST) items.push(make("li", "", make("p", "more", `and ${things.length - LONGEST} more: yard ls`)));
  return make("section", "", make("h2", "", `${title} `, make("span", "count", String(things.length))), make("ul", "", ...items));
}

function entry(id, name, state, more, after) {
  const button = make("button", "", row(name, state, MOODS[state]), make("div", "more", more));
  button.type = "button";
  button.dataset.key = id;
  button.addEventListener("click", () => {
    choose(id, true);
    const thing = byId(id);
    if (thing) bring(thing);
  });
  return make("li", "", button, after);
}

const row = (name, state, mood) => make("div", "what", make("span", "", name), make("span", `mood ${mood ?? ""}`, state));

function moodOfHealth(group) {
  const staying = group.targets.filter((target) => target.state !== "draining");
  if (!staying.length) return "";
  return staying.every((target) => target.state === "healthy") ? "well" : staying.some((target) => target.state === "healthy") ? "moving" : "failed";
}

/** A link where the text is one; else the text. */
function link(text) {
  if (!/^https?:\/\/\S+$/.test(text)) return make("p", "more", text);
  const anchor = make("a", "", text);
  anchor.href = text;
  anchor.target = "_blank";
  anchor.rel = "noreferrer";
  return anchor;
}

// ---- the details -------------------------------------------------------------------------------

/** Shows the details of a thing; `go` says whether the keyboard's focus goes there. */
function choose(id, go = false) {
  if (id === null && selected !== null && $("details").contains(document.activeElement)) (byId(selected) ?? stage).focus();
  selected = id;
  history.replaceState(null, "", id === null ? location.pathname : `#id=${encodeURIComponent(id)}`);
  mark();
  details();
  if (go && !$("details").hidden) $("details-title").focus();
  if (id !== null) $("details").scrollIntoView({ block: "nearest" });
}

function details() {
  const told = inventory && selected !== null ? describe(selected) : null;
  $("details").hidden = !told;
  if (!told) return;
  $("details-title").textContent = told.title;
  const rows = told.rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  $("details-list").replaceChildren(...rows.flatMap(([term, value]) => [make("dt", "", term), make("dd", "", value)]));
  if ($("details-commands").dataset.of !== selected) {
    $("details-commands").dataset.of = selected;
    $("details-commands").replaceChildren(...told.commands.map(command));
  }
}

function describe(id) {
  const instance = inventory.instances.find((one) => one.id === id);
  if (instance) {
    return {
      title: instance.name ?? instance.id,
      rows: [
        ["id", instance.id], ["state", make("span", `mood ${MOODS[instance.state] ?? ""}`, instance.state)], ["why", instance.reason],
        ["type", instance.type], ["zone", instance.zone], ["private", instance.private_ip], ["public", instance.public_ip],
        ["subnet", named("subnets", instance.subnet)], ["VPC", named("vpcs", instance.vpc)],
        ["groups", instance.groups.map((group) => named("security_groups", group)).join(", ")],
        ["target of", aims(instance)], ["image", instance.image], ["started", instance.launched],
      ],
      commands: [`yard shell ${id}`, `yard logs --follow ${id}`],
    };
  }
  const nat = inventory.nat_gateways.find((one) => one.id === id);
  if (nat) {
    return {
      title: nat.name ?? nat.id,
      rows: [
        ["id", nat.id], ["state", make("span", `mood ${MOODS[nat.state] ?? ""}`, nat.state)], ["why", nat.reason],
        ["private", nat.private_ip], ["lends", nat.public_ip], ["subnet", named("subnets", nat.subnet)],
      ],
      commands: [],
    };
  }
  const balancer = inventory.balancers.find((one) => one.arn === id);
  if (!balancer) return null;
  return {
    title: balancer.name,
    rows: [
      ["state", make("span", `mood ${MOODS[balancer.state] ?? ""}`, balancer.state)], ["why", balancer.reason],
      ["address", link(balancer.url)], ["nodes", balancer.nodes.map((node) => node.public_ip ?? node.private_ip).join(", ")],
      ["groups", balancer.groups.map((group) => named("security_groups", group)).join(", ")],
      ...balancer.listeners.map((listener) => [`${listener.protocol} ${listener.port}`,
        listener.target_groups.map((arn) => inventory.target_groups.find((group) => group.arn === arn)).filter(Boolean)
          .map((group) => `${group.name}: ${group.health}`).join(", ") || "no target group"]),
    ],
    commands: balancer.internet_facing ? [`curl ${balancer.url.startsWith("https:") ? "-k " : ""}${balancer.url}`] : [],
  };
}

function named(kind, id) {
  const name = inventory[kind].find((one) => one.id === id)?.name;
  return name ? `${name} (${id})` : id;
}

/** What is seen of an instance as a target, line by line. */
function aims(instance) {
  const lines = inventory.target_groups.flatMap((group) => group.targets
    .filter((target) => target.id === instance.id || (target.id === instance.private_ip && group.vpc === instance.vpc))
    .map((target) => make("div", `mood ${MOODS[target.state] ?? ""}`, `${group.name}:${target.port} ${target.state}`, target.reason && `, ${target.reason}`)));
  return lines.length ? make("div", "", ...lines) : null;
}

function command(text) {
  const copy = make("button", "", "Copy");
  copy.type = "button";
  copy.setAttribute("aria-label", `Copy: ${text}`);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
    setTimeout(() => { copy.textContent = "Copy"; }, 1500);
  });
  return make("div", "command", make("code", "", text), copy);
}

forever();
