// A partner's whole way, with and without scripts.

import assert from "node:assert/strict";
import { join } from "node:path";

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0b5563"/></svg>';

const next = (page) => page.click("button.button[name=do][value=next]");

// Fills in what a page asks.
async function fill(page, answers) {
  for (const [name, value] of Object.entries(answers)) await page.fill(`[name="${name}"]`, value);
}

// Every page filled in and sent, each looked at by `look` on the way.
export async function pledge(page, link, look = async () => undefined) {
  await page.goto(link);
  await look(page, "start");
  await page.click("main a.button");
  await page.waitForURL("**/organisation");
  await fill(page, { organization: "Sundby College", address: "1 Harbour Street\n0001 Sundby" });
  await fill(page, { country: "Norway" });
  await look(page, "organisation");
  await next(page);
  await page.waitForURL("**/people");
  await fill(page, { "role/0": "instructor", "who/0": "Ada", "effort/0": "half a day a week" });
  await look(page, "people");
  await next(page);
  await page.waitForURL("**/other");
  await look(page, "other");
  await next(page);
  await page.waitForURL("**/signatures");
  await fill(page, {
    "signatory-name/0": "Kari Nordmann",
    "signatory-title/0": "Head of Department",
    "contact-name": "Ola Nordmann",
    "contact-email": "ola.nordmann@example.org",
  });
  await look(page, "signatures");
  await next(page);
  await page.waitForURL("**/wording");
  await fill(page, { rationale: "We teach.", place: "Sundby" });
  await look(page, "wording");
  await next(page);
  await page.waitForURL("**/check");
  await look(page, "check");
  await page.check("#agree");
  await page.click("main form button.button");
  await page.waitForURL("**/done");
  await look(page, "done");
}

// The letter downloaded, signed, and sent back.
export async function signedLetter(desk, page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click('a[href$="/letter.pdf"]'),
  ]);
  const letter = join(desk.folder, "letter-to-sign.pdf");
  const signed = join(desk.folder, "letter-signed.pdf");
  await download.saveAs(letter);
  await desk.sign(letter, signed);
  return { letter, signed };
}

async function sendBack(page, file) {
  await page.setInputFiles("#letter", file);
  await page.click('form[action$="/returned"] button');
  await page.waitForSelector("#summary");
}

// All of it: a logo, a draft that outlives the server, the pledge, the letter back.
async function wholeWay(desk, options, withScript) {
  const link = await desk.invite("Sundby College");
  const page = await desk.window(options);
  const looks = withScript ? (page, what) => desk.look(page, what) : undefined;
  await page.goto(`${link}/organisation`);
  await page.setInputFiles('[name="logo"]', {
    name: "logo.gif",
    mimeType: "image/gif",
    buffer: Buffer.from("GIF89a"),
  });
  await page.click("button.quiet[name=do][value=save]");
  await page.waitForSelector("#summary");
  assert.match(await page.textContent("#summary"), /Logo/);
  if (withScript) await desk.look(page, "a logo that is none");
  await page.setInputFiles('[name="logo"]', {
    name: "logo.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from(LOGO),
  });
  await page.click("button.quiet[name=do][value=save]");
  await page.getByText("A picture has been uploaded.").waitFor();
  await pledge(page, link, looks);
  const sent = JSON.parse(desk.read("contributions/sundby-college.json"));
  assert.equal(sent.contributions[0].effort.days_per_week, 0.5);
  assert.match(sent.organization.logo, /^sundby-college-logo-/);
  const { letter, signed } = await signedLetter(desk, page);
  await sendBack(page, letter);
  assert.match(await page.textContent("#summary"), /Nobody has signed this letter/);
  if (withScript) await desk.look(page, "an unsigned letter");
  await sendBack(page, signed);
  assert.match(await page.textContent("#summary"), /The signed letter is here/);
  if (withScript) await desk.look(page, "a signed letter");
  assert.ok(desk.has("letters/sundby-college.pdf"));
}

export const ways = {
  "partner-with-script": (desk) => wholeWay(desk, {}, true),

  "partner-without-script": (desk) => wholeWay(desk, { javaScriptEnabled: false }, false),

  // Totals, remarks and the letter follow what is typed; a closed window has lost nothing.
  "partner-typing": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${link}/people`);
    await page.fill('[name="role/0"]', "instructor");
    await page.locator('[name="effort/0"]').pressSequentially("6 person-months", { delay: 15 });
    await page.getByText("Understood 6 person-months, but").waitFor();
    await page.getByText("Everything is saved.").waitFor();
    await desk.look(page, "what is not understood");
    await page.locator('[name="effort/0"]').pressSequentially(" a year");
    await page.getByText("Understood: 6 person-months a year.").waitFor();
    await page.waitForFunction(() => document.querySelector("#totals table tfoot"));
    await page.waitForFunction(() => document.querySelector("#preview img")?.naturalWidth > 0);
    await page.getByText("Everything is saved.").waitFor();
    await desk.look(page, "what is understood");
    await desk.picture(page, "people");
    await page.close();
    await desk.serve();
    const again = await desk.window();
    const draft = JSON.parse(desk.read("drafts/sundby-college.json"));
    assert.ok(JSON.stringify(draft).includes("person_months_per_year"));
    await again.goto(desk.coordinator);
    assert.match(await again.textContent("#sundby-college"), /Draft/);
  },

  // Two windows that contradict each other: both versions, and a choice.
  "two-windows": async (desk) => {
    const link = await desk.invite("Sundby College");
    const one = await desk.window({ javaScriptEnabled: false });
    const other = await desk.window({ javaScriptEnabled: false });
    for (const page of [one, other]) await page.goto(`${link}/organisation`);
    await one.fill('[name="unit"]', "Physics");
    await one.click("button.quiet[name=do][value=save]");
    await other.fill('[name="unit"]', "Chemistry");
    const [answer] = await Promise.all([
      other.waitForResponse((response) => response.request().method() === "POST"),
      other.click("button.quiet[name=do][value=save]"),
    ]);
    assert.equal(answer.status(), 409);
    const row = await other.textContent("table tbody");
    assert.ok(row.includes("Physics") && row.includes("Chemistry"), row);
    await other.click("form button[name=do][value=save]");
    await other.waitForURL("**/organisation");
    assert.equal(await other.inputValue('[name="unit"]'), "Chemistry");
    await one.reload();
    assert.equal(await one.inputValue('[name="unit"]'), "Chemistry");
  },

  "two-tabs-with-script": async (desk) => {
    const link = await desk.invite("Sundby College");
    const one = await desk.window();
    const other = await desk.tab(one.context());
    for (const page of [one, other]) await page.goto(`${link}/organisation`);
    await one.fill('[name="unit"]', "Physics");
    await one.getByText("Everything is saved.").waitFor();
    await other.fill('[name="unit"]', "Chemistry");
    await other.getByText("changed in another window").waitFor();
    await other.click("button.quiet[name=do][value=save]");
    await other.getByRole("heading", { name: "This page was changed in another window" }).waitFor();
    await desk.look(other, "both versions");
  },
};
