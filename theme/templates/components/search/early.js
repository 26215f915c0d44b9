// In the head of the page of results: who arrives with words to look for does not wait for style sheets and layout.
// Without comments and indentation, these are the bytes that the page's Content-Security-Policy names.
(() => {
  const { src, facts } = document.currentScript.dataset;
  if (!new URLSearchParams(location.search).get("q")) return;
  const made = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
  made("script", { src, fetchPriority: "high", onerror() { this.remove(); } });
  made("link", { rel: "preload", as: "fetch", crossOrigin: "", href: facts });
})();
