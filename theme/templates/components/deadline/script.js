// "за 3 дана" beside a deadline, in days of the town's calendar, whatever clock the reader lives by.
const day = 864e5, today = Math.floor(clockOfTown() / day) * day;
for (const place of document.querySelectorAll(".left")) {
  const days = (new Date(place.parentNode.querySelector("time").dateTime.slice(0, 10)) - today) / day;
  // Not for what is far away or over: that is the build's to say.
  if (days < 0 || days > 30) continue;
  place.textContent = inDays(days);
  place.classList.toggle("now", days < 4);
}
