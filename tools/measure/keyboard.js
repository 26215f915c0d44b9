() => {
  const still = new CSSStyleSheet();
  still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  const properties = [
    "outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderBottomColor", "borderTopColor",
    "textDecorationLine", "textDecorationThickness", "color", "insetBlockStart", "clipPath", "opacity",
  ];
  const look = (element, part) => {
    const style = getComputedStyle(element, part);
    return properties.map((property) => style[property]).join("|");
  };
  const looks = (element) => [look(element), look(element, "::before"), look(element, "::after")].join("§");
  const before = new Map();
  for (const one of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex], video, iframe")) {
    before.set(one, looks(one));
  }
  const seen = new Set();
  // The next stop; null at the end of the page.
  window.varosStop = () => {
    const one = document.activeElement;
    if (!one || one === document.body || seen.has(one)) return null;
    seen.add(one);
    const boxes = [...one.getClientRects()];
    const box = boxes[0] ?? one.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && box.width > 1 && box.height > 1;
    const top = inside ? document.elementFromPoint(x, y) : null;
    const href = one.getAttribute("href") ?? "";
    return {
      what: one.outerHTML.slice(0, 100),
      changed: before.get(one) !== looks(one),
      hidden: !inside || !(top && (one.contains(top) || top.contains(one))),
      skip: href.startsWith("#") && href.length > 1 && document.getElementById(href.slice(1)) !== null,
    };
  };
}
