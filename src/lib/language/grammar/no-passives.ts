import { wordSets } from '../lexicon/grammar/grammar.ts';

// What the participles of verbs with a part before them end in: “aangekomen” in “gekomen”.
const endings =
	`gegaan gekomen geworden gebleven geweest gebeurd gestorven gevallen gestegen gedaald gegroeid gekrompen gelukt gelopen gereden
	gevlogen gefietst gereisd gevaren gezwommen geklommen gevlucht gesprongen gekropen gezakt gezonken gestart gestopt getreden
	gestapt geschrokken gebarsten gerezen gerold gegleden geweken gestrand geraakt gebleken geleken gedraaid`.split(/\s+/);

// They say how something is, but as often they are passives: “het pand is gebouwd in 1900”, “de aanvraag is afgesloten”.
const often = new Set(
	`aangepast aangesloten afgesloten besloten gebouwd geopend geplaatst gestart beperkt bedreigd beschadigd ingeschreven
	ontwikkeld verplaatst gewijzigd verspreid vernieuwd`.split(/\s+/)
);

/** With “zijn” it says that something came to be so, or how it is: “is gegaan”, “is gesloten”. */
export const makesNoPassive = (participle: string) =>
	(wordSets().noPassive.has(participle) && !often.has(participle)) ||
	endings.some((ending) => participle.endsWith(ending) && participle.length - ending.length < 9);
