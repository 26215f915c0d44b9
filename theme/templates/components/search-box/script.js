// The search itself comes when somebody turns to its box, or arrives with words to look for.
const address = new URL("pretraga.js", document.currentScript.src).href;
const boxes = [...document.querySelectorAll("form.search-box")];
let asked;
const fetched = () => {
  if (asked) return;
  asked = true;
  const facts = boxes[0].action.split("?")[0] + "podaci.json";
  const made = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
  made("script", { src: address });
  made("link", { rel: "preload", as: "fetch", crossOrigin: "", href: facts });
};
for (const { elements } of boxes) elements.q.addEventListener("focus", fetched, { once: true });
if (boxes.some(({ elements }) => document.activeElement == elements.q)
  || (document.querySelector("[data-results]") && new URLSearchParams(location.search).get("q"))) fetched();
