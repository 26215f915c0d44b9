"""Private-use code points that stand in rendered text for what differs between the two scripts of a page."""

import re
from typing import Final

ROOT: Final = "\ue000"
"""The root of the page's script or language: ``/`` or ``/lat/``."""
TAG: Final = "\ue001"
"""The BCP 47 tag of the page: ``sr-Cyrl`` or ``sr-Latn``."""
CYR: Final = "\ue002"
"""``CYR text1 LAT text2 END``: text1 stands on the Cyrillic page, text2 on the Latin one; neither is converted."""
LAT: Final = "\ue003"
END: Final = "\ue004"
FRAG: Final = "\ue005"
"""``FRAG n FRAG_END``: the place of a fragment that is rendered once for many pages."""
FRAG_END: Final = "\ue006"
SERBIAN: Final = "\ue007"
"""``SERBIAN text SERBIAN_END``: a string of the interface that stands untranslated on a page in another language."""
SERBIAN_END: Final = "\ue008"
HOLE: Final = "\ue010"
"""``HOLE n HOLE_END``: the place of the n-th link of an entry's body."""
HOLE_END: Final = "\ue011"

MARKS: Final = re.compile("[\ue000-\ue008\ue010\ue011]")
"""Any one of our marks; a published page holds none."""
