# Zet het CSV-bestand in de werkmap van R. Lees dit bestand met source("…", encoding = "UTF-8").
gegevens <- read.csv("antwoorden.csv", encoding = "UTF-8", check.names = FALSE,
  na.strings = "", colClasses = "character")

# Wat geen van de codes is, blijft staan zoals het is.
met_labels <- function(x, codes, labels) {
  rest <- setdiff(unique(x[!is.na(x)]), codes)
  factor(x, levels = c(codes, rest), labels = c(labels, rest))
}

gegevens[["nummer"]] <- as.numeric(gegevens[["nummer"]])
attr(gegevens[["nummer"]], "label") <- "Nummer in dit bestand, in een willekeurige volgorde"

gegevens[["versie"]] <- as.numeric(gegevens[["versie"]])
attr(gegevens[["versie"]], "label") <- "Versie van de vragenlijst"

gegevens[["kanaal"]] <- as.numeric(gegevens[["kanaal"]])
attr(gegevens[["kanaal"]], "labels") <- c("Op de website" = 1, "Op een scherm in een gebouw" = 2, "Op papier" = 3, "Aan de balie" = 4, "Per telefoon" = 5)
attr(gegevens[["kanaal"]], "label") <- "Hoe het binnenkwam"

gegevens[["taal"]] <- met_labels(gegevens[["taal"]],
  codes = c("nl", "en", "de", "pl", "tr", "uk", "ar"),
  labels = c("Nederlands", "Engels", "Duits", "Pools", "Turks", "Oekraïens", "Arabisch"))
attr(gegevens[["taal"]], "label") <- "Taal"

gegevens[["dag"]] <- as.Date(gegevens[["dag"]], format = "%Y-%m-%d")
attr(gegevens[["dag"]], "label") <- "Dag van insturen"

gegevens[["seconden"]] <- as.numeric(gegevens[["seconden"]])
attr(gegevens[["seconden"]], "label") <- "Hoe lang het invullen duurde, in seconden"

gegevens[["weggelaten"]] <- as.numeric(gegevens[["weggelaten"]])
attr(gegevens[["weggelaten"]], "labels") <- c("Nee" = 0, "Ja" = 1)
attr(gegevens[["weggelaten"]], "label") <- "Of de redactie het weglaat uit de resultaten"

attr(gegevens[["papier"]], "label") <- "Nummer op het papier"

attr(gegevens[["nieuw"]], "label") <- "Wat is nieuw?"

