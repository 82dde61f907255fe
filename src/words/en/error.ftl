### What went wrong with a file, a folder or the system, and the way out.

## Disk
disk-full = disk full
disk-limit = file size limited
disk-permission = permission denied
disk-read-only = read-only disk
disk-slow = the disk does not answer
disk-gone = disk missing
path-disk-full = Disk full: { $path } stays as it was. Make some room, then try again.
path-disk-full-new = Disk full: { $path } is not written. Make room, then try again.
path-limit-new = { $path } is more than may be written (ulimit -f): it is not written.
export-elsewhere = Elsewhere: --out DIR
path-limit = { $path } may not grow any more (ulimit -f). The old version is intact.
path-permission = Permission denied: { $path }. Check its rights, or choose another folder.
path-read-only = Read-only disk: { $path }. Choose another folder.
path-not-found = { $path } is not there.
path-exists = { $path } exists already and stays as it is. To replace it: --force.
path-not-ordinary = { $path } leads elsewhere (a link, or something else than a file): nothing is written there.
output-refused = The output is incomplete: { $reason }.
path-is-folder = { $path } is a folder: name a file.
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
