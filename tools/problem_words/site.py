"""What lies behind problems of the whole site (V5xx)."""

from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

SITE = MappingProxyType(
    {
        "V501": Phrase(
            "Сајт без једног свог дела не сме да се објави.",
            "A site without one of its parts may not be published.",
        ),
        "V502": Phrase(
            "Грешка је у теми, не у тексту; јавите информатичару.",
            "The fault is in the theme, not in the text; tell your IT person.",
        ),
        "V503": Phrase(
            "Без те датотеке не зна се чији је сајт.",
            "Without this file it is not known whose site it is.",
        ),
        "V504": Phrase(
            "Слова у тој боји не би могао свако да прочита (WCAG 2.2, 1.4.3).",
            "Not everybody could read letters in this colour (WCAG 2.2, 1.4.3).",
        ),
        "V505": Phrase(
            "Варош не брише ништа што сам није направио.",
            "The programme deletes nothing that it did not make itself.",
        ),
        "V506": Phrase(
            "Два дела сајта хоће исту датотеку; исправља се у коду.",
            "Two parts of the site want the same file; this is mended in the code.",
        ),
        "V507": Phrase(
            "Сајт се у исто време прави још негде на истом рачунару. Ништа не морате да радите.",
            "The site is being made at the same time elsewhere on the same computer. You need not do anything.",
        ),
        "V508": Phrase(
            "Грешка је у теми: у стилу (`.css`) или у датотеци превода (`.po`), у реду који порука наводи. Јавите "
            "информатичару.",
            "The fault is in the theme: in a style sheet (`.css`) or in a file of translations (`.po`), in the line "
            "that the message names. Tell your IT person.",
        ),
        "V510": Phrase(
            "Датотека у slike/ или datoteke/ је снимљена у истом тренутку.",
            "A file in slike/ or datoteke/ was saved at that very moment.",
        ),
        "V509": Phrase(
            "Путања је погрешна или је фасцикла преименована.",
            "The path is wrong or the folder was renamed.",
        ),
        "V511": Phrase(
            "Ознака је део адресе теме, па две теме не могу да имају исту.",
            "The id is part of the address of the topic, so two topics cannot have the same one.",
        ),
        "V512": Phrase(
            "Овако се види све што Pelican и туђи додаци пријаве као грешку: сајт тада није направљен.",
            "This shows everything that Pelican and plugins by others report as an error: the site was then not made.",
        ),
        "V513": Phrase(
            "Овако се види све на шта Pelican и туђи додаци упозоре; сајт је ипак направљен.",
            "This shows everything that Pelican and plugins by others warn of; the site was made all the same.",
        ),
        "V514": Phrase(
            "Ово није грешка у тексту, него у програму. Стари сајт је остао цео.",
            "This is not a mistake in a text but in the programme. The old site is still whole.",
        ),
        "V515": Phrase(
            "Речник је `recnik.yml`. Остали парови важе, а овај је изостављен.",
            "The glossary is `recnik.yml`. The other pairs hold, and this one was left out.",
        ),
        "V516": Phrase(
            "Без другог облика не зна се шта да стоји на другом писму.",
            "Without the other form it is not known what should stand in the other script.",
        ),
        "V517": Phrase(
            "По писму се зна која је страна која; у ћириличкој не сме да буде латиничких слова, ни обрнуто.",
            "The script tells which side is which; one may have no Latin letters and the other no Cyrillic ones.",
        ),
        "V518": Phrase(
            "Иза усправне црте почиње наставак, па иза ње важе сви падежи: „Шекспира” је „Shakespearea”.",
            "The ending of the word begins after the bar, so all its cases hold: `Шекспира` is `Shakespearea`.",
        ),
        "V519": Phrase(
            "Важи први ред.",
            "The first line counts.",
        ),
        "V521": Phrase(
            "Нагласак обележава оно што је изабрано, па мора да се види на основној боји (WCAG 2.2, 1.4.11).",
            "The accent marks what is selected, so it must be visible against the main colour (WCAG 2.2, 1.4.11).",
        ),
        "V523": Phrase(
            "На место речи у витичастим заградама, нпр. `{{n}}`, долази број или назив, па оне у преводу остају исте. "
            "Колико облика има множина и кад се који узима, каже `Plural-Forms` у заглављу датотеке.",
            "A number or a name takes the place of a word in braces such as `{{n}}`, so these words stay the same in a "
            "translation. `Plural-Forms` in the header of the file says how many plural forms there are and when each "
            "is used.",
        ),
        "V520": Phrase(
            "У речнику су само речи; изглед се не пише.",
            "The glossary has only words; their look is not written there.",
        ),
        "V522": Phrase(
            "Кад се домен упише или промени касније, читачи канала све текстове приказују као нове.",
            "If the domain is written or changed later, feed readers show all texts as new.",
        ),
        "V524": Phrase(
            "Корисник под којим се сајт прави мора да сме да пише у излазну фасциклу и у `.varos/`, а на диску мора да "
            "буде места. Често је фасцикле направио root, а сајт после прави неко други: предајте их том кориснику "
            "(`chown -R`).",
            "The user who makes the site must be allowed to write into the output folder and into `.varos/`, and there "
            "must be room on the disk. Often root has made the folders and another user makes the site: give them to "
            "that user (`chown -R`).",
        ),
    }
)
