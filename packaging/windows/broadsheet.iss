; The installer for Windows, for Inno Setup 6:
;   python packaging\make.py folder
;   iscc /DVersion=0.1.0 packaging\windows\broadsheet.iss
; It installs for the person who runs it, without rights of an administrator, and offers
; Broadsheet for feed: addresses and OPML files; which program opens them stays that person's choice.

#ifndef Version
  #error Say the version: iscc /DVersion=...
#endif

[Setup]
; What tells one release from another program; never change it.
AppId={{6E0D1E3A-5C0B-4B53-9C55-2B7B0A6C3F41}
AppName=Broadsheet
AppVersion={#Version}
AppPublisher=The Broadsheet authors
DefaultDirName={autopf}\Broadsheet
DefaultGroupName=Broadsheet
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\work\broadsheet.ico
UninstallDisplayIcon={app}\broadsheetw.exe
OutputDir=..\..\dist
OutputBaseFilename=broadsheet-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "he"; MessagesFile: "compiler:Languages\Hebrew.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an older release that this one no longer carries.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\broadsheet\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Broadsheet"; Filename: "{app}\broadsheetw.exe"
Name: "{autodesktop}\Broadsheet"; Filename: "{app}\broadsheetw.exe"; Tasks: desktopicon

[Registry]
; "broadsheet" in the Run box finds the program.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\broadsheet.exe"; ValueType: string; ValueData: "{app}\broadsheetw.exe"; Flags: uninsdeletekey
; How a feed's address and an OPML file are opened.
Root: HKA; Subkey: "Software\Classes\Broadsheet.Feed"; ValueType: string; ValueData: "Feed"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Broadsheet.Feed"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Broadsheet.Feed\DefaultIcon"; ValueType: string; ValueData: "{app}\broadsheetw.exe,0"
Root: HKA; Subkey: "Software\Classes\Broadsheet.Feed\shell\open\command"; ValueType: string; ValueData: """{app}\broadsheetw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Broadsheet.Opml"; ValueType: string; ValueData: "OPML subscriptions"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Broadsheet.Opml\DefaultIcon"; ValueType: string; ValueData: "{app}\broadsheetw.exe,0"
Root: HKA; Subkey: "Software\Classes\Broadsheet.Opml\shell\open\command"; ValueType: string; ValueData: """{app}\broadsheetw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.opml\OpenWithProgids"; ValueType: string; ValueName: "Broadsheet.Opml"; ValueData: ""; Flags: uninsdeletevalue
; What the system's list of default programs shows.
Root: HKA; Subkey: "Software\Broadsheet\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Broadsheet"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Broadsheet\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Read the news you subscribe to, online and offline"
Root: HKA; Subkey: "Software\Broadsheet\Capabilities\UrlAssociations"; ValueType: string; ValueName: "feed"; ValueData: "Broadsheet.Feed"
Root: HKA; Subkey: "Software\Broadsheet\Capabilities\FileAssociations"; ValueType: string; ValueName: ".opml"; ValueData: "Broadsheet.Opml"
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Broadsheet"; ValueData: "Software\Broadsheet\Capabilities"; Flags: uninsdeletevalue
