### The tour: what it says at each stop, the lines that it proposes, what stays of it.

tour-title = Tour of the Repair Café
tour-first-table = Welcoming: Door
tour-second-table = Mending: Bench
tour-opening =
    { $mode ->
        [screen] A tour of five minutes in the real room: an invented Repair Café, two tables. At each stop one line to type; Tab on an empty line writes it for you. Try anything else on the way. To leave: /quit, or Ctrl-C twice.
        [linear] A tour of five minutes in the real room: an invented Repair Café, two tables. At each stop one line to type. Try anything else on the way. To leave: /quit, or Ctrl-C twice.
       *[piped] A tour of the real room: an invented Repair Café, two tables.
    }
tour-place = TOUR { $number }/{ $all }
tour-place-linear = Tour, { $number } of { $all }.
tour-about =
    { $stop ->
        [start] The clock waits until people are seated. This starts it.
        [issues] You read out what a step says; this opens the next one, where tables write down what is at stake.
        [note] A line without “/” is a note of the table that the prompt names, in the words of the table.
        [other-table] A number in front, and the line goes to that table.
        [keep] Each table keeps what weighs most. E1 is the note's number.
        [frictions] What was kept leads the next step: where it gets stuck.
        [answer] A friction answers the issue that its table kept; the arrow says which.
        [undo] Nothing is erased. This takes the last act back; again goes further.
        [redo] And this brings it back.
        [action] An action may be noted at any step. Behind the “|” stand who carries it and until when.
        [check] What still keeps the roadmap from action, as questions to read out to the table.
        [first-step] The table answers, and the action has its first step.
       *[finish] The end writes a roadmap for each table. As steps are left, it asks once more: type it twice.
    }
tour-line =
    { $stop ->
        [start] /go
        [issues] /next
        [note] People throw things away because mending looks hard
        [other-table] /2 Two people mend everything, and one of them is eighty
        [keep] /choose { $first } { $second }
        [frictions] /next
        [answer] /1 When somebody comes in with a vacuum cleaner, nobody says hello
        [undo] /undo
        [redo] /redo
        [action] /action Greet people at the door | pilot=Amina | due=in 3 weeks
        [check] /check
        [first-step] /set first=in 3 days, ask the town hall for the keys
       *[finish] /finish
    }
tour-to-type = To type: { $line }
tour-kept =
    The journal of all that you typed, and in roadmaps what each table takes away, stay as a rehearsal, which no account counts. To throw it away, delete this folder:
    { "  " }{ $folder }
tour-next = Play it again: { $replay }
