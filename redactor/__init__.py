"""Draft minutes in; a Part 1 to publish and a sealed Part 2 out."""

import os

__version__ = "0.1.0"

# A process is a core. NumPy asks when it is first imported, and so this stands before all else.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
