// The search itself comes when somebody turns to its box; with words to look for, the page of results
// has it already (components/search/early.js), or asks for it here, where a theme or a policy has no place for that.
const address = new URL("pretraga.js", document.currentScript.src).href;
const boxes = [...document.querySelectorAll("form.search-box")];
const fetched = () => {
  if ([...document.scripts].some(({ src }) => src == address)) return;
  const facts = boxes[0].action.split("?")[0] + "podaci.json";
  const made = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
  made("script", { src: address, onerror() { this.remove(); } });
  made("link", { rel: "preload", as: "fetch", crossOrigin: "", href: facts });
};
for (const { elements } of boxes) elements.q.addEventListener("focus", fetched);
if (boxes.some(({ elements }) => document.activeElement == elements.q)
  || (document.querySelector("[data-results]") && new URLSearchParams(location.search).get("q"))) fetched();
