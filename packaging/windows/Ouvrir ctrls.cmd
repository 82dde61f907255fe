@echo off
title ctrls
if exist "%~dp0ctrls.exe" goto open
echo Le programme ctrls.exe n'est pas ici.
echo Faites un clic droit sur le fichier .zip, choisissez "Extraire tout",
echo puis ouvrez ce fichier dans le dossier extrait.
goto wait
:open
"%~dp0ctrls.exe" --lang fr %*
:wait
echo.
echo Appuyez sur une touche pour fermer cette page.
pause >nul
