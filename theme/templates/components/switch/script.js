// Remembers, on the reader's own device, which script was chosen, and carries query and anchor over to it.
// Without comments and indentation, these are the bytes that the page's Content-Security-Policy names.
(() => {
  const at = location, { lang, href } = document.currentScript.dataset;
  try {
    // Who comes from outside (not back, not by reloading) to a page that the chosen script has too.
    if (href && localStorage.pismo == lang && document.referrer.split("/")[2] != at.host
      && performance.getEntriesByType("navigation")[0].type == "navigate") {
      stop();
      at.replace(href + at.search + at.hash);
    }
  } catch {}
  onclick = onauxclick = ({ target, button }) => {
    const a = target.closest(".switch a");
    if (!a || button > 1) return;
    a.search = at.search;
    a.hash = at.hash;
    try {
      if (/^sr/.test(a.lang)) localStorage.pismo = a.lang;
    } catch {}
  };
})();
