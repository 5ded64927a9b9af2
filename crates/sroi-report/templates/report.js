"use strict";
(() => {
  const dialog = document.getElementById("why");
  const [box, back] = [dialog.querySelector("div"), dialog.querySelector("[data-back]")];
  if (typeof dialog.showModal !== "function") return;
  const trail = [];
  const show = () => {
    const working = document.getElementById(trail.at(-1));
    const copy = working.cloneNode(true);
    copy.removeAttribute("id");
    copy.removeAttribute("tabindex");
    box.replaceChildren(copy);
    back.hidden = trail.length < 2;
    if (!dialog.open) dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.figure");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!dialog.open) trail.length = 0;
    trail.push(link.hash.slice(1));
    show();
  });
  back.addEventListener("click", () => {
    trail.pop();
    show();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
})();
