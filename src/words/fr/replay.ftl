### The replay and the room's view.
