@echo off
rem Starts Refundrill on Windows: refundrill for the prompt, refundrill COMMAND ... for one command.
rem Builds when there is no build yet or a source is newer, unpacks it, and lets the JVM learn the start once.
rem No path stands between parentheses or outside quotes: folders may be called "Refunds (2)" or "A & B".
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\refundrill.jar"
set "LAUNCH=%ROOT%\target\launch"
chcp 65001 >nul 2>nul

rem --- Which Java. It comes first on the PATH, so that its name needs no quotes inside the quotes of a loop.
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
set "VERSION="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION goto nojava
for /f "delims=.-+_ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto nojava

rem --- The newest source against the build, by their times.
set "STALE=yes"
if exist "%JAR%.original" for /f %%s in ('powershell -NoProfile -Command "$b = (Get-Item -LiteralPath ($env:JAR + '.original')).LastWriteTimeUtc; if (Test-Path -LiteralPath ($env:LAUNCH + '\built')) { $l = (Get-Item -LiteralPath ($env:LAUNCH + '\built')).LastWriteTimeUtc; if ($l -gt $b) { $b = $l } }; if (@(Get-Item -LiteralPath ($env:ROOT + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + '\src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $b }) { 'yes' } else { 'no' }"') do set "STALE=%%s"
if not exist "%JAR%" set "STALE=yes"
if "%STALE%"=="no" goto built
where javac >nul 2>nul || goto nojdk
where mvn >nul 2>nul || goto nomaven
if not exist "%LAUNCH%" mkdir "%LAUNCH%"
echo refundrill: building ^(the first time this fetches libraries and takes a minute or two^) ... 1>&2
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true package >"%LAUNCH%\last.log" 2>&1 <nul
if errorlevel 1 goto broken
popd
>"%LAUNCH%\built" echo built
del "%LAUNCH%\current" >nul 2>nul

:built
if exist "%LAUNCH%\current" goto unpacked
if not exist "%LAUNCH%" mkdir "%LAUNCH%"
set "NAME=app-%RANDOM%%RANDOM%"
echo refundrill: unpacking ... 1>&2
java -Djarmode=tools -jar "%JAR%" extract --destination "%LAUNCH%\%NAME%" >"%LAUNCH%\last.log" 2>&1
if errorlevel 1 goto stuck
>"%LAUNCH%\current.tmp" echo %NAME%
move /y "%LAUNCH%\current.tmp" "%LAUNCH%\current" >nul

:unpacked
set "NAME="
set /p NAME=<"%LAUNCH%\current"
set "APP=%LAUNCH%\%NAME%"
set "FLAGS=-Xlog:disable -Dfile.encoding=UTF-8"
if %MAJOR% GEQ 22 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED"
if %MAJOR% GEQ 24 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"

rem --- Long commands want the full compiler, short ones a quick start.
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do for %%c in (verify generate coverage calibrate simulate impact site) do if /i "%%~a"=="%%c" set "SPEED=-XX:+UseParallelGC -XX:InlineSmallCode=1000 -XX:FreqInlineSize=150"

rem --- What the JVM has learnt: a class-data archive, from 25 on an AOT cache; one for each release.
set "ARCHIVE=%APP%\java-%VERSION%.jsa"
set "LEARN=-XX:ArchiveClassesAtExit="
set "USE=-XX:SharedArchiveFile="
if %MAJOR% GEQ 25 set "ARCHIVE=%APP%\java-%VERSION%.aot"
if %MAJOR% GEQ 25 set "LEARN=-XX:AOTCacheOutput="
if %MAJOR% GEQ 25 set "USE=-XX:AOTCache="
if exist "%ARCHIVE%" goto learnt
if exist "%ARCHIVE%.none" goto learnt
echo refundrill: learning to start quickly ^(once^) ... 1>&2
set "DRAFT=%ARCHIVE%.%RANDOM%"
java "%LEARN%%DRAFT%" %FLAGS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Drefundrill.rehearsal=true "-Drefundrill.content=%ROOT%" -jar "%APP%\refundrill.jar" --home "%ARCHIVE%.home" --lang en --trainee rehearsal >"%LAUNCH%\last.log" 2>&1 <nul
if exist "%DRAFT%" move /y "%DRAFT%" "%ARCHIVE%" >nul
if not exist "%ARCHIVE%" >"%ARCHIVE%.none" echo none
rd /s /q "%ARCHIVE%.home" >nul 2>nul

:learnt
set "ARCHIVED=-Xshare:auto"
if exist "%ARCHIVE%" set "ARCHIVED=%USE%%ARCHIVE%"
java "%ARCHIVED%" %FLAGS% %SPEED% %REFUNDRILL_JAVA_OPTS% "-Drefundrill.content=%ROOT%" -jar "%APP%\refundrill.jar" %*
exit /b %ERRORLEVEL%

:broken
popd
findstr /c:"ERROR" "%LAUNCH%\last.log" 1>&2
echo refundrill: the build failed; all of it is in "%LAUNCH%\last.log" 1>&2
exit /b 1

:stuck
echo refundrill: unpacking failed; see "%LAUNCH%\last.log" 1>&2
exit /b 1

:nojava
echo refundrill: a JDK 17 or newer is missing: install one and set JAVA_HOME 1>&2
exit /b 1

:nojdk
echo refundrill: the program must be built, and this Java is no full JDK: install one and set JAVA_HOME 1>&2
exit /b 1

:nomaven
echo refundrill: the program must be built, and Maven is missing: install it and put mvn on the PATH 1>&2
exit /b 1
