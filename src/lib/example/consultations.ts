import { at } from '#lib/clock.ts';
import { createConsultation } from '#lib/consultations/consultations.server.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/** The one that is finished begins as running: the example lives through it and ends it with the adoption. */
export async function addConsultations({ people }: Pick<World, 'people'>) {
	// Days are counted from today, so before the clock goes back.
	const finishedPhases = [
		{
			title: 'Ophalen',
			description: 'Wij vroegen iedereen: wat gaat goed, en wat moet anders?',
			startsOn: dayAgo(770),
			endsOn: dayAgo(640)
		},
		{
			title: 'Samen schrijven',
			description: 'Wij legden alle antwoorden naast elkaar en schreven een eerste tekst.',
			startsOn: dayAgo(639),
			endsOn: dayAgo(470)
		},
		{
			title: 'Concept lezen',
			description: 'De raad, de adviesraad en inwoners lazen het concept en reageerden.',
			startsOn: dayAgo(469),
			endsOn: dayAgo(360)
		},
		{
			title: 'Besluit',
			description: 'De gemeenteraad stelde het beleid vast.',
			startsOn: dayAgo(359),
			endsOn: dayAgo(270)
		}
	];
	const runningPhases = [
		{
			title: 'Ophalen',
			description:
				'Vul de vragenlijst in, hang een wens op of kom naar een bijeenkomst. De huisregels kunt u nu al lezen.',
			startsOn: dayAgo(90),
			endsOn: dayAgo(-45)
		},
		{
			title: 'Samen schrijven',
			description: 'Wij schrijven het plan met wat u zei. U leest mee.',
			startsOn: dayAgo(-46),
			endsOn: dayAgo(-120)
		},
		{
			title: 'Besluit',
			description: 'De gemeenteraad beslist.',
			startsOn: dayAgo(-121),
			endsOn: dayAgo(-190)
		}
	];
	const finished = await at(daysAgo(780), () =>
		createConsultation(
			people.editor,
			{
				title: 'Samen leven, samen zorgen',
				summary:
					'Hoe zorgen wij in Lindewaard voor elkaar? Inwoners schreven mee aan het beleid voor de komende vier jaar.',
				promise:
					'De gemeenteraad nam zich voor: **wat inwoners samen vragen, komt in het beleid**. Wijkt de raad af, dan legt de raad uit waarom.\n\nIedereen die meedoet, krijgt antwoord.',
				level: 'involve',
				open: '- Welke hulp er in de wijk is\n- Hoe u hulp aanvraagt\n- Waar u andere mensen ontmoet\n- Hoe de gemeente u informeert',
				fixed: '- De wetten van het Rijk\n- Het geld dat er is: 31 miljoen euro per jaar',
				status: 'running'
			},
			finishedPhases
		)
	);

	const running = await at(daysAgo(95), () =>
		createConsultation(
			people.editor,
			{
				title: 'Ruimte om elkaar te ontmoeten',
				summary:
					'Pleinen, parken en buurthuizen: waar komt u graag, en wat mist u? Denk mee over plekken voor jong en oud.',
				promise:
					'Wij lezen **alles** wat u zegt. Wat veel mensen vragen, komt in het plan, tenzij het echt niet kan. Dan leest u waarom.',
				level: 'involve',
				open: '- Welke plekken beter moeten\n- Wat er op die plekken komt\n- Wie de sleutel krijgt',
				fixed: '- Er is 2,4 miljoen euro voor vier jaar\n- De bibliotheek blijft waar die is',
				status: 'running'
			},
			runningPhases
		)
	);
	return { finished, running };
}
