// Who can reach it: every page on a narrow screen, enlarged, in the dark, in both languages, by keyboard alone.

import assert from "node:assert/strict";
import { several } from "./coordinator.js";
import { NOTHING } from "./desk.js";

const PARTNER = ["", "organisation", "people", "other", "signatures", "wording", "check", "done", "letter"];
const COORDINATOR = ["", "partners/sundby-college", "partners/universitetet-i-nordvik", "letters", "annex", "log"];

// The address of every page of a partner and of the coordinator.
async function addresses(desk) {
  const page = await several(desk);
  const partner = page.url().replace(/\/done$/, "");
  const join = (root) => (name) => (name ? `${root}/${name}` : root);
  return [...PARTNER.map(join(partner)), ...COORDINATOR.map(join(desk.coordinator)), partner + NOTHING];
}

async function everywhere(desk, options, visit) {
  const all = await addresses(desk);
  const page = await desk.window(options);
  for (const address of all) {
    await page.goto(address);
    await visit(page, new URL(address).pathname.split("/").slice(3).join("/") || "start");
  }
}

// The numbers and marks of the coordinator's table that stand on more than one line.
function broken() {
  const lines = (part) => {
    const range = document.createRange();
    range.selectNodeContents(part.firstChild ?? part);
    return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
  };
  const parts = Array.from(document.querySelectorAll(".partners .number, .partners .late"));
  return parts.filter((part) => part.closest("tbody") && lines(part) > 1).map((part) => part.textContent);
}

export const ways = {
  // 320 pixels are what 1280 are when a page is enlarged to 400 %.
  "reach-320-pixels": (desk) =>
    everywhere(desk, { viewport: { width: 320, height: 640 } }, async (page, what) => {
      await desk.fits(page, what);
      await desk.look(page, what);
    }),

  // In no language does anything stick out of the page, at any width, whatever partners are called and give.
  "reach-every-language": async (desk) => {
    const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    const link = await desk.invite(`${long} ${long}`);
    const typing = await desk.window({ javaScriptEnabled: false });
    await typing.goto(`${link}/people`);
    await typing.fill('[name="role/0"]', long);
    await typing.fill('[name="effort/0"]', "0.123–0.456 FTE");
    await typing.click("button.quiet[name=do][value=save]");
    await typing.goto(`${link}/organisation`);
    await typing.fill('[name="organization"]', `${long} ${long}`);
    await typing.click("button.quiet[name=do][value=save]");
    const known = (await addresses(desk)).filter((address) => !address.endsWith(NOTHING));
    const all = [...known, `${link}/people`, `${link}/check`];
    const page = await desk.window({ javaScriptEnabled: false });
    for (const language of ["da", "en", "et", "fi", "is", "nb", "sv"]) {
      for (const address of all) {
        await page.goto(`${address}?lang=${language}`);
        for (const width of [320, 390, 640, 1000, 1250, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await desk.fits(page, `${new URL(address).pathname} in ${language}`);
          assert.deepEqual(await page.evaluate(broken), [], `in ${language} at ${width} pixels`);
        }
      }
    }
  },

  "reach-dark": (desk) =>
    everywhere(
      desk,
      { colorScheme: "dark", locale: "nb-NO", viewport: { width: 1280, height: 900 } },
      async (page, what) => {
        assert.equal(await page.getAttribute("html", "lang"), "nb");
        await desk.fits(page, what);
        await desk.look(page, what);
        if (what === "people") {
          await page.waitForFunction(() => document.querySelector("#preview img")?.naturalWidth > 0);
          await desk.picture(page, "people-dark");
        }
      },
    ),

  // Letters twice as large, and no motion.
  "reach-large-text": (desk) =>
    everywhere(desk, { reducedMotion: "reduce", viewport: { width: 1024, height: 768 } }, async (page, what) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.insertRule("html { font-size: 225% }");
        document.adoptedStyleSheets = [sheet];
      });
      await desk.fits(page, what);
    }),

  "reach-forced-colours": (desk) =>
    everywhere(desk, { forcedColors: "active" }, async (page, what) => {
      // Whatever has the focus has an outline that is seen.
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, "none", what);
    }),

  // Targets have 24 pixels, but for links in sentences.
  "reach-targets": (desk) =>
    everywhere(desk, { viewport: { width: 360, height: 740 } }, async (page, what) => {
      const small = await page.evaluate(() => {
        const targets = document.querySelectorAll("button:not(.hidden), input:not([type=hidden]), select, textarea, summary, .button");
        const isSmall = ({ width, height }) => width > 0 && (width < 24 || height < 24);
        return Array.from(targets).filter((it) => isSmall(it.getBoundingClientRect())).map((it) => it.outerHTML);
      });
      assert.deepEqual(small, [], what);
    }),

  // Somebody without a mouse adds a person and goes on.
  "keyboard-alone": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window();
    await page.goto(`${link}/people`);
    const press = async (key, times = 1) => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
    };
    const reach = async (selector) => {
      for (let at = 0; at < 80; at += 1) {
        await press("Tab");
        const isThere = await page.evaluate((it) => document.activeElement.matches(it), selector);
        if (!isThere) continue;
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        assert.notEqual(outline, "none", `${selector} shows that it has the focus`);
        return;
      }
      assert.fail(`${selector} cannot be reached`);
    };
    await press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    await reach('[name="role/0"]');
    await page.keyboard.type("instructor");
    await reach('[name="effort/0"]');
    await page.keyboard.type("20 %");
    await reach("button[value='add/work']");
    await press("Enter");
    await page.waitForSelector('[name="role/1"]');
    await page.waitForFunction(() => document.activeElement.id === "work-item-1" || location.hash === "#work-item-1");
    await reach('[name="role/1"]');
    await page.keyboard.type("coordinator");
    // Enter in a field goes on, and what is missing is told and has the focus.
    await press("Enter");
    await page.waitForSelector("#summary");
    assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
    await press("Tab");
    await press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "effort-1");
    await page.keyboard.type("1 day a week");
    await press("Enter");
    await page.waitForURL("**/other");
  },
};
