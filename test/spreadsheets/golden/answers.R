# Zet het CSV-bestand in de werkmap van R. Lees dit bestand met source("…", encoding = "UTF-8").
gegevens <- read.csv("antwoorden.csv", encoding = "UTF-8", check.names = FALSE,
  na.strings = "", colClasses = "character")

# Wat geen van de codes is, blijft staan zoals het is.
met_labels <- function(x, codes, labels) {
  rest <- setdiff(unique(x[!is.na(x)]), codes)
  factor(x, levels = c(codes, rest), labels = c(labels, rest))
}

gegevens[["nummer"]] <- as.numeric(gegevens[["nummer"]])
attr(gegevens[["nummer"]], "label") <- "Nummer"

gegevens[["ingestuurd"]] <- as.POSIXct(gegevens[["ingestuurd"]], format = "%Y-%m-%d %H:%M:%S", tz = "Europe/Amsterdam")
attr(gegevens[["ingestuurd"]], "label") <- "Wanneer het binnenkwam"

gegevens[["bezoek"]] <- as.Date(gegevens[["bezoek"]], format = "%Y-%m-%d")
attr(gegevens[["bezoek"]], "label") <- "Dag van uw bezoek"

gegevens[["sfeer"]] <- met_labels(gegevens[["sfeer"]],
  codes = c("goed", "slecht", "niet_g", "liever_niet"),
  labels = c("Goed", "Niet zo 'goed'.", "Niet gesteld", "Dat zeg ik liever niet"))
attr(gegevens[["sfeer"]], "label") <- "Hoe is het er 's avonds, in “De Hoven”?"

gegevens[["cijfer_geen_antwoord"]] <- factor(gegevens[["cijfer"]],
  levels = c("-97", "-98", "-99", "-96"),
  labels = c("Niet gesteld", "Niet beantwoord", "Dat zeg ik liever niet", "Overgeslagen"))
gegevens[["cijfer"]][gegevens[["cijfer"]] %in% c("-97", "-98", "-99", "-96")] <- NA
gegevens[["cijfer"]] <- as.numeric(gegevens[["cijfer"]])
attr(gegevens[["cijfer"]], "labels") <- c("Heel slecht" = 1, "Heel goed" = 10)
attr(gegevens[["cijfer"]], "label") <- "Welk cijfer geeft u uw buurt? Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. Denk aan groen en aan vervoer. "

attr(gegevens[["1. Toelichting é"]], "label") <- "Uw toelichting"

gegevens[["with_geen_antwoord"]] <- factor(gegevens[["with"]],
  levels = c("-97", "-98", "-99"),
  labels = c("Niet gesteld", "Niet beantwoord", "Dat zeg ik liever niet"))
gegevens[["with"]][gegevens[["with"]] %in% c("-97", "-98", "-99")] <- NA
gegevens[["with"]] <- as.numeric(gegevens[["with"]])
attr(gegevens[["with"]], "label") <- "Leeftijd"

gegevens[["Sfeer"]] <- met_labels(gegevens[["Sfeer"]],
  codes = c("a", "b"),
  labels = c("Ja (a)", "Ja (b)"))
attr(gegevens[["Sfeer"]], "label") <- "Nog een keer"
