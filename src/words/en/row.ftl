### The last line of the screen.
