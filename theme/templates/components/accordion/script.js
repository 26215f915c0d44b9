// What is folded away opens where a link leads into it, and before printing: browsers that do so by themselves lose nothing.
const fold = "details:not([open])";
const reveal = () => {
  const there = location.hash[1] && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = there && there.closest(fold);
  if (!closed) return;
  closed.open = true;
  there.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(fold)];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
