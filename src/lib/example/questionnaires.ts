import { at } from '#lib/clock.ts';
import { approve, hide } from '#lib/contributions/contributions.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { isAnswerable, type Definition } from '#lib/questionnaires/definition.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { changeDraft, createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { closeQuestionnaire, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { listOpenAnswers } from '#lib/questionnaires/results/counting.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import * as finished from './questionnaires-finished.ts';
import * as running from './questionnaires-running.ts';
import { befores, slips } from './questionnaires-words.ts';
import type { Age, Saying, ThreadKey } from './sayings.ts';
import { finishedSayings } from './sayings-finished.ts';
import { runningSayings } from './sayings-running.ts';
import { daysAgo, dice, type ThemeKey, type World } from './world.ts';

interface Plan {
	consultationId: string;
	definition: Definition;
	themeOf: Record<string, ThemeKey>;
	closed: Record<string, string[]>;
	hidden?: { question: string; text: string; reason: string }[];
	/** In days ago, the first and the last answer. */
	from: number;
	to: number;
	/** The last day, in days ago. */
	closes: number;
	/** How many people answer. */
	people: number;
	/** How many of the newest words still wait for the moderator. */
	waiting: number;
}

type Dice = ReturnType<typeof dice>;

const sayings: Record<ThemeKey, Saying[]> = { ...finishedSayings, ...runningSayings };

/** 300 people answer two vragenlijsten: one that is closed, one that is open. */
export async function addQuestionnaires(world: World) {
	const before = await run(world, dice(2026), {
		...finished,
		consultationId: world.finished.id,
		from: 768,
		to: 652,
		closes: 650,
		people: 180,
		waiting: 0
	});
	await at(daysAgo(650), () => closeQuestionnaire(world.people.editor, before));
	await run(world, dice(41), {
		...running,
		consultationId: world.running.id,
		from: 85,
		to: 1,
		closes: -45,
		people: 120,
		waiting: 6
	});
}

async function run(world: World, die: Dice, plan: Plan) {
	const closesAt = daysAgo(plan.closes);
	const { id, slug } = await at(daysAgo(plan.from + 1), () => open(world, plan, closesAt));
	const { say, threads } = speaker(die);
	for (let i = 0; i < plan.people; i++) {
		const days = plan.from - Math.floor(((plan.from - plan.to) * i) / plan.people);
		const moment = new Date(daysAgo(days).getTime() + Math.floor(die.roll() * 600) * 60_000);
		// Fatima answers too, so that her own overview has something.
		const person = i === 30 ? world.people.resident : undefined;
		await at(moment, () =>
			answer(world, die, plan, slug, say, plan.hidden?.[i - 50]).then((s) => sendAnswers(s, person))
		);
	}
	await moderate(world, plan, { questionnaireId: id, threads });
	return id;
}

async function open({ people: { editor } }: World, { consultationId, definition }: Plan, closesAt: Date) {
	const { title } = definition;
	const fresh = { onceKey: newOnceKey(), consultationId, title, draft: definition };
	const { id, slug } = await createQuestionnaire(editor, fresh);
	await changeDraft(editor, id, { onceKey: newOnceKey(), closesAt, change: (draft) => draft });
	await publishQuestionnaire(editor, id, newOnceKey());
	return { id, slug };
}

async function answer(
	world: World,
	die: Dice,
	plan: Plan,
	slug: string,
	say: ReturnType<typeof speaker>['say'],
	bad?: { question: string; text: string }
) {
	const token = newOnceKey();
	const wijk = die.roll() < 0.85 ? die.pick(world.neighbourhoods) : undefined;
	const age = die.pick(plan.closed.leeftijd!) as Age;
	const spoken = new Set(bad ? [bad.question] : openQuestionsFor(die, plan, age));
	for (const [index, { questions }] of plan.definition.pages.entries()) {
		const values: Record<string, string | string[]> = {};
		for (const { id, type, required } of questions.filter(isAnswerable)) {
			if (id === 'leeftijd') values[id] = age;
			else if (type === 'neighbourhood') values[id] = wijk?.id ?? '';
			else if (type === 'several') values[id] = [die.pick(plan.closed[id]!), die.pick(plan.closed[id]!)];
			else if (type !== 'open') values[id] = required || die.roll() < 0.9 ? die.pick(plan.closed[id]!) : '';
			else if (spoken.has(id)) values[id] = bad?.text ?? say(plan.themeOf[id]!, age, inWords(wijk?.name));
		}
		await saveScreen({ slug, token, page: String(index + 1), values });
	}
	return { slug, token };
}

