### The questions of the check, and why they are asked.
