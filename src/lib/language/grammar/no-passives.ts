// Participles that with “zijn” say that something came to be so, or how it is. Those of verbs with a part before them
// end in the same: “aangekomen” in “gekomen”.
const endings =
	`gegaan gekomen geworden gebleven geweest gebeurd gestorven gevallen gestegen gedaald gegroeid gekrompen gelukt
	gelopen gereden gevlogen gefietst gereisd gevaren gezwommen geklommen gevlucht gesprongen gekropen gezakt gezonken
	gestart gestopt getreden gestapt geschrokken gebarsten gerezen gerezen gedropen gerold gegleden geweken gescheurd
	gevorderd getrokken gedraaid gestrand gestruikeld gezworven geraakt gebleken geleken gescheiden`.split(/\s+/);
const whole = new Set(
	`begonnen overleden verdwenen verschenen ontstaan ontwaakt verhuisd verlopen verstreken vertrokken vervallen vergaan
	verouderd verbleekt verschoven verslechterd verbeterd veranderd verminderd toegenomen afgenomen bezweken bedaard
	ontsnapt ontploft ontspoord geslaagd gezakt mislukt getrouwd gescheiden geëindigd gepromoveerd gearriveerd
	gedoofd gesloten gevestigd gelegen geboren gewend gewoon verwant verplicht bereid verbonden gericht
	gemotiveerd geïnteresseerd betrokken overtuigd verbaasd verrast tevreden geschikt gebaat gehecht gemoeid gediend
	gesteld verslaafd verliefd verkouden vermoeid ervaren bekend bedoeld verdeeld vrijgekomen voorbij bezet
	gezond gehandicapt bevoegd bewust verzekerd verlegen gelukkig teleurgesteld geïrriteerd opgegroeid opgelucht
	uitgeput verkeerd verloofd verongelukt verdronken verhongerd verwelkt verdampt vergeten vermist
	toegestaan afhankelijk uitverkocht uitgelopen vastgelopen meegevallen tegengevallen voldaan opgedroogd genezen
	hersteld aangewezen geneigd gedwongen genoodzaakt gekant gerechtigd aanwezig ingenomen ondergegaan`.split(/\s+/)
);

export const makesNoPassive = (participle: string) =>
	whole.has(participle) || endings.some((ending) => participle.endsWith(ending) && participle.length - ending.length < 9);
