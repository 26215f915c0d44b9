"""What lies behind problems of the text below the fields (V3xx)."""

from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

TEXT = MappingProxyType(
    {
        "V301": Phrase(
            "Путања се чита од фасцикле текста са везом: `../../usluge/izvod.md`, а за списак `../../usluge/`.",
            "The path begins at the folder of the text: `../../usluge/izvod.md`, or `../../usluge/` for the list.",
        ),
        "V302": Phrase(
            "Датотеке за преузимање стоје у `datoteke/`; пазите на мала и велика слова.",
            "Files to download are in `datoteke/`; mind capital and small letters.",
        ),
        "V303": Phrase(
            "Ознака је наслов одељка малим словима, латиницом без квачица (ђ је dj): `#sta-je-uradjeno`.",
            "The id is the heading in small Latin letters without accents (`đ` is dj): `#sta-je-uradjeno`.",
        ),
        "V304": Phrase(
            "Текст на који веза води још је нацрт или чека свој дан. Ништа не морате да радите.",
            "The text that the link leads to is still a draft or waits for its day. You need not do anything.",
        ),
        "V305": Phrase(
            "Проверите назив и завршетак: `most.jpg` и `most.JPG` нису исто.",
            "Check the name and the ending: `most.jpg` and `most.JPG` are not the same.",
        ),
        "V306": Phrase(
            "Опис чита онај ко слику не види. Напишите шта је на њој, а не „слика”.",
            "The description is read by those who cannot see the image. Write what it shows, not “image”.",
        ),
        "V307": Phrase(
            "Таква веза не ради у прегледачу или није безбедна.",
            "Such a link does not work in a browser, or is not safe.",
        ),
        "V308": Phrase(
            "Адреса која почиње косом цртом не ради на сајту у подфасцикли ни у уређивачу текста.",
            "An address that begins with a slash works neither on a site in a subfolder nor in a text editor.",
        ),
        "V309": Phrase(
            "Наслов стране долази из поља `naslov`; у тексту се почиње са `##`. Страна је и овако исправна.",
            "The page takes its title from the field `naslov`; the text begins with `##`. The page is right as it is.",
        ),
        "V310": Phrase(
            "Скрипте, оквири туђих сајтова и украси не излазе на сајт: читаоца нико не прати, изглед је исти.",
            "Scripts, frames of other sites and decoration are left out: no reader is tracked, the look is the same.",
        ),
        "V311": Phrase(
            "Сајт објављује само оно што је у фасцикли са садржајем.",
            "The site publishes only what is in the folder of content.",
        ),
        "V313": Phrase(
            "Заграда иза речи је празна.",
            "The brackets after the words are empty.",
        ),
        "V314": Phrase(
            "Веза без речи не може да се притисне ни да се прочита наглас.",
            "A link without words can be neither clicked nor read aloud.",
        ),
        "V315": Phrase(
            "Недостаје почетак: `https://` или `mailto:`.",
            "The beginning is missing: `https://` or `mailto:`.",
        ),
        "V319": Phrase(
            "Знак „!” испред везе значи да се слика приказује на страни.",
            "The sign “!” before a link means that the image is shown on the page.",
        ),
        "V316": Phrase(
            "Туђ сајт би сазнао ко чита страну, а слика може и да нестане.",
            "The other site would learn who reads the page, and the image may also disappear.",
        ),
        "V317": Phrase(
            "Толико отворених заграда није текст за читаоце; обично је остатак неког програма.",
            "So many open brackets are no text for readers; usually some programme left them behind.",
        ),
        "V318": Phrase(
            "Толико увучене спискове читалац не може да прати, а ни програм да прочита.",
            "Lists indented so deeply can neither be followed by a reader nor read by the programme.",
        ),
        "V320": Phrase(
            "Ко страну слуша, по степенима зна шта је део чега. Први наслов у тексту је `##`, испод њега `###`.",
            "Listeners know by the levels what is part of what. The first heading in the text is `##`, below it `###`.",
        ),
        "V321": Phrase(
            "До наслова се скаче и по њима се страна прегледа; подебљане речи су за то обичан текст.",
            "Readers jump to headings and look through the page by them; bold words are plain text to them.",
        ),
        "V322": Phrase(
            "Читачи екрана читају и сам списак веза, а у њему десет пута „овде” не значи ништа.",
            "Screen readers also read the list of links alone, and in it “ovde” (here) ten times over means nothing.",
        ),
        "V323": Phrase(
            "Велика слова споро се читају, а неки гласови их изговарају слово по слово. Скраћенице нису спорне.",
            "Capitals are slow to read, and some voices say them letter by letter. Abbreviations are fine.",
        ),
        "V324": Phrase(
            "Писаћа машина није имала курзив ни дебља слова; овде их имате, а размак квари речи.",
            "A typewriter had no italics or bold; here you have them, and the spaces spoil the words.",
        ),
        "V325": Phrase(
            "Услуге и стране остају, а рокови пролазе; кад прође, везу избришите или поставите нову.",
            "Services and pages stay, but deadlines pass; once this one has, delete the link or put in a new one.",
        ),
        "V326": Phrase(
            "Празан наслов читачи екрана читају као „наслов”, и ништа више.",
            "Screen readers read an empty heading as “heading”, and nothing more.",
        ),
        "V327": Phrase(
            "Читач екрана по ознаци бира изговор; ознаке су по стандарду BCP 47: `en`, `de-AT`, `sr-Latn`.",
            "A screen reader chooses the pronunciation by the tag; tags follow BCP 47: `en`, `de-AT`, `sr-Latn`.",
        ),
        "V328": Phrase(
            "Уз `{{oba}}` на ћириличкој страни стоји ћирилички, а на латиничкој латинички облик.",
            "With `{{oba}}` the page in Cyrillic has the Cyrillic form, and the page in Latin script the Latin one.",
        ),
        "V329": Phrase(
            "Могуће је још само `{{lang=en translate=no}}`; класе и ознаке не пишу се у истој загради.",
            "Otherwise only `{{lang=en translate=no}}` is possible; classes and ids do not go into the same braces.",
        ),
        "V330": Phrase(
            "Латинична и ћирилична слова изгледају исто, а претрага и читачи екрана их разликују.",
            "Latin and Cyrillic letters look the same, but search and screen readers tell them apart.",
        ),
        "V331": Phrase(
            "Није сигурно шта је требало да пише, па на сајту реч стоји како је откуцана.",
            "It is not certain what should be written, so the site shows the word as it was typed.",
        ),
        "V332": Phrase(
            "Кад нема тастера за `љ`, `њ` и `џ`, куцају се по два слова. Исправне су `Инјекција` и `наджњевати`.",
            "Without keys for `љ`, `њ` and `џ`, each is typed as two letters. `Инјекција` and `наджњевати` are right.",
        ),
        "V333": Phrase(
            "Читалац бира писмо целе стране. Страни текст остаје какав је ако се означи: `[текст]{{lang=en}}`.",
            "The reader chooses the script of the page. Foreign text stays as it is when marked: `[text]{{lang=en}}`.",
        ),
        "V334": Phrase(
            "Ни човек не зна увек да ли је „kuca” куца или кућа, па програм слова не додаје.",
            "Even people cannot always tell if `kuca` is `куца` (dog) or `кућа` (house), so no letters are added.",
        ),
        "V335": Phrase(
            "Неки програм је UTF-8 прочитао као windows-1250, 1251 или 1252 (или обрнуто) и тако га сачувао.",
            "Some programme read UTF-8 as windows-1250, 1251 or 1252 (or the other way round) and saved it so.",
        ),
        "V336": Phrase(
            "У таквом тексту {{ }} | ~ стоје уместо š ć đ č, што је остало од рачунара из осамдесетих (YUSCII).",
            "In such a text {{ }} | ~ stand in place of `š ć đ č`, a remnant of the computers of the 1980s (YUSCII).",
        ),
        "V337": Phrase(
            "Нацрт од `./varos new` носи примере. Кад се обрише само „nacrt: da”, сви читаоци виде туђе речи.",
            "A draft of `./varos new` has examples. If only `nacrt: da` is deleted, all readers see words of others.",
        ),
    }
)
