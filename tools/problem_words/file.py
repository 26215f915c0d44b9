"""What lies behind problems of a file as such (V1xx)."""

from types import MappingProxyType

from plugins.diagnostics.phrase import Phrase

FILE = MappingProxyType(
    {
        "V101": Phrase(
            "Назив постаје адреса, иста на оба писма: без ћирилице, квачица, размака и великих слова.",
            "The name becomes the address, the same in both scripts: no Cyrillic, accents, spaces or capitals.",
        ),
        "V102": Phrase(
            "Врста текста види се по фасцикли, па текст изван познатих фасцикли нема врсту.",
            "The folder tells the type of a text, so a text outside the known folders has no type.",
        ),
        "V103": Phrase(
            "Датотека је обрисана док се читала, закључана је у другом програму или немате право да је читате.",
            "The file was deleted during reading, is locked by another programme, or you are not allowed to read it.",
        ),
        "V104": Phrase(
            "Нема ни заглавља ни текста.",
            "It has neither fields nor text.",
        ),
        "V105": Phrase(
            "Обично је слика уметнута у сам текст; сачувајте је као датотеку.",
            "Usually an image is embedded in the text itself; save it as a file.",
        ),
        "V106": Phrase(
            "Вести и обавештења стоје у фасцикли године свог датума, јер је година део адресе.",
            "News and notices lie in the folder of the year of their date, since the year is part of the address.",
        ),
        "V107": Phrase(
            "На тој адреси сајт сам прави страну (списак, тему, годину или други језик).",
            "The site itself makes a page at that address (a list, a topic, a year or another language).",
        ),
        "V108": Phrase(
            "Вести и обавештења леже у фасцикли године, услуге право у `usluge/`.",
            "News and notices lie in the folder of a year, services directly in `usluge/`.",
        ),
        "V109": Phrase(
            "Између две тачке стоји ознака језика: `izvod.en.md`.",
            "The language code stands between the two full stops: `izvod.en.md`.",
        ),
        "V110": Phrase(
            "Програм је сачувао текст у старом кодирању, па наша слова не могу поуздано да се прочитају.",
            "A programme saved the text in an old encoding, so Serbian letters cannot be read reliably.",
        ),
        "V111": Phrase(
            "Такви знаци стижу са копираним текстом и кваре претрагу и читаче екрана.",
            "Such characters come with copied text and spoil search and screen readers.",
        ),
        "V112": Phrase(
            "Такви знаци стижу из Word-а и видљиви су само уз његов фонт.",
            "Such characters come from Word and can be seen only with its font.",
        ),
        "V113": Phrase(
            "Знак � стоји тамо где је при неком ранијем чувању слово изгубљено.",
            "The character � stands where a letter was lost when the file was saved at some earlier time.",
        ),
        "V114": Phrase(
            "Страна би се нашла усред адреса друге врсте текста.",
            "The page would stand among the addresses of another type of text.",
        ),
        "V115": Phrase(
            "На сајт иде само оно што је у фасцикли са садржајем.",
            "Only what is in the folder of content goes on the site.",
        ),
        "V116": Phrase(
            "Програм је наишао на нешто што није предвидео. Остатак сајта се прави као и обично.",
            "The programme met something that it did not foresee. The rest of the site is made as usual.",
        ),
        "V117": Phrase(
            "Неки програм је UTF-8 прочитао као старо кодирање и успут изгубио слова, па се не зна која су била.",
            "Some programme read UTF-8 as an old encoding and lost letters, so it is not known which they were.",
        ),
        "V118": Phrase(
            "Тако изгледају č, ć и đ кад се windows-1250 прочита као windows-1252. Страно име сме да остане.",
            "This is how `č`, `ć` and `đ` look when windows-1250 is read as windows-1252. A foreign name may stay.",
        ),
        "V119": Phrase(
            "То ради `./varos check --fix`, и само где је сигурно шта пише; све друго остаје како јесте.",
            "It is done by `./varos check --fix`, and only where it is sure what is written; all else stays as it is.",
        ),
        "V120": Phrase(
            "Пренос са телефона је прекинут или је датотека оштећена. Текст излази без те слике.",
            "The transfer from the phone was cut off or the file is damaged. The text is published without this image.",
        ),
        "V121": Phrase(
            "Толика слика заузме меморију сваког рачунара, а на екрану се не види ништа више него на мањој.",
            "Such an image fills the memory of any computer, and on the screen it shows no more than a smaller one.",
        ),
        "V122": Phrase(
            "Програм за цртање сачувао га је на свој начин, или датотека није цела. На сајт иде само исправан SVG.",
            "The drawing programme saved it in its own way, or the file is not whole. Only correct SVG is published.",
        ),
        "V123": Phrase(
            "Објављују се само документи, табеле, слике, снимци и архиве. Страна (HTML), XML или скрипта радила би у "
            "име сајта, а датотеку без наставка у називу прегледач би могао да прочита као страну.",
            "Only documents, tables, images, recordings and archives are published. A page (HTML), XML or a script "
            "would act in the name of the site, and a browser could read a file without an ending as a page.",
        ),
        "V124": Phrase(
            "Читалац би преузео документ у којем нема ничега. Текст који га наводи излази без њега.",
            "A reader would download a document with nothing in it. The text that names it is published without it.",
        ),
    }
)
