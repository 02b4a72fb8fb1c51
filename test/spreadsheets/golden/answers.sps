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
    ingestuurd YMDHMS19
    bezoek SDATE10
    sfeer A11
    cijfer F8.0
    v_1_Toelichting_e A601
    v_with F8.2
    Sfeer_2 A1
  .
VARIABLE LABELS
  nummer
    'Nummer'
  /ingestuurd
    'Wanneer het binnenkwam'
  /bezoek
    'Dag van uw bezoek'
  /sfeer
    'Hoe is het er ''s avonds, in “De Hoven”?'
  /cijfer
    'Welk cijfer geeft u uw buurt? Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en ' +
      'aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk' +
      ' aan groen en aan vervoer. Denk aan '
  /v_1_Toelichting_e
    'Uw toelichting'
  /v_with
    'Leeftijd'
  /Sfeer_2
    'Nog een keer'
  .
VALUE LABELS
  sfeer
    'goed' 'Goed'
    'slecht' 'Niet zo ''goed''.'
    'niet_g' 'Niet gesteld'
    'liever_niet' 'Dat zeg ik liever niet'
  /cijfer
    1 'Heel slecht'
    10 'Heel goed'
    -97 'Niet gesteld'
    -98 'Niet beantwoord'
    -99 'Dat zeg ik liever niet'
    -96 'Overgeslagen'
  /v_with
    -97 'Niet gesteld'
    -98 'Niet beantwoord'
    -99 'Dat zeg ik liever niet'
  /Sfeer_2
    'a' 'Ja'
    'b' 'Ja'
  .
MISSING VALUES sfeer ('niet_g').
MISSING VALUES cijfer (-99 THRU -96).
MISSING VALUES v_with (-97, -98, -99).
EXECUTE.
