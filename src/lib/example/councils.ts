import { at } from '#lib/clock.ts';
import { askAdvice, draftAdvice, startAdvice, submitAdvice } from '#lib/councils/councils.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayAgo, daysAgo, type ThemeKey, type World } from './world.ts';

type Point = [theme: ThemeKey, text: string];

const askedPoints: Point[] = [
	[
		'care',
		'Geef iedereen één vast gezicht. Mensen vertellen hun verhaal nu vaak drie of vier keer. Wijs bij elke vraag één medewerker aan die blijft, ook als er meer hulp nodig is.'
	],
	[
		'meet',
		'Zorg dat er in elke wijk een plek is waar u kunt binnenlopen zonder afspraak. Ook in Buitenlinde, waar de bus maar één keer per uur rijdt. Denk daar aan een bus die een dag in de week langskomt.'
	],
	[
		'info',
		'Laat brieven lezen door mensen die moeite hebben met lezen, voordat u ze verstuurt. Wij willen daar graag bij helpen.'
	],
	[
		'money',
		'Veel mensen schamen zich voor schulden. Zorg dat iemand hulp met geld kan vragen op een gewone plek, zoals het buurthuis of de bibliotheek. Dus niet alleen in het gemeentehuis.'
	],
	[
		'care',
		'Vergeet de mantelzorgers niet. Zij houden het vol als zij af en toe een weekend vrij hebben. In het concept staat nog niet wie dat regelt en wie het betaalt.'
	]
];

const unaskedPoints: Point[] = [
	[
		'youth',
		'Jongeren van 16 tot 23 jaar vallen tussen jeugdhulp en gewone hulp. Maak met hen een plan vóór hun 18e verjaardag, en laat dezelfde begeleider blijven.'
	],
	[
		'youth',
		'Vraag jongeren zelf. Aan onze tafel zitten mensen van 45 jaar en ouder. Wij stellen voor dat twee jongeren lid worden van de adviesraad.'
	],
	[
		'home',
		'Een jongere zonder eigen plek kan geen opleiding afmaken. Houd elk jaar een paar kleine woningen vrij voor jongeren die uit een instelling komen.'
	]
];

/** An asked and an unasked advice with their points, and one that the adviesraad still works on. */
export async function addAdvices(world: World) {
	const { people, finished, running } = world;
	const [due, openDue] = [dayAgo(425), dayAgo(-12)];
	const asked = await at(daysAgo(460), () =>
		askAdvice(people.editor, {
			onceKey: newOnceKey(),
			consultationId: finished.id,
			title: 'Zorg en hulp dichtbij: wat mist u in het concept?',
			question:
				'Wij schreven een eerste tekst over samen leven en zorgen. Wij vragen u:\n\n- Begrijpen mensen in uw omgeving deze tekst?\n- Wie vergeten wij?\n- Wat moet als eerste gebeuren?',
			dueOn: due
		})
	);
	await write(world, { adviceId: asked.id, day: 438, ...askedAdvice });
	await submit(world, { adviceId: asked.id, day: 430, points: askedPoints });

	const unasked = await at(daysAgo(415), () =>
		startAdvice(people.adviser, {
			onceKey: newOnceKey(),
			consultationId: finished.id,
			title: 'Jongeren die 18 worden: laat ze niet los'
		})
	);
	await write(world, { adviceId: unasked.id, day: 408, ...unaskedAdvice });
	await submit(world, { adviceId: unasked.id, day: 400, points: unaskedPoints });

	const open = await at(daysAgo(16), () =>
		askAdvice(people.editor, {
			onceKey: newOnceKey(),
			consultationId: running.id,
			title: 'Plekken voor iedereen: wie bereiken wij nog niet?',
			question:
				'Tot nu toe horen wij vooral mensen uit Molenveld en Waterrijk. Wij vragen u:\n\n- Wie missen wij?\n- Waar vinden wij deze mensen?\n- Wat moet er op een plek zijn, zodat ook zij er komen?',
			dueOn: openDue
		})
	);
	await write(world, { adviceId: open.id, day: 4, ...openAdvice });
}

const textsOf = (points: Point[]) => points.map(([, text]) => text);

const askedAdvice = {
	introduction:
		'Wij lazen het concept met 14 mensen: leden van de adviesraad, twee mantelzorgers en vier mensen van de taalgroep in De Hoven. De tekst is een stuk duidelijker dan de vorige. Op vijf punten kan het beter.',
	points: textsOf(askedPoints)
};
const unaskedAdvice = {
	introduction:
		'Niemand vroeg ons om dit advies. Wij geven het toch, want wij hoorden in een half jaar van zeven gezinnen hetzelfde: op de 18e verjaardag stopt de hulp, en begint het wachten.',
	points: textsOf(unaskedPoints)
};
const openAdvice = {
	introduction:
		'Wij spraken tot nu toe met mensen bij de voedselbank en met de taalgroep. Nel gaat nog langs bij de moskee.',
	points: [
		'Ga naar de mensen toe. Zet een tafel neer bij de voedselbank, de school en de winkel. Wie daar komt, vult geen vragenlijst in.',
		'Denk aan mensen die slecht lopen. Een plek met een bankje, een wc en een vlakke stoep is voor iedereen fijn.'
	]
};

interface Writing {
	adviceId: string;
	day: number;
	introduction: string;
	points: string[];
}

const write = ({ people }: World, { adviceId, day, ...text }: Writing) =>
	at(daysAgo(day), () => draftAdvice(people.adviser, adviceId, text));

async function submit(
	{ people, said }: World,
	{ adviceId, day, points }: { adviceId: string; day: number; points: Point[] }
) {
	const ids = await at(daysAgo(day), () => submitAdvice(people.advisoryChair, adviceId));
	said.push(...ids.map((contributionId, i) => ({ contributionId, theme: points[i]![0] })));
}
