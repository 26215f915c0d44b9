"""Problems of a file as such: its name, place, encoding and letters (V1xx)."""

from types import MappingProxyType

from .entry import error, hint, warning

FILE = MappingProxyType(
    {
        "V101": error(
            "назив „{name}” не може да буде део адресе; у називу смеју да стоје само мала слова енглеске абецеде, "
            "цифре и цртице, па преименујте у „{better}”",
            "the name “{name}” cannot be a part of an address; use only small letters of the English alphabet, "
            "digits and hyphens: rename the file to “{better}”",
        ),
        "V102": error(
            "фасцикла „{folder}” није предвиђена за текстове{hint}; преместите датотеку у једну од: {known}",
            "the folder “{folder}” is not meant for texts{hint}; move the file to one of: {known}",
        ),
        "V103": error(
            "датотека не може да се отвори ({reason}); проверите да ли постоји и да ли имате право да је читате",
            "the file cannot be opened ({reason}); check that it exists and that you are allowed to read it",
        ),
        "V104": error(
            "датотека је празна; напишите текст или је избришите",
            "the file is empty; write a text or delete the file",
        ),
        "V105": error(
            "датотека има {size} kB, а текст сме да има највише 1000 kB; слике и прилоге држите у slike/ и datoteke/",
            "the file has {size} kB, and a text may have 1000 kB at most; keep images and attachments in slike/ and "
            "datoteke/",
        ),
        "V106": error(
            "датум је из {date_year}. године, а датотека је у фасцикли „{folder_year}”; преместите је у „{better}” "
            "или исправите датум",
            "the date is in the year {date_year}, but the file lies in the folder “{folder_year}”; move it to "
            "“{better}” or correct the date",
        ),
        "V107": error(
            "назив „{name}” је заузет за стране које сајт сам прави; преименујте датотеку, нпр. у „{better}”",
            "the name “{name}” is taken by pages that the site makes itself; rename the file, for example to "
            "“{better}”",
        ),
        "V108": error(
            "датотека није на свом месту; преместите је у „{better}”",
            "the file is not in its place; move it to “{better}”",
        ),
        "V109": error(
            "„{language}” није ознака језика коју сајт познаје; превод се зове нпр. „{better}”, а могуће ознаке су: "
            "{known}",
            "“{language}” is not a language code that the site knows; name the translation like “{better}”, with one "
            "of these codes: {known}",
        ),
        "V110": error(
            "текст није записан као UTF-8 (изгледа да је {encoding}); отворите датотеку у уређивачу текста и "
            "сачувајте је поново са кодирањем UTF-8",
            "the text is not saved as UTF-8 (it looks like {encoding}); open the file in a text editor and save it "
            "again with the encoding UTF-8",
        ),
        "V111": error(
            "невидљиви знак {character} не сме да стоји у тексту; избришите га и тај део откуцајте поново",
            "the invisible character {character} may not stand in a text; delete it and type that part again",
        ),
        "V112": error(
            "знак {character} постоји само у једном фонту и читаоци га неће видети; замените га обичним словом или "
            "знаком",
            "the character {character} exists in one font only and readers will not see it; put an ordinary letter "
            "or sign in its place",
        ),
        "V113": error(
            "текст је оштећен (знак {character}); упоредите са изворником и откуцајте то место поново",
            "the text is damaged (the character {character}); compare it with the original and type that part again",
        ),
        "V114": error(
            "адреса {address} припада датотеци {owner}; преместите текст тамо или преименујте фасциклу",
            "the address {address} belongs to the file {owner}; move the text there or rename the folder",
        ),
        "V115": error(
            "ово је пречица која води ван фасцикле са садржајем, или није датотека; ставите на то место саму датотеку",
            "this is a shortcut that leads out of the folder of content, or it is not a file; put the file itself here",
        ),
        "V116": error(
            "датотека не може да се обради ({reason}); вратите је како је била пре последње измене и јавите "
            "информатичару",
            "the file cannot be processed ({reason}); put it back as it was before the last change and tell your IT "
            "person",
        ),
        "V117": error(
            "слова су при неком ранијем чувању изгубљена: {words}; копирајте текст из изворника или исправите те речи",
            "letters were lost when the file was saved at some earlier time: {words}; copy the text from its "
            "original or correct these words",
        ),
        "V119": hint(
            "текст је био записан као {encoding}, а сада је UTF-8; прегледајте га, а стару датотеку „{kept}” избришите "
            "кад вам више не треба",
            "the text was written as {encoding} and is UTF-8 now; look at it, and delete the old file “{kept}” when "
            "you no longer need it",
        ),
        "V120": error(
            "слика је оштећена или није пренета до краја, па је изостављена; отворите је на рачунару и сачувајте "
            "поново, или је поново преузмите",
            "the image is damaged or was not transferred as a whole, so it was left out; open it on your computer and "
            "save it again, or transfer it again",
        ),
        "V121": error(
            "слика има више од {most} мегапиксела, па је изостављена; смањите је (ширина од 2400 пиксела је доста)",
            "the image has more than {most} megapixels, so it was left out; make it smaller (a width of 2400 "
            "pixels is enough)",
        ),
        "V122": error(
            "цртеж не може да се прочита, па је изостављен; сачувајте га поново као „обичан SVG” (plain SVG)",
            "the drawing cannot be read as SVG, so it was left out; save it again as “plain SVG”",
        ),
        "V123": error(
            "датотека чији се назив завршава на „{ending}” не објављује се, јер би могла да покрене програм на сајту; "
            "сачувајте је као PDF или спакујте у ZIP",
            "a file whose name ends in “{ending}” is not published, because it could run a program on the site; save "
            "it as PDF or pack it into a ZIP",
        ),
        "V124": error(
            "датотека је празна (0 бајтова), па је изостављена; пренос је вероватно прекинут, па је пренесите поново",
            "the file is empty (0 bytes), so it was left out; its transfer was probably interrupted: transfer it again",
        ),
        "V118": warning(
            "у речи „{word}” је слово које српски нема; ако треба „{better}”, исправите је",
            "the word “{word}” has a letter that Serbian does not have; if it should be “{better}”, correct it",
        ),
    }
)
