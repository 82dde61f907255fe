/* Starts a program on this console and types into it as a person does: typist.exe SCRIPT PROGRAM ARGUMENT…
 *
 * A line of the script is `key DOWN REPEATS VIRTUAL-KEY UNIT STATE` (one record of the console, numbers as C writes
 * them), `sleep MILLISECONDS` or `end` (the program is ended at once). Exit code: the program's; 124 when it does not end within twenty seconds. (wine 8 raises neither
 * Ctrl-Break nor the event of a window that is closed.)
 */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static BOOL WINAPI ignore(DWORD event) {
  (void)event;
  return TRUE;
}

static void send_key(HANDLE console, int down, int repeats, int key, int unit, unsigned state) {
  INPUT_RECORD record = {0};
  DWORD written = 0;
  record.EventType = KEY_EVENT;
  record.Event.KeyEvent.bKeyDown = down;
  record.Event.KeyEvent.wRepeatCount = (WORD)repeats;
  record.Event.KeyEvent.wVirtualKeyCode = (WORD)key;
  record.Event.KeyEvent.uChar.UnicodeChar = (WCHAR)unit;
  record.Event.KeyEvent.dwControlKeyState = state;
  WriteConsoleInputW(console, &record, 1, &written);
}

int wmain(int count, wchar_t **words) {
  wchar_t command[8192] = L"";
  char line[256];
  STARTUPINFOW how = {0};
  PROCESS_INFORMATION program = {0};
  DWORD code = 0;
  if (count < 3) return 2;
  for (int at = 2; at < count; at++) {
    wcscat(command, L"\"");
    wcscat(command, words[at]);
    wcscat(command, L"\" ");
  }
  HANDLE console =
      CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
  FILE *script = _wfopen(words[1], L"r");
  if (console == INVALID_HANDLE_VALUE || !script) return 3;
  SetConsoleCtrlHandler(ignore, TRUE);
  how.cb = sizeof how;
  if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &how, &program)) return 4;
  while (fgets(line, sizeof line, script)) {
    int down, repeats, key, unit;
    unsigned state;
    if (sscanf(line, "key %i %i %i %i %i", &down, &repeats, &key, &unit, (int *)&state) == 5)
      send_key(console, down, repeats, key, unit, state);
    else if (sscanf(line, "sleep %i", &repeats) == 1)
      Sleep((DWORD)repeats);
    else if (strncmp(line, "end", 3) == 0)
      TerminateProcess(program.hProcess, 99);
  }
  if (WaitForSingleObject(program.hProcess, 20000) != WAIT_OBJECT_0) {
    TerminateProcess(program.hProcess, 124);
    WaitForSingleObject(program.hProcess, 5000);
  }
  GetExitCodeProcess(program.hProcess, &code);
  return (int)code;
}
