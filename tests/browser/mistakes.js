// What can go wrong while somebody types: nothing is lost, and nobody is told off before the word is written.

import assert from "node:assert/strict";

const next = "button.button[name=do][value=next]";

export const ways = {
  // A reproach waits until the writing rests or goes on elsewhere; what is right is said at once.
  "mistakes-while-typing": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window();
    await page.goto(`${link}/people`);
    const saved = () => page.waitForResponse((answer) => answer.request().method() === "POST");
    const effort = page.locator('[name="effort/0"]');
    const said = page.locator("#effort-0-said");
    await Promise.all([saved(), effort.pressSequentially("2 da")]);
    await page.getByText("Everything is saved.").waitFor();
    assert.equal(await said.textContent(), "");
    assert.equal(await effort.getAttribute("aria-invalid"), null);
    await page.keyboard.press("Tab");
    await said.getByText("but not").waitFor();
    assert.equal(await effort.getAttribute("aria-invalid"), "true");
    await effort.fill("2 days a week");
    await page.getByText("Understood: 2 days a week.").waitFor();
    assert.equal(await said.textContent(), "");
    await effort.fill("2 days");
    await said.getByText("Understood 2 days, but not how often.").waitFor();
    await desk.look(page, "what is not understood");
  },

  // A reproach that comes when a field is left moves the buttons, but not from under a pointer that is pressed.
  "mistakes-and-a-click": async (desk) => {
    for (const hasTouch of [false, true]) {
      const link = await desk.invite(`College ${hasTouch}`);
      const page = await desk.window({ hasTouch, viewport: { width: 1280, height: 2400 } });
      await page.goto(`${link}/people`);
      // Writes what is not understood, and leaves the field with a click: as slow as a person's, unless it is a finger's.
      const click = async (selector) => {
        await page.locator('[name="effort/0"]').fill("");
        await page.getByText("Everything is saved.").waitFor();
        const saved = page.waitForResponse((answer) => answer.request().method() === "POST");
        await page.locator('[name="effort/0"]').pressSequentially("300 hours a year blah");
        await saved;
        await page.waitForTimeout(500);
        const before = await page.locator(selector).boundingBox();
        const [x, y] = [before.x + 20, before.y + 5];
        if (hasTouch) return page.touchscreen.tap(x, y);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.waitForTimeout(90);
        assert.deepEqual(await page.locator(selector).boundingBox(), before);
        await page.mouse.up();
      };
      await page.fill('[name="role/0"]', "instructor");
      await click("#main h1");
      await page.locator("#effort-0-said .error").waitFor();
      await click("button[value='add/work']");
      await page.waitForSelector('[name="role/1"]');
      await click(next);
      await page.waitForSelector("#summary");
    }
  },

  // What is quoted has the quotation marks of the language, also where a part of the page is in another language.
  "mistakes-in-quotation-marks": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window({ javaScriptEnabled: false });
    await page.goto(`${link}/people`);
    await page.fill('[name="effort/0"]', "2 days");
    await page.click("button.quiet[name=do][value=save]");
    const marks = { da: "“”", en: "“”", et: "„“", fi: "””", is: "„“", nb: "«»", sv: "””" };
    for (const [language, wanted] of Object.entries(marks)) {
      await page.goto(`${link}/people?lang=${language}`);
      const own = await page.$eval(".error q", (it) => getComputedStyle(it).quotes.replaceAll(/[" ]/g, ""));
      assert.equal(own, wanted, language);
      const other = await page.$eval(".error", (it) => {
        it.innerHTML = '<span lang="en"><q>x</q></span>';
        return getComputedStyle(it.querySelector("q")).quotes.replaceAll(/[" ]/g, "");
      });
      assert.equal(other, marks.en, `English in ${language}`);
    }
  },

  // While the server cannot be reached, whoever goes on stays where they are, with what they typed.
  "mistakes-without-network": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window();
    await page.goto(`${link}/people`);
    const answers = { status: 503 };
    await page.route(`${link}/people`, (route) =>
      route.request().method() === "POST" && answers.status ? route.fulfill(answers) : route.continue());
    await page.fill('[name="role/0"]', "instructor");
    await page.fill('[name="effort/0"]', "20 %");
    await page.getByText("Your last change is not saved yet.").waitFor();
    await page.click(next);
    await page.getByText("Your last change is not saved yet.").waitFor();
    assert.equal(await page.inputValue('[name="role/0"]'), "instructor");
    answers.status = 413;
    await page.fill('[name="role/0"]', "teacher");
    await page.getByText("This is too large to send").waitFor();
    await page.click(next);
    assert.equal(await page.inputValue('[name="role/0"]'), "teacher");
    answers.status = 0;
    await page.fill('[name="role/0"]', "lecturer");
    await page.getByText("Everything is saved.").waitFor();
    await page.click(next);
    await page.waitForURL("**/other");
    assert.ok(desk.read("drafts/sundby-college.json").includes("lecturer"));
  },

  // Behind a link that was renewed meanwhile, what was typed is given back, with and without a script.
  "mistakes-behind-an-old-link": async (desk) => {
    for (const javaScriptEnabled of [true, false]) {
      const link = await desk.invite(`College ${javaScriptEnabled}`);
      const page = await desk.window({ javaScriptEnabled });
      await page.goto(`${link}/people`);
      const coordinator = await desk.window();
      await coordinator.goto(`${desk.coordinator}/partners/college-${javaScriptEnabled}`);
      await coordinator.getByText("Withdraw the link").click();
      await coordinator.getByRole("button", { name: "Withdraw it" }).click();
      await coordinator.getByText("There is no link").waitFor();
      await page.fill('[name="role/0"]', "instructor");
      if (javaScriptEnabled) await page.getByText("This link does not work").waitFor();
      await page.click(next);
      await page.getByRole("heading", { name: "What you typed" }).waitFor();
      assert.match(await page.textContent("main"), /Role in the project\s*instructor/);
      if (javaScriptEnabled) await desk.look(page, "what was given back");
    }
  },

  // Money has a cell for each year; the sum follows, and what is said in words stands in cells as well.
  "money-by-year": async (desk) => {
    const link = await desk.invite("Sundby College");
    const page = await desk.window({ locale: "nb-NO" });
    await page.goto(`${link}/other`);
    await page.click("button[value='add/other']");
    await page.waitForSelector('[name="other-description/0"]');
    await page.fill('[name="other-description/0"]', "reiser");
    await page.fill('[name="other-currency/0"]', "nok");
    await page.fill('[name="other-years/0@2026"]', "69 000,50");
    await page.fill('[name="other-years/0@2027"]', "mye");
    await page.keyboard.press("Tab");
    await page.locator("#other-years-0-said .error").waitFor();
    await desk.look(page, "money that is not understood");
    await page.fill('[name="other-years/0@2027"]', "70000");
    await page.locator("#other-years-0-comes").getByText(/139\s000,50\sNOK/).waitFor();
    await page.click(next);
    await page.waitForURL("**/signatures");
    await page.goto(`${link}/other`);
    assert.equal(await page.inputValue('[name="other-years/0@2027"]'), "70 000");
    await page.locator("summary", { hasText: "Eller skriv det med ord" }).click();
    await page.fill('[name="other-years/0"]', "2028: 5");
    await desk.look(page, "money in words");
    await page.click(next);
    await page.waitForURL("**/signatures");
    await page.goto(`${link}/other`);
    assert.equal(await page.inputValue('[name="other-years/0@2028"]'), "5");
  },
};
