// SPDX-License-Identifier: EUPL-1.2
// A button to print; without script the words beside it say how.
"use strict";
(() => {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
})();
