; Not yet run. The installer for Windows, by Inno Setup 6, from the folder that PyInstaller made:
;     ISCC /DVersion=0.1.0 packaging\windows\gan-studio.iss
; For the person who runs it, hence without an administrator.

[Setup]
AppId={{6F0B7C0E-5A0B-4C53-9E36-6B1B5C1F4A5D}
AppName=GAN Studio
AppVersion={#Version}
AppPublisher=The GAN Studio authors
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DefaultDirName={autopf}\GAN Studio
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\gan-studio.ico
UninstallDisplayIcon={app}\gan-studio.exe
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=GAN-Studio-{#Version}-x64-setup
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"

[CustomMessages]
en.ModelFile=GAN Studio model
ko.ModelFile=GAN Studio 모델

[Files]
Source: "..\..\dist\gan-studio\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\GAN Studio"; Filename: "{app}\gan-studio.exe"; AppUserModelID: "gan-studio"

[Registry]
Root: HKA; Subkey: "Software\Classes\.gan"; ValueType: string; ValueData: "GanStudio.Model"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\GanStudio.Model"; ValueType: string; ValueData: "{cm:ModelFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\GanStudio.Model\DefaultIcon"; ValueType: string; ValueData: "{app}\gan-studio.exe,0"
Root: HKA; Subkey: "Software\Classes\GanStudio.Model\shell\open\command"; ValueType: string; ValueData: """{app}\gan-studio.exe"" ""%1"""

[Run]
Filename: "{app}\gan-studio.exe"; Description: "{cm:LaunchProgram,GAN Studio}"; Flags: nowait postinstall skipifsilent
