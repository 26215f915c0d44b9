(spaced) => {
  if (spaced) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const width = document.documentElement.clientWidth;
  const over = Math.max(0, document.scrollingElement.scrollWidth - width);
  const name = (element) => element.outerHTML.slice(0, 100);
  const scrolls = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  const all = [...document.querySelectorAll("body *")];
  const wide = over ? all.filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one)) : [];
  const cut = all.filter((one) => {
    const style = getComputedStyle(one);
    const hides = /hidden|clip/.test(style.overflowY) || /hidden|clip/.test(style.overflowX);
    return hides && one.clientHeight > 1 && one.clientWidth > 1 && one.innerText?.trim() &&
      (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2);
  });
  return { over, wide: wide.slice(0, 5).map(name), cut: cut.slice(0, 5).map(name) };
}
