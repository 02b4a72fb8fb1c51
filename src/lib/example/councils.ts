import { at } from '#lib/clock.ts';
import { agree } from '#lib/councils/agreeing.server.ts';
import { addDocuments, askAdvice } from '#lib/councils/asking.server.ts';
import { questionsOf, startAdvice } from '#lib/councils/councils.server.ts';
import { moveTerm } from '#lib/councils/moving.server.ts';
import { addNote } from '#lib/councils/notes.server.ts';
import { namePlaces } from '#lib/councils/places.server.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { addPoint, writeIntroduction, writePoint } from '#lib/councils/writing.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import {
	askedPoints,
	askedQuestion,
	lateIntroduction,
	latePoints,
	openPoints,
	openQuestion,
	unaskedIntroduction,
	unaskedPoints,
	type PointText
} from './council-texts.ts';
import type { PassageKey } from './policy-texts.ts';
import { wordFile } from './word-file.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/** What the adviesraad gave out of itself: one that was answered, and one of which the answer is late. */
export async function addAdvices(world: World) {
	const { people, finished, running } = world;
	const start = (consultationId: string, title: string) =>
		startAdvice(people.adviser, { onceKey: newOnceKey(), consultationId, title });
	const own = await at(daysAgo(415), () => start(finished.id, 'Jongeren die 18 worden: laat ze niet los'));
	await write(world, own, { day: 408, introduction: unaskedIntroduction, points: unaskedPoints });
	await submit(world, own, { day: 400, points: unaskedPoints });
	await giveMoreTime(world, own, 365);

	const late = await at(daysAgo(70), () => start(running.id, 'Een bus die ook ’s avonds rijdt'));
	await write(world, late, { day: 66, introduction: lateIntroduction, points: latePoints });
	const [, sign] = await submit(world, late, { day: 60, points: latePoints });
	await at(daysAgo(30), () =>
		reply(people.editor, {
			onceKey: newOnceKey(),
			contributionId: sign!,
			verdict: 'adopted',
			reason: 'De borden komen er. De vrijwilligers van de buurtauto zetten hun nummer erop.',
			paragraphs: []
		})
	);
}

interface Concept {
	versionId: string;
	paragraphs: Map<PassageKey, string>;
}

/** While only the raad reads the concept, the adviesraad is asked about it, and may read it too. */
export async function addConceptAdvice(world: World, { versionId, paragraphs }: Concept) {
	const { introduction, minority, minorityBy, ...question } = askedQuestion;
	const dueOn = dayAgo(425);
	const files = [
		wordFile('Wat inwoners zeiden, in het kort.docx', [
			'Wat inwoners zeiden, in het kort',
			'Elkaar ontmoeten: mensen willen een plek zonder drempel, in de eigen wijk.',
			'Zorg en hulp: mensen willen één persoon die blijft.',
			'Rondkomen: mensen schamen zich en komen te laat.'
		])
	];
	const asked = await at(daysAgo(460), () =>
		askAdvice(
			world.people.editor,
			{
				...question,
				onceKey: newOnceKey(),
				consultationId: world.finished.id,
				dueOn,
				versionIds: [versionId],
				open: true
			},
			files
		)
	);
	await write(world, asked, { day: 438, introduction, minority, minorityBy, points: askedPoints });
	await at(daysAgo(436), () => quote(world, asked, { versionId, paragraphs }));
	await everyoneAgrees(world, asked, 431);
	await submit(world, asked, { day: 430, points: askedPoints });
	await giveMoreTime(world, asked, 392);
}

/** One that the adviesraad still works on, about a concept that only the raad reads beside it. */
export async function addOpenAdvice(world: World, { versionId, ids }: { versionId: string; ids: string[] }) {
	const { editor, adviser, adviser2 } = world.people;
	const { introduction, ...question } = openQuestion;
	const dueOn = dayAgo(-12);
	const asked = await at(daysAgo(16), () =>
		askAdvice(editor, { ...question, onceKey: newOnceKey(), consultationId: world.running.id, dueOn })
	);
	await at(daysAgo(5), () =>
		addDocuments(editor, asked.id, { onceKey: newOnceKey(), versionIds: [versionId], open: false }, [
			wordFile('Wie er tot nu toe meededen.docx', [
				'Wie er tot nu toe meededen',
				'Vooral mensen uit Molenveld en Waterrijk.'
			])
		])
	);
	await write(world, asked, { day: 4, introduction, points: openPoints });
	const { points } = await findForCouncil(asked.slug, adviser);
	await at(daysAgo(3), async () => {
		await namePlaces(adviser, points[0]!.id, { versionId, paragraphIds: [ids[0]!] });
		await addNote(adviser2, asked.id, {
			onceKey: newOnceKey(),
			pointId: points[0]!.id,
			text: 'Zullen wij de sportclub hier ook noemen? Daar zie ik mensen die nergens anders komen.'
		});
		await addNote(adviser, asked.id, {
			onceKey: newOnceKey(),
			text: 'Donderdag ga ik naar de moskee. Wacht even met de inleiding.'
		});
	});
	await at(daysAgo(2), async () => agree(adviser2, asked.id, (await findForCouncil(asked.slug, adviser2)).seal));
}

/** The college answers when the next text is there, and says so in public. */
function giveMoreTime({ people: { editor } }: World, { id }: Advice, day: number) {
	const toDay = dayAgo(298);
	const reason =
		'Wij willen bij elk antwoord laten zien wat er in de nieuwe tekst staat. Die is er later dan wij dachten.';
	return at(daysAgo(day), () => moveTerm(editor, id, { toDay, reason }));
}

interface Advice {
	id: string;
	slug: string;
}

interface Writing {
	day: number;
	introduction: string;
	minority?: string;
	minorityBy?: string;
	points: readonly PointText[];
}

const write = (
	{ people: { adviser } }: World,
	{ id }: Advice,
	{ day, introduction, minority = '', minorityBy = '', points }: Writing
) =>
	at(daysAgo(day), async () => {
		await writeIntroduction(adviser, id, { introduction, minority, minorityBy });
		const questions = await questionsOf(id);
		for (const { text, question, minority = '', minorityBy = '' } of points) {
			const words = { text, questionId: question && questions[question - 1]?.id };
			const pointId = await addPoint(adviser, id, newOnceKey(), words);
			if (minority) await writePoint(adviser, pointId, { ...words, minority, minorityBy });
		}
	});

async function quote({ people: { adviser } }: World, { slug }: Advice, { versionId, paragraphs }: Concept) {
	const { points } = await findForCouncil(slug, adviser);
	for (const [i, { passages = [] }] of askedPoints.entries()) {
		const paragraphIds = passages.map((key) => paragraphs.get(key)!);
		if (paragraphIds.length) await namePlaces(adviser, points[i]!.id, { versionId, paragraphIds });
	}
}

const everyoneAgrees = ({ people: { adviser, adviser2, adviser3 } }: World, { id, slug }: Advice, day: number) =>
	at(daysAgo(day), async () => {
		for (const member of [adviser, adviser2, adviser3])
			await agree(member, id, (await findForCouncil(slug, member)).seal);
	});

async function submit(
	{ people, said }: World,
	{ id }: Advice,
	{ day, points }: { day: number; points: readonly PointText[] }
) {
	const ids = await at(daysAgo(day), () => submitAdvice(people.advisoryChair, id));
	said.push(...ids.map((contributionId, i) => ({ contributionId, theme: points[i]!.theme })));
	return ids;
}
