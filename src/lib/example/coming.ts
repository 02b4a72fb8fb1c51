import { at } from '#lib/clock.ts';
import type { AnnouncementInput } from '#lib/meetings/announcement.ts';
import { announceMeeting, cancelMeeting } from '#lib/meetings/announcing.server.ts';
import { createMeeting, publishMeeting } from '#lib/meetings/meetings.server.ts';
import type { NeedKind } from '#lib/meetings/needs.ts';
import { signUp } from '#lib/meetings/signing-up.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

const contact = { contactEmail: 'samen@lindewaard.example', contactPhone: '14 0999' };

const coffee = (lastDay: string): AnnouncementInput => ({
	about:
		'Wat is er nodig in Waterrijk? U drinkt koffie met uw buren en kiest aan een tafel waar u over praat: groen, verkeer of een plek om elkaar te zien.\n\nWat u zegt, schrijven wij op. U leest later in het plan wat ermee gebeurt.',
	address: 'Rietkade 12, Lindewaard',
	directions:
		'Bus 4 stopt voor de deur, bij halte Rietkade. De ingang is aan de kant van het water. U kunt uw fiets binnen zetten.',
	access: ['wheelchair', 'toilet', 'lift', 'hearing_loop', 'sign_language'],
	accessWords: 'De deur gaat vanzelf open. Bij de ingang staat iemand die u helpt.',
	childCare: true,
	childCareWords: 'Kinderen van 4 tot en met 12 jaar spelen in de gymzaal, met twee juffen van de school.',
	languages: 'Nederlands. Er is een tolk Turks en een tolk Arabisch.',
	food: 'Koffie, thee en soep met brood. De soep is halal en zonder vlees.',
	costs: '',
	...contact,
	signUp: 'needed',
	capacity: 30,
	signUpFrom: null,
	signUpUntil: lastDay
});

const tour: AnnouncementInput = {
	about: 'Wij fietsen langs vijf plekken waar kinderen spelen. U zegt wat er goed is en wat er beter kan.',
	address: 'Stationsweg 3, Lindewaard',
	directions: 'Wij beginnen voor de deur van het buurthuis.',
	access: [],
	accessWords: 'Kunt u niet fietsen? Dan rijdt u mee in de elektrische bus.',
	childCare: false,
	childCareWords: 'Kinderen fietsen met u mee.',
	languages: 'Nederlands',
	food: 'Na afloop is er limonade.',
	costs: '',
	...contact,
	signUp: 'walk_in',
	capacity: null,
	signUpFrom: null,
	signUpUntil: null
};

const table: AnnouncementInput = {
	about:
		'Wij eten soep en praten over samen koken in De Hoven. Wie wil helpen? Welke dag is goed? U hoeft niets mee te nemen.',
	address: 'Hovenlaan 40, Lindewaard',
	directions: 'De ingang is naast de speeltuin. Bus 2 stopt om de hoek, bij halte Hovenlaan.',
	access: ['wheelchair', 'toilet'],
	accessWords: '',
	childCare: false,
	childCareWords: 'Kinderen mogen mee. Er is een hoek met speelgoed.',
	languages: 'Nederlands',
	food: 'Soep en brood, zonder vlees.',
	costs: '',
	...contact,
	signUp: 'walk_in',
	capacity: null,
	signUpFrom: null,
	signUpUntil: null
};

/** With how many people, what they need, and the words for it. */
type Comer = [people: number, needs?: NeedKind[], words?: string];

const comers: Comer[] = [
	[2],
	[1, ['sign_language']],
	[4, ['child_care'], 'Twee kinderen, van 5 en 8.'],
	[1],
	[3, ['language'], 'Een tolk Turks.'],
	[1, ['wheelchair']],
	[2, ['diet'], 'Zonder gluten.'],
	[2],
	[3, ['child_care'], 'Een kind van 6.'],
	[1, ['quiet']],
	[2, ['language'], 'Een tolk Arabisch.'],
	[4],
	[2],
	[1],
	[1],
	// The last ones wait: all places are taken.
	[2],
	[1, ['wheelchair']]
];

/** What one can still come to: one that is full, one where anybody walks in, and one that does not go on. */
export async function addComing(world: World) {
	await welcomeComers(world);
	await plan(world, {
		title: 'Soep aan de lange tafel',
		...{ place: 'Buurthuis De Brug', wijk: 'de-hoven' },
		...{ heldOn: dayAgo(-9), beginTime: '12:00', endTime: '13:30' },
		announced: table
	});
	await callOff(world);
}

async function welcomeComers(world: World) {
	const id = await plan(world, {
		title: 'Koffie en plannen in Waterrijk',
		...{ place: 'School De Waterlelie', wijk: 'waterrijk' },
		...{ heldOn: dayAgo(-12), beginTime: '19:30', endTime: '21:30' },
		announced: coffee(dayAgo(-11))
	});
	for (const [i, [people, needs = [], needWords = '']] of comers.entries()) {
		const asked = { onceKey: newOnceKey(), people, needs, needWords, email: '' };
		await at(daysAgo(i < 9 ? 4 : 2), () => signUp(id, asked));
	}
}

async function callOff(world: World) {
	const id = await plan(world, {
		title: 'Fietstocht langs de speelplekken',
		...{ place: 'Buurthuis De Brug', wijk: 'de-hoven' },
		...{ heldOn: dayAgo(-5), beginTime: '14:00', endTime: '16:00' },
		announced: tour
	});
	const reason = 'Twee plekken zijn nog niet klaar. In het voorjaar kiezen wij een nieuwe dag.';
	await at(daysAgo(1), () => cancelMeeting(world.people.editor, id, reason));
}

interface Planned {
	title: string;
	place: string;
	/** The slug of a wijk. */
	wijk: string;
	heldOn: string;
	beginTime: string;
	endTime: string;
	announced: AnnouncementInput;
}

const plan = ({ people: { editor }, running, neighbourhoods }: World, { wijk, announced, ...meeting }: Planned) =>
	at(daysAgo(5), async () => {
		const { id } = await createMeeting(editor, {
			...{ onceKey: newOnceKey(), consultationId: running.id, ...meeting },
			...{ attendance: 0, minutes: '', neighbourhoodId: neighbourhoods.find(({ slug }) => slug === wijk)?.id }
		});
		await announceMeeting(editor, id, announced);
		await publishMeeting(editor, id);
		return id;
	});
