// The coordinator's way: inviting, writing, looking, taking letters in, the annex, the log.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pledge, signedLetter } from "./partner.js";

async function download(page, selector) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(selector)]);
  return readFileSync(await file.path());
}

// Some partners who have come differently far. The browser of one of them who has sent its pledge.
export async function several(desk) {
  await desk.invite("Universitetet i Nordvik", { email: "forskning@nordvik.example", language: "nb" });
  const draft = await desk.invite("Østre Institute of Marine Data", { email: "kim.berg@ostre.example" });
  const sent = await desk.invite("Sundby College", { email: "post@sundby.example" });
  const typing = await desk.window({ javaScriptEnabled: false });
  await typing.goto(`${draft}/people`);
  await typing.fill('[name="role/0"]', "research software engineer");
  await typing.fill('[name="effort/0"]', "20 %");
  await typing.click("button.quiet[name=do][value=save]");
  const page = await desk.window({ javaScriptEnabled: false });
  await pledge(page, sent);
  return page;
}

export const ways = {
  "coordinator-whole-way": async (desk) => {
    const partner = await several(desk);
    const { letter, signed } = await signedLetter(desk, partner);
    const page = await desk.window({
      viewport: { width: 1280, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(desk.coordinator);
    await desk.look(page, "partners");
    assert.match(await page.textContent("#sundby-college"), /Sent/);
    const link = await page.inputValue("#link-sundby-college");
    await page.click("#sundby-college [data-copy] button");
    await page.getByText("Copied", { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await desk.picture(page, "partners");

    // What will not do is said at its field, and what was typed is still there.
    await page.fill("#label", "Fjordheim University");
    await page.fill("#email", "nobody");
    await page.click("section button.button[type=submit]");
    await page.waitForSelector("#summary");
    assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
    assert.equal(await page.inputValue("#label"), "Fjordheim University");
    await desk.look(page, "an invitation that is refused");

    await page.goto(`${desk.coordinator}/partners/universitetet-i-nordvik`);
    await desk.look(page, "one partner");
    await desk.picture(page, "partner");
    assert.match(await page.inputValue("#message-text"), /Vennlig hilsen/);
    assert.match(await page.getAttribute('a[href^="mailto:"].button', "href"), /forskning@nordvik\.example/);
    const message = await download(page, 'a[href$="/message.eml"]');
    assert.match(message.toString(), /^X-Unsent: 1\r\n/);
    const old = await page.inputValue("#partner-link");
    await page.getByText("Renew the link").click();
    await page.getByRole("button", { name: "Make a new link" }).click();
    await page.waitForFunction((old) => document.querySelector("#partner-link").value !== old, old);
    const fresh = await page.inputValue("#partner-link");
    const statuses = [];
    for (const address of [old, fresh]) statuses.push((await page.context().request.get(address)).status());
    assert.deepEqual(statuses, [404, 200]);
    await page.getByText("Withdraw the link").click();
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await page.getByText("There is no link").waitFor();
    await desk.look(page, "a link that was withdrawn");

    await page.goto(`${desk.coordinator}/letters`);
    await desk.look(page, "letters");
    await page.setInputFiles("#letters", [signed, letter]);
    await page.click("main form button");
    await page.waitForSelector("#summary");
    const told = await page.textContent("#summary");
    assert.match(told, /letter-signed\.pdf.*Signed by everybody, and kept.*letter-to-sign\.pdf.*nobody has signed/s);
    await desk.look(page, "what became of letters");
    await desk.picture(page, "letters");

    await page.goto(`${desk.coordinator}/annex`);
    await page.waitForFunction(() => document.querySelector(".sheet img")?.naturalWidth > 0);
    await desk.look(page, "annex");
    await desk.picture(page, "annex");
    for (const [ending, start] of Object.entries({ pdf: "%PDF-", xlsx: "PK", json: "{", csv: "", md: "" })) {
      const file = await download(page, `a[href$="/annex.${ending}"]`);
      assert.ok(file.length > 100 && file.toString("latin1").startsWith(start), ending);
    }

    await page.goto(`${desk.coordinator}/log`);
    assert.match(await page.textContent("tbody"), /A letter came back/);
    await desk.look(page, "log");
    const log = await download(page, 'a[href$="/log.jsonl"]');
    assert.ok(!log.includes(link.split("/").at(-1)) && log.length > 0);
    await page.goto(desk.coordinator);
    assert.match(await page.textContent("#sundby-college"), /Signed/);
  },

  "coordinator-removes-a-partner": async (desk) => {
    const link = await desk.invite("Sundby College", { email: "post@sundby.example" });
    const page = await desk.window({ viewport: { width: 320, height: 800 } });
    await page.goto(`${desk.coordinator}/partners/sundby-college`);
    await page.getByText("Remove Sundby College?").click();
    await desk.look(page, "whether to remove a partner");
    await page.getByText("Keep the partner").click();
    await page.getByText("Remove Sundby College?").click();
    await page.getByRole("button", { name: "Remove the partner" }).click();
    await page.getByText("Sundby College was removed").waitFor();
    await desk.look(page, "a partner that was removed");
    assert.match(await page.textContent("main"), /removed\/sundby-college/);
    assert.equal((await page.context().request.get(link)).status(), 404);
    await page.getByText("All partners").click();
    assert.equal(await page.locator("#sundby-college").count(), 0);
  },

  // The copy button is an addition: without a script the link is there to be selected, and forms do the rest.
  "coordinator-without-script": async (desk) => {
    const page = await desk.window({ javaScriptEnabled: false });
    await page.goto(desk.coordinator);
    await page.fill("#label", "Sundby College");
    await page.click("section button.button[type=submit]");
    const link = await page.inputValue("#partner-link");
    assert.equal((await page.context().request.get(link)).status(), 200);
    assert.equal(await page.locator("[data-copy] button").count(), 0);
    await page.getByText("Withdraw the link").click();
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await page.getByText("There is no link").waitFor();
    assert.equal((await page.context().request.get(link)).status(), 404);
    await page.getByText("Remove Sundby College?").click();
    await page.getByRole("button", { name: "Remove the partner" }).click();
    await page.getByText("Sundby College was removed").waitFor();
  },
};
