* Encoding: UTF-8.
* Zet het CSV-bestand in de werkmap van SPSS, of schrijf achter FILE waar het staat.
SET DECIMAL=DOT.
GET DATA
  /TYPE=TXT
  /FILE='antwoorden.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /DELCASE=LINE
  /DELIMITERS=','
  /QUALIFIER='"'
  /FIRSTCASE=2
  /VARIABLES=
    nummer F8.2
    versie F8.2
    kanaal F8.0
    taal A2
    dag SDATE10
    seconden F8.2
    weggelaten F8.0
    papier A121
    nieuw A151
    nieuw_stand F8.0
    nieuw_themas A3001
    intern A301
    intern_stand F8.0
    uren F8.2
    uren_stand F8.0
    mail F8.0
    een F8.0
    een_anders A901
    meer_1 F8.0
    meer_2 F8.0
    meer_3 F8.0
    cijfer F8.0
    tabel_1 F8.0
    tabel_2 F8.0
    volgorde_1 F8.0
    volgorde_2 F8.0
    volgorde_3 F8.0
    punten_1 F8.2
    punten_2 F8.2
    punten_3 F8.2
    sinds SDATE10
    sinds_stand F8.0
    wijk A8
    wijk_stand F8.0
    post_code F8.2
    plek_wijk A8
    plek_straat A361
    plek_punt A91
    plek_stand F8.0
    foto_aantal F8.2
    foto_bestanden A223
    mag F8.0
    v_dag A901
    v_dag_stand F8.0
    v_dag_themas A3001
  .
VARIABLE LABELS
  nummer
    'Nummer in dit bestand, in een willekeurige volgorde'
  /versie
    'Versie van de vragenlijst'
  /kanaal
    'Hoe het binnenkwam'
  /taal
    'Taal'
  /dag
    'Dag van insturen'
  /seconden
    'Hoe lang het invullen duurde, in seconden'
  /weggelaten
    'Of de redactie het weglaat uit de resultaten'
  /papier
    'Nummer op het papier'
  /nieuw
    'Wat is nieuw?'
  /nieuw_stand
    'Wat is nieuw? [of er een antwoord is]'
  /nieuw_themas
    'Wat is nieuw? [onder welke thema’s de redactie het zette]'
  /intern
    'Iets voor de redactie?'
  /intern_stand
    'Iets voor de redactie? [of er een antwoord is]'
  /uren
    'Hoeveel uur bent u buiten?'
  /uren_stand
    'Hoeveel uur bent u buiten? [of er een antwoord is]'
  /mail
    'Wilt u het verslag?'
  /een
    'Wat is het belangrijkst?'
  /een_anders
    'Wat is het belangrijkst? [Anders, namelijk]'
  /meer_1
    'Wat nog meer, na …? [Groen]'
  /meer_2
    'Wat nog meer, na …? [=Zorg & welzijn]'
  /meer_3
    'Wat nog meer, na …? [Rust "overal"; echt]'
  /cijfer
    'Welk cijfer?'
  /tabel_1
    'Hoe vindt u dit? [De bus]'
  /tabel_2
    'Hoe vindt u dit? [De fiets]'
  /volgorde_1
    'Zet op volgorde [Groen]'
  /volgorde_2
    'Zet op volgorde [=Zorg & welzijn]'
  /volgorde_3
    'Zet op volgorde [Rust "overal"; echt]'
  /punten_1
    'Verdeel de punten [Groen]'
  /punten_2
    'Verdeel de punten [=Zorg & welzijn]'
  /punten_3
    'Verdeel de punten [Rust "overal"; echt]'
  /sinds
    'Sinds wanneer woont u hier?'
  /sinds_stand
    'Sinds wanneer woont u hier? [of er een antwoord is]'
  /wijk
    'In welke wijk woont u?'
  /wijk_stand
    'In welke wijk woont u? [of er een antwoord is]'
  /post_code
    'Wat is uw postcode?'
  /plek_wijk
    'Waar is het mooi? [wijk]'
  /plek_straat
    'Waar is het mooi? [straat of plek]'
  /plek_punt
    'Waar is het mooi? [plek op de kaart, in graden oost en noord]'
  /plek_stand
    'Waar is het mooi? [of er een antwoord is]'
  /foto_aantal
    'Een foto [hoeveel]'
  /foto_bestanden
    'Een foto [welke]'
  /mag
    'Mogen wij dit gebruiken?'
  /v_dag
    'Hoe was uw dag?'
  /v_dag_stand
    'Hoe was uw dag? [of er een antwoord is]'
  /v_dag_themas
    'Hoe was uw dag? [onder welke thema’s de redactie het zette]'
  .
