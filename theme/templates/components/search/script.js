// Search without a server: words are looked up in the small files of the index (plugins/search), nothing is sent anywhere.
// It comes when somebody turns to a box (components/search-box) or arrives at /pretraga/?q= (early.js), then before the page is whole.
{
const search = ({ src, facts: early }) => {
  const SHOWN = 8, SUGGESTED = 6, FIRST = 2, LONGEST = 12;
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // What the steps of a word's weight and of a text's length stand for (plugins/index/postings.py).
  const WEIGHTS = [1.5, 3.5, 6, 10, 16, 23, 36, 50], LENGTHS = [35, 110, 300, 800];
  // Services before news for the same words: news, notice, service, event, office, person, document, alert, campaign, page.
  const OF_TYPE = [1, .9, 1, 1.25, 1, 1.05, 1.05, 1.05, 1.2, 1, 1.05, 1, 1, 1, 1, .85], EXPIRED = .55, YEARLY = .1;
  const K = 12, B = .4, WHOLE = 1.6, RELATED = .5;

  const page = document.documentElement.lang, serbian = page.startsWith("sr");
  const boxes = document.querySelectorAll("form.search-box");
  const results = document.querySelector("[data-results]")?.closest("section");
  const here = new URL(boxes[0].action.split("?")[0]), root = new URL("..", here).pathname;
  const kept = {};
  const json = (url) => kept[url] ??= fetch(url).then((answer) => answer.ok ? answer.json() : null)
    .catch(() => { delete kept[url]; });

  // One spelling for all: the same as plugins/index/fold.py.
  const letters = {};
  const pairs = "аaбbвvгgдdђdеeжzзzиiјjкkлlљljмmнnњnjоoпpрrсsтtћcуuфfхhцcчcџdzшsѓdѕdzќcйjщstъaь юjuяjaыiэeёjoєjeіiїjiґgđdðdѐeѝiӣiӯu";
  for (const [, from, to] of pairs.matchAll(/([^a-z ])([a-z]*)/g)) letters[from] = to;
  const bare = (word) => word.replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter).normalize("NFKD")
    .replace(/\p{M}/gu, "").replace(/[^a-z0-9]/g, "_").replace(/dj/g, "d");
  const folded = (word) => bare(word).replace(/([bcdfghklmnpqrstvwxz])i?je(?=[bcdfghklmnpqrstvwxz])(?!m$)/g, "$1e");
  const split = (text) => text.toLowerCase().normalize("NFC").replace(/[\xad\u0301]/g, "").match(/[\p{L}\p{N}]+/gu) || [];
  const cyrillic = {};
  for (const [, to, from] of "аaбbвvгgдdђđеeжžзzиiјjкkлlљljмmнnњnjоoпpрrсsтtћćуuфfхhцcчčџdžшš".matchAll(/([а-џ])([^а-џ]+)/g)) cyrillic[from] = to;
  const written = (word) => page != "sr-Cyrl" ? word : word.replace(/lj|nj|dž|[a-zčćđšž]/g, (found) => cyrillic[found] ?? found);

  // What it shows has a style sheet of its own, which comes while words are looked up.
  const sheet = new URL("pretraga.css", src).href;
  const dressed = new Promise((done) => {
    const link = { rel: "stylesheet", href: sheet, onload: done, onerror: done };
    document.head.append(Object.assign(document.createElement("link"), link));
  });

  let facts, names, now;
  const begin = async () => {
    if (facts) return facts;
    const found = await early || await json(here.pathname + "podaci.json");
    if (!found || facts) return facts;
    names = new Set();
    let last = "";
    for (const part of found.dir.split(" ")) names.add(last = last.slice(0, +part[0]) + part.slice(1));
    found.stop = new Set(found.stop.split(" "));
    now = found.now ? new Date(found.now + "T12:00") : new Date();
    return facts = found;
  };

  const fileOf = (word) => {
    for (let length = Math.min(word.length, LONGEST); length; length--)
      if (names.has(word.slice(0, length))) return word.slice(0, length);
  };
  const filesOf = (word, typing) => {
    const more = typing ? [...names].filter((name) => name.length > word.length && name.startsWith(word)).slice(0, 2) : [];
    return [...new Set([fileOf(word), ...more])].filter(Boolean);
  };
  const rowsOf = async (files) => {
    const found = await Promise.all(files.map((name) => json(`${facts.at}r-${name}.json`)));
    return found.flatMap((rows) => rows.slice()).map((row) => {  // fails where one did not come
      const [base, ends, pages, count] = row.split(" ");
      return { forms: ends.split(",").map((end) => base + end), pages, count };
    });
  };
  const decoded = (text) => {
    const found = [];
    for (let place = 0, number = 0, part = 0, shift = 0; place < text.length; place++) {
      const digit = DIGITS.indexOf(text[place]);
      part |= (digit & 31) << shift;
      shift += 5;
      if (digit > 31) continue;
      found.push([number += part, DIGITS.indexOf(text[++place])]);
      part = shift = 0;
    }
    return found;
  };

  const one = (a, b) => {  // whether one letter is wrong, too much, missing, or two are exchanged
    let start = 0, end = 0;
    const shortest = Math.min(a.length, b.length), longest = Math.max(a.length, b.length);
    while (start < shortest && a[start] == b[start]) start++;
    while (end < shortest - start && a.at(-1 - end) == b.at(-1 - end)) end++;
    const left = longest - start - end;
    return left < 2 || (left == 2 && a.length == b.length && a[start] == b[start + 1] && a[start + 1] == b[start]);
  };
  const close = (word, name) => one(word, name) || (name.length > 4 && word.length - name.length < 4 && one(word.slice(0, name.length), name));
  const fit = (word, form, typing) => {
    if (form == word) return 1;
    if (typing && form.startsWith(word)) return .95 - .01 * (form.length - word.length);
    let same = 0;
    while (same < word.length && word[same] == form[same]) same++;
    const mine = word.length - same, its = form.length - same;
    // Another word of the same root, or a form that no text has: rukomet and rukometasice.
    if (same > 3 && (mine ? mine < 5 && its < 5 && same >= mine + its : same > 4 && its < 7)) return .4 + .4 * same / (same + 1.5 * mine + .5 * its);
    return Math.abs(form.length - word.length) < 2 && word.length > 3 && one(word, form) ? .75 : 0;
  };

  // Rows that a word means, each with how surely; the surest ones only, but all that may still be typed.
  const meant = async (word, typing, elsewhere) => {
    const among = (rows, surely = 1) => {
      for (const row of rows) row.fit = surely * Math.max(...row.forms.map((form) => fit(word, form, typing)));
      const best = Math.max(0, ...rows.map((row) => row.fit));
      // Beside a word that is there, no other spelling is meant, but words of its root are.
      if (best == surely) for (const row of rows) if (row.fit < .8) row.fit = row.fit == .75 ? 0 : row.fit * RELATED;
      return rows.filter((row) => row.fit && (best == surely || row.fit >= best - (typing && best > .8 ? .2 : .04)));
    };
    const rows = among(await rowsOf(filesOf(word, typing)));
    if (rows.length || !elsewhere || word.length < 4) return rows;
    // The first letters are wrong, so another file has it: the frequent words tell which.
    const near = frequent().filter(([, name]) => close(word, name)).slice(0, 2);
    return among(await rowsOf([...new Set(near.map(([, name]) => fileOf(name)))].filter(Boolean)));
  };
  const frequent = () => facts.near ??= facts.words.split(" ").map((word) => [word, folded(word)]);

  const parsed = (text, typing) => {
    const all = split(text), words = all.filter((word) => !facts.stop.has(bare(word)));
    const found = [...new Set((words.length ? words : all).map(folded))];
    const last = typing && all.length && folded(all.at(-1));
    return found.map((word) => ({ word, typing: word == last }));
  };

  // BM25; a page that has all words is before one that has some of them.
  const ranked = (words) => {
    const pages = new Map();
    let most = 0;
    for (const { rows, typing } of words) {
      const best = new Map();
      let top = 0;
      for (const row of rows) {
        const list = row.list ??= decoded(row.pages), count = +row.count || list.length;
        // All endings of a word that is being typed are one word: titles come first.
        const rare = typing ? 1 : Math.log(1 + (facts.n - count + .5) / (count + .5));
        top = Math.max(top, rare);
        for (const [number, flag] of list) {
          const weight = WEIGHTS[flag >> 2 & 7], length = LENGTHS[flag & 3];
          const value = row.fit * rare * weight / (weight + K * (1 - B + B * length / (facts.len || 1)));
          if (value > (best.get(number)?.value || 0)) best.set(number, { value, rare: row.fit * rare, over: flag > 31 });
        }
      }
      most += top;
      for (const [number, { value, rare, over }] of best) {
        const found = pages.get(number) || { number, sum: 0, share: 0, over };
        pages.set(number, { ...found, sum: found.sum + value, share: found.share + rare });
      }
    }
    const month = (now.getFullYear() - facts.year) * 12 + now.getMonth() + 1;
    for (const found of pages.values()) {
      const dated = found.number >> 16 & 1023, age = dated ? Math.max(0, month - dated) / 12 : 0;
      found.score = found.sum * (found.share / most) ** WHOLE * OF_TYPE[found.number >> 26]
        * (found.over ? EXPIRED : 1) / (1 + YEARLY * age);
    }
    return [...pages.values()].sort((a, b) => b.score - a.score || b.number - a.number);
  };

  const yearOf = (number) => number >> 16 & 1023 && facts.year + Math.floor(((number >> 16 & 1023) - 1) / 12);
  const passes = async (filters) => {
    const type = filters.vrsta && facts.types.findIndex(([folder]) => folder == filters.vrsta);
    const lists = await Promise.all(["tema", "organ"].filter((name) => filters[name]).map(async (name) => {
      const rows = await json(`${facts.at}r-${name}-${encodeURIComponent(filters[name])}.json`) || [""];
      return new Set(decoded(rows[0]).map(([number]) => number));
    }));
    return ({ number }) => (!type || number >> 26 == type) && (!filters.godina || yearOf(number) == filters.godina)
      && lists.every((list) => list.has(number));
  };

  // Two words say what is shown first: nobody waits for the third, or for the file of a misspelt one.
  async function* found(text, typing, filters = {}) {
    const words = parsed(text, typing).sort((a, b) => b.word.length - a.word.length);
    const first = words.slice(0, FIRST);
    let known = [];
    for (const [part, elsewhere] of [[first, false], [words, true]]) {
      if (elsewhere && part.length == known.length && known.every(({ rows }) => rows.length)) return;
      known = await Promise.all(part.map(async ({ word, typing }) => ({ rows: await meant(word, typing, elsewhere), typing })));
      const pages = ranked(known).filter(await passes(filters));
      if (elsewhere || pages.length) yield { pages, forms: new Set(known.flatMap(({ rows }) => rows.flatMap(({ forms }) => forms))) };
    }
  }

  const row = async ({ number }) => {
    const pages = await json(`${here.pathname}o/${number & facts.buckets - 1}.json`);
    const [address, title, summary, kind, day, end, state, lang] = pages[number] || [];
    if (!title) return;
    const [folder, label, dated] = facts.types[number >> 26];
    const way = address[0] == "/" ? address.slice(1) : `${folder}/${dated ? yearOf(number) + "/" : ""}${address}`;
    return { href: root + way, title, summary, label: facts.kinds[kind] || label, day, end, state, lang, type: number >> 26 };
  };
  // As they come, the first before the others are asked for.
  async function* rows(pages) {
    if (!pages.length) return;
    const [first] = await Promise.all([row(pages[0]), dressed]);
    yield [first].filter(Boolean);
    if (pages[1]) yield [first, ...await Promise.all(pages.slice(1).map(row))].filter(Boolean);
  }

  const element = (name, given, ...inside) => {
    const made = Object.assign(document.createElement(name), given);
    made.append(...inside);
    return made;
  };
  const marked = (text, forms) => (text || "").replace(/(\d\.?) (?=\p{L})/gu, "$1\xa0").split(/([\p{L}\p{N}]+)/u)
    .map((part, place) => place % 2 && forms.has(folded(part.toLowerCase())) ? element("mark", {}, part) : part);
  // In the words of the build: Intl needs a tenth of a second and more for them on an old telephone.
  const date = (text) => {
    const [year, month, day] = text.slice(0, 10).split("-");
    return facts.months[month - 1].replace("{d}", +day).replace("{y}", year).replace(/ /g, "\xa0");
  };
  const say = (name, given) => facts.says[name].replace(/\{\w\}/, () => given);

  // The combobox of the ARIA Authoring Practices: a list of suggestions, chosen from with the arrow keys.
  const combobox = (form) => {
    const input = form.elements.q, id = input.id + "-predlozi";
    const list = element("ul", { id, className: "suggestions bare", hidden: true });
    const status = element("p", { className: "hidden" });
    let turn = 0, current = -1, waiting;
    list.setAttribute("role", "listbox");
    status.setAttribute("role", "status");
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", id], ["aria-expanded", "false"]])
      input.setAttribute(name, value);
    input.after(list, status);
    input.autocomplete = "off";
    const choose = (place) => {
      list.children[current]?.setAttribute("aria-selected", "false");
      current = place;
      const option = list.children[current];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      option ? input.setAttribute("aria-activedescendant", option.id) : input.removeAttribute("aria-activedescendant");
    };
    const open = (yes) => {
      choose(-1);
      list.hidden = !yes;
      input.setAttribute("aria-expanded", yes);
    };
    const suggest = async () => {
      const mine = ++turn, text = input.value.trim();
      if (text.length < 2 || !await begin()) return open(false);
      let shown;
      for await (const { pages, forms } of found(text, true))
        for await (shown of rows(pages.slice(0, SUGGESTED))) {
          if (mine != turn) return;
          list.replaceChildren(...shown.map(({ href, title, label, lang }, place) => {
            const name = element("span", { lang: lang || "" }, ...marked(title, forms));
            const option = element("li", { id: `${id}-${place}` }, name, " ", element("span", { className: "what" }, label));
            if (!lang) name.removeAttribute("lang");
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.dataset.href = href;
            return option;
          }));
          list.setAttribute("aria-label", facts.says.list);
          open(true);
        }
      if (mine != turn) return;
      if (!shown) open(false);
      const told = shown ? say("count", shown.length) : say("none");
      if (status.textContent != told) status.textContent = told;
    };
    const close = () => { turn++; clearTimeout(waiting); open(false); status.textContent = ""; };
    const go = (option) => { location.href = option.dataset.href; };
    input.addEventListener("input", () => {
      choose(-1);  // of what was typed before
      turn++;
      clearTimeout(waiting);
      waiting = setTimeout(() => suggest().catch(close), 150);
    });
    input.addEventListener("keydown", (event) => {
      const last = list.children.length - 1, move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (list.hidden) return void suggest().then(() => choose(list.hidden ? -1 : 0), close);
        choose(current + move > last ? -1 : current + move < -1 ? last : current + move);
      } else if (event.key == "Enter" && list.children[current]) {
        event.preventDefault();
        go(list.children[current]);
      } else if (event.key == "Escape") {
        if (list.hidden) input.value = "";
        else event.preventDefault();
        close();
      } else if (/^(Arr|Ho|En)/.test(event.key)) choose(-1);  // back in the text
    });
    input.addEventListener("blur", close);
    form.addEventListener("submit", close);
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => go(target.closest("li")));
    if (document.activeElement == input) {
      begin();
      if (input.value) suggest().catch(close);
    } else input.addEventListener("focus", begin, { once: true });
  };
  boxes.forEach(combobox);
  if (!results) return;

  // The page of the results: everything follows from its address.
  const list = results.querySelector("[data-results]"), status = results.querySelector("[role=status]");
  const more = results.querySelector("[type=button]"), filters = results.querySelector("form");
  const nothing = document.querySelector("[data-nothing]"), browse = document.querySelector("[data-browse]");
  const title = document.title;
  let turn = 0, shown = SHOWN;
  const item = ({ href, title, summary, label, day, end, state, lang, type }, forms) => {
    const over = end && new Date(end.length < 11 ? end + "T23:59:59" : end) < now;
    const about = [label, day && type != 8 && date(day), state ? say(state) : end && type != 4 && say(over ? "over" : "until", date(end))];
    const link = element("a", { href }, ...marked(title, forms));
    if (lang) link.lang = lang;
    return element("li", { className: over || state ? "over" : "" }, element("h3", {}, link),
      element("p", { className: "what" }, about.filter(Boolean).join(" · ")), element("p", {}, ...marked(summary, forms)));
  };
  const guess = (text) => {
    const words = frequent();
    const better = split(text).map((word) => {
      const mine = folded(word), near = words.find(([, name]) => mine == name || close(mine, name))
        || words.find(([, name]) => mine.length > 4 && (name.startsWith(mine.slice(0, 4)) || one(mine.slice(1), name.slice(1)) || one(mine.slice(0, -1), name)));
      return near ? written(near[0]) : "";
    }).filter(Boolean).join(" ");
    const place = nothing.querySelector("[data-guess]");
    place.hidden = !better;
    place.querySelector("a")?.remove();
    place.append(element("a", { href: "?" + new URLSearchParams({ q: better }) }, better));
  };
  const alone = (yes) => {  // results stand where the introduction and everything from A to Z stood
    browse.hidden = yes;
    document.documentElement.classList.toggle("searching", yes);
  };
  const show = () => present().catch(() => {
    status.textContent = results.querySelector("[data-failed]").textContent;
    list.replaceChildren();
    more.hidden = filters.parentNode.hidden = true;
    alone(false);
  });
  const present = async () => {
    const mine = ++turn, given = Object.fromEntries(new URLSearchParams(location.search)), text = (given.q || "").trim();
    // What somebody typed before the script came stays.
    if (text || mine > 1) for (const { elements } of boxes) elements.q.value = text;
    for (const select of filters.querySelectorAll("select")) select.value = given[select.name] || "";
    filters.elements.q.value = text;
    results.hidden = !text;
    alone(!!text);
    nothing.hidden = true;
    document.title = text ? `${text} – ${title}` : title;
    if (!text) return;
    if (!await begin()) throw text;
    let all = [];
    // What is no word may be the beginning of one.
    for (const typing of [false, true]) if (!all.length) for await (const { pages, forms } of found(text, typing, given)) {
      all = pages;
      for await (const part of rows(pages.slice(0, shown))) {
        if (mine != turn) return;
        list.replaceChildren(...part.map((found) => item(found, forms)));
      }
    }
    if (mine != turn) return;
    if (!all.length) list.replaceChildren();
    list.dataset.done = text;
    more.hidden = all.length <= shown;
    const narrowed = ["vrsta", "godina", "tema", "organ"].some((name) => given[name]), some = narrowed || !!all.length;
    nothing.hidden = some;
    alone(some);
    filters.parentNode.hidden = !some;
    if (narrowed) filters.parentNode.open = true;
    status.textContent = all.length ? say("found", all.length) + (more.hidden ? "" : say("shown", list.children.length)) : say(narrowed ? "fewer" : "nothing", text);
    if (!some) guess(text);
  };
  const go = (form) => {
    const given = [...new FormData(form)].filter(([, value]) => value), narrowing = form == filters;
    // Back leads to what was there before it was narrowed, in one step.
    history[narrowing && history.state ? "replaceState" : "pushState"](narrowing, "", here.pathname + "?" + new URLSearchParams(given));
    shown = SHOWN;
    show();
  };
  for (const form of boxes) form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form);
  });
  filters.addEventListener("change", () => go(filters));
  filters.addEventListener("reset", () => setTimeout(() => go(filters)));
  filters.addEventListener("submit", (event) => {
    event.preventDefault();
    go(filters);
  });
  more.addEventListener("click", async () => {
    const place = shown;
    shown += SHOWN;
    await show();
    list.children[place]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    shown = SHOWN;
    show();
  });
  show();
};
const script = document.currentScript;
script.begun = true;  // this browser understands what stands here
document.readyState == "loading" ? document.addEventListener("readystatechange", () => search(script), { once: true }) : search(script);
}
