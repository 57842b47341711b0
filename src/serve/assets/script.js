// What a page does earlier than the next one would: it keeps what is typed as a draft, and renews what depends on it.
//
// Everything here is made on the server. A pause in typing sends the form as its buttons would; of the page that comes back,
// the parts marked `data-live` take the place of those that are shown. The letter comes in the same way from its own page.
"use strict";

(() => {
  const PAUSE = 200;
  const AGAIN = 4000;
  // Nobody is told what is wrong with a word before it is written to its end.
  const REST = 1200;
  // The click of a finger comes a little after the finger is gone.
  const CLICK = 50;

  focusSummary();
  document.querySelectorAll("[data-copy]").forEach(addCopyButton);
  const form = document.querySelector("form[data-draft]");
  const preview = document.getElementById("preview");
  if (!form || !preview || !window.fetch) return;

  const state = document.getElementById("preview-state");
  const kept = document.getElementById("kept");
  const words = preview.dataset;
  let timer = 0;
  let keeping = null;
  let showing = null;
  let typed = 0;
  let stale = false;
  let gone = false;
  let passing = false;
  let held = null;
  let resting = 0;
  // Settled once the pointer that is pressed is released; none while no pointer is pressed.
  let pressed = null;
  let release = null;
  let ending = 0;

  // Nothing moves while a pointer is pressed: a button that moved away from under it would not be clicked.
  for (const press of ["pointerdown", "mousedown"]) {
    document.addEventListener(press, () => {
      clearTimeout(ending);
      pressed ??= new Promise((resolve) => { release = resolve; });
    }, true);
  }
  for (const end of ["pointerup", "pointercancel", "mouseup", "dragend"]) {
    document.addEventListener(end, () => {
      clearTimeout(ending);
      ending = setTimeout(() => {
        release?.();
        pressed = release = null;
      }, CLICK);
    }, true);
  }
  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    typed += 1;
    held = null;
    clearTimeout(resting);
    schedule(PAUSE);
  });
  form.addEventListener("focusout", settle);
  form.addEventListener("submit", async (event) => {
    const { submitter } = event;
    if (!passing && !stale && !gone && (typed > 0 || keeping)) {
      // First it is saved: what is under way changes the revision, and whoever cannot be answered stays where they are.
      event.preventDefault();
      await keeping;
      if (typed > 0) keep();
      await keeping;
      passing = typed === 0 || stale || gone;
      // While one form is being sent, another one is not listened to.
      if (passing) setTimeout(() => form.requestSubmit(submitter));
      return;
    }
    clearTimeout(timer);
    typed = 0;
  });
  window.addEventListener("pageshow", () => { passing = false; });
  window.addEventListener("beforeunload", (event) => {
    if (typed > 0) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && typed > 0) keep();
  });
  show();

  function schedule(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  // Sends what is typed, to be kept. One at a time: the next one waits for the revision that this one brings.
  function keep() {
    clearTimeout(timer);
    if (stale || gone) return;
    if (keeping) schedule(PAUSE);
    else keeping = send().finally(() => { keeping = null; });
  }

  async function send() {
    const sent = typed;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: fields(),
        redirect: "manual",
        keepalive: document.visibilityState === "hidden",
      });
      if (answer.status === 409) {
        stale = true;
        await report(words.elsewhere);
        return;
      }
      if (answer.status === 404) {
        gone = true;
        await report(words.gone);
        return;
      }
      if (answer.status === 413) {
        await report(words.large);
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = await page(answer);
      await pressed;
      take(fresh, false);
      if (held) resting = setTimeout(settle, REST);
      if (typed === sent) typed = 0;
      say(kept, words.kept);
      show();
    } catch {
      schedule(AGAIN);
      await report(words.unkept);
    }
  }

  function fields() {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") body.append(name, value);
    }
    body.set("do", "draft");
    return body;
  }

  async function page(answer) {
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  // Takes over what a new page says about what was typed; what is typed itself stays. A reproach to the field in which
  // somebody is still writing is held back until the writing `rests`.
  function take(fresh, rests) {
    held = null;
    const field = rests ? null : document.activeElement?.closest(".field");
    const isEarly = (part, isWrong, wasWrong) => isWrong && !wasWrong && field?.contains(part);
    for (const part of document.querySelectorAll("[data-live]")) {
      const other = fresh.getElementById(part.id);
      if (!other || other.innerHTML === part.innerHTML) continue;
      const isSaid = part.classList.contains("said");
      if (isSaid && isEarly(part, other.childElementCount > 0, part.childElementCount > 0)) held = fresh;
      else part.replaceChildren(...other.cloneNode(true).childNodes);
    }
    for (const input of form.querySelectorAll("input[id], textarea[id]")) {
      const isWrong = Boolean(fresh.getElementById(input.id)?.hasAttribute("aria-invalid"));
      if (isEarly(input, isWrong, input.hasAttribute("aria-invalid"))) held = fresh;
      else if (isWrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
    const revision = fresh.getElementById("revision");
    if (revision) document.getElementById("revision").value = revision.value;
  }

  async function settle() {
    clearTimeout(resting);
    await pressed;
    if (held) take(held, true);
  }

  // Shows the letter as it is now, once its pictures are there: nothing flickers meanwhile.
  async function show() {
    showing?.abort();
    const own = new AbortController();
    showing = own;
    say(state, words.waiting);
    try {
      const answer = await fetch(words.letter, { signal: own.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = (await page(answer)).getElementById("preview-pages");
      const pages = document.importNode(fresh, true);
      await Promise.all(Array.from(pages.querySelectorAll("img"), loaded));
      if (own.signal.aborted) return;
      const shown = document.getElementById("preview-pages");
      const open = Array.from(shown.querySelectorAll("details"), (text) => text.open);
      pages.querySelectorAll("details").forEach((text, at) => { text.open = Boolean(open[at]); });
      shown.replaceChildren(...pages.childNodes);
      say(state, "");
    } catch (error) {
      if (error.name === "AbortError" || own.signal.aborted) return;
      say(state, words.failed);
      setTimeout(() => { if (showing === own) show(); }, AGAIN);
    }
  }

  function loaded(picture) {
    return picture.decode().catch(() => undefined);
  }

  // Says whether what was typed is saved.
  async function report(what) {
    await pressed;
    say(kept, what);
  }

  function say(where, what) {
    if (where.textContent !== what) where.textContent = what;
  }

  // A button beside a text that is there to be copied. What was done is said for a while.
  function addCopyButton(box) {
    const { copy, label, done, what } = box.dataset;
    const field = document.getElementById(copy);
    const button = document.createElement("button");
    const state = document.createElement("span");
    button.type = "button";
    button.textContent = label;
    button.setAttribute("aria-label", `${label}: ${what}`);
    state.className = "copied";
    state.setAttribute("role", "status");
    box.append(button, state);
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        // Where the browser does not let a page do that, the text is selected at least.
        return;
      }
      say(state, done);
      setTimeout(() => say(state, ""), 3000);
    });
  }

  // Whoever sent a form with problems is taken to their list.
  function focusSummary() {
    document.getElementById("summary")?.focus();
  }
})();
