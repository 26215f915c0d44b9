// Whether it is open now, by the clock of Belgrade, wherever the reader's device is.
const now = clockOfTown(), dayLong = 864e5;
const minutes = now.getUTCHours() * 60 + now.getUTCMinutes(), today = Math.floor(now / dayLong) * dayLong;
const clock = (m) => Math.floor(m / 60) + (/^(sr|hr|bs)/.test(document.documentElement.lang) ? "." : ":") + String(m % 60).padStart(2, "0");

// State holidays of Serbia by month and day, Christmas, and Easter by the Julian calendar (Meeus), Friday to Monday.
const state = ["1-1", "1-2", "2-15", "2-16", "5-1", "5-2", "11-11"];
const of = (days) => new Date(today + days * dayLong);
const isState = (date) => state.includes(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`);
const isHoliday = (date) => {
  const year = date.getUTCFullYear(), d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = (date - Date.UTC(year, 2, 22 + d + e + 13)) / dayLong;
  return isState(date) || (date.getUTCMonth() == 0 && date.getUTCDate() == 7) || (days > -3 && days < 2);
};
// Where a state holiday falls on a Sunday, the first working day after it is free.
const free = (days) => {
  if (isHoliday(of(days))) return true;
  let before = days - 1;
  while (of(before).getUTCDay() && isHoliday(of(before))) before--;
  return !of(before).getUTCDay() && isState(of(before));
};

// "данас", "сутра", then the name of the day.
const named = (days) => days < 2 ? inDays(days) : wordsOfDays()[4 + of(days).getUTCDay()] || "";

for (const place of document.querySelectorAll("[data-week]")) {
  const week = place.dataset.week.split(" ").map((day) => day == "-" ? [] : day.split(",").map((span) => span.split("-").map(Number)));
  const on = (days) => free(days) ? [] : week[(of(days).getUTCDay() + 6) % 7];
  const say = (number, text) => {
    const words = place.children[number];
    if (text) words.querySelector("b").textContent = text;
    words.hidden = false;
  };
  const open = on(0).find(([from, to]) => from <= minutes && minutes < to);
  if (open) say(0, clock(open[1]));
  else for (let days = 0; days < 8; days++) {
    const next = on(days).find(([from]) => days || from > minutes);
    if (!next) continue;
    const day = named(days);
    if (day) say(free(0) ? 2 : 1, `${day}, ${clock(next[0])}`);
    break;
  }
}
