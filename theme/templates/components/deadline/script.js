// "за 3 дана" beside a deadline, in days of the town's calendar, whatever clock the reader lives by.
const lang = document.documentElement.lang, zone = "Europe/Belgrade", day = 864e5;
const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
const today = new Date(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format());
for (const place of document.querySelectorAll(".left")) {
  const days = (new Date(place.parentNode.querySelector("time").dateTime.slice(0, 10)) - today) / day;
  // Not in the words of another language, and not for what is far away or over: that is the build's to say.
  if (days < 0 || days > 30 || words.resolvedOptions().locale.slice(0, 2) != lang.slice(0, 2)) continue;
  place.textContent = words.format(days, "day");
  place.classList.toggle("now", days < 4);
}
