/* In the place of java.exe: tells what it was started with, in UTF-8. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static void tell(const char *name, const wchar_t *words) {
  static char bytes[1 << 17];
  WideCharToMultiByte(CP_UTF8, 0, words, -1, bytes, sizeof bytes, NULL, NULL);
  printf("%s=%s\n", name, bytes);
}

int main(void) {
  static wchar_t value[1 << 15];
  const char *code = getenv("STUB_CODE"), *version = getenv("STUB_VERSION");
  if (wcsstr(GetCommandLineW(), L" -version") != NULL) {
    fprintf(stderr, "java version \"%s\"\nJava(TM) SE Runtime Environment\n", version ? version : "");
    return 0;
  }
  tell("LINE", GetCommandLineW());
  if (GetEnvironmentVariableW(L"NIANSHEN_CALL", value, 1 << 15) > 0) tell("CALL", value);
  if (GetEnvironmentVariableW(L"NIANSHEN_SELF", value, 1 << 15) > 0) tell("SELF", value);
  return code ? atoi(code) : 0;
}
