### The folder that one sends, and its mail.

## Names of files
handover-folder = handover
handover-roadmap-folder = roadmaps
handover-workbook-name = actions
handover-message-name = message

## The first page
handover-enclosed = In this folder
handover-report = The report, to print
handover-workbook = All actions, in a spreadsheet
handover-calendar = All dates, for a calendar
handover-mail = The message to send it with
handover-roadmaps = The roadmaps
handover-source = “{ $title }” to go on with (TOML)
handover-pilots = One page for each person who promised something

## The mail
mail-subject = Subject: { $name }, what we keep of it
mail-greeting = Hello,
mail-people =
    { $people ->
        [one] { $people } person took part in “{ $name }”
       *[other] { $people } people took part in “{ $name }”
    }
mail-we = We held “{ $name }”
mail-held = { $who } ({ $place })
mail-counts = { $who }: { $counts }.
mail-workshops =
    { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    }
mail-roadmaps =
    { $count ->
        [one] { $count } roadmap
       *[other] { $count } roadmaps
    }
mail-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
mail-thanks = Thank you, each and all.
mail-enclosed = Enclosed, to be opened with { $file } first:
mail-line = – { $file }: { $what }
mail-roadmap-files =
    { $count ->
        [one] The roadmap, to read (PDF) and to go on with (TOML)
       *[other] The { $count } roadmaps, to read (PDF) and to go on with (TOML)
    }
mail-pilot-files =
    { $count ->
        [one] A page for who promised something
       *[other] A page for each of the { $count } people who promised something
    }
mail-decisions = A yes is asked:
mail-decision = – { $day }, { $who }: { $what }
mail-review = Next review: { $day } ({ $titles }).
mail-end = Kind regards,

## What the command says
handover-next = The message to paste into a mail: { $path }
handover-removed = { $path } is out of date: removed
