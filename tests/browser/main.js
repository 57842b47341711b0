// Runs every way, each on a server of its own over a fresh copy of the smallest example, and tells how it went.

import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Desk } from "./desk.js";
import { ways as coordinator } from "./coordinator.js";
import { ways as mistakes } from "./mistakes.js";
import { ways as partner } from "./partner.js";
import { ways as reach } from "./reach.js";

const tools = createRequire(join(process.env.TOOLS, "package.json"));
const { chromium } = tools("playwright-core");

const wanted = process.argv.slice(2);
const all = Object.entries({ ...partner, ...mistakes, ...coordinator, ...reach });
const chosen = all.filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const pictures = join(process.env.REPOSITORY, "docs/serving");
if (process.env.SCREENSHOTS === "write") mkdirSync(pictures, { recursive: true });

// Chromium's own sandbox does not work for root, as whom tests run in a container. The pages are ours.
const sandbox = process.getuid() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [...sandbox, "--disable-dev-shm-usage", "--font-render-hinting=none"],
});
const axe = tools.resolve("axe-core/axe.min.js");

let passed = 0;
let failed = 0;
for (const [name, way] of chosen) {
  const desk = new Desk(browser, axe, pictures);
  try {
    await desk.start();
    await way(desk);
    desk.hasNoComplaints();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}`);
    console.log(String(error.stack ?? error).replace(/^/gm, "    "));
    if (process.env.FAILURES) await desk.photograph(join(process.env.FAILURES, `${name}.png`));
  } finally {
    await desk.end();
  }
}
await browser.close();
console.log(`browser: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
