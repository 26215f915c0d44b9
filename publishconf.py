"""What differs when the site is published."""

import sys
from pathlib import Path

# The pelican command does not look for modules beside its settings.
if (_root := str(Path(__file__).resolve().parent)) not in sys.path:
    sys.path.insert(0, _root)

from pelicanconf import *

PREVIEW = False
