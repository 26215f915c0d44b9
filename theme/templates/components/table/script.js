// A table that fits is no stop of the keyboard and no region: nothing in it can be scrolled.
const fitted = new ResizeObserver((all) => {
  for (const { target } of all) {
    const wide = target.scrollWidth > target.clientWidth;
    wide ? target.setAttribute("tabindex", 0) : target.removeAttribute("tabindex");
    target.setAttribute("role", wide ? "region" : "group");
  }
});
for (const box of document.querySelectorAll(".tablica")) fitted.observe(box);
