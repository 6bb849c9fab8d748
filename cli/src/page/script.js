"use strict";
// Parts of one leg light up together: in the map, the chart, the table and the cards.
const parts = document.querySelectorAll("[data-leg]");
function light(leg) {
  for (const part of parts) part.classList.toggle("lit", part.dataset.leg === leg);
}
for (const part of parts) {
  part.addEventListener("pointerenter", () => light(part.dataset.leg));
  part.addEventListener("pointerleave", () => light(null));
}
