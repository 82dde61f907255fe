### A step that opens, its instruction, a re-plan.

## A step
step-title = STEP { $number } OF { $all } · { $step }
step-read = TO READ ALOUD
step-say-more = … the rest: /say
step-prompts = IF A TABLE IS SILENT
step-prompts-short = If a table is silent:
step-prompts-more =
    { $count ->
        [one] { $count } more question: /say
       *[other] { $count } more questions: /say
    }
step-resumed = { $step }, resumed
step-numbered = Step { $number } of { $all }, { $step }
step-linear = Step { $number } of { $all }, { $step }, { $minutes } minutes.
step-plain-linear = { $step }, { $minutes } minutes.
step-purpose-linear = Aim: { $purpose }
step-read-linear = To read aloud: { $say }
step-prompts-linear = If a table is silent: { $prompts }

## A re-plan
proposal-one = Proposed plan: { $changes }, end { $hour }.
proposal-short = Proposed plan (−{ $gained }): { $changes }.
proposal-moves = Proposed plan, as short as can be: { $changes }. The end moves to { $hour }.
proposal-nothing-left = No step can shrink any more: the end moves to { $hour }.
proposal-change = { $step } { $before } → { $after }
proposal-first-linear = { $step } goes from { $before } to { $after } minutes
proposal-change-linear = { $step } from { $before } to { $after }
proposal-head = { $late } min late. To end at { $hour } as promised:
proposal-head-moves = { $late } min late. As short as can be, the end moves to { $hour }:
proposal-answer = [Enter] accept · /no refuse · or keep typing
proposal-answer-short = [Enter] accept · /no refuse
proposal-answer-linear = Empty line to accept, /no to refuse, or go on.
proposal-answer-piped = /yes to accept, /no to refuse, or go on.
head-step = step
head-planned = planned
head-proposed = proposed
head-at-least = at least
head-end = end
