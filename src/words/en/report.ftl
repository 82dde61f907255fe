### The account of an event.
