import { isAhead, type Meeting } from '#lib/meetings/meeting.ts';
import { daysBetween } from '#lib/text/dates.ts';

/** What is known of a meeting when one asks what there is to do for it. */
export interface Standing {
	meeting: Pick<Meeting, 'heldOn' | 'attendance' | 'status' | 'minutes' | 'minutesPublishedAt' | 'cancelledAt'>;
	isAnnounced: boolean;
	/** Notes of tables that nobody looked at. */
	notes: number;
	/** What who was there said of the minutes, without an outcome. */
	corrections: number;
	/** Who was there can still read. */
	isWithOthers: boolean;
}

export interface Step {
	count: number;
	/** What the number counts. */
	label: string;
	/** Below the page of the meeting. */
	path: string;
	act: string;
}

/** What is to do first for a meeting; nothing when all of it is done, or waits for others. `today`: as `2026-03-01`. */
export function nextStepOf(standing: Standing, today: string): Step | undefined {
	const { meeting } = standing;
	if (meeting.cancelledAt) return undefined;
	return isAhead(meeting, today) ? before(standing, today) : after(standing);
}

function before({ meeting, isAnnounced }: Standing, today: string): Step {
	const count = daysBetween(today, meeting.heldOn);
	const label = count === 1 ? 'dag tot het zover is' : 'dagen tot het zover is';
	if (!isAnnounced) return { count, label, path: '/aankondiging', act: 'Schrijf de aankondiging' };
	if (meeting.status === 'draft') return { count, label, path: '', act: 'Publiceer de bijeenkomst' };
	return { count, label, path: '/dag', act: 'Bereid de dag voor' };
}

function after({ meeting, notes, corrections, isWithOthers }: Standing): Step | undefined {
	if (!meeting.attendance)
		return { count: 1, label: 'telling mist nog', path: '', act: 'Vul in hoeveel mensen er waren' };
	if (notes)
		return {
			...{ count: notes, label: notes === 1 ? 'aantekening te lezen' : 'aantekeningen te lezen' },
			...{ path: '/dag/aantekeningen', act: 'Lees wat de tafels schreven' }
		};
	if (meeting.minutesPublishedAt) return undefined;
	if (!meeting.minutes)
		return { count: 1, label: 'verslag te schrijven', path: '/verslag', act: 'Schrijf het verslag' };
	if (corrections)
		return {
			...{ count: corrections, label: corrections === 1 ? 'opmerking op het verslag' : 'opmerkingen op het verslag' },
			...{ path: '/lezen', act: 'Zeg wat u ermee doet' }
		};
	if (isWithOthers) return undefined;
	return { count: 1, label: 'verslag nog niet openbaar', path: '', act: 'Maak het verslag af' };
}
