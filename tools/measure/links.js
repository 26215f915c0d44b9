() => {
  const own = (href) => href.startsWith(`${location.origin}/`);
  const links = [...document.querySelectorAll("a[href], area[href]")];
  const files = [...document.querySelectorAll("img[src], script[src], source[src], link[href]")]
    .filter((one) => !/canonical|alternate/.test(one.rel ?? ""))
    .map((one) => one.src || one.href);
  const here = location.href.split("#")[0];
  const inside = (link) => link.href.startsWith(`${here}#`);
  const empty = (link) => ["", "#"].includes(link.getAttribute("href"));
  return {
    addresses: [...new Set([...links.filter((link) => !inside(link)).map((link) => link.href), ...files])].filter(own),
    anchors: links.filter((link) => inside(link) && !empty(link)).map((link) => decodeURIComponent(link.hash.slice(1))),
    empty: links.filter(empty).length,
    ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
    headings: document.querySelectorAll("h1").length,
    styles: document.querySelectorAll("[style], style").length,
    data: [...document.querySelectorAll("script[type='application/ld+json']")].map((one) => one.textContent),
  };
}
