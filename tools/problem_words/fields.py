"""What lies behind problems of the fields at the head of a file (V2xx)."""

from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

FIELDS = MappingProxyType(
    {
        "V201": Phrase(
            "Назив поља је погрешно откуцан или је поље из друге врсте текста; сва су у [пољима](polja.md).",
            "The name is mistyped or belongs to another type of text; `docs/urednici/polja.md` has all the fields.",
        ),
        "V202": Phrase(
            "Без тог поља страна не може да се направи.",
            "Without this field the page cannot be made.",
        ),
        "V203": Phrase(
            "Не зна се која од две вредности важи.",
            "It is not known which of the two values counts.",
        ),
        "V204": Phrase(
            "Датум може и словима („5. март 2026.”) и као 2026-03-05.",
            "The date may be in words (“5. mart 2026.”) or written as 2026-03-05.",
        ),
        "V205": Phrase(
            "Поље прима само вредности са списка; списак стоји у поруци.",
            "The field takes only values from a list; the list is in the message.",
        ),
        "V206": Phrase(
            "Иза двотачке обавезног поља нема ничега. Необавезно поље сме да остане празно.",
            "There is nothing after the colon of a required field. A field that is not required may stay empty.",
        ),
        "V207": Phrase(
            "Заглавље је део између два реда са по три цртице, на самом почетку датотеке.",
            "The fields stand between two lines of three hyphens each, at the very beginning of the file.",
        ),
        "V208": Phrase(
            "Недостаје други ред са три цртице, па се не зна где почиње текст.",
            "The second line of three hyphens is missing, so it is not known where the text begins.",
        ),
        "V209": Phrase(
            "Најчешће недостаје двотачка, размак иза ње или други наводник.",
            "Most often a colon, the space after it or the second quotation mark is missing.",
        ),
        "V210": Phrase(
            "Уписана је вредност друге врсте, нпр. списак уместо једног реда.",
            "The value is of another kind, for example a list instead of one line.",
        ),
        "V211": Phrase(
            "Поља као `nacrt` одговарају на питање, па примају само „да” или „не”.",
            "Fields such as `nacrt` (draft) answer a question, so they take only “da” (yes) or “ne” (no).",
        ),
        "V212": Phrase(
            "Адреса другог сајта почиње са http:// или https://.",
            "The address of another site begins with http:// or https://.",
        ),
        "V213": Phrase(
            "У броју смеју да стоје цифре, размаци, коса црта, цртице, заграде и плус на почетку.",
            "The number may have digits, spaces, a slash, hyphens, brackets and a plus at the beginning.",
        ),
        "V214": Phrase(
            "Адреса има @ и домен, без размака.",
            "The address has an @ and a domain, and no spaces.",
        ),
        "V215": Phrase(
            "Боја се пише као на вебу: # и шест цифара или слова од a до f.",
            "A colour is written as on the web: # and six digits or letters from a to f.",
        ),
        "V216": Phrase(
            "Слика се зове по путањи унутар садржаја; слике стоје у `slike/`.",
            "An image is named by its path inside the content; images are in `slike/`.",
        ),
        "V217": Phrase(
            "Ова два поља иду заједно: слика са описом, повлачење са разлогом.",
            "These two fields go together: an image with its description, a withdrawal with its reason.",
        ),
        "V218": Phrase(
            "Време иде иза датума: `5.3.2026. 18:00` или `5.3.2026. у 18 часова`.",
            "The time comes after the date: `5.3.2026. 18:00` or `5.3.2026. у 18 часова`.",
        ),
        "V219": Phrase(
            "Два датума стоје обрнуто, нпр. рок пре отварања.",
            "The two dates are the wrong way round, for example a deadline before the opening.",
        ),
        "V220": Phrase(
            "Превод има само речи; датум, рок, врсту и слику узима из изворника.",
            "A translation has only words; it takes the date, deadline, type and image from its original.",
        ),
        "V221": Phrase(
            "Такав дан не постоји, нпр. 31. април.",
            "There is no such day, for example 31 April.",
        ),
        "V222": Phrase(
            "Тема се наводи својом ознаком из `teme.yml`, не називом.",
            "A topic is given by its id from `teme.yml`, not by its name.",
        ),
        "V223": Phrase(
            "Поље упућује на другу датотеку њеним називом: `organ: finansije` је `uprava/finansije.md`.",
            "The field points to another file by its name: `organ: finansije` is `uprava/finansije.md`.",
        ),
        "V224": Phrase(
            "Документи за преузимање стоје у `datoteke/`.",
            "Documents to download are in `datoteke/`.",
        ),
        "V225": Phrase(
            "Ранија адреса је део после домена; сме да стоји и цела адреса старе стране.",
            "A former address is the part after the domain; the whole address of the old page will do as well.",
        ),
        "V226": Phrase(
            "Редослед је број: 1, 2, 3.",
            "The order is a number: 1, 2, 3.",
        ),
        "V227": Phrase(
            "Адреса је са друге мреже или води на почетну страну мреже, а не на ваш налог.",
            "The address is on another network, or leads to the front page of the network and not to your account.",
        ),
        "V229": Phrase(
            "Вредност није могла да се прихвати; разлог стоји у загради.",
            "The value could not be accepted; the reason stands in brackets.",
        ),
        "V230": Phrase(
            "Упозорење које стоји месецима људи престану да читају, па не примете ни оно право.",
            "People stop reading an alert that stands for months, and then they miss the real one too.",
        ),
        "V231": Phrase(
            "Најчешће је то прошла или погрешно откуцана година. Ако је све тачно, не мењајте ништа.",
            "Most often the year is the last one or is mistyped. If everything is right, change nothing.",
        ),
        "V232": Phrase(
            "Најчешће су цифре године испремештане или је нека погрешна: 0206, 2206.",
            "Most often digits of the year are exchanged, or one is wrong: 0206, 2206.",
        ),
        "V233": Phrase(
            "Дан у будућности одлаже објаву, па се текст са погрешном годином не појављује, а нико не зна зашто.",
            "A day in the future delays publication: a text with the wrong year does not appear, and nobody knows why.",
        ),
        "V234": Phrase(
            "Старије вести смеју да остану; проверите само да ли је година добро откуцана.",
            "Older news may stay; only check that the year is typed correctly.",
        ),
    }
)
