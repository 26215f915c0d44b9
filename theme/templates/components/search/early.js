// In the head of the page of results: who arrives with words to look for does not wait for style sheets and layout,
// and is not shown first what the results replace.
// Without comments and indentation, these are the bytes that the page's Content-Security-Policy names.
(() => {
  const { src, facts } = document.currentScript.dataset;
  if (!new URLSearchParams(location.search).get("q")) return;
  const page = document.documentElement.classList;
  page.add("searching");
  const made = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
  const giveUp = () => page.remove("searching");
  made("script", { src, fetchPriority: "high", onload() { this.begun || giveUp(); }, onerror() { this.remove(); giveUp(); } });
  made("link", { rel: "preload", as: "fetch", crossOrigin: "", href: facts });
})();
