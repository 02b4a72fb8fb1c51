import { quotedCell } from '#lib/spreadsheets/csv.ts';

interface Figures {
	letterBallots: number;
	openBallots: number;
	codes: { made: number; used: number };
	/** Of the wijk; 0: unknown. */
	population: number;
}

/** How many voted and with what right, for a spreadsheet. Beside the ballots, so that those keep their fingerprint. */
export function figuresFile({ letterBallots, openBallots, codes, population }: Figures): string {
	const rows: [string, number | string][] = [
		['Wat', 'Hoeveel'],
		['Stemmen', letterBallots + openBallots],
		['Stemmen met een code uit een brief', letterBallots],
		['Stemmen zonder brief', openBallots],
		['Codes die het wijkplatform maakte', codes.made],
		['Codes die zijn gebruikt', codes.used],
		...(population ? [['Inwoners van de wijk', population] satisfies [string, number]] : [])
	];
	const cell = (value: number | string) => (typeof value === 'number' ? value : quotedCell(value));
	return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
