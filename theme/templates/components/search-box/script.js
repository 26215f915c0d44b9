// The search itself comes when somebody turns to its box.
const address = new URL("pretraga.js", document.currentScript.src).href;
const fetched = () => {
  if ([...document.scripts].some(({ src }) => src == address)) return;
  document.head.append(Object.assign(document.createElement("script"), { src: address }));
};
for (const { elements } of document.querySelectorAll("form.search-box")) {
  if (document.activeElement == elements.q) fetched();
  else elements.q.addEventListener("focus", fetched, { once: true });
}
