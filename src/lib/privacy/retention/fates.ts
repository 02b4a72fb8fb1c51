import type { cleanings } from '../cleaning.server.ts';

/** Words that are kept, and why that is right. */
export const stays = {
	ours: 'The municipality wrote it for everybody, in its own name.',
	places: 'A place, a day, an hour, a language or a sum: nothing about a person.',
	inside: 'Staff wrote it for their own work; it goes with what it is about.',
	inRole: 'Who has a role in public life wrote or signed it in that role. The privacy page says that the name stays.',
	platform: 'Members of a wijkplatform wrote it together for everybody, and can change it there.',
	explained:
		'Why words were hidden, left out or answered so: public, in words of the municipality. It goes only with the words.',
	keys: 'A code, a key, a number or the name of a thing; it says nothing about a person.',
	counted: 'Counts, or votes that lead back to nobody.',
	log: 'Ids, numbers and reasons that are public: never personal text. Only ever added to.',
	followed: 'Who may not do it can read why with their volgcode. Who they are is gone by then.'
} as const;

/** When words go, besides by a cleaning when their time is over. */
export const onDemand = {
	takenBack: 'Who said it takes it back with the secret code, or the redactie does so for them.',
	accountGone: 'The account is removed.',
	stopped: 'Who asked for it stops it, with one click.',
	sent: 'The mail has left.',
	givenOut: 'It was a draft, and what it became is given.',
	noLonger: 'Who it is about chooses otherwise or leaves.'
} as const;

/** What becomes of what a column holds. More than one: what comes first. */
export type Fate = keyof typeof stays | keyof typeof onDemand | keyof typeof cleanings;

/** By the name of a table: for each fate the columns that have it, as code calls them. */
export type Retention = Record<string, Partial<Record<Fate, string>>>;
