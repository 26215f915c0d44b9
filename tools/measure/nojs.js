() => {
  const shown = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && style.visibility !== "hidden" && box.right > 0 && box.left < innerWidth;
  };
  // A link inside a closed <details> is in reach when its summary is.
  const inReach = (element) => {
    if (shown(element)) return true;
    let closed = element.closest("details:not([open])");
    while (closed) {
      if ([...closed.children].some((child) => child.localName === "summary" && shown(child))) return true;
      closed = closed.parentElement.closest("details:not([open])");
    }
    return false;
  };
  // What scripts add is no loss without them: days that are left, whether it is open now, buttons to share.
  for (const added of document.querySelectorAll(".left, .open-now, .share li:has(button)")) added.style.display = "none";
  const ways = [...document.querySelectorAll("header a[href], nav a[href]")];
  const targets = [...new Set(ways.map((link) => link.href))];
  const reached = new Set([...document.querySelectorAll("a[href]")].filter(inReach).map((link) => link.href));
  const skip = (href) => href.split("#")[0] === location.href.split("#")[0] && href.includes("#");
  const images = [...document.images].filter((image) => shown(image) && image.loading !== "lazy" && image.complete);
  return {
    words: document.querySelector("main").innerText.split(/\s+/).filter(Boolean).length,
    targets: targets.length,
    lost: targets.filter((href) => !skip(href) && !reached.has(href)),
    broken: images.filter((image) => image.naturalWidth === 0).length,
  };
}
