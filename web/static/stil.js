// SPDX-License-Identifier: EUPL-1.2
// After a while without a sign of life: ask whether somebody is still there, and else wipe.
"use strict";
(() => {
  const box = document.querySelector("[data-stil]");
  if (!box?.showModal) return;
  const [after, wait] = [box.dataset.na * 1000, box.dataset.wachten * 1000];
  const sentences = JSON.parse(box.dataset.zinnen);
  const form = box.querySelector("form");
  const status = box.querySelector("[role=status]");
  const { title } = document;
  // Tabs of this site share one cookie: who is busy in one of them is still there.
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("rechtop") : null;
  const tell = (word) => tabs?.postMessage(word);
  let seen = Date.now();
  let told = 0;
  let asked = 0;
  let looked = seen;

  const say = (left) => {
    const moment = Object.keys(sentences).find((seconds) => seconds * 1000 >= left);
    const sentence = sentences[moment] ?? "";
    if (status.textContent !== sentence) status.textContent = sentence;
  };

  const ask = () => {
    asked = Date.now();
    say(wait);
    document.title = box.querySelector("h2").textContent;
    box.showModal();
  };

  const resume = () => {
    seen = told = Date.now();
    asked = 0;
    document.title = title;
    tell("hier");
  };

  // After a sleep of the machine there is first a question, however late it is.
  const look = () => {
    const now = Date.now();
    if (asked && now - looked > wait) asked = now;
    looked = now;
    if (asked && !box.open) resume();
    else if (!asked && now - seen >= after) ask();
    else if (!asked) return;
    else if (now - asked < wait) say(wait - (now - asked));
    else {
      clearInterval(watch);
      tell("weg");
      form.submit();
    }
  };

  const here = () => {
    look();
    if (asked) return;
    seen = Date.now();
    if (seen - told < 1000) return;
    told = seen;
    tell("hier");
  };

  const watch = setInterval(look, 1000);
  for (const sign of ["pointerdown", "pointermove", "keydown", "input", "scroll", "focusin"]) {
    document.addEventListener(sign, here, { capture: true, passive: true });
  }
  box.querySelector("[data-verder]").addEventListener("click", () => box.close());
  // The focus moves back before "close" is told: whoever comes first begins again.
  box.addEventListener("close", look);
  document.addEventListener("submit", (event) => {
    if (event.target.action === form.action) tell("weg");
  });
  tabs?.addEventListener("message", ({ data }) => {
    if (data === "weg") location.replace(box.dataset.gewist);
    else if (asked) box.close();
    else seen = Date.now();
  });
})();
