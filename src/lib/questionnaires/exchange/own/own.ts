import { unreadable } from '#lib/spreadsheets/unreadable.ts';
import type { Imported } from '../assembling/assemble.ts';
import { textIn, thing, type Thing } from '../bounded-json.ts';
import { questionsOf, type Definition } from '../../definition.ts';
import { fingerprint } from '../../fingerprint.ts';
import { kindOf, kinds } from '../../making/kinds.ts';
import type { ReportLine } from '../report.ts';
import { definitionIn } from './shape.ts';

const FORMAT = 'samenspraak/vragenlijst';
const VERSION = 1;

/** A vragenlijst as a file, that can be read in again with nothing lost. The hash is that of the published version. */
export const writeOwn = (definition: Definition) =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, hash: fingerprint(definition), definition }, null, '\t')}\n`;

export const isOwn = (value: unknown) => textIn(thing(value).format) === FORMAT;

/** Throws UnreadableFile on what is no vragenlijst of ours, or of a version to come. */
export function readOwn(value: unknown): Imported {
	const { version, hash, definition: given } = thing(value);
	if (version !== VERSION)
		unreadable('Dit bestand is van een nieuwere versie van het platform. Download het opnieuw in een ouder formaat.');
	const definition =
		definitionIn(given) ??
		unreadable('In dit bestand klopt de vragenlijst niet. Misschien is het met de hand gewijzigd.');
	const notes = [
		textIn(hash) && textIn(hash) !== fingerprint(thing(given))
			? 'Dit bestand is gewijzigd nadat het is gedownload.'
			: '',
		hasPictures(thing(given)) ? 'De afbeeldingen zitten niet in het bestand. Voeg ze opnieuw toe.' : ''
	].filter(Boolean);
	return { definition, report: { tool: 'Samenspraak', lines: takenFrom(definition), notes } };
}

const hasPictures = (definition: Thing) => /"picture":"/.test(JSON.stringify(definition));

/** Of a definition that was taken over as it is. */
const takenFrom = (definition: Definition): ReportLine[] =>
	questionsOf(definition).map((question) => ({
		name: question.id,
		label: question.label || (question.type === 'text' ? question.text.slice(0, 80) : ''),
		outcome: 'taken',
		as: [kinds[kindOf(question)].name],
		notes: []
	}));
