"""A screen as `tmux capture-pane -e` gives it, as a drawing: svg.py SCREEN.ansi PICTURE.svg"""

import re
import sys

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

with open(sys.argv[1], encoding="utf-8") as file:
    screen = Text.from_ansi(file.read().rstrip("\n"))
console = Console(record=True, width=80, file=open("/dev/null", "w"), color_system="truecolor", force_terminal=True, legacy_windows=False)
console.print(screen, no_wrap=True, crop=True)
drawing = console.export_svg(title="ctrls", theme=DIMMED_MONOKAI, unique_id="ctrls")
# No typeface of somebody else's server: the reader's own.
drawing = re.sub(r"@font-face \{.*?\}\s*", "", drawing, flags=re.S).replace("Fira Code", "ui-monospace")
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.write(drawing)
