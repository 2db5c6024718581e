@echo off
rem Starts Refundrill on Windows: refundrill for the prompt, refundrill COMMAND ... for one command.
rem Builds when there is no build yet or a source is newer, unpacks it, and lets the JVM learn the start once.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\refundrill.jar"
set "LAUNCH=%ROOT%\target\launch"
chcp 65001 >nul 2>nul

set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i "version"') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do if not defined MAJOR set "MAJOR=%%m"
if not defined MAJOR goto nojava
if %MAJOR% LSS 17 goto nojava

rem --- The newest source against the build, by their times.
set "STALE=yes"
if exist "%JAR%.original" for /f %%s in ('powershell -NoProfile -Command "$b = (Get-Item -LiteralPath ($env:JAR + '.original')).LastWriteTimeUtc; if (Test-Path -LiteralPath ($env:LAUNCH + '\built')) { $l = (Get-Item -LiteralPath ($env:LAUNCH + '\built')).LastWriteTimeUtc; if ($l -gt $b) { $b = $l } }; if (@(Get-Item -LiteralPath ($env:ROOT + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + '\src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $b }) { 'yes' } else { 'no' }"') do set "STALE=%%s"
if not exist "%JAR%" set "STALE=yes"
if "%STALE%"=="no" goto built
where mvn >nul 2>nul || goto nomaven
if not exist "%LAUNCH%" mkdir "%LAUNCH%"
echo refundrill: building ^(the first time this fetches libraries and takes a minute or two^) ... 1>&2
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip=true package >"%LAUNCH%\last.log" 2>&1 <nul
if errorlevel 1 (
    popd
    echo refundrill: the build failed; all of it is in %LAUNCH%\last.log 1>&2
    exit /b 1
)
popd
echo built>"%LAUNCH%\built"
del "%LAUNCH%\current" >nul 2>nul

:built
if exist "%LAUNCH%\current" goto unpacked
if not exist "%LAUNCH%" mkdir "%LAUNCH%"
set "NAME=app-%RANDOM%%RANDOM%"
echo refundrill: unpacking ... 1>&2
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%LAUNCH%\%NAME%" >"%LAUNCH%\last.log" 2>&1
if errorlevel 1 (
    echo refundrill: unpacking failed; see %LAUNCH%\last.log 1>&2
    exit /b 1
)
>"%LAUNCH%\current.tmp" echo %NAME%
move /y "%LAUNCH%\current.tmp" "%LAUNCH%\current" >nul

:unpacked
set /p NAME=<"%LAUNCH%\current"
set "APP=%LAUNCH%\%NAME%"
set "FLAGS=-Xlog:disable -Dfile.encoding=UTF-8"
if %MAJOR% GEQ 22 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED"
if %MAJOR% GEQ 24 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"

rem --- Long commands want the full compiler, short ones a quick start.
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do for %%c in (verify generate coverage calibrate simulate impact site) do if /i "%%~a"=="%%c" set "SPEED=-XX:+UseParallelGC"

rem --- What the JVM has learnt: a class-data archive, from 25 on an AOT cache.
set "ARCHIVE=%APP%\java-%MAJOR%.jsa"
set "LEARN=-XX:ArchiveClassesAtExit="
set "USE=-XX:SharedArchiveFile="
if %MAJOR% GEQ 25 (
    set "ARCHIVE=%APP%\java-%MAJOR%.aot"
    set "LEARN=-XX:AOTCacheOutput="
    set "USE=-XX:AOTCache="
)
if exist "%ARCHIVE%" goto learnt
echo refundrill: learning to start quickly ^(once^) ... 1>&2
set "DRAFT=%ARCHIVE%.%RANDOM%"
"%JAVA%" "%LEARN%%DRAFT%" %FLAGS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Drefundrill.rehearsal=true "-Drefundrill.content=%ROOT%" -jar "%APP%\refundrill.jar" --home "%ARCHIVE%.home" --lang en --trainee rehearsal >"%LAUNCH%\last.log" 2>&1 <nul
if exist "%DRAFT%" move /y "%DRAFT%" "%ARCHIVE%" >nul
rd /s /q "%ARCHIVE%.home" >nul 2>nul

:learnt
set "ARCHIVED=-Xshare:auto"
if exist "%ARCHIVE%" set "ARCHIVED=%USE%%ARCHIVE%"
"%JAVA%" "%ARCHIVED%" %FLAGS% %SPEED% %REFUNDRILL_JAVA_OPTS% "-Drefundrill.content=%ROOT%" -jar "%APP%\refundrill.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo refundrill: a JDK 17 or newer is missing: install one and set JAVA_HOME 1>&2
exit /b 1

:nomaven
echo refundrill: the program must be built, and Maven is missing: install it and put mvn on the PATH 1>&2
exit /b 1
