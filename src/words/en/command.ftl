### The live line's commands: what each does, with an example.