gegevens[["nieuw_stand_geen_antwoord"]] <- factor(gegevens[["nieuw_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["nieuw_stand"]][gegevens[["nieuw_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["nieuw_stand"]] <- as.numeric(gegevens[["nieuw_stand"]])
attr(gegevens[["nieuw_stand"]], "labels") <- c("Wacht op een moderator" = 1, "Openbaar" = 2, "Vertrouwelijk" = 3, "Verborgen" = 4, "Teruggenomen" = 5, "Blijft bij de redactie" = 6)
attr(gegevens[["nieuw_stand"]], "label") <- "Wat is nieuw? [of er een antwoord is]"

attr(gegevens[["nieuw_themas"]], "label") <- "Wat is nieuw? [onder welke thema’s de redactie het zette]"

attr(gegevens[["intern"]], "label") <- "Iets voor de redactie?"

gegevens[["intern_stand_geen_antwoord"]] <- factor(gegevens[["intern_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["intern_stand"]][gegevens[["intern_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["intern_stand"]] <- as.numeric(gegevens[["intern_stand"]])
attr(gegevens[["intern_stand"]], "labels") <- c("Wacht op een moderator" = 1, "Openbaar" = 2, "Vertrouwelijk" = 3, "Verborgen" = 4, "Teruggenomen" = 5, "Blijft bij de redactie" = 6)
attr(gegevens[["intern_stand"]], "label") <- "Iets voor de redactie? [of er een antwoord is]"

gegevens[["uren"]] <- as.numeric(gegevens[["uren"]])
attr(gegevens[["uren"]], "label") <- "Hoeveel uur bent u buiten?"

gegevens[["uren_stand_geen_antwoord"]] <- factor(gegevens[["uren_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["uren_stand"]][gegevens[["uren_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["uren_stand"]] <- as.numeric(gegevens[["uren_stand"]])
attr(gegevens[["uren_stand"]], "labels") <- c("Beantwoord" = 1)
attr(gegevens[["uren_stand"]], "label") <- "Hoeveel uur bent u buiten? [of er een antwoord is]"

gegevens[["mail_geen_antwoord"]] <- factor(gegevens[["mail"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["mail"]][gegevens[["mail"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["mail"]] <- as.numeric(gegevens[["mail"]])
attr(gegevens[["mail"]], "labels") <- c("Gaf een e-mailadres" = 1)
attr(gegevens[["mail"]], "label") <- "Wilt u het verslag?"

gegevens[["een_geen_antwoord"]] <- factor(gegevens[["een"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["een"]][gegevens[["een"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["een"]] <- as.numeric(gegevens[["een"]])
attr(gegevens[["een"]], "labels") <- c("Werk" = 5, "=Zorg & welzijn" = 2, "Rust \"overal\"; echt" = 3, "Anders, namelijk" = 4, "Groen" = 1)
attr(gegevens[["een"]], "label") <- "Wat is het belangrijkst?"

attr(gegevens[["een_anders"]], "label") <- "Wat is het belangrijkst? [Anders, namelijk]"

gegevens[["meer_1_geen_antwoord"]] <- factor(gegevens[["meer_1"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["meer_1"]][gegevens[["meer_1"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["meer_1"]] <- as.numeric(gegevens[["meer_1"]])
attr(gegevens[["meer_1"]], "labels") <- c("Niet gekozen" = 0, "Gekozen" = 1)
attr(gegevens[["meer_1"]], "label") <- "Wat nog meer, na …? [Groen]"

gegevens[["meer_2_geen_antwoord"]] <- factor(gegevens[["meer_2"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["meer_2"]][gegevens[["meer_2"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["meer_2"]] <- as.numeric(gegevens[["meer_2"]])
attr(gegevens[["meer_2"]], "labels") <- c("Niet gekozen" = 0, "Gekozen" = 1)
attr(gegevens[["meer_2"]], "label") <- "Wat nog meer, na …? [=Zorg & welzijn]"

gegevens[["meer_3_geen_antwoord"]] <- factor(gegevens[["meer_3"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["meer_3"]][gegevens[["meer_3"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["meer_3"]] <- as.numeric(gegevens[["meer_3"]])
attr(gegevens[["meer_3"]], "labels") <- c("Niet gekozen" = 0, "Gekozen" = 1)
attr(gegevens[["meer_3"]], "label") <- "Wat nog meer, na …? [Rust \"overal\"; echt]"

gegevens[["cijfer_geen_antwoord"]] <- factor(gegevens[["cijfer"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["cijfer"]][gegevens[["cijfer"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["cijfer"]] <- as.numeric(gegevens[["cijfer"]])
attr(gegevens[["cijfer"]], "labels") <- c("slecht" = 1, "goed" = 5)
attr(gegevens[["cijfer"]], "label") <- "Welk cijfer?"

gegevens[["tabel_1_geen_antwoord"]] <- factor(gegevens[["tabel_1"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["tabel_1"]][gegevens[["tabel_1"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["tabel_1"]] <- as.numeric(gegevens[["tabel_1"]])
attr(gegevens[["tabel_1"]], "labels") <- c("Goed" = 1, "Slecht" = 2)
attr(gegevens[["tabel_1"]], "label") <- "Hoe vindt u dit? [De bus]"

gegevens[["tabel_2_geen_antwoord"]] <- factor(gegevens[["tabel_2"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["tabel_2"]][gegevens[["tabel_2"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["tabel_2"]] <- as.numeric(gegevens[["tabel_2"]])
attr(gegevens[["tabel_2"]], "labels") <- c("Goed" = 1, "Slecht" = 2)
attr(gegevens[["tabel_2"]], "label") <- "Hoe vindt u dit? [De fiets]"

gegevens[["volgorde_1_geen_antwoord"]] <- factor(gegevens[["volgorde_1"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["volgorde_1"]][gegevens[["volgorde_1"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["volgorde_1"]] <- as.numeric(gegevens[["volgorde_1"]])
attr(gegevens[["volgorde_1"]], "labels") <- c("Geen plaats" = 0)
attr(gegevens[["volgorde_1"]], "label") <- "Zet op volgorde [Groen]"

gegevens[["volgorde_2_geen_antwoord"]] <- factor(gegevens[["volgorde_2"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["volgorde_2"]][gegevens[["volgorde_2"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["volgorde_2"]] <- as.numeric(gegevens[["volgorde_2"]])
attr(gegevens[["volgorde_2"]], "labels") <- c("Geen plaats" = 0)
attr(gegevens[["volgorde_2"]], "label") <- "Zet op volgorde [=Zorg & welzijn]"

gegevens[["volgorde_3_geen_antwoord"]] <- factor(gegevens[["volgorde_3"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["volgorde_3"]][gegevens[["volgorde_3"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["volgorde_3"]] <- as.numeric(gegevens[["volgorde_3"]])
attr(gegevens[["volgorde_3"]], "labels") <- c("Geen plaats" = 0)
attr(gegevens[["volgorde_3"]], "label") <- "Zet op volgorde [Rust \"overal\"; echt]"

gegevens[["punten_1_geen_antwoord"]] <- factor(gegevens[["punten_1"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["punten_1"]][gegevens[["punten_1"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["punten_1"]] <- as.numeric(gegevens[["punten_1"]])
attr(gegevens[["punten_1"]], "label") <- "Verdeel de punten [Groen]"

gegevens[["punten_2_geen_antwoord"]] <- factor(gegevens[["punten_2"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["punten_2"]][gegevens[["punten_2"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["punten_2"]] <- as.numeric(gegevens[["punten_2"]])
attr(gegevens[["punten_2"]], "label") <- "Verdeel de punten [=Zorg & welzijn]"

gegevens[["punten_3_geen_antwoord"]] <- factor(gegevens[["punten_3"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["punten_3"]][gegevens[["punten_3"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["punten_3"]] <- as.numeric(gegevens[["punten_3"]])
attr(gegevens[["punten_3"]], "label") <- "Verdeel de punten [Rust \"overal\"; echt]"

gegevens[["sinds"]] <- as.Date(gegevens[["sinds"]], format = "%Y-%m-%d")
attr(gegevens[["sinds"]], "label") <- "Sinds wanneer woont u hier?"

gegevens[["sinds_stand_geen_antwoord"]] <- factor(gegevens[["sinds_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["sinds_stand"]][gegevens[["sinds_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["sinds_stand"]] <- as.numeric(gegevens[["sinds_stand"]])
attr(gegevens[["sinds_stand"]], "labels") <- c("Beantwoord" = 1)
attr(gegevens[["sinds_stand"]], "label") <- "Sinds wanneer woont u hier? [of er een antwoord is]"

gegevens[["wijk"]] <- met_labels(gegevens[["wijk"]],
  codes = c("de-hoven"),
  labels = c("De Hoven"))
attr(gegevens[["wijk"]], "label") <- "In welke wijk woont u?"

gegevens[["wijk_stand_geen_antwoord"]] <- factor(gegevens[["wijk_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["wijk_stand"]][gegevens[["wijk_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["wijk_stand"]] <- as.numeric(gegevens[["wijk_stand"]])
attr(gegevens[["wijk_stand"]], "labels") <- c("Beantwoord" = 1)
attr(gegevens[["wijk_stand"]], "label") <- "In welke wijk woont u? [of er een antwoord is]"

gegevens[["post__code_geen_antwoord"]] <- factor(gegevens[["post__code"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["post__code"]][gegevens[["post__code"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["post__code"]] <- as.numeric(gegevens[["post__code"]])
attr(gegevens[["post__code"]], "label") <- "Wat is uw postcode?"

gegevens[["plek_wijk"]] <- met_labels(gegevens[["plek_wijk"]],
  codes = c("de-hoven"),
  labels = c("De Hoven"))
attr(gegevens[["plek_wijk"]], "label") <- "Waar is het mooi? [wijk]"

attr(gegevens[["plek_straat"]], "label") <- "Waar is het mooi? [straat of plek]"

attr(gegevens[["plek_punt"]], "label") <- "Waar is het mooi? [plek op de kaart, in graden oost en noord]"

gegevens[["plek_stand_geen_antwoord"]] <- factor(gegevens[["plek_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["plek_stand"]][gegevens[["plek_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["plek_stand"]] <- as.numeric(gegevens[["plek_stand"]])
attr(gegevens[["plek_stand"]], "labels") <- c("Beantwoord" = 1)
attr(gegevens[["plek_stand"]], "label") <- "Waar is het mooi? [of er een antwoord is]"

gegevens[["foto_aantal_geen_antwoord"]] <- factor(gegevens[["foto_aantal"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["foto_aantal"]][gegevens[["foto_aantal"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["foto_aantal"]] <- as.numeric(gegevens[["foto_aantal"]])
attr(gegevens[["foto_aantal"]], "label") <- "Een foto [hoeveel]"

attr(gegevens[["foto_bestanden"]], "label") <- "Een foto [welke]"

gegevens[["mag_geen_antwoord"]] <- factor(gegevens[["mag"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["mag"]][gegevens[["mag"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["mag"]] <- as.numeric(gegevens[["mag"]])
attr(gegevens[["mag"]], "labels") <- c("Ja" = 1)
attr(gegevens[["mag"]], "label") <- "Mogen wij dit gebruiken?"

attr(gegevens[["v_dag"]], "label") <- "Hoe was uw dag?"

gegevens[["v_dag_stand_geen_antwoord"]] <- factor(gegevens[["v_dag_stand"]],
  levels = c("-96", "-97", "-98", "-99"),
  labels = c("Weet ik niet", "Dat zeg ik liever niet", "Niet beantwoord", "Niet gesteld"))
gegevens[["v_dag_stand"]][gegevens[["v_dag_stand"]] %in% c("-96", "-97", "-98", "-99")] <- NA
gegevens[["v_dag_stand"]] <- as.numeric(gegevens[["v_dag_stand"]])
attr(gegevens[["v_dag_stand"]], "labels") <- c("Wacht op een moderator" = 1, "Openbaar" = 2, "Vertrouwelijk" = 3, "Verborgen" = 4, "Teruggenomen" = 5, "Blijft bij de redactie" = 6)
attr(gegevens[["v_dag_stand"]], "label") <- "Hoe was uw dag? [of er een antwoord is]"

attr(gegevens[["v_dag_themas"]], "label") <- "Hoe was uw dag? [onder welke thema’s de redactie het zette]"

gegevens[["gewicht"]] <- as.numeric(gegevens[["gewicht"]])
attr(gegevens[["gewicht"]], "label") <- "Hoe zwaar het telt"
