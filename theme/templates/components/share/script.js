// The address of the page, copied or handed to another application, where the reader's device can.
const there = document.querySelector("link[rel=canonical]") || location;
const can = {
  copy: navigator.clipboard && (() => navigator.clipboard.writeText(there.href)),
  send: navigator.share && (() => navigator.share({ url: there.href })),
};
for (const button of document.querySelectorAll(".share button")) {
  const act = can[button.value];
  if (!act) continue;
  button.parentNode.hidden = false;
  button.onclick = () => act().then(() => {
    if (button.value != "copy") return;
    const told = button.closest(".share").querySelector("[role=status] > *");
    told.hidden = true;  // so that it is told again
    setTimeout(() => { told.hidden = false; }, 100);
  }, () => {});  // to change one's mind is no fault
}
