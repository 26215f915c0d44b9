"""The live server: builds at every change, shows drafts, tells the browser to look again."""

import time

BEGAN = time.time()  # before all other code of ours is read
