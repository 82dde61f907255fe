### The keys that lead: what they announce, start and take back; a step's course and what is typed in it.

## What the same key again does
lead-again =
    { $key ->
        [enter] Enter again
        [line] An empty line again
       *[remote] Once more
    }
lead-starts = The clock waits. { lead-again } to start it.
lead-paused = Paused for { $time }. { lead-again } to go on.
lead-part = { $part }: { $time } left. Next: { $next }. { lead-again } to go there.
lead-turn = Table { $table } has { $time } left. Next: { $next }. { lead-again } to go there.
lead-step = Next: { $step }, { $minutes }. { lead-again } to open it.
lead-end = This is the last part. To end: /finish
lead-rests = After the fact, the clock rests. To end: /finish
lead-back = Before: { $part }. Once more to go back there.
lead-table = table { $table }
part-untitled = part { $number }

## What starts
part-started = { $part } · { $minutes }.
part-started-turns = { $part } · { $minutes }, { $turn } a table.
part-started-linear = { $part }, { $minutes }.
part-started-turns-linear = { $part }, { $minutes }, { $turn } a table.
part-next = Next: { $next }.
turn-then = { $time }, then { $tables }

## What is taken back
back-part = Back: { $part }, { $time } left.
back-part-over = Back: { $part }, its time is up.
back-turn = Back: table { $table }, { $time } left.
back-turn-over = Back: table { $table }, its turn is over.
back-step = Back: { $step }, as if { $left } had not been opened.

## A step's course, what is typed in it
step-course = COURSE
step-course-short = Course: { $course }
step-to-type = TO TYPE
step-to-type-short = To type: { $lines }
step-more = … the rest: /say
row-turns-then = { $speaking }, then { $tables }

## A line of several, the end that stays
prompt-block = { $lines } lines, Enter takes them
end-stays = Enter closes · a line completes
end-stays-linear = An empty line closes, another completes.
row-finished-stays = Session finished
finish-no-action =
    { $count ->
        [one] { $time } left, and table { $tables } has no action.
       *[other] { $time } left, and tables { $tables } have no action.
    }
    /finish once more to end all the same.

## The part and the turn in words
say-part = { $part }: { $time } left.
say-part-over = { $part }: the time is up.
say-turn = Turn of table { $table }: { $time } left.
say-turn-over = Turn of table { $table }: the time is up.
say-next = Next: { $next }.
time-turn = Table { $table }: its turn is over.
replay-turn = Turn of table { $table }
replay-back = Back: { $part }

## The row where only ASCII is sure
row-lead = ⏎ { $next }
row-lead-ascii = Enter: { $next }
