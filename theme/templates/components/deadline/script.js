// "за 3 дана" beside a deadline, in days of the town's calendar, whatever clock the reader lives by; "истекао" when it is over,
// which the build says at its next run. Of an alert only that it is over: "(прошло)".
const day = 864e5, today = Math.floor(clockOfTown() / day) * day, words = wordsOfDays();
for (const place of document.querySelectorAll(".left, [data-over]")) {
  const end = place.parentNode.querySelector("time").dateTime, days = (new Date(end.slice(0, 10)) - today) / day;
  if (days > 30) continue;
  const over = days < 0 || (end.length > 10 && new Date(end) <= new Date());
  if ("over" in place.dataset) {
    if (over && words[12]) place.textContent = `(${words[12]})`;
    continue;
  }
  place.textContent = over ? words["closes" in place.dataset ? 11 : 12] || "" : inDays(days);
  place.classList.toggle("now", !over && days < 4);
  place.closest(".deadline").classList.toggle("deadline-over", over);
}
