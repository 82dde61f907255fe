### A step that opens, its instruction, a re-plan.
