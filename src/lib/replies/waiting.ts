import { counted } from '#lib/text/numbers.ts';

const DAY = 24 * 3600_000;

/** How long somebody waits for an answer: “12 dagen”, “5 weken”, “3 maanden”. */
export function waitOf(since: Date, today: Date): string {
	const days = Math.max(0, Math.floor((today.getTime() - since.getTime()) / DAY));
	if (days < 1) return 'sinds vandaag';
	if (days < 14) return counted(days, 'dag', 'dagen');
	if (days < 70) return counted(Math.floor(days / 7), 'week', 'weken');
	return counted(Math.floor(days / 30), 'maand', 'maanden');
}
