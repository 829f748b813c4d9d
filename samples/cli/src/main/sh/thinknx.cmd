@echo off
rem Starts thinknx.jar, which is beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" goto none
if not defined JAVA_HOME where /q java.exe || goto none
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dsun.reflect.inflationThreshold=9999 -Xlog:disable -Xlog:all=error:stderr"
rem A server lives longer, and is worth the better compiler.
if "%~1"=="simulator" set "flags="
if "%~1"=="gateway" set "flags="
if "%~1"=="fleet" set "flags="
"%java%" %flags% -jar "%~dp0thinknx.jar" %*
exit /b %ERRORLEVEL%

:none
echo thinknx: no Java is found; install Java 17 or later, or set JAVA_HOME 1>&2
exit /b 1
