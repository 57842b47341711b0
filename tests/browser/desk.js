// A server and whoever looks at it: what all ways share.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

// What WCAG 2.2 asks of a page on levels A and AA, as far as a program can tell.
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// A page that there is not.
export const NOTHING = "/nothing";

export class Desk {
  #browser;
  #axe;
  #pictures;
  #server;
  #contexts = [];
  #complaints = [];

  constructor(browser, axe, pictures) {
    this.#browser = browser;
    this.#axe = axe;
    this.#pictures = pictures;
  }

  async start() {
    this.folder = mkdtempSync(join(tmpdir(), "loi-browser-"));
    cpSync(join(process.env.REPOSITORY, "examples/one-partner"), this.folder, { recursive: true });
    rmSync(join(this.folder, "contributions"), { recursive: true });
    await this.serve();
  }

  // Starts the server, also once more on the same folder.
  async serve() {
    await this.stop();
    const server = spawn(process.env.LOI, ["serve", ".", "--listen", "127.0.0.1:0", "-q"], {
      cwd: this.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#server = server;
    const lines = createInterface({ input: server.stdout });
    this.coordinator = await new Promise((found, lost) => {
      lines.once("line", found);
      server.once("exit", (code) => lost(new Error(`the server ended with ${code}`)));
    });
  }

  async stop() {
    const server = this.#server;
    this.#server = undefined;
    if (!server || server.exitCode !== null) return;
    const end = new Promise((ended) => server.once("exit", ended));
    server.kill("SIGTERM");
    await end;
  }

  async end() {
    for (const context of this.#contexts) await context.close();
    await this.stop();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }

  // A window of a browser that nobody has used before.
  async window(options = {}) {
    const context = await this.#browser.newContext({ locale: "en-GB", ...options });
    this.#contexts.push(context);
    return this.tab(context);
  }

  async tab(context) {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    // The browser tells of a page that was refused on purpose as of an error; everything else is ours.
    page.on("console", (message) => {
      const { url } = message.location();
      const isForm = /\/(organisation|people|other|signatures|wording)$/.test(url);
      const isRefused = /status of (409|422)/.test(message.text())
        || (isForm && /status of (404|413|503)/.test(message.text())) || url.endsWith(NOTHING);
      if (["error", "warning"].includes(message.type()) && !isRefused) this.#complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.#complaints.push(String(error)));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`));
    });
    return page;
  }

  hasNoComplaints() {
    assert.deepEqual(this.#complaints, []);
  }

  // Invites a partner in the browser of a coordinator. The link.
  async invite(label, { email = "", language = "en" } = {}) {
    const page = await this.window();
    await page.goto(this.coordinator);
    await page.fill("#label", label);
    await page.fill("#email", email);
    await page.selectOption("#language", language);
    await page.click("button.button[type=submit]");
    await page.waitForSelector("#partner-link");
    const link = await page.inputValue("#partner-link");
    await page.context().close();
    return link;
  }

  // Has axe look at a page as it is. Its script is evaluated by the browser's own tools: the page's policy lets none in.
  async look(page, what) {
    await page.evaluate(readFileSync(this.#axe, "utf8"));
    const { violations } = await page.evaluate(
      (rules) => globalThis.axe.run(document, { runOnly: { type: "tag", values: rules } }),
      RULES,
    );
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    assert.deepEqual(told, [], `${what} at ${new URL(page.url()).pathname}`);
  }

  // Nothing may stick out: whoever enlarges a page reads it without moving it sideways.
  async fits(page, what) {
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(width <= room, `${what} is ${width} pixels wide in a window of ${room}`);
  }

  // Keeps a picture of a page for the documentation, where one is asked for.
  async picture(page, name) {
    if (process.env.SCREENSHOTS !== "write") return;
    // Links are shown as somebody else's would be: these open nothing once the test is over, and change each time.
    const values = await page.evaluate(() => {
      const fields = Array.from(document.querySelectorAll("[readonly]"));
      const values = fields.map((field) => field.value);
      for (const field of fields) {
        field.value = field.value.replace(/http:\S+/, "https://letters.example.org/p/4hT0bQm…");
      }
      return values;
    });
    await page.screenshot({ path: join(this.#pictures, `${name}.png`) });
    await page.evaluate((values) => {
      document.querySelectorAll("[readonly]").forEach((field, at) => {
        field.value = values[at];
      });
    }, values);
  }

  async photograph(path) {
    const page = this.#contexts.at(-1)?.pages().at(-1);
    await page?.screenshot({ path, fullPage: true }).catch(() => undefined);
  }

  read(path) {
    return readFileSync(join(this.folder, path));
  }

  has(path) {
    return existsSync(join(this.folder, path));
  }

  write(path, content) {
    writeFileSync(join(this.folder, path), content);
  }

  // Signs a letter as a signing program does.
  async sign(letter, signed) {
    const [program, ...script] = process.env.SIGN.split(" ");
    const run = spawn(program, [...script, "sign", letter, signed], { stdio: "inherit" });
    const code = await new Promise((ended) => run.once("exit", ended));
    assert.equal(code, 0, "pyHanko signs");
  }
}
