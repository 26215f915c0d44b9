// In the head of the page of results: who arrives with words to look for does not wait for style sheets and layout,
// and is not shown first what the results replace. What the search needs to know is read meanwhile: asked for by the
// search itself it would come after the first layout.
// Without comments and indentation, these are the bytes that the page's Content-Security-Policy names.
(() => {
  const { src, facts } = document.currentScript.dataset;
  if (!new URLSearchParams(location.search).get("q")) return;
  const page = document.documentElement.classList;
  page.add("searching");
  const giveUp = () => page.remove("searching");
  document.head.append(Object.assign(document.createElement("script"), {
    src, fetchPriority: "high", facts: fetch(facts).then((answer) => answer.ok && answer.json()).catch(giveUp),
    onload() { this.begun || giveUp(); }, onerror() { this.remove(); giveUp(); },
  }));
})();
