"""Files in memory and of the file system."""
import __builtin__
from StringIO import StringIO

BytesIO = StringIO
open = __builtin__.open
