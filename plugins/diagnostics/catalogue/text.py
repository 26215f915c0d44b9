"""Problems of the text below the fields (V3xx)."""

from types import MappingProxyType

from .entry import error, hint, warning

TEXT = MappingProxyType(
    {
        "V301": error(
            "веза води на „{target}”, а тога на сајту нема; исправите путању или избришите везу",
            "the link leads to “{target}”, which is not on the site; correct the path or delete the link",
        ),
        "V302": error(
            "веза води на датотеку „{target}”, а ње нема; исправите путању или додајте датотеку",
            "the link leads to the file “{target}”, which does not exist; correct the path or add the file",
        ),
        "V303": error(
            "у тексту „{target}” нема наслова са ознаком „#{anchor}”; исправите ознаку или је избришите",
            "the text “{target}” has no heading with the id “#{anchor}”; correct the id or delete it",
        ),
        "V304": warning(
            "веза води на „{target}”, што још није објављено; речи остају, а веза ће прорадити по објављивању",
            "the link leads to “{target}”, which is not published yet; the words stay, and the link will work once "
            "it is published",
        ),
        "V305": error(
            "слике „{target}” нема; исправите путању или додајте слику у slike/",
            "there is no image “{target}”; correct the path or add the image to slike/",
        ),
        "V306": error(
            "слика „{target}” нема опис; напишите шта се на њој види: ![Опис слике]({target}), а ако "
            "само украшава, додајте иза ње „ukrasna=da” у витичастим заградама",
            "the image “{target}” has no description; write what can be seen on it: ![Description of the "
            "image]({target}), or, if it only adorns, add “ukrasna=da” in curly braces behind it",
        ),
        "V307": error(
            "веза „{target}” не води на страну; напишите путању до датотеке или адресу која почиње са https://",
            "the link “{target}” does not lead to a page; write the path of a file or an address that begins with "
            "https://",
        ),
        "V308": error(
            "веза „{target}” не ради на сваком месту; напишите путању до датотеке: „{better}”",
            "the link “{target}” does not work everywhere; write the path of the file: “{better}”",
        ),
        "V309": hint(
            "наслов првог реда већ је наслов стране, па је „# {heading}” спуштен за степен; пишите „## {heading}”",
            "the heading of the first level is the title of the page, so “# {heading}” was lowered by one level; "
            "write “## {heading}”",
        ),
        "V310": error(
            "HTML који није дозвољен: {removed}; {instead}",
            "HTML that is not allowed: {removed}; {instead}",
        ),
        "V311": error(
            "веза „{target}” води ван фасцикле са садржајем; напишите путању до датотеке унутар ње",
            "the link “{target}” leads out of the folder of content; write the path of a file inside it",
        ),
        "V313": error(
            "веза „{text}” нема одредиште; упишите путању или адресу у заграду: „[{text}](…)”",
            "the link “{text}” leads nowhere; write a path or an address in the brackets: “[{text}](…)”",
        ),
        "V314": error(
            "веза на „{target}” нема речи; између угластих заграда напишите куда води",
            "the link to “{target}” has no words; write between the square brackets where it leads",
        ),
        "V315": error(
            "веза „{target}” није потпуна; напишите је као „{better}”",
            "the link “{target}” is not complete; write it as “{better}”",
        ),
        "V316": error(
            "слика „{target}” је на туђем сајту; преузмите је (ако смете) и ставите у slike/",
            "the image “{target}” is on another site; download it (if you may) and put it into slike/",
        ),
        "V317": error(
            "више од {most} заграда „{mark}” је отворено, а није затворено; затворите их или избришите оне које су "
            "вишак",
            "more than {most} brackets “{mark}” are opened and not closed; close them or delete those that are not "
            "needed",
        ),
        "V318": error(
            "текст је превише сложен (спискови, цитати или појмови предубоко један у другом, или хиљаде наслова, "
            "ставки, веза или ћелија у комаду); поделите га на краће целине са празним редовима између њих",
            "the text is too complex (lists, quotations or definitions too deep inside each other, or thousands of "
            "headings, items, links or cells in one piece); divide it into shorter parts with empty lines between them",
        ),
        "V319": error(
            "„{target}” није слика (jpg, png, webp, avif, heic, gif, svg); за другу датотеку напишите везу, без „!”",
            "“{target}” is not an image (jpg, png, webp, avif, heic, gif, svg); for another file write a link, "
            "without “!”",
        ),
        "V320": error(
            "наслов „{heading}” прескаче степен; уместо „{written}” испред њега напишите „{better}”",
            "the heading “{heading}” skips a level; write “{better}” before it instead of “{written}”",
        ),
        "V321": warning(
            "„{heading}” изгледа као наслов, а само је подебљано; напишите „## {heading}”",
            "“{heading}” looks like a heading and is only bold; write “## {heading}”",
        ),
        "V322": hint(
            "речи везе „{words}” не казују куда она води; нека веза буде назив онога што се отвара",
            "the words of the link, “{words}”, do not say where it leads; use the name of what it opens",
        ),
        "V323": hint(
            "„{words}” је све великим словима, што се тешко чита; напишите обичним, а важно истакните као **важно**",
            "“{words}” is all in capitals, which is hard to read; write small letters, and what is important as "
            "**important**",
        ),
        "V324": hint(
            "у „{words}” је размак после сваког слова, па се речи не могу ни наћи ни прочитати наглас; "
            "напишите „{better}”",
            "“{words}” has a space after each letter, so the words can be neither found nor read aloud; "
            "write “{better}”",
        ),
        "V325": hint(
            "веза води на „{target}”, што важи до {value}, а овај текст остаје и после тога; проверите да ли ће и тада "
            "бити на месту",
            "the link leads to “{target}”, which is valid until {value}, and this text stays after that; check that it "
            "will still be right then",
        ),
        "V326": error(
            "наслов нема речи; напишите их иза „{written}” или избришите ред",
            "the heading has no words; write them after “{written}” or delete the line",
        ),
        "V327": error(
            "„{value}” у „{mark}” није ознака језика; напишите нпр. „en”, „de”, „hu” или „sr-Latn”",
            "“{value}” in “{mark}” is no tag of a language; write for example “en”, “de”, “hu” or “sr-Latn”",
        ),
        "V328": error(
            "„{mark}” нема по један облик на сваком писму; напишите оба, с косом цртом између њих, нпр. „{pair}”",
            "“{mark}” has not one form in each script; write both with a slash between them, for example “{pair}”",
        ),
        "V329": error(
            "у „{mark}” не пише ништа познато; у витичастој загради може да буде „lang=en”, „translate=no” или „oba”",
            "“{mark}” says nothing that is known; the braces may hold “lang=en”, “translate=no” or “oba”",
        ),
        "V330": warning(
            "у речи „{word}” је {letters}; на сајту пише „{better}”, а исправите је и у тексту",
            "the word “{word}” has {letters}; the site shows “{better}”, correct it in the text too",
        ),
        "V331": warning(
            "у речи „{word}” мешају се писма: {letters}; ако треба „{better}”, исправите је, а наставак стране речи "
            "одвојте цртицом",
            "the word “{word}” is in both scripts: {letters}; if it should be “{better}”, correct it, and part the "
            "ending of a foreign word by a hyphen",
        ),
        "V332": warning(
            "у речи „{word}” су два слова уместо једног; на сајту пише „{better}”, а исправите је и у тексту",
            "the word “{word}” has two letters in place of one; the site shows “{better}”, correct it in the text too",
        ),
        "V333": hint(
            "овај део је {there}, а остали {here}; пишите једним писмом, а уз текст на страном језику назначите "
            "који је",
            "this part is {there} and the rest is {here}; write in one script, and say of text in another language "
            "which it is",
        ),
        "V334": hint(
            "текст је латиницом, а без č, ć, ž, š и đ ({words}), па не може тачно да се преслови; откуцајте и та слова",
            "the text is in Latin script and without “č, ć, ž, š, đ” ({words}), so it cannot be converted rightly; "
            "type these letters too",
        ),
        "V335": warning(
            "слова су покварена при неком ранијем чувању: {words}; на сајту су исправљена, а исправите их и у тексту",
            "letters were spoiled when the file was saved at some earlier time: {words}; the site shows them right, "
            "correct them in the text too",
        ),
        "V336": warning(
            "на местима наших слова су знаци старих рачунара: {words}; те речи откуцајте поново",
            "signs of old computers stand in the places of letters: {words}; type these words again",
        ),
        "V337": warning(
            "„{words}” стоји овде још од прављења нацрта; напишите оно што заиста треба или вратите „nacrt: da”",
            "“{words}” has stood here since the draft was made; write what is meant or put “nacrt: da” back",
        ),
    }
)
