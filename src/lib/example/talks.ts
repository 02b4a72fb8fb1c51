import { at } from '#lib/clock.ts';
import { markWords } from '#lib/meetings/minutes/marks.server.ts';
import { bringMarks } from '#lib/meetings/minutes/publishing.server.ts';
import { keepTalk } from '#lib/meetings/talks/talks.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayAgo, daysAgo, type ThemeKey, type World } from './world.ts';

interface Spoken {
	daysAgo: number;
	wijk: string;
	people: number;
	kind?: 'interview' | 'street';
	way?: 'phone' | 'street';
	mayQuote?: boolean;
	/** What was said, with its theme. Nothing: who spoke wants to be counted only. */
	said: [words: string, theme: ThemeKey][];
}

const spoken: Spoken[] = [
	{
		...{ daysAgo: 52, wijk: 'molenveld', people: 2 },
		said: [
			['Wij zitten elke dag aan dit raam. Een praatje op de stoep is voor ons het uitje van de dag.', 'old'],
			['Zet een bank halverwege naar de winkel. Dan komen wij er weer.', 'places']
		]
	},
	{
		...{ daysAgo: 49, wijk: 'de-hoven', people: 3 },
		said: [
			['Onze kinderen spelen op de galerij, want beneden ligt glas.', 'green'],
			['Wij weten niet waar wij met een vraag heen moeten. Wij vragen het in de winkel.', 'places']
		]
	},
	{
		...{ daysAgo: 45, wijk: 'stationskwartier', people: 1, mayQuote: false },
		said: [['Iemand durft ’s avonds niet langs het spoor en blijft daarom thuis.', 'traffic']]
	},
	{
		...{ daysAgo: 41, wijk: 'oude-haven', people: 2 },
		said: [['Sinds de winkel dicht is, zien wij elkaar alleen nog bij de bushalte.', 'places']]
	},
	{ ...{ daysAgo: 33, wijk: 'waterrijk', people: 1 }, said: [] },
	{
		...{ daysAgo: 29, wijk: 'lindenkwartier', people: 2 },
		said: [['Wij willen best iets doen voor de straat. Niemand heeft het ooit gevraagd.', 'places']]
	},
	{
		...{ daysAgo: 21, wijk: 'de-hoven', people: 4, kind: 'street', way: 'street' },
		said: [['Wij hangen hier omdat het droog is. Geef ons een dak, dan gaan wij daar staan.', 'young']]
	}
];

/** Six talks at a kitchen table, and one in the street. */
export async function addTalks(world: World) {
	for (const talk of spoken) await speak(world, talk);
}

async function speak(world: World, { said, people, wijk, daysAgo: days, kind, way, mayQuote = true }: Spoken) {
	const { editor } = world.people;
	const heldOn = dayAgo(days);
	const minutes = said.map(([words]) => words).join('\n\n');
	await at(daysAgo(days - 1), async () => {
		const id = await keepTalk(editor, {
			...{ onceKey: newOnceKey(), consultationId: world.running.id, heldOn, minutes, mayQuote },
			...{ kind: kind ?? 'kitchen_table', way: way ?? 'home', attendance: people, agreed: said.length > 0 },
			neighbourhoodId: world.neighbourhoods.find(({ slug }) => slug === wijk)?.id
		});
		if (!said.length) return;
		const marks = said.map(([words]) => {
			const start = minutes.indexOf(words);
			return { start, end: start + words.length, voices: people };
		});
		await markWords(editor, id, marks);
		const ids = await bringMarks(editor, id);
		world.said.push(...said.map(([, theme], i) => ({ contributionId: ids[i]!, theme })));
	});
}