/** The name of a wijk as one says it. */
const inWords = (name = 'onze wijk') =>
	name.endsWith('kwartier') ? `het ${name}` : name.startsWith('Oude') ? `de ${name}` : name;

/** To how many open questions someone writes: often one, now and then none. */
const howMany = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3];
/** What people of an age like to talk about. */
const favourites: Record<string, ThemeKey[]> = {
	jong: ['youth', 'young', 'home', 'places'],
	midden: ['money', 'youth', 'green', 'traffic'],
	ouder: ['care', 'info', 'places', 'traffic'],
	oud: ['care', 'meet', 'old', 'places'],
	niet: []
};

function openQuestionsFor(die: Dice, { themeOf }: Plan, age: string) {
	const questions = Object.keys(themeOf);
	const liked = questions.filter((id) => favourites[age]!.includes(themeOf[id]!));
	return Array.from({ length: die.pick(howMany) }, () =>
		die.pick(die.roll() < 0.45 && liked.length ? liked : questions)
	);
}

/** Puts sentences together: what was said least comes first, so that no two people say quite the same. */
function speaker(die: Dice) {
	const uses = new Map<Saying, number>();
	const threads: Threads = new Map();
	const timesSaid = (one: Saying) => uses.get(one) ?? 0;
	const say = (theme: ThemeKey, age: Age, wijk: string) => {
		const [one] = sayings[theme]
			.filter(({ ages }) => ages.includes(age))
			.toSorted((a, b) => timesSaid(a) - timesSaid(b));
		if (!one) return '';
		uses.set(one, timesSaid(one) + 1);
		const tries = Array.from({ length: 8 }, (_, i) => spoken(die, one, { age, wijk, turn: timesSaid(one) + i }));
		const words = tries.find((text) => !threads.has(text)) ?? tries[0]!;
		threads.set(words, one.thread ?? null);
		return words;
	};
	return { say, threads };
}

/** For which rode draad somebody spoke, by their words. */
type Threads = Map<string, ThreadKey | null>;

function spoken(die: Dice, { text, then }: Saying, { age, wijk, turn }: { age: Age; wijk: string; turn: number }) {
	const before = befores[age].length && die.roll() < 0.35 ? die.pick(befores[age]) : '';
	const after = die.roll() < 0.65 ? then[turn % Math.max(1, then.length)] : '';
	return withSlip(die, filled(die, [before, text, after].filter(Boolean).join(' '), wijk));
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const filled = (die: Dice, text: string, wijk: string) =>
	text.replaceAll('@wijk', wijk).replaceAll(/\{([^}]+)\}/g, (_, choices: string) => die.pick(choices.split('|')));

function withSlip(die: Dice, text: string) {
	const chance = die.roll();
	if (chance < 0.06) return lower(text);
	if (chance < 0.1) return text.replace(/\.$/, '');
	if (chance > 0.14) return text;
	return slips.reduce((written, [good, slip]) => (written === text ? written.replace(good, slip) : written), text);
}

/** The moderator reads all but the newest, a day after they came in. */
async function moderate(
	world: World,
	{ themeOf, hidden = [], waiting, to }: Plan,
	{ questionnaireId, threads }: { questionnaireId: string; threads: Threads }
) {
	const words = await listOpenAnswers(questionnaireId);
	for (const { contributionId, questionId, text } of words)
		world.said.push({ contributionId, theme: themeOf[questionId]!, thread: threads.get(text) });
	await at(daysAgo(to), async () => {
		for (const { contributionId, text } of words.slice(0, words.length - waiting)) {
			const bad = hidden.find((one) => one.text === text);
			if (bad) await hide(world.people.moderator, contributionId, bad.reason);
			else await approve(world.people.moderator, contributionId);
		}
	});
}
