// The search itself comes when somebody turns to its box; with words to look for, it is there already (components/search/early.js).
const address = new URL("pretraga.js", document.currentScript.src).href;
const boxes = [...document.querySelectorAll("form.search-box")];
let asked = [...document.scripts].some(({ src }) => src == address);
const fetched = () => {
  if (asked) return;
  asked = true;
  const facts = boxes[0].action.split("?")[0] + "podaci.json";
  const made = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
  made("script", { src: address });
  made("link", { rel: "preload", as: "fetch", crossOrigin: "", href: facts });
};
for (const { elements } of boxes) elements.q.addEventListener("focus", fetched, { once: true });
if (boxes.some(({ elements }) => document.activeElement == elements.q)) fetched();
