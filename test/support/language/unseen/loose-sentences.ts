/** Plain sentences by themselves: a serious hint in one of them is a false alarm. */
export const cleanSentences = `
Doe de deur dicht als u weggaat.
Vul uw naam in en druk op Verder.
Zet het vuilnis vóór acht uur buiten.
Leg uw pas klaar.
Lees eerst de brief.
Stuur een foto mee.
Knip de bon uit.
Tel de kosten bij elkaar op.
Gooi glas in de glasbak.
Schrijf je in voor de les.
Geef water aan de boom voor uw huis.
Meld je fiets aan bij de stalling.
Haal uw paspoort op bij de balie.
Neem iets lekkers mee.
Trek warme kleren aan.
Fiets rustig langs de school.
Waarom duurt het zo lang?
Wie helpt mij met dit formulier?
Hoeveel kost een paspoort?
Mag ik mijn hond meenemen?
Wanneer komt de vuilniswagen?
Is het zwembad op zondag open?
Wat gebeurt er met mijn reactie?
Hebt u een hond of een kat?
Welke kleur krijgt de muur?
Moet ik zelf bellen of belt u mij?
“Ik slaap slecht door het lawaai”, vertelt Fatima.
Zij zei: “Kom maar binnen, de koffie is klaar.”
‘Het plein is veel te kaal’, zegt buurman Piet.
“Wat een mooi park is dit geworden!” roept een meisje.
Volgens Bram is de weg nu veel veiliger.
De heer Van den Berg woont in de Molenstraat 14.
Mevrouw Öztürk werkt al twintig jaar in het buurthuis.
Ons adres is Raadhuisplein 1, 1234 AB Lindewaard.
U vindt ons in Den Haag, vlak bij het station.
De brief komt van notaris J. de Vries.
Het feest is op zaterdag 4 juli van 14.00 tot 17.00 uur.
Een kaartje kost € 7,50.
Kinderen tot 12 jaar betalen € 3.
De huur gaat op 1 juli met 2 procent omhoog.
U krijgt € 1.250 per maand.
De straat is 400 meter lang.
In 2025 kwamen er 300 bomen bij.
Bel 14 0123 of kom langs.
Mail naar info@lindewaard.example.
Kijk op www.lindewaard.example voor de kaart.
De winkel is open van maandag t/m vrijdag.
U kunt bijv. met de bus komen.
Je betaalt met je pas, dus niet met geld.
De wijkagent loopt elke dag een rondje.
De huisarts geeft u een brief mee.
Mijn moeder kan niet meer zelf koken.
De kinderen spelen na school in de zandbak.
Op het dak van de school liggen zonnepanelen.
Onder de brug is het donker en koud.
Achter de kerk komt een nieuwe speeltuin.
De bus stopt nu ook bij het ziekenhuis.
Wij planten bomen, struiken en bloemen.
Neem een pen, papier en een lamp mee.
De raad stemt in mei over het plan.
De burgemeester opent het gebouw.
Wij bellen u morgen terug.
Zij geeft het formulier aan u mee.
De gemeente maakt de stoep breder.
Hij vulde het formulier samen met zijn zus in.
Wij halen de oude banken weg en zetten er nieuwe neer.
De school ging vorig jaar dicht.
Het water komt soms tot aan de deur.
Ik ben het niet eens met dit plan.
Dat is niet waar.
Niemand heeft gelijk gekregen.
Er is geen plek meer vrij.
U hoeft niets te doen.
Dat mag niet.
Wij weten het nog niet.
Het hek is groen geverfd, want dat vroegen de buren.
De deur is op slot.
De zaal is te klein.
De weg is afgesloten.
Het park is nu schoon.
Mijn fiets is gestolen.
De trein was al vertrokken.
Het is gelukt.
De hond is weggelopen.
Daar is niets mis mee.
Het wordt morgen warm.
De dagen worden weer langer.
Later wil zij dokter worden.
Het gras wordt in mei vaak geel.
Omdat het regende, bleven wij binnen.
Als u ziek bent, bel dan uw huisarts.
Wij helpen u als u dat wilt.
De vrouw die hier werkt, komt uit Syrië.
Ik weet niet of de bus nog rijdt.
Zeg het ons als het te duur is.
Het huis dat wij kochten, is oud maar mooi.
Hij vroeg of wij wilden helpen.
Zodra het plan klaar is, krijgt u een brief.
Hoe meer mensen meedoen, hoe beter het plan wordt.
Wie wil, mag een boom kiezen.
Meer dan de helft van de mensen wil een park.
Eén op de vijf kinderen leert niet zwemmen.
Vooral ouderen voelen zich soms alleen.
Daarom komt er elke week een buurtlunch.
De bibliotheek leent ook spelletjes uit.
In de kast liggen boeken over planten en dieren.
Een vrijwilliger leest voor.
Samen houden wij de buurt schoon.
De jongens voetballen graag op het grasveld.
Auto's rijden hier te hard.
’s Avonds is het stil in de straat.
Wij zetten een foto van het plein op de site.
De oude molen draait nog steeds.
Een boer verkoopt hier melk en eieren.
De kapper sluit om zes uur.
De loodgieter komt morgen tussen acht en tien.
Wij sturen de rekening in april.
U betaalt in drie keer.
Bewaar deze brief goed.
Uw kind kan vanaf 4 jaar naar school.
De juf belt u als uw kind ziek is.
Iedereen mag meepraten.
U leest hier wat wij met uw geld doen.
Wij vroegen 80 mensen wat zij willen.
De meesten kozen voor rood.
Niet iedereen was blij.
Toch gaat het plan door.
Eerst breken wij de muur af.
Dan komt er een nieuwe.
Alles is klaar voor de winter.
Tot dan!
`;
