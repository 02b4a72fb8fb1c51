import { eq } from 'drizzle-orm';
import { at } from '#lib/clock.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { reactToParagraph, remarkInRound } from '#lib/remarks/remarks.server.ts';
import { openRound } from '#lib/remarks/opening.server.ts';
import type { Stance } from '#lib/remarks/stance.ts';
import { db } from '#lib/storage/index.ts';
import { keysOf } from './coding.ts';
import type { PassageKey } from './policy-texts.ts';
import { dayAgo, daysAgo, finishedThemes, type PersonKey, type World } from './world.ts';

const themes = keysOf(finishedThemes);

const remarks: [by: PersonKey, passage: PassageKey, text: string][] = [
	[
		'councillor1',
		'meet-hours',
		'Goed dat ontmoeten voorop staat. Wie houdt de deur open als de vrijwilliger ziek is? Dat mis ik nog.'
	],
	[
		'councillor2',
		'meet-living-rooms',
		'In Buitenlinde staat geen buurthuis. Kan hier bij staan wat wij voor de dorpen doen?'
	],
	[
		'councillor3',
		'money-early',
		'Ondernemers zien vaak als eerste dat iemand niet kan betalen. Noem hen hier als mensen die kunnen helpen.'
	],
	[
		'councillor1',
		'care-first-call',
		'Eén vast gezicht klinkt mooi. Hoe lang mag iemand wachten totdat die persoon belt? Zet er een getal bij.'
	],
	[
		'councillor4',
		'home-street',
		'Veilig voelen gaat ook over licht, groen en een schone stoep. Neem dat mee in deze alinea.'
	],
	[
		'councillor5',
		'care-one-person',
		'De huisarts in Aagtendorp is vol. Dit lukt alleen als er ruimte komt. Wat kan de gemeente daar zelf aan doen?'
	],
	['councillor2', 'youth-waiting', 'Ik lees niet wat er verandert voor een jongere van 17. Maak het concreet.'],
	[
		'councillor4',
		'info-letters',
		'Laat deze alinea lezen door iemand die moeite heeft met lezen. Ik moest twee keer beginnen.'
	],
	['councillor3', 'info-letters', 'Een brief is goed, maar bellen is vaak sneller. Zet het telefoonnummer erbij.']
];

const reactions: [passage: PassageKey, wijk: number | undefined, author: string, text: string][] = [
	['meet-living-rooms', 5, 'Greet', 'Ik kom al twaalf jaar in het buurthuis. Fijn dat dit er nu zo duidelijk staat.'],
	[
		'meet-living-rooms',
		2,
		'',
		'Een plek is mooi, maar ik durf niet alleen naar binnen. Kan er iemand bij de deur staan die u welkom heet?'
	],
	['meet-travel', 6, 'Familie Hofstra', 'Wij wonen buiten het dorp. Zonder auto komen wij nergens. Denk aan een bus.'],
	['care-one-person', 0, '', 'Mijn moeder vertelde haar verhaal aan vijf mensen. Ik hoop dat dit echt verandert.'],
	['care-decision', 3, 'Ilse', 'Wat als je geen familie in de buurt hebt? Daar lees ik niets over.'],
	['money-hour', 2, '', 'Ik schaamde me om hulp te vragen. Een gesprek in de bibliotheek had mij geholpen.'],
	['money-hour', 4, 'Youssef', 'Studenten met schulden staan er niet bij. Wij hebben die ook.'],
	[
		'youth-say',
		3,
		'Lotte, 17 jaar',
		'Niemand vroeg het aan ons. Kom een keer op school langs, dan vertellen wij wat wij missen.'
	],
	['youth-waiting', 1, '', 'Mijn zoon wachtte negen maanden op hulp. Schrijf op hoe lang wachten hoogstens mag duren.'],
	['home-street', 4, '', 'De tunnel bij het station is ’s avonds donker. Daar voel ik mij niet veilig.'],
	[
		'home-houses',
		7,
		'Wim',
		'Jonge mensen vinden hier geen huis. Zo blijft er straks niemand over om voor ons te zorgen.'
	],
	['info-letters', 2, '', 'Ik lees langzaam. Korte zinnen helpen mij. Dit stuk kon ik zelf lezen, dank u wel.']
];

/** What kind of reaction each is, in the order above. */
const reactionStances: (Stance | undefined)[] = [
	...(['agree', 'question', 'concern', 'concern', 'question', 'concern', 'concern', 'concern'] as const),
	...(['concern', 'concern', 'agree'] as const)
];

/** The same of the remarks of raadsleden. */
const remarkStances = [
	'agree',
	'concern',
	'other',
	'concern',
	'other',
	'concern',
	'concern',
	'other',
	'other'
] as const;

/** The keys of the passages begin with their theme. */
const themeOf = (passage: PassageKey) => themes.find((theme) => passage.startsWith(`${theme}-`))!;

interface Concept {
	versionId: string;
	paragraphs: Map<PassageKey, string>;
}

/**
 * A raadsronde on the concept, and then the reactions of inwoners on it. The concept is frozen before day 466 and not
 * public yet: this opens it.
 */
export async function addRemarks(world: World, { concept }: { concept: Concept }) {
	await addRound(world, concept);
	await at(daysAgo(444), () => openVersion(world.people.editor, concept.versionId));
	await addReactions(world, concept);
}

async function addRound({ people, said }: World, { versionId, paragraphs }: Concept) {
	const closesOn = dayAgo(446);
	const round = await at(daysAgo(466), () => openRound(people.editor, versionId, { mode: 'members', closesOn }));
	for (const [i, [by, passage, text]] of remarks.entries()) {
		const place = { roundId: round.id, paragraphId: paragraphs.get(passage)! };
		const remark = { ...place, onceKey: newOnceKey(), text, stance: remarkStances[i] };
		const contributionId = await at(daysAgo(464 - i * 2), () => remarkInRound(people[by], remark));
		said.push({ contributionId, theme: themeOf(passage) });
	}
}

async function addReactions({ people, neighbourhoods, said }: World, { versionId, paragraphs }: Concept) {
	for (const [i, [passage, wijk, author, text]] of reactions.entries()) {
		const neighbourhoodId = wijk === undefined ? undefined : neighbourhoods[wijk]!.id;
		const place = { versionId, paragraphId: paragraphs.get(passage)! };
		const words = { text, author, neighbourhoodId, email: '', stance: reactionStances[i] };
		const reaction = { ...place, ...words, onceKey: newOnceKey() };
		const code = await at(daysAgo(442 - i * 5), () => reactToParagraph(reaction));
		const contributionId = await idOf(code);
		await at(daysAgo(441 - i * 5), () => approve(people.moderator, contributionId));
		said.push({ contributionId, theme: themeOf(passage) });
	}
}

/** The contribution behind a volgcode. */
export async function idOf(code: string) {
	const [found] = await db
		.select({ id: contributions.id })
		.from(contributions)
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.where(eq(receipts.code, code));
	return found!.id;
}