VALUE LABELS
  kanaal
    1 'Op de website'
    2 'Op een scherm in een gebouw'
    3 'Op papier'
    4 'Aan de balie'
    5 'Per telefoon'
  /taal
    'nl' 'Nederlands'
    'en' 'Engels'
    'de' 'Duits'
    'pl' 'Pools'
    'tr' 'Turks'
    'uk' 'Oekraïens'
    'ar' 'Arabisch'
  /weggelaten
    0 'Nee'
    1 'Ja'
  /nieuw_stand
    1 'Wacht op een moderator'
    2 'Openbaar'
    3 'Vertrouwelijk'
    4 'Verborgen'
    5 'Teruggenomen'
    6 'Blijft bij de redactie'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /intern_stand
    1 'Wacht op een moderator'
    2 'Openbaar'
    3 'Vertrouwelijk'
    4 'Verborgen'
    5 'Teruggenomen'
    6 'Blijft bij de redactie'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /uren_stand
    1 'Beantwoord'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /mail
    1 'Gaf een e-mailadres'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /een
    5 'Werk'
    2 '=Zorg & welzijn'
    3 'Rust "overal"; echt'
    4 'Anders, namelijk'
    1 'Groen'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /meer_1
    0 'Niet gekozen'
    1 'Gekozen'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /meer_2
    0 'Niet gekozen'
    1 'Gekozen'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /meer_3
    0 'Niet gekozen'
    1 'Gekozen'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /cijfer
    1 'slecht'
    5 'goed'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /tabel_1
    1 'Goed'
    2 'Slecht'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /tabel_2
    1 'Goed'
    2 'Slecht'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /volgorde_1
    0 'Geen plaats'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /volgorde_2
    0 'Geen plaats'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /volgorde_3
    0 'Geen plaats'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /punten_1
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /punten_2
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /punten_3
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /sinds_stand
    1 'Beantwoord'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /wijk
    'de-hoven' 'De Hoven'
  /wijk_stand
    1 'Beantwoord'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /post_code
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /plek_wijk
    'de-hoven' 'De Hoven'
  /plek_stand
    1 'Beantwoord'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /foto_aantal
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /mag
    1 'Ja'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  /v_dag_stand
    1 'Wacht op een moderator'
    2 'Openbaar'
    3 'Vertrouwelijk'
    4 'Verborgen'
    5 'Teruggenomen'
    6 'Blijft bij de redactie'
    -96 'Weet ik niet'
    -97 'Dat zeg ik liever niet'
    -98 'Niet beantwoord'
    -99 'Niet gesteld'
  .
MISSING VALUES nieuw_stand (-99 THRU -96).
MISSING VALUES intern_stand (-99 THRU -96).
MISSING VALUES uren_stand (-99 THRU -96).
MISSING VALUES mail (-99 THRU -96).
MISSING VALUES een (-99 THRU -96).
MISSING VALUES meer_1 (-99 THRU -96).
MISSING VALUES meer_2 (-99 THRU -96).
MISSING VALUES meer_3 (-99 THRU -96).
MISSING VALUES cijfer (-99 THRU -96).
MISSING VALUES tabel_1 (-99 THRU -96).
MISSING VALUES tabel_2 (-99 THRU -96).
MISSING VALUES volgorde_1 (-99 THRU -96).
MISSING VALUES volgorde_2 (-99 THRU -96).
MISSING VALUES volgorde_3 (-99 THRU -96).
MISSING VALUES punten_1 (-99 THRU -96).
MISSING VALUES punten_2 (-99 THRU -96).
MISSING VALUES punten_3 (-99 THRU -96).
MISSING VALUES sinds_stand (-99 THRU -96).
MISSING VALUES wijk_stand (-99 THRU -96).
MISSING VALUES post_code (-99 THRU -96).
MISSING VALUES plek_stand (-99 THRU -96).
MISSING VALUES foto_aantal (-99 THRU -96).
MISSING VALUES mag (-99 THRU -96).
MISSING VALUES v_dag_stand (-99 THRU -96).
EXECUTE.
