@echo off
rem Starts nianshen on Windows. Under its own name it is the command line. Under any other it is for a double click, and for
rem folders and files dropped on it. Up to the last part all is ASCII: the console's code page is not known.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if not exist "%home%lib\nianshen.jar" set "home=%~dp0..\"
if not exist "%home%lib\nianshen.jar" goto not_unpacked

set "java=%home%runtime\bin\java.exe"
if exist "%java%" goto java_known
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto no_java

:java_known
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if defined version goto version_known
set "said=%TEMP%\nianshen-%RANDOM%%RANDOM%.txt"
"%java%" -version 2>"%said%"
for /f "usebackq tokens=3" %%v in ("%said%") do if not defined version set "version=%%~v"
del "%said%" 2>nul
:version_known
set "feature=0"
for /f "tokens=1 delims=.-+" %%v in ("%version%") do set "feature=%%v"
if %feature% LSS 17 goto no_java

rem C1 alone beats C2 for one report and for hundreds; an editor's server lives longer.
set "flags=-XX:+UseSerialGC -Xms128m"
set "last=-XX:+UseSerialGC"
if not "%~1"=="lsp" set "flags=%flags% -XX:TieredStopAtLevel=1"

rem From Java 19 on an archive of loaded classes makes itself at the end of the first check, beside the jar where that can be
rem written. Java warns on standard output of one that it cannot use.
set "archive=%home%lib\classes-%version%.jsa"
set "make="
if /i not "%~n0"=="nianshen" set "make=yes"
if not "%~1"=="" if exist "%~1" set "make=yes"
if not defined make if not exist "%archive%" goto start
if %feature% LSS 19 goto start
set "flags=%flags% -XX:+AutoCreateSharedArchive -Xlog:disable -Xlog:all=error:stderr"
set "last=-XX:SharedArchiveFile=%archive%"

:start
if /i not "%~n0"=="nianshen" goto desk
"%java%" %flags% "%last%" -jar "%home%lib\nianshen.jar" %*
exit /b %ERRORLEVEL%

rem Explorer's line is handed on as it came: a console breaks names with an ampersand in two, and would run the second half if
rem it were left to go on.
:desk
set "NIANSHEN_SELF=%~f0"
setlocal EnableDelayedExpansion
set "NIANSHEN_CALL=!CMDCMDLINE!"
setlocal DisableDelayedExpansion
"%java%" %flags% "%last%" -jar "%home%lib\nianshen.jar" desk %*
set "code=%ERRORLEVEL%"
if %code%==2 pause
if %code% GEQ 4 pause
exit %code%

:not_unpacked
for /f "tokens=2 delims=:" %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
echo.
echo nianshen: lib\nianshen.jar is not beside this file. Unpack the whole archive first, then start it from there.
echo 年审：旁边没有 lib\nianshen.jar。请先把压缩包整个解压到一个文件夹，再从那里双击运行。
goto stay

:no_java
for /f "tokens=2 delims=:" %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
echo.
echo nianshen: Java 17 or newer is wanted, and was not found. The download for Windows with "windows" in its name has its own.
echo 年审：需要 Java 17 或更新版本，这台电脑上没有找到。请改用文件名带 windows 的下载包，里面自带 Java，不用安装。

:stay
chcp %page% >nul
if /i not "%~n0"=="nianshen" pause
exit /b 4
