"""Engineering settings of the site; what the municipality says of itself stands in content/site.yml."""

import sys
from pathlib import Path

from jinja2 import StrictUndefined

# The pelican command does not look for modules beside its settings.
if (_root := str(Path(__file__).resolve().parent)) not in sys.path:
    sys.path.insert(0, _root)

from plugins.pages.pelican_class import Varos

PATH = "content"
OUTPUT_PATH = "output"
SITEURL = ""
THEME = "theme"
TIMEZONE = "Europe/Belgrade"
DEFAULT_LANG = "sr"
LOCALE = ["C.UTF-8", "C"]  # dates and numbers are Babel's; the machine's locale must not matter

# Ours; each can be given on the command line: pelican content -s publishconf.py -e VERIFY=true
PREVIEW = True  # drafts and scheduled entries are shown, with a ribbon
FIX = False  # check: write files in old encodings as UTF-8 where it is sure what they say
CHECK_ONLY = False  # report problems and write nothing
REPORT_FORMAT = "text"  # text, json, github or gitlab
REPORT_LANGUAGE = "sr-Cyrl"  # sr-Cyrl, sr-Latn or en: of what is said to people at work, not of the site
VERIFY = False  # look at every file of the output, not only at those that change
AT = ""  # the time of building, ISO 8601; empty is now
STATE_PATH = ".varos"

PELICAN_CLASS = Varos  # the class itself: of a dotted name Pelican imports the top package only
PLUGIN_PATHS: list[str] = []  # plugins is a package; a path here would let theme/ shadow plugins.theme
PLUGINS = [
    "plugins.entry_pages",
    "plugins.home",
    "plugins.alphabet",
    "plugins.search",
    "plugins.participation",
    "plugins.channels",
    "plugins.site_index",
    "plugins.listings",
    "plugins.feeds",
    "plugins.calendars",
    "plugins.redirects",
    "plugins.sitemap",
    "plugins.files",
    "plugins.images",
    "plugins.headers",
    "plugins.theme_files",
]
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "auto_reload": False,
    "trim_blocks": True,
    "lstrip_blocks": True,
}

# Our one generator reads and writes everything: Pelican's own have nothing to do.
READERS = {"rst": None, "html": None}
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
ARTICLE_SAVE_AS = PAGE_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DELETE_OUTPUT_DIRECTORY = False
