### What went wrong with a file, a folder or the system, and the way out.

## Disk
disk-full = disk full
disk-limit = file size limited
disk-permission = permission denied
disk-open-elsewhere = file open elsewhere
disk-read-only = read-only disk
system-refusal =
    { $kind ->
        [exists] something of that name is there already
        [no-session] no session there
        [folder] a folder stands there
        [no-file] no ordinary file stands there
        [too-long] the text is too long
        [encoding] no UTF-8
        [name] the system takes no such name
        [links] too many links
        [handles] too many files are open
        [busy] another program holds it
        [failing] the disk fails
        [not-empty] the folder is not empty
        [devices] the two are on different disks
        [time] no answer in time
        [network] the network is gone
        [memory] memory full
        [unsupported] this disk or this terminal cannot do it
        [cut] it ended too early
        [closed] nobody reads there any more
        [invalid] the system takes no such request
       *[other] the system gave no reason
    }
system-code = the system refuses, code { $code }
system-refused = That could not be done: { $reason }.
disk-slow = the disk does not answer
disk-gone = disk missing
path-disk-full = Disk full: { $path } stays as it was. Make some room, then try again.
path-disk-full-new = Disk full: { $path } is not written. Make room, then try again.
path-limit-new = { $path } is more than may be written (ulimit -f): it is not written.
export-elsewhere = Elsewhere: --out DIR
path-limit = { $path } may not grow any more (ulimit -f). The old version is intact.
path-permission = Permission denied: { $path }. Check its rights, or choose another folder.
path-name-device = { $path }: Windows keeps the name “{ $name }” for a device. Choose another name.
path-name-sign = { $path }: Windows takes no “{ $sign }” in a name. Choose another name.
path-name-end = { $path }: Windows takes no blank and no full stop at the end of a name. Choose another name.
path-open-elsewhere = { $path } is open in another program: close it there, then try again.
path-read-only = Read-only disk: { $path }. Choose another folder.
path-not-found = { $path } is not there.
path-exists = { $path } exists already and stays as it is. To replace it: --force.
path-not-ordinary = { $path } leads elsewhere (a link, or something else than a file): nothing is written there.
output-refused = The output is incomplete: { $reason }.
path-special = { $path } is { $nature }: an ordinary file is needed here.
not-a-session-but = { $path } is { $nature }, no session. The sessions here: ctrls list
not-a-text-but = { $path } is { $nature }: a text file of ctrls (TOML) is needed here.
disk-in-use = another window writes this session
journal-set-aside = Something else stood in the place of { $journal }: it is kept in { $kept }, and the whole session is written anew.
journal-written-anew = { $journal } was gone: the whole session is written there anew.
session-moved-taken = Another window now writes in { $from }: the session goes on in { $to }, with all that was noted. To come back to it: ctrls resume { $session }
session-moved-gone = { $from } cannot be written any more: the session goes on in { $to }, with all that was noted. To come back to it: ctrls resume { $session }
file-nature =
    { $kind ->
        [pdf] a PDF document
        [word] a Word document
        [spreadsheet] an Excel workbook
        [open-document] an OpenDocument file
        [zip] a ZIP archive
        [old-office] an old Office document
        [picture] a picture
        [media] a sound or a film
        [archive] a compressed archive
        [program] a program
        [web-page] a web page
        [calendar] a calendar
        [recording] a recording of a terminal
        [journal] a journal of ctrls
        [roadmap] a roadmap
        [workshop] a workshop
        [event] an event
        [setup] a set-up file
        [settings] a settings file
        [json] a JSON file
        [utf16] a UTF-16 text
        [binary] a binary file
        [empty] an empty file
        [pipe] a named pipe
        [socket] a socket
        [device] a device
        [other] something else than a file
       *[text] a text file
    }
path-is-folder = { $path } is a folder: name a file.
path-is-file = { $path } is a file: name a folder.
ending-unknown = { $path }: .{ $ending } is the ending of no format that is possible here. There are { $endings }.
folder-named-as-file = { $path } ends as a .{ $ending } file does, and { $option } takes a folder. A folder of that name: put / at its end.
path-no-folder = { $path }: a folder on this path is a file. Check the path.
path-too-long = { $path } is longer than { $kibibytes } KiB: it is not read.
path-not-utf8 = { $path } is not UTF-8 (byte { $at }). Save it as UTF-8, then try again.
path-system = { $path }: { $reason }.
not-a-session = No session in { $path } (it needs a journal.jsonl).
session-exists = { $path } holds a session already. To go on with it: ctrls resume { $session }
session-in-use =
    This session is open already (process { $process }, since { $since }). To watch it: ctrls watch { $path }
session-in-use-elsewhere =
    This session is open already (process { $process } on { $host }, since { $since }). To watch it: ctrls watch { $path }
session-in-use-unknown = This session is open already. To watch it: ctrls watch { $path }
torn-set-aside = The last line was only half written: it is set aside in { $path }.
torn-text-set-aside = The last line was only half written: “{ $text }” is set aside in { $path }.
