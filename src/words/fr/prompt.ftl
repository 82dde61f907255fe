### The set-up, the menu, the prompt of the live line and its form.
