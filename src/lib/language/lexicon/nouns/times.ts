// Nouns for a day, an hour, a season: concrete.
// Labelled by hand for this platform; singular, with a space between.

export const times = `
aankomsttijd aanvangstijd april augustus avond avondspits bedtijd begindatum beginfase begintijd begrotingsjaar
beslistermijn betaaltermijn bevrijdingsdag bezwaartermijn boekjaar bouwtijd bouwvak collegeperiode dag dagdeel
dageraad datum deadline december decennium dinsdag dinsdagavond donderdag donderdagavond duur eeuw einddatum
eindfase eindtijd etenstijd etmaal fase februari feestdag geboortedag geboortedatum halfjaar halfuur heden herfst
herfstvakantie ingangsdatum jaar jaargetijde januari jeugdjaren jeugdtijd juli juni kalenderjaar kantoortijd
kantooruren kerst kerstavond kerstmis kerstvakantie kindertijd koningsdag kwartaal kwartier leeftijd lente lestijd
levensduur levensfase levensjaar looptijd maand maandag maandagavond maandagochtend maart mei meivakantie middag
middernacht millennium minuut moment morgen nacht najaar namiddag nieuwjaar november ochtend ochtendspits ogenblik
oktober openingstijd openingstijden opzegtermijn oudejaarsavond oudjaar pasen peildatum periode pinksteren proeftijd
raadsperiode ramadan reistijd schemering schooljaar schooltijd schoolvakantie seconde seizoen september
sluitingstijd spits spitsuur stadium stemdag studiejaar termijn tijd tijdje tijdperk tijdstip tijdvak toekomst
trouwdag uur vakantie vakantiedag verjaardag verkiezingsdag verleden vertrektijd vooravond voorjaar
voorjaarsvakantie vrijdag vrijdagavond vrijdagmiddag vrijetijd wachttijd week weekeinde weekend werkdag werkdagen
werktijd werkweek winter woensdag woensdagmiddag zaterdag zaterdagavond zomer zomervakantie zondag zondagmiddag
zondagochtend zonsondergang zonsopgang
`;
